// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <vector>

namespace elo {

class Schema;
struct Entity;

/// One test on a field of the listed entity.
struct Condition
{
    enum class Operator { Equals, NotEquals, Contains, Less, LessOrEqual, Greater, GreaterOrEqual, Empty, NotEmpty };
    QString field;
    Operator op = Operator::Equals;
    QVariant value; ///< a key for choices, an ISO text for dates, an Id or Ref text for references

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// What a list shows and in which order. All conditions hold; `text` is what was typed into the filter bar.
struct ListQuery
{
    QString entity;
    QString text;
    std::vector<Condition> conditions;
    QString sortField; ///< empty: by title
    bool descending = false;

    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

} // namespace elo
