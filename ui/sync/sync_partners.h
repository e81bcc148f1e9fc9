// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/sync_partner.h"

#include <QString>

namespace elo {

/// Partners for what an office file is set to: a hub's address and a folder, either of which may be empty.
SyncPartnerMaker syncPartners(const QString &hub, const QString &password, const QString &folder);

} // namespace elo
