// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/merge_proposal.h"

namespace elo {

/// Why a value is proposed: "fuller", "more exact". Empty where there is nothing to choose.
QString mergeWhyText(MergeField::Why why);

/// What somebody should see before two members become one, in a sentence.
QString mergeWarningText(const MergeWarning &warning, const MergeProposal &proposal, Workspace &workspace);

} // namespace elo
