// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/day_card.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/section_header.h"

#include <QVBoxLayout>

namespace elo {

DayCard::DayCard(my_day::Part part, QWidget *parent)
    : Card(parent), m_header(new SectionHeader(my_day::partTitle(part), this)),
      m_list(new LinkList(my_day::partTitle(part), this)), m_all(linkButton({}, this))
{
    m_header->addTrailing(m_all);
    column()->addWidget(m_header);
    column()->addWidget(m_list);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT allWanted(m_query); });
    hide();
}

void DayCard::show(const my_day::Lines &lines, bool writable)
{
    m_query = lines.query;
    std::vector<LinkRow> rows = lines.rows;
    for (LinkRow &row : rows) {
        row.canBeDone = row.canBeDone && writable;
        row.canBeSnoozed = row.canBeSnoozed && writable;
    }
    m_list->setRows(rows);
    m_header->setCount(lines.total);
    const auto shown = qint64(rows.size());
    m_all->setText(lines.total > shown
                       ? tr("%1 of %2 – show all").arg(locale().toString(shown), locale().toString(lines.total))
                       : tr("As a list"));
    m_all->setAccessibleName(tr("All of “%1”").arg(my_day::partTitle(lines.part)));
    setVisible(lines.total > 0);
}

} // namespace elo
