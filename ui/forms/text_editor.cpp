// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/text_editor.h"

#include "core/base/decimal.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace elo {

TextEditor::TextEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_edit(new QLineEdit(this))
{
    m_edit->setPlaceholderText(hintText());
    install(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QVariant TextEditor::value() const
{
    const QString text = m_edit->text().simplified();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void TextEditor::setValue(const QVariant &value)
{
    m_edit->setText(value.toString());
    m_edit->setCursorPosition(0);
}

QWidget *TextEditor::control() const
{
    return m_edit;
}

LongTextEditor::LongTextEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setPlaceholderText(hintText());
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(6); // as far from the frame as in a line
    install(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited();
    });
    fitHeight();
}

void LongTextEditor::fitHeight()
{
    constexpr int kLeast = 3;
    constexpr int kMost = 12;
    const int lines = std::clamp(m_edit->document()->lineCount() + 1, kLeast, kMost);
    const QMargins margins = m_edit->contentsMargins();
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + margins.top() + margins.bottom() +
                           int(2 * m_edit->document()->documentMargin()));
}

QVariant LongTextEditor::value() const
{
    const QString text = m_edit->toPlainText().trimmed();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void LongTextEditor::setValue(const QVariant &value)
{
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(value.toString());
    fitHeight();
}

QWidget *LongTextEditor::control() const
{
    return m_edit;
}

namespace {

/// @returns the digits of a number with its thousands parted or not; an empty text for anything else.
QString plainNumber(const QString &text)
{
    static const QRegularExpression kWhole(QStringLiteral("^[+-]?\\d+$"));
    static const QRegularExpression kParted(QStringLiteral("^[+-]?\\d{1,3}([ .,\\x{a0}\\x{202f}]\\d{3})+$"));
    QString number = text.trimmed();
    if (kParted.match(number).hasMatch())
        number.remove(QRegularExpression(QStringLiteral("[^\\d+-]")));
    return kWhole.match(number).hasMatch() ? number : QString();
}

} // namespace

namespace {

/// A line as wide as numbers are.
QLineEdit *numberLine(const QString &hint, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setPlaceholderText(hint);
    edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    edit->setMaximumWidth(edit->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 16);
    return edit;
}

} // namespace

NumberEditor::NumberEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_edit(numberLine(hintText(), this))
{
    install(m_edit);
    layout()->setAlignment(m_edit, Qt::AlignLeft);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QVariant NumberEditor::value() const
{
    bool ok = false;
    const qint64 number = plainNumber(m_edit->text()).toLongLong(&ok);
    return ok ? QVariant(number) : QVariant();
}

void NumberEditor::setValue(const QVariant &value)
{
    m_edit->setText(value.isValid() ? QString::number(value.toLongLong()) : QString());
}

EditorProblem NumberEditor::problem() const
{
    if (m_edit->text().trimmed().isEmpty() || value().isValid())
        return {};
    return {EditorProblem::Weight::Error, tr("This is not a whole number.")};
}

QWidget *NumberEditor::control() const
{
    return m_edit;
}

DecimalEditor::DecimalEditor(const Field &field, Language language, QWidget *parent)
    : FieldEditor(field, parent), m_language(language), m_edit(numberLine(hintText(), this))
{
    install(m_edit);
    layout()->setAlignment(m_edit, Qt::AlignLeft);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QVariant DecimalEditor::value() const
{
    const auto number = decimalFromText(m_edit->text());
    return number ? QVariant(*number) : QVariant();
}

void DecimalEditor::setValue(const QVariant &value)
{
    m_edit->setText(value.isValid() ? decimalText(value.toDouble(), m_language) : QString());
}

EditorProblem DecimalEditor::problem() const
{
    if (m_edit->text().trimmed().isEmpty() || value().isValid())
        return {};
    return {EditorProblem::Weight::Error, tr("This is not a number, or it can be read in two ways.")};
}

QWidget *DecimalEditor::control() const
{
    return m_edit;
}

BooleanEditor::BooleanEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_box(new QCheckBox(tr("Yes"), this))
{
    install(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
}

QVariant BooleanEditor::value() const
{
    return m_box->isChecked();
}

void BooleanEditor::setValue(const QVariant &value)
{
    m_box->setChecked(value.toBool());
}

QWidget *BooleanEditor::control() const
{
    return m_box;
}

} // namespace elo
