// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/frame.h"
#include "core/sync/hub_connection.h"
#include "core/sync/version_vector.h"

#include <span>
#include <vector>

namespace elo::sync {

/// A device as the hub lists it, for others to pin its key.
struct HubDevice
{
    Id id;
    QByteArray publicKey; ///< 32 bytes
    int block = 0;        ///< of record numbers
    friend bool operator==(const HubDevice &, const HubDevice &) = default;
};

/// The office's hub: a PostgreSQL that keeps what all devices of the office wrote, sealed, for good
/// (resources/sql/hub).
///
/// One connection, of one thread. It connects with the first thing asked of it, and again after it was lost; whatever
/// is asked may be asked again, since adding what is there already changes nothing. Everything fails with the errors
/// of core/sync/hub_error.h, Refused{"hub_away"} among them.
class Hub
{
public:
    Hub(HubAddress address, QString password, Id office);

    /// Connects and sees whether the hub is set up and lets this office in, without which nothing else works either.
    Result<void> open() { return m_connection.open(); }

    /// Of each device the operations that the hub has without a gap. Exact when it is asked, whatever is being
    /// committed; its cost does not grow with the number of operations.
    Result<VersionVector> have();
    /// The chains of operations by device and number, of those that the hub has: what a file compares with its own
    /// before it builds on what the hub has of its device.
    Result<std::map<Id, QByteArray>> chainsAt(const VersionVector &operations);

    /// Adds operations, in whatever order; in one go of about a thousand each, each whole or not at all. When it
    /// fails, the first ones may be there. Errors: Refused{"cloned_device", device} if one is there with another
    /// chain; of its go nothing is added then.
    Result<void> push(std::span<const Frame> frames);
    /// The next page of what `beyond` lacks, so many bytes at most but one operation at least; empty: there is no
    /// more. Of each device in order and without a gap, between devices in the order in which they came to the hub.
    Result<std::vector<Frame>> pull(const VersionVector &beyond, qint64 mostBytes);

    /// Which of the contents the hub has.
    Result<QStringList> contentsHeld(const QStringList &hashes);
    /// Adds a content unless it is there, in pieces of a megabyte, whole or not at all.
    Result<void> pushContent(const ContentFrame &content);
    /// Errors: NoRecord{hash}; Damaged if not all of it is there.
    Result<ContentFrame> pullContent(const QString &hash);

    /// Puts a device on the list. Errors: Refused{"cloned_device"} if it is there with another key.
    Result<void> publish(const HubDevice &device);
    Result<std::vector<HubDevice>> devices();

    /// `heard` is called from this thread's event loop soon after somebody else added operations. What was added
    /// while the connection was down is not told of: ask have() by a timer, too.
    Result<void> listen(std::function<void()> heard);

private:
    Result<void> greet();

    HubConnection m_connection;
    Id m_office;
};

} // namespace elo::sync
