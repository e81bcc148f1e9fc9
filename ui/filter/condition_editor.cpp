// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/condition_editor.h"

#include "core/store/last_contact.h"
#include "core/store/tag_filter.h"
#include "core/workspace.h"
#include "ui/filter/day_editor.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/field_keys.h"
#include "ui/pages/filter_texts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/named_box.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace elo {

namespace {

using Operator = Condition::Operator;

const QString kTags = QStringLiteral("*tag"); ///< no key of a field

/// What may be asked of a field; the first is what people mean most.
std::vector<Operator> operatorsOf(const Field &field)
{
    using enum Condition::Operator;
    if (field.key == kLastContact)
        return {Less, GreaterOrEqual, Empty, NotEmpty};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return {Contains, Equals, NotEquals, Empty, NotEmpty};
    case FieldType::Boolean:
        return {Equals};
    case FieldType::Integer:
    case FieldType::Decimal:
        return {Equals, NotEquals, Less, LessOrEqual, Greater, GreaterOrEqual, Empty, NotEmpty};
    case FieldType::Date:
    case FieldType::PartialDate:
        return {GreaterOrEqual, LessOrEqual, Less, Greater, Equals, Empty, NotEmpty};
    default:
        return {Equals, NotEquals, Empty, NotEmpty};
    }
}

bool needsValue(Operator op)
{
    return op != Operator::Empty && op != Operator::NotEmpty;
}

/// One value of a set is asked for, one line of a long text.
Field editedAs(const Field &field)
{
    Field edited = field;
    if (field.type == FieldType::LongText)
        edited.type = FieldType::Text;
    edited.flags.setFlag(FieldFlag::ReadOnly, false);
    return edited;
}

FieldEditor *editorOf(Workspace &workspace, const Field &field, QWidget *parent)
{
    if (field.type == FieldType::Date || field.type == FieldType::PartialDate)
        return new DayEditor(workspace, field, parent);
    if (field.isSet())
        return new ChoiceEditor(field, workspace.language(), parent);
    return makeFieldEditor(workspace, field, parent);
}

} // namespace

ConditionEditor::ConditionEditor(const FilterContext &context, QWidget *parent)
    : NodeEditor(context, parent), m_field(namedBox(tr("Field"), this)), m_operator(namedBox(tr("Test"), this)),
      m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins({});
    m_line->setSpacing(spacing::kHalf);
    m_field->setMaxVisibleItems(24);
    m_line->addWidget(m_field);
    m_line->addWidget(m_operator);
    m_line->addStretch(1);
    QToolButton *remove = iconButton(QStringLiteral("close"), tr("Take this test away"), this);
    m_line->addWidget(remove);
    fillFields();
    onField();
    connect(remove, &QToolButton::clicked, this, &NodeEditor::removeWanted);
    connect(m_field, &QComboBox::activated, this, [this] {
        onField();
        Q_EMIT changed();
    });
    connect(m_operator, &QComboBox::activated, this, [this] {
        onOperator();
        Q_EMIT changed();
    });
}

void ConditionEditor::fillFields()
{
    const Entity &entity = *context().entity;
    for (const Field &field : entity.fields)
        if (!field.is(FieldFlag::Hidden))
            m_field->addItem(field.labelText(), keyOf(field));
    const Schema &schema = context().workspace->schema();
    if (const Field *contact = filterField(entity, schema.entity(u"contact_point"), kLastContact))
        m_field->insertItem(0, contact->labelText(), keyOf(*contact));
    if (entity.isThing())
        m_field->insertItem(0, schema.entity(u"tag").labelText(), kTags);
    // Most filters begin with a value that is looked for, not with the name.
    const auto listed = entity.flagged(FieldFlag::Listed);
    for (const int i : listed)
        if (i != entity.titleField()) {
            m_field->setCurrentIndex(m_field->findData(keyOf(entity.fields[size_t(i)])));
            break;
        }
}

bool ConditionEditor::isTag() const
{
    return m_field->currentData().toString() == kTags;
}

const Field *ConditionEditor::fieldHere() const
{
    const Schema &schema = context().workspace->schema();
    if (isTag())
        return schema.entity(u"tagging").find(u"tag");
    return filterField(*context().entity, schema.entity(u"contact_point"), m_field->currentData().toString());
}

Operator ConditionEditor::operatorHere() const
{
    return Operator(m_operator->currentData().toInt());
}

void ConditionEditor::onField()
{
    m_operator->clear();
    delete m_value;
    m_value = nullptr;
    const Field *field = fieldHere();
    if (!field)
        return;
    m_edited = std::make_unique<Field>(editedAs(*field));
    if (isTag()) {
        m_operator->addItem(tr("has"), int(Operator::Equals));
        m_operator->addItem(tr("has not"), int(Operator::NotEquals));
    } else {
        for (const Operator op : operatorsOf(*field))
            m_operator->addItem(operatorText(*field, op), int(op));
    }
    m_value = editorOf(*context().workspace, *m_edited, this);
    m_value->setMinimumWidth(160);
    m_line->insertWidget(2, m_value, 1);
    m_value->show();
    connect(m_value, &FieldEditor::edited, this, &NodeEditor::changed);
    onOperator();
}

void ConditionEditor::onOperator()
{
    if (m_value)
        m_value->setVisible(needsValue(operatorHere()));
}

FilterNode ConditionEditor::node() const
{
    const Field *field = fieldHere();
    if (!field || !m_value)
        return FilterGroup();
    const Operator op = operatorHere();
    if (!needsValue(op))
        return Condition{keyOf(*field), op, {}};
    const QVariant value = m_value->value();
    if (!value.isValid() || m_value->hasError())
        return FilterGroup(); // not complete yet
    if (isTag())
        return TagTest{value.toUuid(), op == Operator::Equals}.node();
    return Condition{keyOf(*field), op, value};
}

QWidget *ConditionEditor::firstControl() const
{
    return m_field;
}

void ConditionEditor::show(const Condition &condition)
{
    const int index = m_field->findData(condition.field);
    if (index < 0) // a hidden field that a link filters by stays what it is
        m_field->addItem(conditionText(*context().workspace, *context().entity, condition), condition.field);
    m_field->setCurrentIndex(m_field->findData(condition.field));
    onField();
    const Field *field = fieldHere();
    if (field && m_operator->findData(int(condition.op)) < 0)
        m_operator->addItem(operatorText(*field, condition.op), int(condition.op));
    m_operator->setCurrentIndex(m_operator->findData(int(condition.op)));
    if (m_value)
        m_value->setValue(condition.value);
    onOperator();
}

void ConditionEditor::showTag(const Id &tag, bool has)
{
    m_field->setCurrentIndex(m_field->findData(kTags));
    onField();
    m_operator->setCurrentIndex(has ? 0 : 1);
    if (m_value)
        m_value->setValue(tag);
}

} // namespace elo
