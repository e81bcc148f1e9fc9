// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/twins.h"

#include "core/match/similar_people.h"
#include "core/store/connection.h"
#include "core/store/received_transaction.h"
#include "core/store/records.h"
#include "core/workspace.h"

namespace elo::sync {

namespace {

/// As many walk-ins as two desks may have between two exchanges.
constexpr size_t kMostCompared = 500;

/// "Probable" on the page of duplicates.
constexpr double kLikely = 0.85;

struct Twin
{
    qint64 record;
    qint64 other;
};

/// Added by another device than the other, whose operation was not known there.
bool isApart(Connection &connection, qint64 record, qint64 other)
{
    Query query(connection,
                "SELECT 1 FROM member a JOIN operation x ON x.rid = a.added, member b JOIN operation y ON"
                " y.rid = b.added WHERE a.rid = ? AND b.rid = ? AND x.device <> y.device"
                " AND y.seq > coalesce((SELECT max(known) FROM heard WHERE device = x.device AND other = y.device"
                " AND seq <= x.seq), 0)"
                " AND x.seq > coalesce((SELECT max(known) FROM heard WHERE device = y.device AND other = x.device"
                " AND seq <= y.seq), 0)");
    query.bind(record).bind(other);
    return query.next();
}

Result<std::vector<Twin>> twinsOf(Workspace &workspace, const Record &member)
{
    auto tree = workspace.tree(records::refOf(member));
    if (!tree)
        return std::unexpected(tree.error());
    tree->record.rid = 0; // as somebody who is being typed
    auto similar = similarPeople(workspace, *tree);
    if (!similar)
        return std::unexpected(similar.error());
    std::vector<Twin> twins;
    for (const SimilarPerson &person : *similar) {
        const auto other = workspace.record(person.ref);
        if (other && person.ref.id != member.id && person.score >= kLikely &&
            !workspace.isDistinct(records::refOf(member), person.ref) &&
            isApart(workspace.connection(), member.rid, other->rid))
            twins.push_back({member.rid, other->rid});
    }
    return twins;
}

} // namespace

Result<void> noteTwins(Workspace &workspace, const std::vector<qint64> &newMembers)
{
    if (newMembers.empty() || newMembers.size() > kMostCompared)
        return {};
    const auto members = workspace.records(workspace.schema().entity(u"member"), newMembers);
    if (!members)
        return std::unexpected(members.error());
    std::vector<Twin> twins;
    for (const Record &member : *members) {
        if (!member.alive)
            continue;
        auto found = twinsOf(workspace, member);
        if (!found)
            return std::unexpected(found.error());
        twins.insert(twins.end(), found->begin(), found->end());
    }
    if (twins.empty())
        return {};
    return workspace.receive([&](ReceivedTransaction &transaction) {
        const qint64 code = transaction.codes().entity(u"member");
        for (const Twin &twin : twins)
            Query(transaction.connection(), "INSERT INTO collision (kind, entity, record, operation, other) SELECT"
                                            " 'twin', ?1, m.rid, m.added, ?3 FROM member m WHERE m.rid = ?2"
                                            " ON CONFLICT DO NOTHING")
                .bind(code)
                .bind(std::min(twin.record, twin.other))
                .bind(std::max(twin.record, twin.other))
                .run();
    });
}

} // namespace elo::sync
