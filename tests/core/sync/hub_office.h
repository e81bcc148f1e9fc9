// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hub.h"
#include "core/sync/hub_schema.h"

#include <vector>

namespace elo::test {

class PostgresServer;

sync::HubAddress adminAddress(const PostgresServer &server);

/// An office that a hub was set up for, with an account.
class HubOffice
{
public:
    explicit HubOffice(const PostgresServer &server);
    sync::Hub hub() const { return sync::Hub(address, password, id); }

    Id id;
    sync::HubAddress address;
    QString password;
};

/// An operation of a device; its chain follows from device and number.
sync::Frame frame(const Id &device, qint64 seq, const QByteArray &bytes);
/// `count` operations of a device, numbered from `from` on.
std::vector<sync::Frame> framesOf(const Id &device, qint64 from, int count);

/// What Hub::push does, in whatever transaction the connection is in.
Result<void> pushThrough(sync::HubConnection &connection, const Id &office, std::span<const sync::Frame> frames);

} // namespace elo::test
