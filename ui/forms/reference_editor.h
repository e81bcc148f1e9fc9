// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/forms/field_editor.h"

namespace elo {

struct Record;
class RecordPicker;

/// A reference to another record, found by typing.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ReferenceEditor(Workspace &workspace, const Field &field, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    EditorProblem problem() const override;
    QWidget *control() const override;

    /// See RecordPicker::setCandidates.
    void setCandidates(const std::vector<Record> &candidates);

private:
    RecordPicker *m_picker;
};

/// The record that a value of a Reference or AnyReference field points to; null for nothing.
Ref refOf(const Field &field, const QVariant &value);
/// The value of such a field that points to `ref`.
QVariant referenceTo(const Field &field, const Ref &ref);

} // namespace elo
