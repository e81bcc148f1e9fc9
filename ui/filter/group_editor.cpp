// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/group_editor.h"

#include "core/store/tag_filter.h"
#include "core/workspace.h"
#include "ui/filter/condition_editor.h"
#include "ui/filter/relation_editor.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/named_box.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace elo {

namespace {

/// Deeper than this nobody reads a filter; what was typed deeper is still shown.
constexpr int kDeepestByMouse = 4;

} // namespace

NodeEditor *makeNodeEditor(const FilterContext &context, const FilterNode &node, QWidget *parent)
{
    if (const FilterGroup *group = node.group()) {
        auto *editor = new GroupEditor(context.inside(), true, parent);
        editor->show(*group);
        return editor;
    }
    if (const auto tag = context.entity->isThing() ? TagTest::of(node) : std::nullopt) {
        auto *editor = new ConditionEditor(context, parent);
        editor->showTag(tag->tag, tag->has);
        return editor;
    }
    if (const Relation *relation = node.relation()) {
        auto *editor = new RelationEditor(context, parent);
        if (!relation->entity.isEmpty())
            editor->show(*relation);
        return editor;
    }
    auto *editor = new ConditionEditor(context, parent);
    if (const Condition *condition = node.condition(); !condition->field.isEmpty())
        editor->show(*condition);
    return editor;
}

GroupEditor::GroupEditor(const FilterContext &context, bool removable, QWidget *parent)
    : NodeEditor(context, parent), m_kind(namedBox(tr("How the tests belong together"), this)),
      m_rows(new QVBoxLayout), m_addTest(linkButton(tr("Add a test"), this))
{
    m_kind->addItem(tr("All of these hold"), int(FilterGroup::Kind::All));
    m_kind->addItem(tr("At least one of these holds"), int(FilterGroup::Kind::Any));
    m_kind->addItem(tr("None of these holds"), int(FilterGroup::Kind::None));
    auto *head = new QHBoxLayout;
    head->addWidget(m_kind);
    head->addStretch(1);
    if (removable) {
        QToolButton *close = iconButton(QStringLiteral("close"), tr("Take this group away"), this);
        connect(close, &QToolButton::clicked, this, &NodeEditor::removeWanted);
        head->addWidget(close);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addTest);
    connect(m_addTest, &QPushButton::clicked, this, [this] { addByUser(Condition()); });
    if (context.depth < kDeepestByMouse) {
        QPushButton *related = linkButton(tr("Add related records"), this);
        connect(related, &QPushButton::clicked, this, [this] { addByUser(Relation()); });
        buttons->addWidget(related);
        QPushButton *inner = linkButton(tr("Add a group"), this);
        connect(inner, &QPushButton::clicked, this,
                [this] { addByUser(FilterGroup(FilterGroup::Kind::Any, {Condition()})); });
        buttons->addWidget(inner);
    }
    buttons->addStretch(1);
    m_rows->setSpacing(spacing::kHalf);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(context.depth > 0 ? spacing::kWide : 0, spacing::kHalf, 0, spacing::kHalf);
    column->setSpacing(spacing::kHalf);
    column->addLayout(head);
    column->addLayout(m_rows);
    column->addLayout(buttons);
    connect(m_kind, &QComboBox::activated, this, &NodeEditor::changed);
}

NodeEditor *GroupEditor::add(const FilterNode &node)
{
    NodeEditor *editor = makeNodeEditor(context(), node, this);
    m_rows->addWidget(editor);
    m_editors.push_back(editor);
    connect(editor, &NodeEditor::changed, this, &NodeEditor::changed);
    connect(editor, &NodeEditor::removeWanted, this, [this, editor] { remove(editor); });
    return editor;
}

void GroupEditor::addByUser(const FilterNode &node)
{
    NodeEditor *editor = add(node);
    editor->show();
    editor->firstControl()->setFocus();
    Q_EMIT changed();
}

void GroupEditor::remove(NodeEditor *editor)
{
    const auto at = std::ranges::find(m_editors, editor);
    const auto next = m_editors.erase(at);
    m_rows->removeWidget(editor);
    editor->hide();
    editor->deleteLater(); // it is the one that was pressed
    if (next != m_editors.end())
        (*next)->firstControl()->setFocus();
    else
        m_addTest->setFocus();
    Q_EMIT changed();
}

FilterGroup GroupEditor::group() const
{
    FilterGroup group(FilterGroup::Kind(m_kind->currentData().toInt()), {});
    for (const NodeEditor *editor : m_editors)
        group.push_back(editor->node());
    return group;
}

FilterNode GroupEditor::node() const
{
    return group();
}

QWidget *GroupEditor::firstControl() const
{
    return m_editors.empty() ? static_cast<QWidget *>(m_addTest) : m_editors.front()->firstControl();
}

void GroupEditor::show(const FilterGroup &group)
{
    for (NodeEditor *editor : m_editors)
        editor->deleteLater();
    m_editors.clear();
    m_kind->setCurrentIndex(m_kind->findData(int(group.kind)));
    for (const FilterNode &node : group.nodes)
        add(node);
}

} // namespace elo
