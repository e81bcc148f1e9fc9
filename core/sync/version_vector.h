// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <map>

namespace elo::sync {

/// What somebody has: of each device the operations from the first to this number, without a gap. Never the highest
/// number seen, which would hide what is missing below it.
using VersionVector = std::map<Id, qint64>;

/// @returns the number for a device, 0 for one that is not there.
inline qint64 knownOf(const VersionVector &vector, const Id &device)
{
    const auto found = vector.find(device);
    return found == vector.end() ? 0 : found->second;
}

} // namespace elo::sync
