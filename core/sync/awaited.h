// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <vector>

namespace elo {
class Workspace;
}

namespace elo::sync {

/// Devices of which operations are missing in this file, since others that came build on them and wait: whose
/// packages one should look for. By id. Empty: nothing waits.
Result<std::vector<Id>> awaitedDevices(Workspace &workspace);

} // namespace elo::sync
