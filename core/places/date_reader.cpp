// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/date_reader.h"

#include "core/people/fold.h"

#include <algorithm>

namespace elo {
namespace {

/// Years of two digits up to this one are of this century: see dates.h.
constexpr int kPivot = 30;

struct MonthName
{
    QStringView name;
    int month;
};

constexpr MonthName kMonths[] = {
    {u"janeiro", 1},   {u"jan", 1},       {u"january", 1},   {u"fevereiro", 2}, {u"fev", 2},   {u"feb", 2},
    {u"february", 2},  {u"marco", 3},     {u"mar", 3},       {u"march", 3},     {u"abril", 4}, {u"abr", 4},
    {u"apr", 4},       {u"april", 4},     {u"maio", 5},      {u"mai", 5},       {u"may", 5},   {u"junho", 6},
    {u"jun", 6},       {u"june", 6},      {u"julho", 7},     {u"jul", 7},       {u"july", 7},  {u"agosto", 8},
    {u"ago", 8},       {u"aug", 8},       {u"august", 8},    {u"setembro", 9},  {u"set", 9},   {u"sep", 9},
    {u"sept", 9},      {u"september", 9}, {u"outubro", 10},  {u"out", 10},      {u"oct", 10},  {u"october", 10},
    {u"novembro", 11}, {u"nov", 11},      {u"november", 11}, {u"dezembro", 12}, {u"dez", 12},  {u"dec", 12},
    {u"december", 12},
};

constexpr QStringView kWeekdays[] = {
    u"segunda", u"terca",     u"quarta",   u"quinta", u"sexta",    u"sabado", u"domingo", u"feira",
    u"seg",     u"ter",       u"qua",      u"qui",    u"sex",      u"sab",    u"dom",     u"monday",
    u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday", u"mon",     u"tue",
    u"tues",    u"wed",       u"thu",      u"thurs",  u"fri",      u"sat",    u"sun",
};

/// Words between the parts of a date: `31 de Dezembro`, `1º`, `Dec 31st`.
constexpr QStringView kLinks[] = {u"de", u"do", u"of", u"the", u"o", u"a", u"st", u"nd", u"rd", u"th"};
/// Words of a time of day: `2024-03-02T10:00Z`, `às 10h30min`, `10:00 PM`.
constexpr QStringView kTimeWords[] = {u"t",  u"z",  u"h",  u"min", u"m",   u"s", u"as",
                                      u"at", u"am", u"pm", u"utc", u"gmt", u"p"};

template <size_t N>
bool contains(const QStringView (&list)[N], QStringView word)
{
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

int monthOf(QStringView word)
{
    for (const MonthName &month : kMonths) {
        if (month.name == word)
            return month.month;
    }
    return 0;
}

bool isPartOfWord(QChar c)
{
    return (c.isLetter() && !c.isDigit()) || c.isMark();
}

} // namespace

DateReader::DateReader(QStringView text, DateOrder order) : m_order(order)
{
    read(text);
}

void DateReader::read(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
            continue;
        }
        if (c.isDigit()) {
            readNumber(text, at);
        } else if (isPartOfWord(c)) {
            readWord(text, at);
        } else {
            // Typographic dashes come from word processors.
            const bool dash = c.unicode() >= 0x2010 && c.unicode() <= 0x2015;
            m_tokens.append({Kind::Mark, 0, dash ? int(u'-') : int(c.unicode())});
            ++at;
        }
    }
}

void DateReader::readNumber(QStringView text, qsizetype &at)
{
    Token token{Kind::Number, 0, 0};
    for (; at < text.size() && text[at].isDigit(); ++at) {
        if (token.digits < 9) // longer ones are no part of a date; the count says so
            token.value = token.value * 10 + text[at].digitValue();
        token.digits = quint8(std::min(token.digits + 1, 100));
    }
    m_tokens.append(token);
}

