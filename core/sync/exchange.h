// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/sync/frame.h"
#include "core/sync/incoming.h"
#include "core/sync/office_key.h"

#include <QDateTime>
#include <vector>

namespace elo {
class Workspace;
}

/// What one file of an office gives to others and takes from them, by package, shared folder or hub. All of it may be
/// done again, be broken off, or come in another order; nothing is lost and nothing is there twice. Each belongs to
/// the thread of its workspace.
namespace elo::sync {

class Hub;

struct Exchanged
{
    Received received;
    qint64 sent = 0; ///< operations given
};

/// By whom this file signs what it gives: its device, which it gets now if it has none. Errors: ReadOnly,
/// CannotWrite.
Result<DeviceKey> ownDevice(Workspace &workspace);

/// Writes a package of what the file has and others may lack: everything since the file was copied from another, or
/// everything. @returns how many operations it holds. Errors: CannotWrite, DiskFull, ReadOnly.
enum class Extent { SinceCopied, Everything };
Result<qint64> pack(Workspace &workspace, const QString &path, Extent extent = Extent::SinceCopied,
                    Job *job = nullptr);

/// Takes a package in. Errors: those of PackageReader::open and of Incoming; Refused{"partial_file"} if the file
/// holds the people of one event only and the package is about more.
Result<Exchanged> unpack(Workspace &workspace, const QString &path, Job *job = nullptr);

/// Gives to and takes from a folder that others reach too: a stick, a network share, a folder that is synchronised.
/// Each device's operations lie there in packages of their own, which are only ever added. Errors: NotFound,
/// CannotRead, CannotWrite, DiskFull.
Result<Exchanged> exchangeWithFolder(Workspace &workspace, const QString &folder, Job *job = nullptr);

/// Gives to and takes from the office's hub. Errors: those of Hub and of Incoming.
Result<Exchanged> exchangeWithHub(Workspace &workspace, Hub &hub, Job *job = nullptr);

/// Makes a file for a laptop: a copy of the whole office, or only of what is about the people of one event. It
/// becomes a device of its own with its first write. Errors: FileExists, CannotWrite, DiskFull, NoRecord.
Result<void> takeWhole(Workspace &workspace, const QString &path);
Result<void> takeEvent(Workspace &workspace, const Ref &event, const QString &path);

/// The event whose people the file is about; null: the whole office.
Id scopeOf(Workspace &workspace);

/// A device of the office, as far as this file heard of it.
struct KnownDevice
{
    Id id;
    bool isOwn = false;
    qint64 operations = 0; ///< of it, that are here
    QString lastUser;      ///< who wrote the latest of them
    QDateTime lastWrite;
    QDateTime heardOn; ///< when a package of it was taken in last; invalid: never
};
Result<std::vector<KnownDevice>> knownDevices(Workspace &workspace);

} // namespace elo::sync
