// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/match_reason.h"

namespace elo {

/// What speaks for two records being one person, or against it, in the user's language: "same phone".
QString reasonText(MatchReason reason);

/// All of them, the weightiest first.
QStringList reasonTexts(MatchReasons reasons);

} // namespace elo
