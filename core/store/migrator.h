// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace elo {

/// Bytes 68–71 of every office file ("ELO1").
inline const QByteArray kApplicationId = QByteArrayLiteral("ELO1");

/// The version of the newest migration that this program has.
int latestVersion();

/// Brings a file to the latest version by running the numbered scripts that it has not had, each in its transaction;
/// a new file runs all of them. The journal's triggers are generated anew from the field lists, the office's own
/// fields among them, whenever something ran.
/// An existing file is copied beside itself first (`name.elo.v3.backup`). Throws StoreFailure.
void migrate(Connection &connection);

/// Copies the open file, page by page and consistently, to a new private file. Throws StoreFailure.
void copyDatabase(Connection &connection, const QString &target);

} // namespace elo
