// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/day_words.h"

#include "core/people/fold.h"

#include <QStringList>
#include <algorithm>

namespace elo {

namespace {

struct NamedDay
{
    const char *words;
    QDate (*on)(const QDate &today);
};

QDate endOfMonth(const QDate &today)
{
    return {today.year(), today.month(), today.daysInMonth()};
}

const NamedDay kNamed[] = {
    {"hoje", [](const QDate &d) { return d; }},
    {"today", [](const QDate &d) { return d; }},
    {"amanha", [](const QDate &d) { return d.addDays(1); }},
    {"tomorrow", [](const QDate &d) { return d.addDays(1); }},
    {"depois de amanha", [](const QDate &d) { return d.addDays(2); }},
    {"day after tomorrow", [](const QDate &d) { return d.addDays(2); }},
    {"ontem", [](const QDate &d) { return d.addDays(-1); }},
    {"yesterday", [](const QDate &d) { return d.addDays(-1); }},
    {"para a semana", [](const QDate &d) { return d.addDays(7); }},
    {"proxima semana", [](const QDate &d) { return d.addDays(7); }},
    {"next week", [](const QDate &d) { return d.addDays(7); }},
    {"proximo mes", [](const QDate &d) { return d.addMonths(1); }},
    {"next month", [](const QDate &d) { return d.addMonths(1); }},
    {"fim do mes", endOfMonth},
    {"end of month", endOfMonth},
    {"end of the month", endOfMonth},
};

/// Monday is 1, as QDate counts.
constexpr std::pair<const char *, int> kWeekdays[] = {
    {"segunda", 1}, {"segunda feira", 1}, {"monday", 1},   {"mon", 1},          {"terca", 2},     {"terca feira", 2},
    {"tuesday", 2}, {"tue", 2},           {"quarta", 3},   {"quarta feira", 3}, {"wednesday", 3}, {"wed", 3},
    {"quinta", 4},  {"quinta feira", 4},  {"thursday", 4}, {"thu", 4},          {"sexta", 5},     {"sexta feira", 5},
    {"friday", 5},  {"fri", 5},           {"sabado", 6},   {"saturday", 6},     {"sat", 6},       {"domingo", 7},
    {"sunday", 7},  {"sun", 7},
};

constexpr std::pair<const char *, int> kNumbers[] = {
    {"um", 1},    {"uma", 1},    {"a", 1},    {"one", 1},   {"dois", 2}, {"duas", 2}, {"two", 2}, {"tres", 3},
    {"three", 3}, {"quatro", 4}, {"four", 4}, {"cinco", 5}, {"five", 5}, {"seis", 6}, {"six", 6},
};

enum class Unit { Days, Weeks, Months };
constexpr std::pair<const char *, Unit> kUnits[] = {
    {"dia", Unit::Days},     {"dias", Unit::Days},    {"day", Unit::Days},      {"days", Unit::Days},
    {"d", Unit::Days},       {"semana", Unit::Weeks}, {"semanas", Unit::Weeks}, {"week", Unit::Weeks},
    {"weeks", Unit::Weeks},  {"w", Unit::Weeks},      {"s", Unit::Weeks},       {"mes", Unit::Months},
    {"meses", Unit::Months}, {"month", Unit::Months}, {"months", Unit::Months}, {"m", Unit::Months},
};

template <class Value, size_t N>
std::optional<Value> lookUp(const std::pair<const char *, Value> (&table)[N], const QString &word)
{
    for (const auto &[key, value] : table)
        if (word == QLatin1StringView(key))
            return value;
    return std::nullopt;
}

constexpr int kMostAhead = 3650;

std::optional<QDate> afterSpan(QStringList words, const QDate &today)
{
    const qsizetype said = words.size();
    for (const char *lead : {"daqui", "dentro", "em", "de", "in", "within", "a"})
        if (words.size() > 1 && words.front() == QLatin1StringView(lead))
            words.removeFirst();
    const bool led = words.size() < said;
    if (words.isEmpty() || words.size() > 2)
        return std::nullopt;
    bool isNumber = false;
    int amount = words.front().toInt(&isNumber);
    if (!isNumber) {
        const auto spelled = lookUp(kNumbers, words.front());
        // What is left of "in a week" after its leading words is "week" alone.
        if (!spelled && (words.size() == 2 || !led))
            return std::nullopt;
        amount = spelled.value_or(1);
        if (!spelled)
            words.prepend(QString());
    }
    if (words.size() != 2 || amount < 0 || amount > kMostAhead)
        return std::nullopt;
    const auto unit = lookUp(kUnits, words.back());
    if (!unit)
        return std::nullopt;
    return *unit == Unit::Months ? today.addMonths(amount)
                                 : today.addDays(*unit == Unit::Weeks ? 7 * amount : amount);
}

} // namespace

std::optional<QDate> dayFromWords(QStringView text, const QDate &today)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.startsWith(u'+')) {
        bool isNumber = false;
        const int days = trimmed.mid(1).toInt(&isNumber);
        if (isNumber && days >= 0 && days <= kMostAhead)
            return today.addDays(days);
    }
    QStringList words = foldedTokens(trimmed);
    const QString whole = words.join(u' ');
    for (const NamedDay &named : kNamed)
        if (whole == QLatin1StringView(named.words))
            return named.on(today);
    for (const char *lead : {"na", "no", "proxima", "proximo", "next", "on"})
        if (words.size() > 1 && words.front() == QLatin1StringView(lead))
            words.removeFirst();
    if (const auto weekday = lookUp(kWeekdays, words.join(u' '))) {
        const int ahead = (*weekday - today.dayOfWeek() + 7) % 7;
        return today.addDays(ahead == 0 ? 7 : ahead);
    }
    return afterSpan(foldedTokens(trimmed), today);
}

} // namespace elo
