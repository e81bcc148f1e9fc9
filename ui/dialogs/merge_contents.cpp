// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_contents.h"

#include "core/workspace.h"
#include "ui/forms/field_keys.h"
#include "ui/forms/owned_records.h"
#include "ui/forms/reference_editor.h"
#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace elo {

namespace {

enum Column { What, Left, Right, ColumnCount };
constexpr qsizetype kMostListed = 50; ///< of a kind
constexpr int kMostOpen = 12;         ///< more lines are folded together at first
constexpr int kMostLines = 9;         ///< seen at once

/// What says of two members who they are is no belonging of theirs.
bool isAboutPairs(const Entity &part)
{
    const QString key = part.name();
    return key == u"same_as" || key == u"distinction";
}

/// A part seen from the member: the far side of a link, else what it is called without the member's own name.
QString nameOf(Workspace &workspace, const Record &part, QStringView ownerField)
{
    const Field *far = farSide(*part.entity, ownerField);
    const QString title = far ? workspace.title(refOf(*far, part.value(keyOf(*far)))) : QString();
    if (!title.isEmpty())
        return title;
    const int own = part.entity->kind == EntityKind::Link ? part.entity->titleField() : -1;
    if (own < 0)
        return workspace.titleOf(part);
    QString name = workspace.displayText(part.entity->fields[size_t(own)], part.values[size_t(own)]);
    if (const Field *answer = part.entity->find(u"answer"))
        name += QStringLiteral(": ") + workspace.displayText(*answer, part.value(u"answer"));
    return name;
}

} // namespace

MergeContents::MergeContents(Workspace &workspace, const Ref &left, const Ref &right, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_tree(new QTreeWidget(this))
{
    const auto kinds = gather(left, right);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kHalf);
    column->addWidget(new Label(tr("Kept from both"), TextRole::Heading, this));
    column->addWidget((new Label(kinds.empty() ? tr("Nothing else belongs to either of them.")
                                               : tr("All of this belongs to one person afterwards, and is told "
                                                    "apart again if they are separated."),
                                 TextRole::Muted, this))
                          ->wrapped());
    column->addWidget(m_tree);
    m_tree->setVisible(!kinds.empty());
    m_tree->setAccessibleName(tr("Kept from both"));
    m_tree->setColumnCount(ColumnCount);
    const auto number = [&](const Ref &ref) {
        const auto record = workspace.record(ref);
        return record ? Workspace::numberText(*record) : QString();
    };
    m_tree->setHeaderLabels({tr("What"), number(left), number(right)});
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Interactive);
    m_tree->header()->setSectionResizeMode(Left, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Right, QHeaderView::Stretch);
    m_tree->setColumnWidth(What, fontMetrics().averageCharWidth() * 24);
    fill(kinds);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &MergeContents::fit);
    connect(m_tree, &QTreeWidget::itemCollapsed, this, &MergeContents::fit);
    fit();
}

std::vector<MergeContents::Kind> MergeContents::gather(const Ref &left, const Ref &right) const
{
    std::vector<Kind> kinds;
    collectParts(kinds, left, true);
    collectParts(kinds, right, false);
    collectThings(kinds, left, true);
    collectThings(kinds, right, false);
    std::erase_if(kinds, [](const Kind &kind) { return kind.left.isEmpty() && kind.right.isEmpty(); });
    return kinds;
}

/// Every kind of part stands in the list whoever has one, so that both sides come to the same lines.
void MergeContents::collectParts(std::vector<Kind> &kinds, const Ref &member, bool isLeft) const
{
    const Schema &schema = m_workspace.schema();
    const auto tree = m_workspace.tree(member);
    for (const Schema::Owned &owned : schema.ownedBy(schema.entity(member.entity))) {
        if (isAboutPairs(*owned.entity))
            continue;
        const QString owner = keyOf(owned.entity->fields[size_t(owned.ownerField)]);
        const Entity *far = seenAs(schema, *owned.entity, owner);
        const QString name = far ? far->pluralText() : owned.entity->pluralText();
        auto kind = std::ranges::find(kinds, name, &Kind::name);
        if (kind == kinds.end())
            kind = kinds.insert(kinds.end(), {name, {}, {}});
        for (const Record &part : tree ? tree->parts : std::vector<Record>())
            if (part.entity == owned.entity && part.alive)
                (isLeft ? kind->left : kind->right) << nameOf(m_workspace, part, owner);
    }
}

void MergeContents::collectThings(std::vector<Kind> &kinds, const Ref &member, bool isLeft) const
{
    const Schema &schema = m_workspace.schema();
    for (const Schema::Owned &from : schema.referencesTo(schema.entity(member.entity))) {
        const Field &field = from.entity->fields[size_t(from.ownerField)];
        if (!from.entity->isThing() || field.is(FieldFlag::Hidden))
            continue;
        const QString name =
            tr("%1, as %2", "kind of records, field").arg(from.entity->pluralText(), field.labelText());
        auto kind = std::ranges::find(kinds, name, &Kind::name);
        if (kind == kinds.end())
            kind = kinds.insert(kinds.end(), {name, {}, {}});
        const auto records = m_workspace.related(*from.entity, keyOf(field), member);
        for (const Record &record : records ? *records : std::vector<Record>())
            (isLeft ? kind->left : kind->right) << m_workspace.titleOf(record);
    }
}

void MergeContents::fill(const std::vector<Kind> &kinds)
{
    const QLocale locale;
    const Colours &c = colours(palette());
    int lines = int(kinds.size());
    for (const Kind &kind : kinds)
        lines += int(std::max(kind.left.size(), kind.right.size()));
    for (const Kind &kind : kinds) {
        const auto count = [&](const QStringList &names) {
            return names.isEmpty() ? QStringLiteral("–") : locale.toString(names.size());
        };
        auto *head = new QTreeWidgetItem(m_tree, {kind.name, count(kind.left), count(kind.right)});
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        head->setFont(What, strong);
        head->setToolTip(What, plainToolTip(kind.name));
        const qsizetype most = std::min(std::max(kind.left.size(), kind.right.size()), kMostListed);
        for (qsizetype i = 0; i < most; ++i) {
            auto *line = new QTreeWidgetItem(head, {QString(), kind.left.value(i), kind.right.value(i)});
            for (const int column : {Left, Right}) {
                line->setToolTip(column, plainToolTip(line->text(column)));
                line->setForeground(column, c.muted);
            }
        }
        head->setExpanded(lines <= kMostOpen);
    }
}

/// As high as what is open, up to a point.
void MergeContents::fit()
{
    int lines = 0;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *head = m_tree->topLevelItem(i);
        lines += 1 + (head->isExpanded() ? head->childCount() : 0);
    }
    const int height = m_tree->topLevelItemCount() > 0 ? m_tree->visualItemRect(m_tree->topLevelItem(0)).height() : 0;
    const int line = height > 0 ? height : fontMetrics().height() + spacing::kUnit;
    m_tree->setFixedHeight(m_tree->header()->sizeHint().height() + std::min(lines, kMostLines) * line +
                           spacing::kHalf);
}

} // namespace elo
