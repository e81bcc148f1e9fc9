// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/awaited.h"

#include "core/sync/operation_wire.h"
#include "core/sync/outgoing.h"
#include "core/workspace.h"

#include <map>
#include <set>

namespace elo::sync {

namespace {

/// What is there of a device without being taken in, and up to which operation of it others ask for.
struct Waiting
{
    std::set<qint64> seqs;
    qint64 needed = 0;

    void need(qint64 seq) { needed = std::max(needed, seq); }
    /// Whether one of those that are needed is neither taken in nor waits.
    bool lacks(qint64 known) const
    {
        const auto here = std::distance(seqs.upper_bound(known), seqs.upper_bound(needed));
        return needed > known && here < needed - known;
    }
};

} // namespace

Result<std::vector<Id>> awaitedDevices(Workspace &workspace)
{
    return guarded([&] {
        std::map<Id, Waiting> all;
        Query query(workspace.connection(), "SELECT device, seq, operation FROM waiting");
        while (query.next()) {
            const QByteArray operation = query.blob(2);
            const WireHead head = OperationReader(operation).head();
            Waiting &own = all[query.id(0)];
            own.seqs.insert(query.integer(1));
            own.need(std::max(query.integer(1), head.needs));
            for (const auto &[device, seq] : head.heard)
                all[device].need(seq);
        }
        std::vector<Id> awaited;
        const VersionVector known = all.empty() ? VersionVector() : versionVector(workspace.connection());
        for (const auto &[device, waiting] : all)
            if (waiting.lacks(knownOf(known, device)))
                awaited.push_back(device);
        return awaited;
    });
}

} // namespace elo::sync
