// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>
#include <string>
#include <string_view>

namespace elo {

/// A country's numbering, as far as reading a number without the library's general parser needs it.
struct NumberingPlan
{
    int callingCode = 0;       ///< 258; 0 where there is no plan
    std::string callingDigits; ///< "258"
    std::string mainRegion;    ///< of those that share the calling code: US for 1
    std::string trunkPrefix;   ///< dialled before national numbers; often "0", often empty
    bool sharesCode = false;   ///< with other countries
    bool needsParser = true;   ///< prefixes that only the library's patterns describe
};

/// @returns the plan of a country, null for one without.
const NumberingPlan *planOfRegion(QStringView alpha2);

/// @returns the plan that international digits (without the plus) begin with, null for a code that does not exist.
const NumberingPlan *planOfDigits(std::string_view international);

/// Reads national digits by a plan: the same answer as parsing and then validating with libphonenumber, at a fraction
/// of the time, since the parser's dozen regular expressions are skipped where the digits leave it nothing to decide.
/// @returns the national number without trunk prefix, an empty one if it is certainly not valid, and nothing if only
/// the library can tell.
std::optional<std::string_view> readNational(const NumberingPlan &plan, std::string_view digits);

/// The same for digits behind a plus and the plan's calling code.
std::optional<std::string_view> readInternational(const NumberingPlan &plan, std::string_view digits);

} // namespace elo
