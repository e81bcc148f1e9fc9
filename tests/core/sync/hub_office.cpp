// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/hub_office.h"

#include "core/sync/hub_arrays.h"
#include "tests/core/sync/postgres_server.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace elo::test {

using namespace Qt::StringLiterals;

sync::HubAddress adminAddress(const PostgresServer &server)
{
    const auto parsed = sync::parseHubAddress(server.url());
    return parsed ? parsed->address : sync::HubAddress();
}

HubOffice::HubOffice(const PostgresServer &server)
    : id(newId(QDateTime::currentMSecsSinceEpoch())), address(adminAddress(server))
{
    const auto made = sync::setUpHub(address, server.adminPassword(), {id, {}, {}});
    if (!made)
        qFatal("the hub was not set up: %s", qPrintable(made.error().args.join(u' ')));
    address.user = made->account;
    password = made->password;
}

sync::Frame frame(const Id &device, qint64 seq, const QByteArray &bytes)
{
    const QByteArray named = idBytes(device) + QByteArray::number(seq);
    return {device, seq, QCryptographicHash::hash(named, QCryptographicHash::Sha256), bytes};
}

std::vector<sync::Frame> framesOf(const Id &device, qint64 from, int count)
{
    std::vector<sync::Frame> frames;
    for (qint64 seq = from; seq < from + count; ++seq)
        frames.push_back(frame(device, seq, QByteArray(int(100 + seq % 50), char(seq % 251))));
    return frames;
}

Result<void> pushThrough(sync::HubConnection &connection, const Id &office, std::span<const sync::Frame> frames)
{
    const auto columns = sync::arrays::ofFrames(frames);
    return connection.run(
        u"SELECT elo.push(?, ?, ?, ?, ?)"_s,
        {office.toString(QUuid::WithoutBraces), columns.devices, columns.seqs, columns.chains, columns.contents});
}

} // namespace elo::test
