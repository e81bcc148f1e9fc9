// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/relative_date.h"
#include "ui/forms/field_editor.h"

class QComboBox;
class QSpinBox;

namespace elo {

/// A day of a filter: one of the calendar, or one that moves with it ("90 days ago", "beginning of the month"). Its
/// value is a QDate or a RelativeDate's text.
class DayEditor : public FieldEditor
{
    Q_OBJECT
public:
    DayEditor(Workspace &workspace, const Field &field, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QWidget *control() const override;

private:
    void showKind();

    QComboBox *m_kind;
    QSpinBox *m_number;
    FieldEditor *m_day;
};

} // namespace elo
