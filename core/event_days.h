// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/schema.h"

#include <vector>

namespace elo {

/// A wrong year in a date must not make ten thousand days.
inline constexpr int kMostEventDays = 60;

/// The days from an event's start to its end, as they would be recorded; attendance is taken per day. None if it has
/// no start. Their ids follow from event and date: two laptops make the same days.
std::vector<Record> daysFromDates(const Schema &schema, const Record &event);

} // namespace elo