void DateReader::readWord(QStringView text, qsizetype &at)
{
    const qsizetype start = at;
    while (at < text.size() && isPartOfWord(text[at]))
        ++at;
    const QString word = fold(text.sliced(start, at - start));
    if (const int month = monthOf(word)) {
        m_tokens.append({Kind::Month, 0, month});
    } else if (isLeading() && (contains(kWeekdays, word) || contains(kLinks, word))) {
        // A weekday or an article in front, with its comma or hyphen, says nothing that the date does not.
        m_tokens.clear();
        while (at < text.size() && (text[at].isSpace() || QStringView(u",.-").contains(text[at])))
            ++at;
    } else if (contains(kLinks, word)) {
        // `a.m.` is the only one of them that may be part of a time.
        m_tokens.append({Kind::Link, 0, word == QStringView(u"a") ? 1 : 0});
    } else {
        m_tokens.append({Kind::Word, 0, contains(kTimeWords, word) ? 1 : 0});
    }
}

bool DateReader::isLeading() const
{
    return std::ranges::all_of(m_tokens, [](const Token &token) { return token.kind == Kind::Mark; });
}

bool DateReader::isMark(qsizetype at, QStringView anyOf) const
{
    return is(at, Kind::Mark) && anyOf.contains(QChar(char16_t(m_tokens[at].value)));
}

bool DateReader::isYear(qsizetype at) const
{
    return is(at, Kind::Number) &&
           (m_tokens[at].digits == 2 || (m_tokens[at].digits == 4 && m_tokens[at].value >= 1000));
}

int DateReader::yearAt(qsizetype at) const
{
    const Token &token = m_tokens[at];
    if (token.digits == 4)
        return token.value;
    return token.value <= kPivot ? 2000 + token.value : 1900 + token.value;
}

qsizetype DateReader::skipLinks(qsizetype at) const
{
    while (is(at, Kind::Link) || isMark(at, u",.-/º°ª'’"))
        ++at;
    return at;
}

/// `19801231`.
DateReader::Found DateReader::compact() const
{
    if (!is(0, Kind::Number) || m_tokens[0].digits != 8)
        return {};
    const int value = m_tokens[0].value;
    const int year = value / 10000;
    // Eight digits may be anything; as a date only if the year is one of a living person or a record.
    if (year < 1850 || year > 2150)
        return {};
    return {QDate(year, value / 100 % 100, value % 100), 1};
}

/// `1980-12-31`, `31/12/1980`, `12.31.80`, `31 12 1980`.
DateReader::Found DateReader::numeric() const
{
    const bool marks = isMark(1, u"-/.") && isMark(3, u"-/.") && m_tokens[1].value == m_tokens[3].value;
    const qsizetype step = marks ? 2 : 1;
    if (!is(0, Kind::Number) || !is(step, Kind::Number) || !is(2 * step, Kind::Number))
        return {};
    if (!isShortNumber(step))
        return {};
    const int middle = m_tokens[step].value;
    if (m_tokens[0].digits == 4)
        return isYear(0) && isShortNumber(2 * step)
                   ? Found{QDate(m_tokens[0].value, middle, m_tokens[2 * step].value), 2 * step + 1}
                   : Found{};
    // Three groups of digits with only spaces between may be a phone: a year must be plain.
    if (!isShortNumber(0) || !isYear(2 * step) || (!marks && m_tokens[2].digits != 4))
        return {};
    const int first = m_tokens[0].value;
    const bool dayFirst = first > 12 || (middle <= 12 && m_order == DateOrder::DayFirst);
    const int year = yearAt(2 * step);
    return {dayFirst ? QDate(year, middle, first) : QDate(year, first, middle), 2 * step + 1};
}

/// `31 de Dezembro de 1980`, `31-Dez-80`.
DateReader::Found DateReader::dayMonthName() const
{
    if (!isShortNumber(0))
        return {};
    const qsizetype month = skipLinks(1);
    const qsizetype year = skipLinks(month + 1);
    if (!is(month, Kind::Month) || !isYear(year))
        return {};
    return {QDate(yearAt(year), m_tokens[month].value, m_tokens[0].value), year + 1};
}

/// `Dec 31st, 1980`.
DateReader::Found DateReader::monthNameDay() const
{
    if (!is(0, Kind::Month))
        return {};
    const qsizetype day = skipLinks(1);
    const qsizetype year = skipLinks(day + 1);
    if (!isShortNumber(day) || !isYear(year))
        return {};
    return {QDate(yearAt(year), m_tokens[0].value, m_tokens[day].value), year + 1};
}

