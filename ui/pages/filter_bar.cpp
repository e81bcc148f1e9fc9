// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filter_bar.h"

#include "core/workspace.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/choice_options.h"
#include "ui/forms/field_keys.h"
#include "ui/forms/flow_layout.h"
#include "ui/forms/tag_button.h"
#include "ui/pages/filter_texts.h"
#include "ui/pages/quick_filters.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mnemonic.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace elo {

namespace {

constexpr size_t kMostInMenu = 20;

bool isFilterable(const Field &field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::ChoiceSet:
    case FieldType::Country:
    case FieldType::Province:
    case FieldType::LanguageSet:
    case FieldType::Boolean:
        return !field.is(FieldFlag::Hidden);
    default:
        return false;
    }
}

QVariant conditionValue(const Field &field, const QString &key)
{
    return field.type == FieldType::Boolean ? QVariant(key == QLatin1StringView("1")) : QVariant(key);
}

} // namespace

FilterBar::FilterBar(Workspace &workspace, const Entity &entity, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_entity(entity),
      m_quick(quickFilters(entity, workspace.user(), QDate::currentDate())), m_search(new QLineEdit(this)),
      m_button(new QPushButton(this)), m_menu(new QMenu(this)), m_chipPanel(new QWidget(this)),
      m_chips(new FlowLayout(m_chipPanel))
{
    m_search->setPlaceholderText(tr("Search names, phones, places…"));
    m_search->setAccessibleName(tr("Search in %1").arg(entity.pluralText()));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changed);

    m_button->setText(tr("Filter"));
    m_button->setIcon(icon(QStringLiteral("filter")));
    m_button->setMenu(m_menu);
    m_button->setAccessibleName(tr("Filter %1").arg(entity.pluralText()));
    buildMenu();

    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::kUnit);
    line->addWidget(m_search, 1);
    line->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    column->addLayout(line);
    if (!m_quick.empty()) {
        auto *panel = new QWidget(this);
        auto *flow = new FlowLayout(panel);
        for (size_t i = 0; i < m_quick.size(); ++i) {
            auto *button = new QPushButton(m_quick[i].label, panel);
            button->setCheckable(true);
            flow->addWidget(button);
            m_quickButtons.push_back(button);
            connect(button, &QPushButton::clicked, this, [this, i](bool on) { onQuick(on ? int(i) : -1); });
        }
        column->addWidget(panel);
    }
    column->addWidget(m_chipPanel);
    m_chipPanel->hide();
}

void FilterBar::buildMenu()
{
    m_menu->addAction(icon(QStringLiteral("filter")), tr("Build a filter…"), this, &FilterBar::buildWanted)
        ->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_menu->addAction(icon(QStringLiteral("view")), tr("Save as a view…"), this, &FilterBar::saveWanted);
    m_menu->addSeparator();
    for (const Field &field : m_entity.fields)
        if (isFilterable(field))
            addFieldMenu(field);
}

void FilterBar::addFieldMenu(const Field &field)
{
    const auto options = choiceOptions(field, m_workspace.language());
    if (options.size() > kMostInMenu) {
        m_menu->addAction(withAmpersands(tr("%1…").arg(field.labelText())), this, [this, &field] { askFor(field); });
        return;
    }
    QMenu *sub = m_menu->addMenu(withAmpersands(field.labelText()));
    for (const ChoiceOption &option : options)
        sub->addAction(withAmpersands(option.label), this, [this, &field, key = option.key] {
            add({keyOf(field), Condition::Operator::Equals, conditionValue(field, key)});
        });
    if (field.type != FieldType::Boolean && !field.is(FieldFlag::Required)) {
        sub->addSeparator();
        sub->addAction(tr("Not filled in"), this, [this, &field] {
            add({keyOf(field), Condition::Operator::Empty, {}});
        });
    }
}

