// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace elo {
class Workspace;
}

namespace elo::sync {

/// Notes members that came from another device and are like one that was added elsewhere without knowing of him: two
/// desks had the same walk-in. A person decides (core/sync/conflicts.h). Who was not yet compared is noted in the
/// file, so an exchange that breaks off leaves nobody out.
Result<void> noteTwins(Workspace &workspace);

} // namespace elo::sync
