// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/person_set.h"

#include <functional>
#include <span>

namespace elo {

class Job;

/// People who share something by which one person is usually found again; only they are compared.
struct Block
{
    std::span<const quint32> people; ///< indexes, ascending
    bool byContact;                  ///< they share a phone or an e-mail
};

/// Calls `visit` with every block of two people or more:
/// - the same last digits of a phone, the same e-mail;
/// - born the same day (day and month in either order);
/// - two words of the name that sound alike, in any order, so that swapped, dropped and misspelt words do no harm;
/// - one word that few have.
/// What many share is cut into smaller blocks by what else they share (year of birth, city, another word): two people
/// who share no more than João and Silva could not be told to be one anyway. So no block is larger than
/// kLargestBlock, and the memory is bounded: the keys are gone through in several passes if the file is large.
/// @param job may be null. @returns false if it was cancelled.
bool forEachBlock(const PersonSet &people, Job *job, const std::function<void(const Block &)> &visit);

inline constexpr size_t kLargestBlock = 96;

} // namespace elo
