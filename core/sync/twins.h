// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace elo {
class Workspace;
}

namespace elo::sync {

/// Notes members that came from another device and are like one that was added elsewhere without knowing of him: two
/// desks had the same walk-in. A person decides (core/sync/conflicts.h). Of very many members nothing is noted: the
/// scan of duplicates finds them.
Result<void> noteTwins(Workspace &workspace, const std::vector<qint64> &newMembers);

} // namespace elo::sync
