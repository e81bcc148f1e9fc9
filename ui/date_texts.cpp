// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/date_texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

QString withCapital(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

QString longDate(const QDate &date)
{
    const QLocale locale;
    QString text = locale.toString(date, QLocale::LongFormat);
    if (locale.language() == QLocale::Portuguese) {
        const QString month = locale.monthName(date.month());
        text.replace(month, withCapital(month));
    }
    return text;
}

QString monthTitle(const QDate &date)
{
    return DateText::tr("%1 %2", "month year")
        .arg(withCapital(QLocale().standaloneMonthName(date.month())), QString::number(date.year()));
}

QString dayName(Qt::DayOfWeek day, bool full)
{
    return QLocale().standaloneDayName(day, full ? QLocale::LongFormat : QLocale::ShortFormat);
}

} // namespace elo
