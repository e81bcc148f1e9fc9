// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/day_panel.h"

#include "core/workspace.h"
#include "ui/desk/country_counts_model.h"
#include "ui/desk/desk_wording.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace elo {

namespace {

constexpr int kLastShown = 5;
constexpr double kFigure = 2.0;

} // namespace

DayPanel::DayPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_model(new CountryCountsModel(workspace.language(), this)), m_arrived(new Label),
      m_rest(new Label({}, TextRole::Muted)), m_lastTitle(new Label(tr("Last arrivals"), TextRole::Heading)),
      m_table(rowTable(tr("Arrivals by country"), m_model))
{
    m_rest->wrapped();
    m_table->setFocusPolicy(Qt::NoFocus); // the keyboard belongs to the field
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kHalf);
    column->addWidget(m_arrived);
    column->addWidget(m_rest);
    column->addSpacing(spacing::kUnit);
    column->addWidget(m_lastTitle);
    for (int i = 0; i < kLastShown; ++i) {
        m_last.push_back(new ElidedLabel);
        column->addWidget(m_last.back());
    }
    column->addSpacing(spacing::kUnit);
    column->addWidget(m_table, 1);
    setScale(1);
}

void DayPanel::setScale(double scale)
{
    m_arrived->setFont(desk_wording::largeFont(kFigure * scale, true));
    m_rest->setFont(desk_wording::largeFont(1.1 * scale));
    for (ElidedLabel *label : m_last)
        label->setFont(desk_wording::largeFont(1.1 * scale));
}

void DayPanel::show(const Desk &desk)
{
    const DeskCounts counts = desk.counts();
    const QLocale locale;
    const DeskCounts::Row &total = counts.total;
    m_arrived->setText(tr("%1 in", "how many people have arrived").arg(locale.toString(total.arrived)));
    m_rest->setText(
        tr("%1 expected · %2 missing · %3 walk-ins", "numbers of people")
            .arg(locale.toString(total.expected), locale.toString(total.missing), locale.toString(total.walkIns)));
    const auto last = desk.lastArrivals(kLastShown);
    m_lastTitle->setVisible(!last.empty());
    for (size_t i = 0; i < m_last.size(); ++i) {
        m_last[i]->setVisible(i < last.size());
        m_last[i]->setText(i < last.size() ? tr("%1  %2", "time of arrival, name").arg(last[i]->since, last[i]->name)
                                           : QString());
    }
    m_model->show(counts.countries);
}

void DayPanel::scroll(int pages)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep());
}

} // namespace elo
