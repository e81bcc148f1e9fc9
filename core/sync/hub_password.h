// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace elo::sync {

/// A password that nobody chose: 24 letters and digits that are not taken for each other.
QString madeUpPassword();

/// Whether a password that somebody chose may protect a hub: 12 characters at least, printable ASCII only (anything
/// else would have to be normalised just as the server does it, or nobody gets in).
bool isStrongPassword(const QString &password);

/// The first line of a file. Errors: NotFound, CannotRead (also for one without a password).
Result<QString> readPasswordFile(const QString &path);

/// What PostgreSQL keeps of a password (SCRAM-SHA-256, RFC 5803), made here so that the password itself does not get
/// into statements and logs of the server.
QString scramVerifier(const QString &password);

} // namespace elo::sync
