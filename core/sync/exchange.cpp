// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exchange.h"

#include "core/base/hybrid_clock.h"
#include "core/store/attachment_store.h"
#include "core/store/device.h"
#include "core/store/received_transaction.h"
#include "core/sync/exchange_parts.h"

#include <QBuffer>
#include <QDateTime>
#include <map>

namespace elo::sync {

namespace {

/// More than an attachment may have.
constexpr qint64 kLongestContent = qint64(1) << 28;

QByteArray pinnedKey(Connection &connection, const Id &device)
{
    return connection.scalar("SELECT public_key FROM device WHERE id = ?", {idBytes(device)}).toByteArray();
}

/// Learns of devices: their keys, once; their blocks of numbers.
void introduce(Connection &connection, const std::vector<DeviceEntry> &devices)
{
    for (const DeviceEntry &device : devices) {
        if (device.id.isNull())
            continue;
        Query(connection, "INSERT INTO device (id, block, place, created, public_key) VALUES (?, ?, '', ?, ?)"
                          " ON CONFLICT DO UPDATE SET public_key = coalesce(public_key, excluded.public_key),"
                          " block = CASE WHEN block = 0 AND place = '' THEN excluded.block ELSE block END")
            .bind(device.id)
            .bind(device.block)
            .bind(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
            .bind(device.publicKey.isEmpty() ? QVariant() : QVariant(device.publicKey))
            .run();
    }
}

void notePeer(Connection &connection, const Id &maker)
{
    Query(connection, "INSERT INTO peer (device, heard_on) VALUES (?, ?) ON CONFLICT DO UPDATE SET"
                      " heard_on = excluded.heard_on")
        .bind(maker)
        .bind(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
        .run();
}

/// What the file had when its device was made: whoever it was copied from has that too.
VersionVector copiedWith(Connection &connection)
{
    VersionVector known;
    const qint64 own = currentDevice(connection);
    if (const QVariant base = connection.scalar("SELECT value FROM meta WHERE key = 'copied_base_' || ?", {own});
        !base.isNull()) {
        Query query(connection, "SELECT d.id, max(o.seq) FROM operation o JOIN device d ON d.rid = o.device"
                                " WHERE o.rid <= ? AND o.seq > 0 AND o.device <> ? GROUP BY d.rid");
        query.bind(base.toLongLong()).bind(own);
        while (query.next())
            known.emplace(query.id(0), query.integer(1));
        return known;
    }
    if (lastSeq(connection, own) == 0)
        return versionVector(connection);
    Query query(connection, "SELECT d.id, h.known FROM heard h JOIN device d ON d.rid = h.other"
                            " WHERE h.device = ? AND h.seq = 1");
    query.bind(own);
    while (query.next())
        known.emplace(query.id(0), query.integer(1));
    return known;
}

} // namespace

Id scopeOf(Workspace &workspace)
{
    const auto scope = guarded(
        [&] { return workspace.connection().scalar("SELECT value FROM meta WHERE key = 'scope'").toByteArray(); });
    return scope && scope->size() == 16 ? QUuid::fromRfc4122(*scope) : Id();
}

namespace {

/// The key of this computer's device where nothing is to be written for it: an exchange that finds nothing new must
/// not wake whoever watches the file.
std::optional<DeviceKey> knownDevice(Connection &connection)
{
    const Id id = ownDeviceId(connection);
    const QByteArray pinned = id.isNull() ? QByteArray() : pinnedKey(connection, id);
    if (pinned.isEmpty())
        return std::nullopt;
    auto key = deviceKey(id);
    if (!key || key->publicKey != pinned)
        return std::nullopt;
    // Before anybody else may learn of its operations: a copy that knows less must not give their numbers.
    noteDeviceProgress(id, knownOf(versionVector(connection), id));
    return *key;
}

} // namespace

Result<DeviceKey> ownDevice(Workspace &workspace)
{
    if (const auto known = guarded([&] { return knownDevice(workspace.connection()); }); known && *known)
        return **known;
    Result<DeviceKey> key = fail(ErrorCode::ReadOnly, {workspace.path()});
    const auto done = workspace.receive([&](ReceivedTransaction &transaction) {
        Connection &connection = transaction.connection();
        for (int tries = 0; tries < 2; ++tries) {
            const qint64 rid = currentDevice(connection);
            const Id id =
                QUuid::fromRfc4122(connection.scalar("SELECT id FROM device WHERE rid = ?", {rid}).toByteArray());
            key = deviceKey(id);
            if (!key)
                throw StoreFailure{key.error()};
            const QByteArray pinned = pinnedKey(connection, id);
            if (pinned.isEmpty() || pinned == key->publicKey) {
                Query(connection, "UPDATE device SET public_key = ? WHERE rid = ? AND public_key IS NULL")
                    .bind(key->publicKey)
                    .bind(rid)
                    .run();
                // Before anybody else may learn of its operations: a copy that knows less must not give their
                // numbers.
                noteDeviceProgress(id, lastSeq(connection, rid));
                return;
            }
            // What it signed by is lost: nobody may be that device any more.
            Query(connection, "UPDATE device SET place = '' WHERE rid = ?").bind(rid).run();
        }
        raise(ErrorCode::Internal, {}, QStringLiteral("no key for a new device"));
    });
    return done ? key : std::unexpected(done.error());
}

PackageHeader headerOf(Connection &connection)
{
    PackageHeader header;
    header.schema = connection.scalar("PRAGMA user_version").toInt();
    const QByteArray scope = connection.scalar("SELECT value FROM meta WHERE key = 'scope'").toByteArray();
    header.scope = scope.size() == 16 ? QUuid::fromRfc4122(scope) : Id();
    header.made = QDateTime::currentDateTimeUtc();
    header.known = versionVector(connection);
    Query query(connection, "SELECT id, block, public_key FROM device ORDER BY rid");
    while (query.next())
        header.devices.push_back({query.id(0), query.integer(1), query.blob(2)});
    return header;
}

Result<void> writePackage(Workspace &workspace, const QString &path, const std::vector<OwnedOperation> &operations,
                          Job *job)
{
    const auto device = ownDevice(workspace);
    if (!device)
        return std::unexpected(device.error());
    Connection &connection = workspace.connection();
    return guarded([&] {
        const auto orThrow = [](const Result<void> &done) {
            if (!done)
                throw StoreFailure{done.error()};
        };
        auto writer = PackageWriter::create(path, headerOf(connection), officeKey(connection), *device);
        if (!writer)
            throw StoreFailure{writer.error()};
        const Codes codes = Codes::load(connection, workspace.schema(), false);
        WireSource source(connection, codes);
        // Before what refers to them: whoever is interrupted has the operations only with their contents.
        for (const OwnedOperation &operation : operations)
            for (const QString &hash : source.contentsOf(operation.rid)) {
                const qint64 size = attachment_store::sizeOf(connection, hash);
                if (size >= 0) // else this file waits for the content itself
                    attachment_store::read(connection, hash, [&](const QByteArray &piece) {
                        orThrow(writer->addContent(hash, size, piece));
                    });
            }
        if (job)
            job->setTotal(qint64(operations.size()));
        for (const OwnedOperation &operation : operations) {
            if (job && job->cancelled())
                raise(ErrorCode::Cancelled);
            const QByteArray wire = source.wireOf(operation.rid);
            orThrow(writer->add({operation.device, operation.seq, operation.chain, wire}));
            if (job)
                job->setDone(job->done() + 1);
        }
        orThrow(writer->finish());
    });
}

Result<qint64> pack(Workspace &workspace, const QString &path, Extent extent, Job *job)
{
    if (const auto device = ownDevice(workspace); !device)
        return std::unexpected(device.error());
    const auto operations = guarded([&] {
        Connection &connection = workspace.connection();
        return operationsBeyond(connection, extent == Extent::Everything ? VersionVector() : copiedWith(connection));
    });
    if (!operations)
        return std::unexpected(operations.error());
    const auto written = writePackage(workspace, path, *operations, job);
    return written ? Result<qint64>(qint64(operations->size())) : std::unexpected(written.error());
}

Result<void> addContent(Workspace &workspace, const QString &hash, const QByteArray &bytes)
{
    return workspace.receive([&](ReceivedTransaction &transaction) {
        QBuffer source;
        source.setData(bytes);
        source.open(QIODevice::ReadOnly);
        attachment_store::add(transaction.connection(), hash, bytes.size(), source);
    });
}

Result<void> takePackage(Workspace &workspace, const QString &path, Incoming &incoming)
{
    Connection &connection = workspace.connection();
    const auto key = guarded([&] { return officeKey(connection); });
    if (!key)
        return std::unexpected(key.error());
    const auto package = PackageReader::open(path, *key, [&](const Id &device) {
        return guarded([&] { return pinnedKey(connection, device); }).value_or(QByteArray());
    });
    if (!package)
        return std::unexpected(package.error());
    if (const Id scope = scopeOf(workspace); !scope.isNull() && package->header().scope != scope)
        return fail(ErrorCode::Refused, {QStringLiteral("partial_file")});
    auto introduced = workspace.receive([&](ReceivedTransaction &transaction) {
        if (package->header().schema > transaction.connection().scalar("PRAGMA user_version").toInt())
            raise(ErrorCode::BadSource, {QStringLiteral("newer_package")});
        introduce(transaction.connection(), package->header().devices);
        introduce(transaction.connection(), {{package->header().maker, 0, package->header().publicKey}});
        notePeer(transaction.connection(), package->header().maker);
    });
    if (!introduced)
        return introduced;
    QString hash;
    QByteArray content;
    PackageReader::Sink sink;
    sink.frame = [&](Frame frame) {
        return incoming.take({frame.device, frame.seq, std::move(frame.chain), std::move(frame.bytes)});
    };
    sink.content = [&](const QString &of, qint64 size, const QByteArray &piece) -> Result<void> {
        if (std::exchange(hash, of) != of)
            content.clear();
        content += piece;
        if (size > kLongestContent || content.size() > size)
            return fail(ErrorCode::BadSource, {QStringLiteral("altered")});
        if (content.size() < size)
            return {};
        hash.clear();
        return addContent(workspace, of, std::exchange(content, {}));
    };
    return package->read(sink);
}

Result<Exchanged> unpack(Workspace &workspace, const QString &path, Job *job)
{
    Incoming incoming(workspace, job);
    if (auto taken = takePackage(workspace, path, incoming); !taken)
        return std::unexpected(taken.error());
    const auto received = incoming.finish();
    if (!received)
        return std::unexpected(received.error());
    return Exchanged{*received, 0};
}

Result<std::vector<KnownDevice>> knownDevices(Workspace &workspace)
{
    return guarded([&] {
        Connection &connection = workspace.connection();
        std::vector<KnownDevice> devices;
        Query query(connection,
                    "SELECT d.id, d.place <> '', (SELECT max(seq) FROM operation WHERE device = d.rid) AS known,"
                    " (SELECT user FROM operation WHERE device = d.rid ORDER BY seq DESC LIMIT 1),"
                    " (SELECT max(clock) FROM operation WHERE device = d.rid), p.heard_on FROM device d"
                    " LEFT JOIN peer p ON p.device = d.id ORDER BY d.rid");
        while (query.next()) {
            KnownDevice device;
            device.id = query.id(0);
            device.operations = std::max<qint64>(0, query.integer(2));
            device.lastUser = query.text(3);
            if (device.operations > 0)
                device.lastWrite = QDateTime::fromMSecsSinceEpoch(hybrid_clock::wallMs(query.integer(4)));
            device.heardOn = QDateTime::fromString(query.text(5), Qt::ISODate);
            devices.push_back(device);
        }
        if (!connection.isReadOnly() && !devices.empty()) {
            const Id own = ownDeviceId(connection);
            for (KnownDevice &device : devices)
                device.isOwn = device.id == own;
        }
        return devices;
    });
}

} // namespace elo::sync
