// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace elo {

class Workspace;

/// Adds the seed list of missions with the countries they serve, unverified until an officer confirms each. One
/// operation. Errors as of Workspace::transact.
Result<void> seedMissions(Workspace &workspace);

} // namespace elo
