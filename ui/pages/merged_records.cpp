// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/merged_records.h"

#include "core/places/dates.h"
#include "core/workspace.h"
#include "ui/dialogs/separate_dialog.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace elo {

namespace {

/// The links of a group that was merged.
std::vector<Record> linksOf(Workspace &workspace, const Ref &ref)
{
    const Entity &same = workspace.schema().entity(u"same_as");
    std::vector<Record> links;
    for (const QString &end : {QStringLiteral("first"), QStringLiteral("second")})
        if (auto found = workspace.related(same, end, ref))
            std::ranges::move(*found, std::back_inserter(links));
    return links;
}

/// Whether the link is the one by which a member stands behind another.
bool givesUp(const Record &link, const Id &member)
{
    const bool names = link.value(u"first").toUuid() == member || link.value(u"second").toUuid() == member;
    return names && link.value(u"kept").toUuid() != member;
}

} // namespace

MergedRecords::MergedRecords(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    setAccessibleName(tr("Merged with"));
    hide();
}

void MergedRecords::show(const Ref &ref)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that was pressed
        delete item;
    }
    const auto others = m_context.workspace->mergedWith(ref);
    if (others && !others->empty()) {
        const auto links = linksOf(*m_context.workspace, ref);
        for (const Record &other : *others) {
            const auto link = std::ranges::find_if(links, [&](const Record &one) { return givesUp(one, other.id); });
            if (link != links.end())
                addLine(other, *link);
        }
    }
    setVisible(m_lines->count() > 0);
}

void MergedRecords::addLine(const Record &other, const Record &link)
{
    Workspace &workspace = *m_context.workspace;
    const QString who = QStringLiteral("%1 %2").arg(Workspace::numberText(other), workspace.titleOf(other));
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(spacing::kUnit);
    const QString text =
        tr("Joined with %1 on %2 by %3", "number and name, date, user")
            .arg(who, dateText(link.value(u"decided_on").toDate(), workspace.language()), link.text(u"decided_by"));
    auto *label = (new Label(text, TextRole::Muted, row))->wrapped();
    auto *separate = linkButton(tr("Separate…"), row);
    separate->setAccessibleName(tr("Separate %1…", "number and name").arg(who));
    connect(separate, &QPushButton::clicked, this,
            [this, ref = Ref{other.entity->name(), other.id}, link = Ref{link.entity->name(), link.id}] {
                askSeparate(m_context, ref, link, this);
            });
    line->addWidget(label, 1);
    line->addWidget(separate, 0, Qt::AlignTop);
    m_lines->addWidget(row);
}

} // namespace elo
