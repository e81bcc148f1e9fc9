// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/follow_ups/my_day.h"
#include "ui/widgets/link_list.h"

namespace elo {

/// What the start page says of a day, worded; no widgets, so that a worker can make it.
namespace my_day {

/// Lines of one part that are shown before the rest is a list of its own.
inline constexpr int kMostRows = 8;

struct Lines
{
    Part part;
    ListQuery query;
    qint64 total = 0;
    std::vector<LinkRow> rows; ///< the most urgent, at most kMostRows
};

/// "Overdue", "Due today".
QString partTitle(Part part);

/// Follow-ups are marked as what can be ticked off; whether the file can be written the caller knows.
/// Errors: those of the database.
Result<std::vector<Lines>> lines(Workspace &workspace, const Day &day);

} // namespace my_day
} // namespace elo
