// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"
#include "ui/forms/field_editor.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace elo {

/// One line.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(const Field &field, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QWidget *control() const override;

private:
    QLineEdit *m_edit;
};

/// Several lines; it grows with its text up to a third of a screen. Tab leads on, as in every other field.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const Field &field, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QWidget *control() const override;

private:
    void fitHeight();

    QPlainTextEdit *m_edit;
};

/// A whole number; spaces and points that part thousands are fine.
class NumberEditor : public FieldEditor
{
    Q_OBJECT
public:
    NumberEditor(const Field &field, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    EditorProblem problem() const override;
    QWidget *control() const override;

private:
    QLineEdit *m_edit;
};

/// A number with a fraction, as either language writes it.
class DecimalEditor : public FieldEditor
{
    Q_OBJECT
public:
    DecimalEditor(const Field &field, Language language, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    EditorProblem problem() const override;
    QWidget *control() const override;

private:
    Language m_language;
    QLineEdit *m_edit;
};

/// Yes or no, never empty.
class BooleanEditor : public FieldEditor
{
    Q_OBJECT
public:
    BooleanEditor(const Field &field, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QWidget *control() const override;

private:
    QCheckBox *m_box;
};

} // namespace elo
