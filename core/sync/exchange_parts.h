// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/exchange.h"
#include "core/sync/outgoing.h"
#include "core/sync/package_file.h"
#include "core/workspace.h"

/// What the ways of exchange have in common. For core/sync only.
namespace elo::sync {

/// What the file says of itself and of the devices that it knows. Throws StoreFailure.
PackageHeader headerOf(Connection &connection);

/// Writes operations, with the contents of attachments that they added, to a package.
Result<void> writePackage(Workspace &workspace, const QString &path, const std::vector<OwnedOperation> &operations,
                          Job *job);

/// Takes in what a package holds. @param incoming gets its operations.
Result<void> takePackage(Workspace &workspace, const QString &path, Incoming &incoming);

/// Puts the contents of an attachment into the file unless it is there.
Result<void> addContent(Workspace &workspace, const QString &hash, const QByteArray &bytes);

} // namespace elo::sync
