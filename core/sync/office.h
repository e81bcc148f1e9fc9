// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

namespace elo {
class Workspace;
}

namespace elo::sync {

/// The office that a file belongs to: the same for all copies of a file, and for no other file.
/// Errors: Damaged if the file does not say.
Result<Id> officeOf(Workspace &workspace);

} // namespace elo::sync
