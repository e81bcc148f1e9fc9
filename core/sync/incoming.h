// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/sync/version_vector.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace elo {
class Workspace;
}

namespace elo::sync {

/// An operation of some device, as it travels.
struct Arrival
{
    Id device;
    qint64 seq = 0;
    QByteArray chain;
    QByteArray operation; ///< core/sync/operation_wire.h
};

/// What became of what arrived.
struct Received
{
    qint64 applied = 0;             ///< operations that were taken in
    qint64 already = 0;             ///< that the file had
    qint64 waiting = 0;             ///< that wait for others, which they build on
    std::optional<Error> objection; ///< to one of them, which was left out; the others are there
    qint64 aheadMs = 0;             ///< the farthest that a clock of another device is ahead of this computer's
};

/// Takes operations of other devices into a file: in any order, twice, late. What comes before something that it
/// builds on waits in the file. Each operation is there whole or not at all; many are written together, for as long
/// as others may be held up. Belongs to the thread of its workspace.
class Incoming
{
public:
    /// @param job may be null; cancelling it stops between operations, and the rest can be taken in later.
    explicit Incoming(Workspace &workspace, Job *job = nullptr);

    /// Errors: BadSource{"altered"} if it does not say what its chain says; Refused{"cloned_device", device} if the
    /// file has another operation under the same device and number; BadSource{"newer_package"} if it tells of what
    /// this version does not know; Refused{"import_running"} while a long operation is being written; as save().
    Result<void> take(Arrival arrival);
    /// To be called after the last one.
    Result<Received> finish();

private:
    Result<void> flush();
    Result<bool> drain();

    Workspace &m_workspace;
    Job *m_job;
    std::vector<Arrival> m_batch;
    qsizetype m_batchBytes = 0;
    Received m_received;
};

} // namespace elo::sync
