// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/dates.h"

#include "core/places/date_reader.h"

#include <array>

namespace elo {
namespace {

constexpr std::array<QStringView, 12> kEnglishMonths = {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                                        u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString fourDigits(int number)
{
    return QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
}

QString monthText(int year, int month, Language language)
{
    if (language == Language::Portuguese)
        return twoDigits(month) + u'/' + fourDigits(year);
    return kEnglishMonths[size_t(month - 1)].toString() + u' ' + fourDigits(year);
}

} // namespace

std::optional<QDate> dateFromText(QStringView text, DateOrder order)
{
    return DateReader(text, order).fullDate();
}

DateOrder guessDateOrder(const QStringList &samples, DateOrder fallback)
{
    int balance = 0;
    for (const QString &sample : samples) {
        if (const std::optional<DateOrder> order = DateReader(sample, fallback).ownOrder())
            balance += *order == DateOrder::DayFirst ? 1 : -1;
    }
    if (balance == 0)
        return fallback;
    return balance > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::optional<QString> partialDateFromText(QStringView text, DateOrder order)
{
    const DateReader reader(text, order);
    if (const std::optional<QDate> date = reader.fullDate())
        return date->toString(Qt::ISODate);
    if (const std::optional<YearMonth> month = reader.yearAndMonth())
        return fourDigits(month->year) + u'-' + twoDigits(month->month);
    if (const std::optional<int> year = reader.yearAlone())
        return fourDigits(*year);
    return std::nullopt;
}

QString dateText(const QDate &date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::Portuguese)
        return twoDigits(date.day()) + u'/' + monthText(date.year(), date.month(), language);
    return QString::number(date.day()) + u' ' + monthText(date.year(), date.month(), language);
}

QString partialDateText(QStringView iso, Language language)
{
    const DateReader reader(iso, DateOrder::DayFirst);
    if (iso.size() == 10) {
        if (const std::optional<QDate> date = reader.fullDate())
            return dateText(*date, language);
    } else if (iso.size() == 7) {
        if (const std::optional<YearMonth> month = reader.yearAndMonth())
            return monthText(month->year, month->month, language);
    }
    return iso.toString();
}

} // namespace elo
