// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/relative_date.h"

#include <array>

namespace elo {

namespace {

struct StartWord
{
    QStringView word;
    RelativeDate::Start start;
};

using Start = RelativeDate::Start;
using Unit = RelativeDate::Unit;

/// The first word of a start is the one that is written.
constexpr std::array kStarts{
    StartWord{u"today", Start::Today},
    StartWord{u"week_start", Start::Week},
    StartWord{u"month_start", Start::Month},
    StartWord{u"quarter_start", Start::Quarter},
    StartWord{u"year_start", Start::Year},
    StartWord{u"hoje", Start::Today},
    StartWord{u"inicio_da_semana", Start::Week},
    StartWord{u"inicio_do_mes", Start::Month},
    StartWord{u"inicio_do_trimestre", Start::Quarter},
    StartWord{u"inicio_do_ano", Start::Year},
};

struct UnitLetter
{
    char16_t letter;
    Unit unit;
};

constexpr std::array kUnits{UnitLetter{u'd', Unit::Days},   UnitLetter{u'w', Unit::Weeks},
                            UnitLetter{u'm', Unit::Months}, UnitLetter{u'y', Unit::Years},
                            UnitLetter{u's', Unit::Weeks},  UnitLetter{u'a', Unit::Years}};

constexpr qsizetype kMostDigits = 5;

QDate firstDay(Start start, const QDate &today)
{
    switch (start) {
    case Start::Week:
        return today.addDays(1 - today.dayOfWeek());
    case Start::Month:
        return {today.year(), today.month(), 1};
    case Start::Quarter:
        return {today.year(), (today.month() - 1) / 3 * 3 + 1, 1};
    case Start::Year:
        return {today.year(), 1, 1};
    case Start::Today:
        break;
    }
    return today;
}

} // namespace

QDate RelativeDate::on(const QDate &today) const
{
    const QDate first = firstDay(start, today);
    switch (unit) {
    case Unit::Weeks:
        return first.addDays(7 * amount);
    case Unit::Months:
        return first.addMonths(amount);
    case Unit::Years:
        return first.addYears(amount);
    case Unit::Days:
        break;
    }
    return first.addDays(amount);
}

QString RelativeDate::text() const
{
    QString text;
    for (const StartWord &word : kStarts)
        if (word.start == start && text.isEmpty())
            text = word.word.toString();
    if (amount == 0)
        return text;
    text += amount < 0 ? u'-' : u'+';
    text += QString::number(std::abs(amount));
    for (const UnitLetter &letter : kUnits)
        if (letter.unit == unit)
            return text + QChar(letter.letter);
    return text;
}

std::optional<RelativeDate> RelativeDate::fromText(QStringView text)
{
    text = text.trimmed();
    RelativeDate date;
    bool known = false;
    for (const StartWord &word : kStarts) {
        if (!text.startsWith(word.word, Qt::CaseInsensitive))
            continue;
        date.start = word.start;
        text = text.sliced(word.word.size()).trimmed();
        known = true;
        break;
    }
    if (!known)
        return std::nullopt;
    if (text.isEmpty())
        return date;
    const bool minus = text.front() == u'-';
    if (!minus && text.front() != u'+')
        return std::nullopt;
    text = text.sliced(1).trimmed();
    if (text.size() < 2 || text.size() > kMostDigits + 1)
        return std::nullopt;
    bool ok = false;
    const int number = text.chopped(1).toInt(&ok);
    if (!ok || number < 0 || !text.front().isDigit())
        return std::nullopt;
    for (const UnitLetter &letter : kUnits)
        if (text.back().toLower() == QChar(letter.letter)) {
            date.unit = number == 0 ? Unit::Days : letter.unit;
            date.amount = minus ? -number : number;
            return date;
        }
    return std::nullopt;
}

} // namespace elo