/// `1980 Dec 31`.
DateReader::Found DateReader::yearMonthNameDay() const
{
    if (!isYear(0) || m_tokens[0].digits != 4)
        return {};
    const qsizetype month = skipLinks(1);
    const qsizetype day = skipLinks(month + 1);
    if (!is(month, Kind::Month) || !isShortNumber(day))
        return {};
    return {QDate(m_tokens[0].value, m_tokens[month].value, m_tokens[day].value), day + 1};
}

/// Whether what is left is `T10:00`, `10:00:00.000+02:00`, `, às 10h30`, `10:00 p.m.` or nothing.
bool DateReader::isTimeOfDay(qsizetype from) const
{
    const qsizetype size = m_tokens.size();
    while (from < size && isMark(from, u",-.;"))
        ++from;
    int numbers = 0;
    bool timeSign = false;
    for (qsizetype at = from; at < size; ++at) {
        const Token &token = m_tokens[at];
        if (token.kind == Kind::Number) {
            // Hours, minutes, seconds; behind them a fraction or an offset, which may be longer.
            if (numbers == 0 && token.value > 24)
                return false;
            if ((numbers == 1 || numbers == 2) && isMark(at - 1, u":") && token.value > 60)
                return false;
            ++numbers;
        } else if (token.kind == Kind::Mark) {
            if (!isMark(at, u":.+-"))
                return false;
            timeSign = timeSign || token.value == u':';
        } else if (token.value != 1 || token.kind == Kind::Month) {
            return false;
        } else {
            timeSign = true;
        }
    }
    return from == size || (numbers > 0 && timeSign);
}

std::optional<QDate> DateReader::fullDate() const
{
    for (const auto form : {&DateReader::numeric, &DateReader::dayMonthName, &DateReader::monthNameDay,
                            &DateReader::yearMonthNameDay, &DateReader::compact}) {
        const Found found = (this->*form)();
        if (found.used > 0)
            return found.date.isValid() && isTimeOfDay(found.used) ? std::optional(found.date) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<YearMonth> DateReader::yearAndMonth() const
{
    YearMonth found;
    const qsizetype size = m_tokens.size();
    if (size == 3 && is(0, Kind::Number) && is(2, Kind::Number) && isMark(1, u"-/.")) {
        const qsizetype year = m_tokens[0].digits == 4 ? 0 : 2;
        if (!isYear(year) || m_tokens[year].digits != 4 || !isShortNumber(2 - year))
            return std::nullopt;
        found = {m_tokens[year].value, m_tokens[2 - year].value};
    } else if (is(0, Kind::Month)) {
        const qsizetype year = skipLinks(1);
        // `Mai/80` is how spreadsheets show a month; `May 12` may be a day.
        const bool marked = isMark(1, u"-/'’");
        if (!isYear(year) || year + 1 != size || (m_tokens[year].digits == 2 && !marked))
            return std::nullopt;
        found = {yearAt(year), m_tokens[0].value};
    } else if (isYear(0) && m_tokens[0].digits == 4) {
        const qsizetype month = skipLinks(1);
        if (!is(month, Kind::Month) || month + 1 != size)
            return std::nullopt;
        found = {m_tokens[0].value, m_tokens[month].value};
    }
    return found.month >= 1 && found.month <= 12 ? std::optional(found) : std::nullopt;
}

std::optional<int> DateReader::yearAlone() const
{
    if (m_tokens.size() != 1 || !isYear(0) || m_tokens[0].digits != 4 || m_tokens[0].value > 2999)
        return std::nullopt;
    return m_tokens[0].value;
}

std::optional<DateOrder> DateReader::ownOrder() const
{
    const Found found = numeric();
    if (!found.date.isValid() || m_tokens[0].digits == 4)
        return std::nullopt;
    const int first = m_tokens[0].value;
    const int second = m_tokens[isMark(1, u"-/.") ? 2 : 1].value;
    if (first > 12)
        return DateOrder::DayFirst;
    if (second > 12)
        return DateOrder::MonthFirst;
    return std::nullopt;
}

} // namespace elo
