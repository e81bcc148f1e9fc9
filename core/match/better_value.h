// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/merge_proposal.h"

#include <compare>
#include <functional>

namespace elo {

/// Which of two values of a field one person's record had best have, by the first rule that decides:
/// - the only one there is; of yes and no, yes;
/// - of sets all of either; of notes, sources and other names one after the other, each once;
/// - of dates the more exact one;
/// - of names the one with more words, then the one with the accents and particles that the other dropped;
/// - the one that was written later;
/// - what the record says that is kept.
/// @param age how much later the kept value was written than the other one; asked for only where it decides.
MergeField betterValue(const Field &field, const QVariant &kept, const QVariant &other,
                       const std::function<std::strong_ordering()> &age);

/// Values that mean nothing without another: a sort name goes with its name, and a city with its country, where the
/// two records name different ones. Of two primary contacts the kept one stays.
void followLeads(std::vector<MergeField> &fields);

/// Whether what both say of a date is not the same: "1980" and "1980-05" agree.
bool birthDatesContradict(const QString &a, const QString &b);

} // namespace elo
