// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_set.h"

#include "core/rules.h"
#include "core/workspace.h"
#include "ui/error_text.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/field_keys.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mnemonic.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace elo {

namespace {
const QString kNeeded = QStringLiteral("\u00a0*"); ///< behind the label of what has to be entered
} // namespace

std::vector<FormSection> formSections(const Entity &entity)
{
    std::vector<FormSection> sections;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        if (field.is(FieldFlag::Hidden))
            continue;
        const QString heading = field.section ? QCoreApplication::translate("Section", field.section) : QString();
        const auto same = std::ranges::find(sections, heading, &FormSection::heading);
        if (same != sections.end())
            same->fields.push_back(int(i));
        else
            sections.push_back({heading, {int(i)}});
    }
    return sections;
}

FieldSet::FieldSet(Workspace &workspace, const Entity &entity, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_entity(entity), m_record(entity)
{
}

void FieldSet::addRows(QGridLayout *grid, const std::vector<int> &fields)
{
    for (const int index : fields) {
        const Field &field = m_entity.fields[size_t(index)];
        Row row;
        row.field = index;
        row.required = field.is(FieldFlag::Required);
        const QString caption = withAmpersands(field.labelText()); // a buddy's text has a mnemonic
        row.label = new QLabel(row.required ? caption + kNeeded : caption);
        row.label->setTextFormat(Qt::PlainText);
        row.label->setWordWrap(true);
        row.editor = makeFieldEditor(m_workspace, field, nullptr);
        row.editor->setEnabled(!field.is(FieldFlag::ReadOnly));
        row.label->setBuddy(row.editor->control());
        row.message = new Label({}, TextRole::Danger);
        row.message->setWordWrap(true);
        row.message->hide();

        row.cell = new QVBoxLayout;
        row.cell->setSpacing(2);
        row.cell->addWidget(row.editor);
        row.cell->addWidget(row.message);
        const int line = grid->rowCount();
        // The label stands level with the text of the first line of its editor.
        row.label->setContentsMargins(0, 7, 0, 0);
        grid->addWidget(row.label, line, 0, Qt::AlignTop);
        grid->addLayout(row.cell, line, 1, Qt::AlignTop);

        const int number = int(m_rows.size());
        connect(row.editor, &FieldEditor::edited, this, [this, number] { onEdited(number); });
        connect(row.editor, &FieldEditor::left, this, [this, number] { showProblem(m_rows[size_t(number)], false); });
        m_rows.push_back(row);
    }
}

void FieldSet::load(const Record &record)
{
    const QScopedValueRollback loading(m_loading, true);
    m_record = record;
    offerSteps(record);
    for (Row &row : m_rows) {
        row.editor->setValue(record.values[size_t(row.field)]);
        row.loaded = normalized(fieldOf(row), row.editor->value());
        row.refusal.clear();
        row.message->hide();
    }
}

void FieldSet::store(Record &record) const
{
    for (const Row &row : m_rows)
        if (!fieldOf(row).is(FieldFlag::ReadOnly))
            record.values[size_t(row.field)] = normalized(fieldOf(row), row.editor->value());
}

bool FieldSet::isDirty() const
{
    return std::ranges::any_of(m_rows, [this](const Row &row) {
        return row.editor->hasError() || !sameValue(fieldOf(row), row.editor->value(), row.loaded);
    });
}

FieldEditor *FieldSet::validate()
{
    FieldEditor *first = nullptr;
    for (Row &row : m_rows) {
        row.refusal.clear();
        showProblem(row, true);
        if (!first && row.editor->isEnabled() && problemOf(row, true).weight == EditorProblem::Weight::Error)
            first = row.editor;
    }
    return first;
}

bool FieldSet::showRefusal(const Error &error)
{
    if (error.code != ErrorCode::Invalid || error.args.isEmpty())
        return false;
    Row *row = rowOf(error.args.first());
    if (!row)
        return false;
    row->refusal = invalidReasonText(error.args.value(1), error.args.value(2));
    showProblem(*row, true);
    row->editor->setFocus();
    return true;
}

FieldEditor *FieldSet::editor(QStringView fieldKey) const
{
    for (const Row &row : m_rows)
        if (fieldKey == QLatin1StringView(fieldOf(row).key))
            return row.editor;
    return nullptr;
}

void FieldSet::setEnabled(QStringView fieldKey, bool enabled)
{
    if (Row *row = rowOf(fieldKey)) {
        row->editor->setEnabled(enabled);
        row->label->setEnabled(enabled);
    }
}

void FieldSet::setRequired(QStringView fieldKey)
{
    Row *row = rowOf(fieldKey);
    if (!row || row->required)
        return;
    row->required = true;
    row->label->setText(row->label->text() + kNeeded);
}

/// The state of a stored record goes only where a step leads: what is refused is not offered.
void FieldSet::offerSteps(const Record &record)
{
    const Field *state = m_entity.stateField();
    auto *choice = state ? qobject_cast<ChoiceEditor *>(editor(keyOf(*state))) : nullptr;
    if (!choice)
        return;
    QStringList offered;
    if (!record.isNew() && !record.state().isEmpty()) {
        offered.append(record.state());
        for (const Step *step : m_entity.stepsFrom(record.state()))
            offered.append(QString::fromLatin1(step->to));
    }
    choice->offerOnly(offered);
}

FieldSet::Row *FieldSet::rowOf(QStringView fieldKey)
{
    for (Row &row : m_rows)
        if (fieldKey == QLatin1StringView(fieldOf(row).key))
            return &row;
    return nullptr;
}

void FieldSet::onEdited(int number)
{
    if (m_loading)
        return;
    Row &row = m_rows[size_t(number)];
    row.refusal.clear();
    showProblem(row, false);
    Q_EMIT edited(QString::fromLatin1(fieldOf(row).key));
}

void FieldSet::addBelow(QStringView fieldKey, QWidget *widget)
{
    if (Row *row = rowOf(fieldKey))
        row->cell->addWidget(widget);
}

EditorProblem FieldSet::problemOf(const Row &row, bool askForMissing) const
{
    using Weight = EditorProblem::Weight;
    if (!row.refusal.isEmpty())
        return {Weight::Error, row.refusal};
    if (const EditorProblem problem = row.editor->problem(); problem.weight != Weight::None)
        return problem;
    const bool empty = !row.editor->value().isValid();
    if (empty)
        return askForMissing && row.required ? EditorProblem{Weight::Error, tr("This is needed.")} : EditorProblem{};
    // The rules of core, between fields too: the end after the start, the year within reason.
    Record record = m_record;
    store(record);
    const auto valid = rules::validate(record);
    if (!valid && valid.error().code == ErrorCode::Invalid &&
        valid.error().args.value(0) == QLatin1StringView(fieldOf(row).key))
        return {Weight::Error, invalidReasonText(valid.error().args.value(1), valid.error().args.value(2))};
    return {};
}

void FieldSet::showProblem(Row &row, bool askForMissing)
{
    const EditorProblem problem = problemOf(row, askForMissing);
    row.message->setRole(problem.weight == EditorProblem::Weight::Warning ? TextRole::Warning : TextRole::Danger);
    row.message->setText(problem.text);
    row.message->setVisible(problem.weight != EditorProblem::Weight::None);
    // Screen readers read the description of the control that has the focus.
    row.editor->control()->setAccessibleDescription(problem.text);
}

} // namespace elo
