// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub.h"

#include "core/sync/hub_arrays.h"
#include "core/sync/hub_schema.h"

namespace elo::sync {

using namespace Qt::StringLiterals;
using Row = HubConnection::Row;

namespace {

constexpr qsizetype kRowsAGo = 1000;
constexpr qint64 kBytesAGo = qint64(4) << 20;
constexpr int kRowsAPage = 1000;

QString sqlId(const Id &id)
{
    return id.toString(QUuid::WithoutBraces);
}

Id idOf(const Row &row, int column)
{
    return Id::fromString(row.text(column));
}

/// How many of the frames go in one statement.
qsizetype goOf(std::span<const Frame> frames)
{
    qint64 bytes = 0;
    qsizetype count = 0;
    while (count < qsizetype(frames.size()) && count < kRowsAGo && (count == 0 || bytes < kBytesAGo))
        bytes += frames[size_t(count++)].bytes.size();
    return count;
}

} // namespace

Hub::Hub(HubAddress address, QString password, Id office)
    : m_connection(std::move(address), std::move(password)), m_office(office)
{
    m_connection.setGreeting([this] { return greet(); });
}

Result<void> Hub::greet()
{
    if (const auto version = hubVersion(m_connection); !version)
        return std::unexpected(version.error());
    bool isOurs = false;
    auto asked = m_connection.run(u"SELECT 1 FROM elo.office WHERE id = ?"_s, {sqlId(m_office)},
                                  [&](const Row &) { isOurs = true; });
    if (asked && !isOurs)
        return fail(ErrorCode::Refused, {u"hub_other_office"_s, m_connection.address().user});
    return asked;
}

Result<VersionVector> Hub::have()
{
    VersionVector vector;
    const auto asked = m_connection.run(u"SELECT device, seq FROM elo.have(?)"_s, {sqlId(m_office)},
                                        [&](const Row &row) { vector[idOf(row, 0)] = row.integer(1); });
    if (!asked)
        return std::unexpected(asked.error());
    return vector;
}

Result<std::map<Id, QByteArray>> Hub::chainsAt(const VersionVector &operations)
{
    const auto [devices, seqs] = arrays::ofVector(operations);
    std::map<Id, QByteArray> chains;
    const auto asked = m_connection.run(uR"(SELECT o.device, encode(o.chain, 'base64')
            FROM unnest(CAST(? AS uuid[]), CAST(? AS bigint[])) AS g (device, seq)
            JOIN elo.operation o ON o.office = CAST(? AS uuid) AND o.device = g.device AND o.seq = g.seq)"_s,
                                        {devices, seqs, sqlId(m_office)},
                                        [&](const Row &row) { chains[idOf(row, 0)] = row.bytes(1); });
    if (!asked)
        return std::unexpected(asked.error());
    return chains;
}

Result<void> Hub::push(std::span<const Frame> frames)
{
    while (!frames.empty()) {
        const auto go = frames.first(size_t(goOf(frames)));
        const auto columns = arrays::ofFrames(go);
        auto pushed =
            m_connection.run(u"SELECT elo.push(?, ?, ?, ?, ?)"_s,
                             {sqlId(m_office), columns.devices, columns.seqs, columns.chains, columns.contents});
        if (!pushed)
            return pushed;
        frames = frames.subspan(go.size());
    }
    return {};
}

Result<std::vector<Frame>> Hub::pull(const VersionVector &beyond, qint64 mostBytes)
{
    const auto [devices, seqs] = arrays::ofVector(beyond);
    std::vector<Frame> frames;
    const auto asked =
        m_connection.run(u"SELECT device, seq, chain, bytes FROM elo.pull(?, ?, ?, ?, ?)"_s,
                         {sqlId(m_office), devices, seqs, kRowsAPage, mostBytes}, [&](const Row &row) {
                             frames.push_back({idOf(row, 0), row.integer(1), row.bytes(2), row.bytes(3)});
                         });
    if (!asked)
        return std::unexpected(asked.error());
    return frames;
}

Result<void> Hub::publish(const HubDevice &device)
{
    // The answer to what stands there afterwards, whoever put it there.
    auto added = m_connection.run(
        uR"(INSERT INTO elo.device (office, id, public_key, block) VALUES (?, ?, decode(?, 'base64'), ?)
            ON CONFLICT DO NOTHING)"_s,
        {sqlId(m_office), sqlId(device.id), arrays::base64(device.publicKey), device.block});
    QByteArray key;
    if (added)
        added = m_connection.run(u"SELECT encode(public_key, 'base64') FROM elo.device WHERE office = ? AND id = ?"_s,
                                 {sqlId(m_office), sqlId(device.id)}, [&](const Row &row) { key = row.bytes(0); });
    if (added && key != device.publicKey)
        return fail(ErrorCode::Refused, {u"cloned_device"_s, sqlId(device.id)});
    return added;
}

Result<std::vector<HubDevice>> Hub::devices()
{
    std::vector<HubDevice> devices;
    const auto asked = m_connection.run(
        u"SELECT id, encode(public_key, 'base64'), block FROM elo.device WHERE office = ? ORDER BY id"_s,
        {sqlId(m_office)}, [&](const Row &row) {
            devices.push_back({idOf(row, 0), row.bytes(1), int(row.integer(2))});
        });
    if (!asked)
        return std::unexpected(asked.error());
    return devices;
}

Result<void> Hub::listen(std::function<void()> heard)
{
    return m_connection.listen(u"elo_"_s + idText(m_office), std::move(heard));
}

} // namespace elo::sync
