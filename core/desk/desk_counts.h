// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/registrants.h"

namespace elo {

/// How a day stands: of all, and by country.
struct DeskCounts
{
    struct Row
    {
        QString country;  ///< code; empty for those of whom none is known
        int expected = 0; ///< on the list for the day, see Registrant::isExpected
        int arrived = 0;  ///< all who are in, walk-ins among them
        int walkIns = 0;  ///< in, without having been on the list
        int missing = 0;  ///< expected and not in
    };
    Row total;
    std::vector<Row> countries; ///< most people first
};

DeskCounts countsOf(const std::vector<Registrant> &registrants);

} // namespace elo
