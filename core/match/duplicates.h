// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/match/match_reason.h"

#include <vector>

namespace elo {

class Job;
class PersonSet;
class Workspace;

/// Two members who are probably one person.
struct DuplicatePair
{
    Ref a; ///< the one that was there first
    Ref b;
    qint64 ridA = 0;
    qint64 ridB = 0;
    double score = 0; ///< probability, 0 to 1
    MatchReasons reasons;

    bool isVetoed() const { return bool(reasons & kVetoes); }
};

struct DuplicateOptions
{
    double least = 0.5;   ///< pairs of less are left out
    qint64 most = 100000; ///< the best of so many
};

/// Pairs of living members that are probably the same person, the surest first; without those of whom somebody
/// decided that they are two (Workspace::markDistinct). Merged records are one person. It suggests, and joins nobody by itself.
///
/// Takes about a second for 100,000 members: call it on a worker with its own read-only Workspace. @param job may be
/// null; its total is made here. Errors: Cancelled, and what reading may fail with.
Result<std::vector<DuplicatePair>> findDuplicates(Workspace &workspace, const DuplicateOptions &options = {},
                                                  Job *job = nullptr);

/// The pairs of a set that is in memory, by their indexes; the part of the search that needs no file.
struct ScoredPair
{
    quint32 a;
    quint32 b;
    float bits; ///< log2 of the odds
    MatchReasons reasons;
};
std::vector<ScoredPair> findPairs(const PersonSet &people, double least, Job *job = nullptr);

} // namespace elo