/// Long lists are typed, not walked through: an editor for the value takes the place of the chip to come.
void FilterBar::askFor(const Field &field)
{
    endAsking();
    m_asking = new QWidget(m_chipPanel);
    auto *line = new QHBoxLayout(m_asking);
    line->setContentsMargins({});
    auto *label = new Label(field.labelText(), TextRole::Body, m_asking); // plain: the office may have named it
    auto *editor = new ChoiceEditor(field, m_workspace.language(), m_asking);
    label->setBuddy(editor->control());
    editor->setMinimumWidth(220);
    line->addWidget(label);
    line->addWidget(editor);
    auto *missing = new QPushButton(tr("Not filled in"), m_asking);
    line->addWidget(missing);
    QToolButton *close = iconButton(QStringLiteral("close"), tr("No filter by %1").arg(field.labelText()), m_asking);
    line->addWidget(close);
    m_chips->addWidget(m_asking);
    m_asking->show();
    m_chipPanel->show();
    editor->setFocus();
    connect(missing, &QPushButton::clicked, this, [this, &field] {
        add({keyOf(field), Condition::Operator::Empty, {}});
    });
    connect(close, &QToolButton::clicked, this, [this] {
        endAsking();
        rebuildChips();
        m_button->setFocus();
    });
    connect(editor, &FieldEditor::edited, this, [this, editor, &field] {
        if (const QVariant value = editor->value(); value.isValid())
            add({keyOf(field), Condition::Operator::Equals, value});
    });
}

void FilterBar::endAsking()
{
    if (!m_asking)
        return;
    m_chips->removeWidget(m_asking);
    m_asking->hide();
    m_asking->deleteLater();
    m_asking = nullptr;
}

void FilterBar::add(const Condition &condition)
{
    endAsking();
    // One value of a field at a time: two would find nothing, and people mean the new one.
    std::erase_if(m_conditions.nodes, [&](const FilterNode &node) {
        return node.condition() && node.condition()->field == condition.field;
    });
    m_conditions.push_back(condition);
    rebuildChips();
    Q_EMIT changed();
}

void FilterBar::rebuildChips()
{
    for (QWidget *chip : m_chipButtons) {
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_chipButtons.clear();
    for (const FilterNode &node : m_conditions.nodes) {
        auto *chip = new TagButton(nodeText(m_workspace, m_entity, node), m_chipPanel);
        connect(chip, &TagButton::removed, this, [this, node] { removeChip(node); });
        m_chips->insertWidget(int(m_chipButtons.size()), chip);
        m_chipButtons.push_back(chip);
        chip->show();
    }
    m_chipPanel->setVisible(!m_conditions.empty() || m_asking);
}

void FilterBar::removeChip(const FilterNode &node)
{
    if (const auto found = std::ranges::find(m_conditions.nodes, node); found != m_conditions.nodes.end())
        m_conditions.nodes.erase(found);
    rebuildChips();
    if (m_chipButtons.empty())
        m_button->setFocus();
    else
        m_chipButtons.front()->setFocus();
    Q_EMIT changed();
}

void FilterBar::onQuick(int chosen)
{
    m_chosenQuick = chosen;
    for (size_t i = 0; i < m_quickButtons.size(); ++i)
        m_quickButtons[i]->setChecked(int(i) == chosen);
    Q_EMIT changed();
}

QString FilterBar::text() const
{
    return m_search->text();
}

FilterGroup FilterBar::conditions() const
{
    FilterGroup all = m_conditions;
    if (m_chosenQuick >= 0)
        all.append(m_quick[size_t(m_chosenQuick)].conditions);
    return all;
}

void FilterBar::show(const ListQuery &query)
{
    const QSignalBlocker blocker(m_search);
    m_search->setText(query.text);
    m_conditions = query.conditions.kind == FilterGroup::Kind::All
                       ? query.conditions
                       : FilterGroup(FilterGroup::Kind::All, {query.conditions}); // one chip for it all
    m_chosenQuick = -1;
    for (size_t i = 0; i < m_quick.size(); ++i)
        if (m_quick[i].conditions == query.conditions) { // it reads better as a pressed button than as three chips
            m_chosenQuick = int(i);
            m_conditions = {};
            break;
        }
    for (size_t i = 0; i < m_quickButtons.size(); ++i)
        m_quickButtons[i]->setChecked(int(i) == m_chosenQuick);
    endAsking();
    rebuildChips();
}

void FilterBar::clear()
{
    ListQuery nothing;
    show(nothing);
    Q_EMIT changed();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace elo
