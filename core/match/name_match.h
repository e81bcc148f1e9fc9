// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/match_reason.h"
#include "core/match/person_set.h"

namespace elo {

/// How the names of two people go together.
struct NameMatch
{
    float bits = 0; ///< what speaks for one person, as a base-2 logarithm; far below 0 for names of two people
    MatchReasons reasons;
    int shared = 0;                     ///< words that both have
    bool isWhole = false;               ///< no word is without its like
    bool isOneOfTwoGenerations = false; ///< only one is called Júnior and the like
};

/// Compares names word by word, in any order, particles and accents aside: the same word, the same sound, an initial,
/// a slip of the pen. Words that only one of them has were dropped; where each has words of its own, they contradict:
/// given names more than surnames, which people change when they marry.
NameMatch matchNames(const PersonSet &people, const Person &a, const Person &b);

} // namespace elo
