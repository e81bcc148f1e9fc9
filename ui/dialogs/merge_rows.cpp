// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_rows.h"

#include "core/workspace.h"
#include "ui/dialogs/merge_option.h"
#include "ui/merge_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollArea>

namespace elo {

namespace {

/// Shown neither as equal nor as different: it goes with another field, or nobody enters it.
bool isShown(const MergeField &values, const Field &field)
{
    return !field.is(FieldFlag::Hidden) && values.why != MergeField::Why::Follows && values.field != u"sort_name";
}

void bringIntoView(QWidget *widget)
{
    for (QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            return area->ensureWidgetVisible(widget, 0, spacing::kPage);
}

} // namespace

MergeRows::MergeRows(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

int MergeRows::nameWidth() const
{
    return fontMetrics().averageCharWidth() * 22;
}

void MergeRows::show(const MergeProposal &proposal, bool keptIsLeft)
{
    m_rows.clear();
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(spacing::kWide);
    m_grid->setVerticalSpacing(spacing::kUnit);
    m_grid->setColumnMinimumWidth(0, nameWidth());
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_keptIsLeft = keptIsLeft;
    m_leftNumber = Workspace::numberText(keptIsLeft ? proposal.kept : proposal.other);
    m_rightNumber = Workspace::numberText(keptIsLeft ? proposal.other : proposal.kept);
    m_fields = proposal.fields;
    const Entity &entity = *proposal.kept.entity;
    for (const MergeField &values : m_fields) {
        const Field *field = entity.find(values.field);
        const bool isEmpty = !values.kept.isValid() && !values.other.isValid();
        if (field && isShown(values, *field) && !isEmpty)
            addRow(values, *field);
    }
    m_content->show();
}

void MergeRows::addRow(const MergeField &values, const Field &field)
{
    Row row{values, &field, proposedSide(values), nullptr, {}};
    if (const auto byHand = m_byHand.constFind(values.field); byHand != m_byHand.cend())
        row.side = *byHand;
    const int line = m_grid->rowCount();
    auto *name = (new Label(field.labelText(), TextRole::Muted, m_content))->wrapped();
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setMaximumWidth(nameWidth());
    row.name = name;
    m_grid->addWidget(name, line, 0, Qt::AlignTop);
    addOption(row, Side::Left, line);
    addOption(row, Side::Right, line);
    if (values.differs && values.choice == MergeField::Choice::Joined)
        addOption(row, Side::Both, line + 1);
    if (!values.differs) {
        name->setVisible(m_equalShown);
        for (const auto &[side, option] : row.options) {
            option->setReadOnly();
            option->setVisible(m_equalShown);
        }
        m_rows.push_back(std::move(row));
        return;
    }
    auto *group = new QButtonGroup(m_content);
    const int index = int(m_rows.size());
    for (const auto &[side, option] : row.options) {
        group->addButton(option->radio(), int(side));
        option->radio()->setChecked(side == row.side);
        option->radio()->setProperty("row", index);
        option->radio()->installEventFilter(this);
    }
    connect(group, &QButtonGroup::idToggled, this, [this, index](int id, bool isChosen) {
        if (!isChosen)
            return;
        m_rows[size_t(index)].side = Side(id);
        m_byHand.insert(m_rows[size_t(index)].values.field, Side(id));
    });
    m_rows.push_back(std::move(row));
}

void MergeRows::addOption(Row &row, Side side, int line)
{
    const QString label = row.field->labelText();
    QString value = m_workspace.displayText(*row.field, valueOf(row.values, side));
    QString name = tr("%1, %2: %3", "field, record number, value")
                       .arg(label, side == Side::Left ? m_leftNumber : m_rightNumber, value);
    if (side == Side::Both) {
        value = tr("Both: %1").arg(value);
        name = tr("%1: %2", "field: value").arg(label, value);
    }
    const bool isProposed = row.values.differs && side == proposedSide(row.values);
    auto *option = new MergeOption(name, value, isProposed ? mergeWhyText(row.values.why) : QString(), m_content);
    row.options.emplace_back(side, option);
    if (side == Side::Both)
        m_grid->addWidget(option, line, 1, 1, 2);
    else
        m_grid->addWidget(option, line, side == Side::Left ? 1 : 2);
}

QVariant MergeRows::valueOf(const MergeField &values, Side side) const
{
    if (side == Side::Both)
        return values.proposed;
    return (side == Side::Left) == m_keptIsLeft ? values.kept : values.other;
}

MergeRows::Side MergeRows::proposedSide(const MergeField &values) const
{
    if (values.choice == MergeField::Choice::Joined)
        return Side::Both;
    return (values.choice == MergeField::Choice::Kept) == m_keptIsLeft ? Side::Left : Side::Right;
}

const MergeRows::Row *MergeRows::rowOf(QStringView field) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.values.field == field; });
    return found == m_rows.end() ? nullptr : &*found;
}

QVariant MergeRows::chosen(const MergeField &values) const
{
    if (const Row *row = rowOf(values.field))
        return row->values.differs ? valueOf(values, row->side) : values.kept;
    // The sort name goes with the name that is chosen by hand.
    const Row *name = values.field == u"sort_name" ? rowOf(u"name") : nullptr;
    return name && name->values.differs ? valueOf(values, name->side) : values.proposed;
}

QVariantMap MergeRows::values() const
{
    QVariantMap all;
    const Entity &entity = m_workspace.schema().entity(u"member");
    for (const MergeField &values : m_fields)
        if (const Field *field = entity.find(values.field))
            if (const QVariant value = chosen(values); !sameValue(*field, value, values.kept))
                all.insert(values.field, value);
    return all;
}

int MergeRows::differences() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.values.differs; }));
}

bool MergeRows::hasEqual() const
{
    return differences() < int(m_rows.size());
}

void MergeRows::setEqualShown(bool shown)
{
    m_equalShown = shown;
    for (const Row &row : m_rows)
        if (!row.values.differs) {
            row.name->setVisible(shown);
            for (const auto &[side, option] : row.options)
                option->setVisible(shown);
        }
}

void MergeRows::focusFirst()
{
    go(-1, 1);
}

/// To the chosen value of the next field that differs.
void MergeRows::go(int row, int step)
{
    for (int next = row + step; next >= 0 && next < int(m_rows.size()); next += step) {
        const Row &to = m_rows[size_t(next)];
        if (!to.values.differs)
            continue;
        for (const auto &[side, option] : to.options)
            if (side == to.side) {
                option->radio()->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
                bringIntoView(option);
            }
        return;
    }
}

void MergeRows::choose(int row, int step)
{
    const Row &on = m_rows[size_t(row)];
    const auto now = std::ranges::find(on.options, on.side, &std::pair<Side, MergeOption *>::first);
    const auto index = (now - on.options.begin()) + step;
    if (index < 0 || index >= std::ssize(on.options))
        return;
    MergeOption *option = on.options[size_t(index)].second;
    option->radio()->setChecked(true);
    option->radio()->setFocus(Qt::TabFocusReason);
    bringIntoView(option);
}

bool MergeRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int row = watched->property("row").toInt();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        go(row, -1);
        return true;
    case Qt::Key_Down:
        go(row, 1);
        return true;
    case Qt::Key_Left:
        choose(row, -1);
        return true;
    case Qt::Key_Right:
        choose(row, 1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace elo
