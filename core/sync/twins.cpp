// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/twins.h"

#include "core/match/similar_people.h"
#include "core/store/connection.h"
#include "core/store/received_transaction.h"
#include "core/store/records.h"
#include "core/sync/registers.h"
#include "core/workspace.h"

namespace elo::sync {

namespace {

/// So many are compared after one exchange, each by a search; the others after the next.
constexpr qint64 kTogether = 150;

/// More than so many are no walk-ins of two desks: the scan of duplicates compares them.
constexpr qint64 kMostWaiting = 1500;

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
    Query query(connection, "SELECT a.added, b.added FROM member a, member b WHERE a.rid = ? AND b.rid = ?");
    query.bind(record).bind(other);
    if (!query.next())
        return false;
    const qint64 first = query.integer(0);
    const qint64 second = query.integer(1);
    return !knew(connection, first, second) && !knew(connection, second, first);
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

Result<std::vector<Twin>> twinsOf(Workspace &workspace, const std::vector<qint64> &newMembers)
{
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
    return twins;
}

} // namespace

Result<void> noteTwins(Workspace &workspace)
{
    const auto count =
        guarded([&] { return workspace.connection().scalar("SELECT count(*) FROM uncompared").toLongLong(); });
    if (count && *count > kMostWaiting)
        return workspace.receive(
            [](ReceivedTransaction &transaction) { transaction.connection().exec("DELETE FROM uncompared"); });
    const auto waiting = guarded([&] {
        std::vector<qint64> rids;
        Query query(workspace.connection(), "SELECT rid FROM uncompared ORDER BY rid LIMIT ?");
        query.bind(kTogether);
        while (query.next())
            rids.push_back(query.integer(0));
        return rids;
    });
    if (!waiting || waiting->empty())
        return waiting ? Result<void>() : std::unexpected(waiting.error());
    const auto twins = twinsOf(workspace, *waiting);
    if (!twins)
        return std::unexpected(twins.error());
    return workspace.receive([&](ReceivedTransaction &transaction) {
        Connection &connection = transaction.connection();
        for (const Twin &twin : *twins)
            Query(connection, "INSERT INTO collision (kind, entity, record, operation, other) SELECT 'twin', ?1,"
                              " m.rid, m.added, ?3 FROM member m WHERE m.rid = ?2 ON CONFLICT DO NOTHING")
                .bind(qint64(transaction.codes().entity(u"member")))
                .bind(std::min(twin.record, twin.other))
                .bind(std::max(twin.record, twin.other))
                .run();
        Query(connection, "DELETE FROM uncompared WHERE rid <= ?").bind(waiting->back()).run();
    });
}

} // namespace elo::sync
