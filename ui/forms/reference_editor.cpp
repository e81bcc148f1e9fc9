// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reference_editor.h"

#include "ui/dialogs/record_picker.h"

#include <QLayout>

namespace elo {

namespace {

QStringList targetsOf(const Field &field)
{
    QStringList keys;
    for (const char *key : field.targets)
        keys.append(QString::fromLatin1(key));
    return keys;
}

} // namespace

Ref refOf(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (field.type == FieldType::AnyReference)
        return Ref::fromText(value.toString());
    return {QString::fromLatin1(field.targets.front()), value.toUuid()};
}

QVariant referenceTo(const Field &field, const Ref &ref)
{
    if (ref.isNull())
        return {};
    return field.type == FieldType::AnyReference ? QVariant(ref.text()) : QVariant(ref.id);
}

ReferenceEditor::ReferenceEditor(Workspace &workspace, const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_picker(new RecordPicker(workspace, targetsOf(field), this))
{
    install(m_picker);
    connect(m_picker, &RecordPicker::picked, this, &FieldEditor::edited);
    connect(m_picker, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QVariant ReferenceEditor::value() const
{
    return referenceTo(field(), m_picker->ref());
}

void ReferenceEditor::setValue(const QVariant &value)
{
    m_picker->setRef(refOf(field(), value));
}

EditorProblem ReferenceEditor::problem() const
{
    if (!m_picker->isUnsettled())
        return {};
    return {EditorProblem::Weight::Error, tr("Choose from the list, or empty the field.")};
}

QWidget *ReferenceEditor::control() const
{
    return m_picker;
}

void ReferenceEditor::setCandidates(const std::vector<Record> &candidates)
{
    m_picker->setCandidates(candidates);
}

} // namespace elo
