// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/date_editor.h"

#include "core/places/dates.h"
#include "core/places/day_words.h"
#include "ui/theme/icons.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace elo {

DateEditorBase::DateEditorBase(const Field &field, Language language, QWidget *parent)
    : FieldEditor(field, parent), m_language(language), m_edit(new QLineEdit(this)), m_button(new QToolButton(this))
{
    const QString hint = hintText();
    m_edit->setPlaceholderText(hint.isEmpty() ? tr("dd/mm/yyyy") : hint);
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 18);
    install(m_edit);
    m_button->setIcon(icon(QStringLiteral("event")));
    m_button->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    m_button->setAccessibleName(tr("Calendar for %1").arg(field.labelText()));
    m_button->setFocusPolicy(Qt::NoFocus); // Alt+Down opens it from the field; one stop less for Tab
    layout()->addWidget(m_button);
    static_cast<QHBoxLayout *>(layout())->addStretch();
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateEditorBase::tidy);
    connect(m_button, &QToolButton::clicked, this, &DateEditorBase::openCalendar);
}

QVariant DateEditorBase::value() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? QVariant() : parse(text);
}

void DateEditorBase::setValue(const QVariant &value)
{
    m_edit->setText(value.isValid() ? worded(value) : QString());
}

EditorProblem DateEditorBase::problem() const
{
    if (m_edit->text().trimmed().isEmpty() || value().isValid())
        return {};
    return {EditorProblem::Weight::Error, problemText()};
}

QWidget *DateEditorBase::control() const
{
    return m_edit;
}

void DateEditorBase::tidy()
{
    if (const QVariant read = value(); read.isValid())
        setValue(read);
}

bool DateEditorBase::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void DateEditorBase::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(4, 4, 4, 4);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(m_button->accessibleName());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setLocale(m_language == Language::Portuguese ? QLocale(QLocale::Portuguese, QLocale::Mozambique)
                                                           : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (const QDate date = calendarDate(value()); date.isValid())
        calendar->setSelectedDate(date);
    column->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](const QDate &date) {
        setValue(fromCalendar(date));
        popup->close();
        m_edit->setFocus();
        Q_EMIT edited();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    popup->move(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
    popup->show();
    calendar->setFocus();
}

QVariant DateEditor::parse(const QString &text) const
{
    auto date = dateFromText(text, DateOrder::DayFirst);
    if (!date)
        date = dayFromWords(text, QDate::currentDate());
    return date ? QVariant(*date) : QVariant();
}

QString DateEditor::worded(const QVariant &value) const
{
    return dateText(value.toDate(), language());
}

QString DateEditor::problemText() const
{
    return tr("This is not a date that exists. Write it as 31/12/2026, or “tomorrow”, “Friday”, “in 2 weeks”.");
}

QVariant PartialDateEditor::parse(const QString &text) const
{
    const auto date = partialDateFromText(text, DateOrder::DayFirst);
    return date ? QVariant(*date) : QVariant();
}

QString PartialDateEditor::worded(const QVariant &value) const
{
    return partialDateText(value.toString(), language());
}

QDate PartialDateEditor::calendarDate(const QVariant &value) const
{
    QString text = value.toString();
    while (!text.isEmpty() && text.size() < 10)
        text += QStringLiteral("-01");
    return QDate::fromString(text, Qt::ISODate);
}

QVariant PartialDateEditor::fromCalendar(const QDate &date) const
{
    return date.toString(Qt::ISODate);
}

QString PartialDateEditor::problemText() const
{
    return tr("This is not a date that exists. Write the day (31/12/1980), the month (12/1980) or the year (1980).");
}

} // namespace elo
