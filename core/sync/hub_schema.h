// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/sync/hub_address.h"

namespace elo::sync {

class HubConnection;

/// The tables of the hub that this Elo knows.
inline constexpr int kHubVersion = 1;

/// @returns the version of the tables of a hub. Errors: Refused{"hub_not_set_up"}, {"hub_newer"}, {"hub_older"}.
Result<int> hubVersion(HubConnection &connection);

struct HubSetup
{
    Id office;
    QString account;  ///< by which the office's computers log in; empty: a name made from the office's id
    QString password; ///< of a new account; empty: one is made up
};

struct HubSetupOutcome
{
    QString account;
    bool isNewAccount = false;
    QString password; ///< of a new account; to be shown once and never kept
    bool isNewSchema = false;
};

/// Makes a database a hub, or brings an older one up to date, and lets an office in: tables, a role that sees the
/// office's rows only and can add to them but neither change nor remove, and an account with this role. All of it or
/// nothing; run again, it changes nothing. The account's password does not reach the server in the clear.
///
/// @param admin who may create roles and owns the database; @param adminPassword empty: none is needed.
/// Errors: Refused{"hub_newer"}, {"hub_rights"} (also for an account that could see more than its office),
/// {"hub_weak_password"}; those of core/sync/hub_error.h.
Result<HubSetupOutcome> setUpHub(const HubAddress &admin, const QString &adminPassword, const HubSetup &setup);

} // namespace elo::sync
