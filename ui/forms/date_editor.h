// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"
#include "ui/forms/field_editor.h"

class QLineEdit;
class QToolButton;

namespace elo {

/// A line in which a date is typed in any usual form, tidied when one leaves it, with a calendar behind a button
/// (Alt+Down). QDateEdit is not used: its sections swallow and keep digits when one types over them.
class DateEditorBase : public FieldEditor
{
    Q_OBJECT
public:
    DateEditorBase(const Field &field, Language language, QWidget *parent);

    void setValue(const QVariant &value) override;
    QVariant value() const override;
    EditorProblem problem() const override;
    QWidget *control() const override;

protected:
    /// The value of a text that is not empty; invalid if it is none.
    virtual QVariant parse(const QString &text) const = 0;
    virtual QString worded(const QVariant &value) const = 0;
    virtual QDate calendarDate(const QVariant &value) const = 0;
    virtual QVariant fromCalendar(const QDate &date) const = 0;
    virtual QString problemText() const = 0;
    Language language() const { return m_language; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tidy();
    void openCalendar();

    Language m_language;
    QLineEdit *m_edit;
    QToolButton *m_button;
};

class DateEditor : public DateEditorBase
{
    Q_OBJECT
public:
    using DateEditorBase::DateEditorBase;

protected:
    QVariant parse(const QString &text) const override;
    QString worded(const QVariant &value) const override;
    QDate calendarDate(const QVariant &value) const override { return value.toDate(); }
    QVariant fromCalendar(const QDate &date) const override { return date; }
    QString problemText() const override;
};

/// A date of which perhaps only the year is known.
class PartialDateEditor : public DateEditorBase
{
    Q_OBJECT
public:
    using DateEditorBase::DateEditorBase;

protected:
    QVariant parse(const QString &text) const override;
    QString worded(const QVariant &value) const override;
    QDate calendarDate(const QVariant &value) const override;
    QVariant fromCalendar(const QDate &date) const override;
    QString problemText() const override;
};

} // namespace elo
