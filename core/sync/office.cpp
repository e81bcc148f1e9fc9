// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/office.h"

#include "core/store/connection.h"
#include "core/sync/office_key.h"
#include "core/workspace.h"

namespace elo::sync {

Result<Id> officeOf(Workspace &workspace)
{
    return guarded([&] { return officeKey(workspace.connection()).office; });
}

} // namespace elo::sync
