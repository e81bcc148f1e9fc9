// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_schema.h"

#include "core/sync/hub_connection.h"
#include "core/sync/hub_error.h"
#include "core/sync/hub_password.h"

#include <QDir>
#include <QFile>

/// The linker drops the resources of a static library that nobody asks for. The macro must stand outside namespaces.
static void initCoreResources()
{
    Q_INIT_RESOURCE(core);
}

namespace elo::sync {

using namespace Qt::StringLiterals;

namespace {

/// @returns 0 where there are no tables yet. Does not fail inside of a transaction for that.
Result<int> presentVersion(HubConnection &connection)
{
    bool isThere = false;
    auto asked = connection.run(u"SELECT to_regclass('elo.schema_version') IS NOT NULL"_s, {},
                                [&](const HubConnection::Row &row) { isThere = row.integer(0) != 0; });
    int version = 0;
    if (asked && isThere)
        asked = connection.run(u"SELECT coalesce(max(version), 0) FROM elo.schema_version"_s, {},
                               [&](const HubConnection::Row &row) { version = int(row.integer(0)); });
    if (!asked)
        return std::unexpected(asked.error());
    return version;
}

/// Runs the scripts that the hub has not seen yet, as the migrator does for the office file.
Result<void> bringUpToDate(HubConnection &connection, int from)
{
    initCoreResources();
    const QDir scripts(u":/core/hub"_s);
    for (const QString &name : scripts.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const int version = name.left(4).toInt();
        if (version <= from)
            continue;
        QFile script(scripts.filePath(name));
        if (!script.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, {}, u"missing script of the hub"_s);
        if (auto done = connection.run(QString::fromUtf8(script.readAll())); !done)
            return done;
        if (auto noted = connection.run(u"INSERT INTO elo.schema_version (version) VALUES (?)"_s, {version}); !noted)
            return noted;
    }
    return {};
}

Result<void> addAccount(HubConnection &connection, const HubSetup &setup, HubSetupOutcome &outcome)
{
    const QString office = setup.office.toString(QUuid::WithoutBraces);
    if (auto added = connection.run(u"SELECT elo.add_office(?)"_s, {office}); !added)
        return added;
    return connection.run(u"SELECT elo.add_account(?, ?, ?)"_s,
                          {office, outcome.account, scramVerifier(outcome.password)},
                          [&](const HubConnection::Row &row) { outcome.isNewAccount = row.integer(0) != 0; });
}

} // namespace

Result<int> hubVersion(HubConnection &connection)
{
    int version = 0;
    const auto asked = connection.run(u"SELECT coalesce(max(version), 0) FROM elo.schema_version"_s, {},
                                      [&](const HubConnection::Row &row) { version = int(row.integer(0)); });
    if (!asked)
        return std::unexpected(asked.error());
    if (version == kHubVersion)
        return version;
    return fail(ErrorCode::Refused, {version > kHubVersion ? u"hub_newer"_s : u"hub_older"_s});
}

Result<HubSetupOutcome> setUpHub(const HubAddress &admin, const QString &adminPassword, const HubSetup &setup)
{
    HubSetupOutcome outcome;
    outcome.account = setup.account.isEmpty() ? u"elo_"_s + idText(setup.office).right(12) : setup.account;
    outcome.password = setup.password.isEmpty() ? madeUpPassword() : setup.password;
    if (!isStrongPassword(outcome.password))
        return fail(ErrorCode::Refused, {u"hub_weak_password"_s});
    HubConnection connection(admin, adminPassword);
    const auto done = connection.transact([&]() -> Result<void> {
        // Two administrators at once: the second finds all done.
        if (auto locked = connection.run(u"SELECT pg_advisory_xact_lock(hashtext('elo hub'))"_s); !locked)
            return locked;
        const auto version = presentVersion(connection);
        if (!version)
            return std::unexpected(version.error());
        if (*version > kHubVersion)
            return fail(ErrorCode::Refused, {u"hub_newer"_s});
        outcome.isNewSchema = *version == 0;
        if (auto made = bringUpToDate(connection, *version); !made)
            return made;
        return addAccount(connection, setup, outcome);
    });
    if (!done)
        return std::unexpected(done.error());
    if (!outcome.isNewAccount)
        outcome.password.clear(); // the account keeps the one that it has
    return outcome;
}

} // namespace elo::sync
