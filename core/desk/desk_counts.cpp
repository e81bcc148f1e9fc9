// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_counts.h"

#include <algorithm>
#include <map>

namespace elo {

namespace {

void count(DeskCounts::Row &row, const Registrant &registrant)
{
    const bool isExpected = registrant.isExpected();
    row.expected += isExpected;
    row.arrived += registrant.isIn;
    row.walkIns += registrant.isIn && registrant.state == u"walk_in";
    row.missing += isExpected && !registrant.isIn;
}

} // namespace

DeskCounts countsOf(const std::vector<Registrant> &registrants)
{
    DeskCounts counts;
    std::map<QString, DeskCounts::Row> byCountry;
    for (const Registrant &registrant : registrants) {
        count(counts.total, registrant);
        count(byCountry[registrant.country], registrant);
    }
    for (auto &[country, row] : byCountry) {
        if (row.expected == 0 && row.arrived == 0)
            continue; // only people who declined
        row.country = country;
        counts.countries.push_back(row);
    }
    std::ranges::stable_sort(counts.countries, std::ranges::greater(),
                             [](const DeskCounts::Row &row) { return std::max(row.expected, row.arrived); });
    return counts;
}

} // namespace elo
