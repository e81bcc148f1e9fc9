// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/sync_state.h"

namespace elo {

/// A few words for the status bar: "in step", "away since 08:41".
QString syncStateText(const SyncState &state);
/// One or more sentences for the panel: what it means, and what to do.
QString syncStateDetails(const SyncState &state);
/// The name of its icon in resources/icons.
QString syncStateIcon(const SyncState &state);

} // namespace elo
