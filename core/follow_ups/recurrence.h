// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/entity.h"

#include <QDate>
#include <optional>

/// Follow-ups that come again. Each occurrence is a follow-up of its own; the next one is made when one is done.
namespace elo::recurrence {

enum class Unit { Days, Weeks, Months, Quarters, Years };

/// How something comes again. All days are counted from the anchor, never from the occurrence before: a task of
/// 31 January falls due on 28 or 29 February and on 31 March, as RFC 5545 counts BYMONTHDAY=-1 of a 31st.
struct Rule
{
    Unit unit = Unit::Months;
    int every = 1;              ///< every second week: 2
    QDate anchor;               ///< the first occurrence
    std::optional<QDate> until; ///< no occurrence after this day
    std::optional<int> count;   ///< so many occurrences in all
};

/// The day of an occurrence. @param index 0 for the anchor itself. A day that its month does not have becomes the
/// last of that month.
QDate occurrence(const Rule &rule, int index);

/// The occurrence after `index`; nothing when the rule ends before. Occurrences that lie in the past are not left
/// out: what was promised for February is still owed in March.
std::optional<QDate> next(const Rule &rule, int index);

/// The rule of a follow-up; nothing if it does not come again or has no due date to count from.
std::optional<Rule> ruleOf(const Record &followUp);

/// Fills what a follow-up that repeats must know: the anchor, which is the due date of the first one.
void derive(Record &followUp);

/// What repeats needs a due date, and sensible numbers. @returns Invalid as rules::validate gives it.
Result<void> validate(const Record &followUp);

/// The follow-up that comes after one that is done, not stored yet, without what it concerns; nothing if none does.
/// Its id follows from that of the first, so that two laptops, or doing, opening again and doing again, make one.
std::optional<Record> successor(const Record &followUp);

} // namespace elo::recurrence
