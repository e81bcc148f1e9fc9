// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace elo::sync {

/// Where an office's hub is, and as whom to log in. It holds no password, so it may be shown, kept and logged.
struct HubAddress
{
    QString host; ///< a name or an address; for a local socket, the folder that it lies in
    int port = 5432;
    QString database;
    QString user;
    QString tls = QStringLiteral("verify-full"); ///< libpq's sslmode
    QString
        rootCertificate; ///< file by which the hub's certificate is checked; empty: those that the computer trusts
    int connectSeconds = 10; ///< how long to wait for an answer
    int statementSeconds = 120;

    bool isSocket() const { return host.startsWith(u'/'); }
    /// Whether what is said there stays on this computer.
    bool isLocal() const;
    /// `postgresql://user@host:port/database`, with what differs from the defaults behind a question mark.
    QString text() const;
    friend bool operator==(const HubAddress &, const HubAddress &) = default;
};

/// An address as somebody typed it: a password in it is taken out, never shown again.
struct TypedHubAddress
{
    HubAddress address;
    QString password; ///< empty if there was none
};

/// Reads `postgresql://user@host:port/database?sslmode=…&sslrootcert=…&connect_timeout=…`. A local socket is written
/// as `postgresql://user@/database?host=/var/run/postgresql`.
///
/// Without sslmode it is verify-full: the certificate must be trusted and be for this host. Anything weaker is taken
/// only for an address on this computer. Errors: Refused{"hub_address", what is wrong with it},
/// Refused{"hub_weak_tls", mode, host}.
Result<TypedHubAddress> parseHubAddress(const QString &text);

/// Checks an address that was put together otherwise. Errors: as parseHubAddress().
Result<void> validate(const HubAddress &address);

} // namespace elo::sync
