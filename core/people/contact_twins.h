// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/entity.h"

namespace elo {

/// Two records of one person often have the same phone. Both rows stay, so that the records can be taken apart again;
/// the person has it once.
///
/// Whether two contact points say the same: the same kind, and the same standard form or, without one, the same text.
bool areTwins(const Record &a, const Record &b);

/// Of contact points that say the same but belong to different records one is left: `preferred`, else
/// that of `owner`, else the oldest. What one record has twice stays as it is. Records of other entities are not
/// looked at.
void leaveOneOfTwins(std::vector<Record> &records, const QString &owner, const Id &preferred);

} // namespace elo
