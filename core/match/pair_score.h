// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/match_reason.h"
#include "core/match/person_set.h"

namespace elo {

/// How likely two records are one person.
struct PairScore
{
    float bits = 0; ///< log2 of the odds
    MatchReasons reasons;

    double probability() const;
    bool isVetoed() const { return bool(reasons & kVetoes); }
};

/// Weighs names, phones, e-mails, births and places after Fellegi and Sunter: each agreement adds the logarithm of
/// how much likelier it is in two records of one person than in two of strangers, each disagreement takes some away,
/// and what is not known says nothing. The sum starts from how rarely two records of the file are one person, which
/// is the rarer the larger it is.
///
/// A different full date of birth or a different sex forbids the pair, unless all else is overwhelming: then it is
/// scored with the veto among its reasons.
/// @returns nothing for pairs that are certainly two people.
std::optional<PairScore> scorePair(const PersonSet &people, const Person &a, const Person &b);

/// The odds before anything is compared.
float priorBits(const PersonSet &people);

/// Whether it is certain, before any names are looked at, that scorePair() finds nothing for two people who share no
/// phone and no e-mail.
bool areClearlyTwo(const Person &a, const Person &b);

} // namespace elo
