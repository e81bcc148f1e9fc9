// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace elo {

class Connection;

/// @returns the row of the device that this computer is in this file. A file that was copied, moved or restored from
/// an older copy gets a new device before its first write: two devices under one id would give out the same sequence
/// numbers. It is recognised by computer, path and inode, and by a note outside the file of how far the device had
/// got. Call it inside a write transaction. Throws StoreFailure.
qint64 currentDevice(Connection &connection);

/// The id of the device that this computer would write as; null if it has none in this file yet. Writes nothing.
Id ownDeviceId(Connection &connection);

/// The file outside of the office file that notes how far a device has got; beside it lies what it signs with.
QString deviceNotePath(const Id &device);

/// The sequence number of the device's last operation, 0 if there is none. Unfinished ones have no number yet.
qint64 lastSeq(Connection &connection, qint64 device);

/// Notes outside the file how far the device has got, after a commit. It touches no database, since a failure here
/// must not make a committed operation look failed.
void noteDeviceProgress(const Id &device, qint64 seq);

} // namespace elo
