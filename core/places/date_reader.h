// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/dates.h"

#include <QVarLengthArray>

namespace elo {

struct YearMonth
{
    int year = 0;
    int month = 0;
};

/// One text taken apart into numbers, month names and marks, and read as a date in the ways of dates.h. Internal to
/// core/places.
class DateReader
{
public:
    DateReader(QStringView text, DateOrder order);

    std::optional<QDate> fullDate() const;
    std::optional<YearMonth> yearAndMonth() const;
    std::optional<int> yearAlone() const;
    /// @returns the order that a numeric date proves by a part over 12; nothing for one that proves none.
    std::optional<DateOrder> ownOrder() const;

private:
    enum class Kind : quint8 { Number, Month, Link, Word, Mark };
    struct Token
    {
        Kind kind = Kind::Mark;
        quint8 digits = 0; ///< of a number
        int value = 0;     ///< of a number, a month (1 to 12) or a mark (its character)
    };
    /// A date and the number of tokens it took; what follows may only be a time of day.
    struct Found
    {
        QDate date;
        qsizetype used = 0;
    };

    void read(QStringView text);
    void readNumber(QStringView text, qsizetype &at);
    void readWord(QStringView text, qsizetype &at);

    Found compact() const;
    Found numeric() const;
    Found dayMonthName() const;
    Found monthNameDay() const;
    Found yearMonthNameDay() const;
    bool isTimeOfDay(qsizetype from) const;

    bool is(qsizetype at, Kind kind) const { return at < m_tokens.size() && m_tokens[at].kind == kind; }
    /// Whether nothing but marks was read so far.
    bool isLeading() const;
    bool isMark(qsizetype at, QStringView anyOf) const;
    bool isShortNumber(qsizetype at) const { return is(at, Kind::Number) && m_tokens[at].digits <= 2; }
    bool isYear(qsizetype at) const;
    int yearAt(qsizetype at) const;
    /// The first token after marks, ordinals and `de` that may stand between the parts of a date in words.
    qsizetype skipLinks(qsizetype at) const;

    QVarLengthArray<Token, 16> m_tokens;
    DateOrder m_order;
};

} // namespace elo
