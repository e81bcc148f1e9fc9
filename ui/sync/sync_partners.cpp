// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_partners.h"

namespace elo {

SyncPartnerMaker syncPartners(const QString &hub, const QString &password, const QString &folder)
{
    Q_UNUSED(hub);
    Q_UNUSED(password);
    Q_UNUSED(folder);
    return [] { return std::vector<std::unique_ptr<SyncPartner>>(); };
}

} // namespace elo
