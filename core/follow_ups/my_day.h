// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/entity.h"
#include "core/store/list_query.h"

#include <QDate>
#include <vector>

namespace elo {

class Workspace;

/// What a day of the office asks for. Every open follow-up that is not laid aside is in one part, or in `Later`.
namespace my_day {

enum class Part {
    Overdue,     ///< due before today
    BackToday,   ///< laid aside until today
    Today,       ///< due today
    ThisWeek,    ///< due until Sunday
    Waiting,     ///< for others, and neither late nor due this week
    WithoutDate, ///< nobody said until when
    Later,       ///< due after this week; only counted
    Snoozed,     ///< laid aside until later; only counted
    Inquiries,   ///< to answer
    Replies,     ///< that others owe us, late
    Events,      ///< going on today
};

struct Day
{
    QDate today;
    QString owner; ///< whose; empty: everybody's. Replies and events are everybody's always
};

/// The records of a part as a list, the most urgent first: where the page leads to for the rest.
ListQuery queryOf(const Workspace &workspace, Part part, const Day &day);

struct Section
{
    Part part;
    ListQuery query;
    qint64 total = 0;
    std::vector<Record> first; ///< the most urgent ones
};

/// @param most records to read of each part. Errors: those of the database.
Result<std::vector<Section>> read(Workspace &workspace, const Day &day, int most);

} // namespace my_day
} // namespace elo
