// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/received_transaction.h"
#include "core/sync/exchange_parts.h"
#include "core/sync/shared_folder.h"

#include <QFileInfo>
#include <algorithm>

namespace elo::sync {

namespace {

using Offered = std::map<Id, std::vector<OfferedPackage>>;

/// So many packages one after the other lead to a device's last operation before the next one holds all of them
/// again: who comes late has one file to read and not thousands.
constexpr size_t kMostPackages = 100;

const QByteArray kVerified = QByteArrayLiteral("SELECT value FROM meta WHERE key = 'folder_verified'");

/// What there is to take; what was verified for that is noted in the file. Throws StoreFailure.
SharedFolder::Offers offersIn(Workspace &workspace, const SharedFolder &folder, const QString &path, const Job *job)
{
    Connection &connection = workspace.connection();
    const QByteArray before = connection.scalar(kVerified).toByteArray();
    auto verified = VerifiedPackages::fromBytes(before, path);
    const auto pinnedKey = [&](const Id &device) {
        return connection.scalar("SELECT public_key FROM device WHERE id = ?", {idBytes(device)}).toByteArray();
    };
    auto offers = folder.offers(pinnedKey, verified, job);
    if (!offers)
        throw StoreFailure{offers.error()};
    if (const QByteArray after = verified.toBytes(); after != before)
        // Without it they are verified again the next time.
        (void)workspace.receive([&](ReceivedTransaction &transaction) {
            Query(transaction.connection(), "INSERT INTO meta (key, value) VALUES ('folder_verified', ?)"
                                            " ON CONFLICT DO UPDATE SET value = excluded.value")
                .bind(after)
                .run();
        });
    return std::move(*offers);
}

/// A file about one event takes in nothing else. What it has to give it gives all the same.
bool isAbout(const OfferedPackage &offer, const Id &scope)
{
    if (scope.isNull())
        return true;
    const auto header = peekPackage(offer.path);
    return header && header->scope == scope;
}

/// Takes what the file does not have. What can no longer be read is taken out of the offers. @param objection gets
/// what spoke against the operations of one device, which must not keep the others apart.
Result<void> takeOffered(Workspace &workspace, Offered &offered, Incoming &incoming, std::optional<Error> &objection)
{
    const auto known = guarded([&] { return versionVector(workspace.connection()); });
    if (!known)
        return std::unexpected(known.error());
    const Id scope = scopeOf(workspace);
    for (auto &[device, offers] : offered) {
        qint64 have = knownOf(*known, device);
        for (auto offer = offers.begin(); offer != offers.end();) {
            if (offer->last <= have || !isAbout(*offer, scope)) {
                ++offer;
                continue;
            }
            const auto taken = takePackage(workspace, offer->path, incoming);
            if (!taken && taken.error().code == ErrorCode::Cancelled)
                return taken;
            if (!taken && taken.error().code != ErrorCode::CannotRead) {
                objection = taken.error();
                break;
            }
            if (taken && offer->first <= have + 1)
                have = offer->last;
            offer = taken ? offer + 1 : offers.erase(offer);
        }
    }
    return {};
}

/// @returns how many operations were given.
Result<qint64> publish(Workspace &workspace, const SharedFolder &folder, const Offered &offered, Job *job)
{
    const auto coverFor = [&](const Id &device) {
        const auto offers = offered.find(device);
        return offers == offered.end() ? Cover() : coverOf(offers->second);
    };
    const auto lacking = guarded([&] {
        VersionVector covered;
        for (const auto &[device, offers] : offered)
            if (const Cover cover = coverOf(offers); cover.packages < kMostPackages)
                covered[device] = cover.last;
        return operationsBeyond(workspace.connection(), covered);
    });
    if (!lacking)
        return std::unexpected(lacking.error());
    std::map<Id, std::vector<OwnedOperation>> byDevice;
    for (const OwnedOperation &operation : *lacking)
        byDevice[operation.device].push_back(operation);
    qint64 sent = 0;
    for (auto &[device, operations] : byDevice) {
        std::ranges::sort(operations, {}, &OwnedOperation::seq); // as the name of the package says
        if (coverFor(device).last >= operations.back().seq)
            continue; // many packages, but nothing new
        const auto path = folder.placeFor(device, operations.front().seq, operations.back().seq);
        if (!path)
            return std::unexpected(path.error());
        if (auto written = writePackage(workspace, *path, operations, job); !written)
            return std::unexpected(written.error());
        folder.share(*path);
        sent += qint64(operations.size());
    }
    return sent;
}

} // namespace

Result<Exchanged> exchangeWithFolder(Workspace &workspace, const QString &path, Job *job)
{
    if (!QFileInfo(path).isDir())
        return fail(ErrorCode::NotFound, {path});
    return guarded([&] {
        const auto orThrow = []<class T>(Result<T> done) {
            if (!done)
                throw StoreFailure{done.error()};
            if constexpr (!std::is_void_v<T>)
                return *std::move(done);
        };
        Connection &connection = workspace.connection();
        const SharedFolder folder(path, officeKey(connection), connection.scalar("PRAGMA user_version").toInt());
        auto offers = offersIn(workspace, folder, path, job);
        Incoming incoming(workspace, job);
        orThrow(takeOffered(workspace, offers.byDevice, incoming, offers.objection));
        auto finished = incoming.finish();
        if (!finished && finished.error().code == ErrorCode::Cancelled)
            throw StoreFailure{finished.error()};
        if (!finished) {
            offers.objection = finished.error();
            finished = incoming.finish(); // without what was objected to
        }
        const Received received = orThrow(std::move(finished));
        const qint64 sent = orThrow(publish(workspace, folder, offers.byDevice, job));
        // Said last: one colleague's newer program must not keep the others apart.
        if (offers.objection)
            throw StoreFailure{*offers.objection};
        return Exchanged{received, sent};
    });
}

} // namespace elo::sync
