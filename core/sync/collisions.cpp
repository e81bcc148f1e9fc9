// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"
#include "core/sync/conflict_parts.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

#include <algorithm>

namespace elo::sync {

namespace {

/// A removal that a person let stand names itself in a decision, with the writes that were known then.
bool isSettled(Connection &connection, const Ref &record, const Id &removal, const Id &write)
{
    Query query(connection,
                "SELECT settled FROM conflict_decision WHERE alive = 1 AND record = ? AND field = 'removed'");
    query.bind(record.text());
    while (query.next())
        if (const auto ids = query.text(0).split(u' '); ids.contains(idText(removal)) && ids.contains(idText(write)))
            return true;
    return false;
}

std::optional<Collision> removedOf(Connection &connection, const Codes &codes, const Entity &entity, qint64 record,
                                   qint64 removal, qint64 write)
{
    const auto found = records::byRid(connection, codes, entity, record);
    if (!found || found->alive)
        return std::nullopt;
    Collision collision;
    collision.record = records::refOf(*found);
    collision.removal = sideOf(connection, removal);
    collision.write = sideOf(connection, write);
    if (isSettled(connection, collision.record, collision.removal.operation, collision.write.operation))
        return std::nullopt;
    return collision;
}

std::optional<Collision> twinsOf(Workspace &workspace, const Codes &codes, const Entity &entity, qint64 record,
                                 qint64 other)
{
    const auto first = records::byRid(workspace.connection(), codes, entity, record);
    const auto second = records::byRid(workspace.connection(), codes, entity, other);
    if (!first || !second || !first->alive || !second->alive)
        return std::nullopt;
    Collision collision;
    collision.kind = Collision::Kind::Twins;
    collision.record = records::refOf(*first);
    collision.other = records::refOf(*second);
    if (workspace.representative(collision.record) == workspace.representative(collision.other) ||
        workspace.isDistinct(collision.record, collision.other))
        return std::nullopt;
    return collision;
}

Record removedRecord(Transaction &tx, const Ref &ref)
{
    const Entity *entity = tx.schema().find(ref.entity);
    auto record = entity ? records::byId(tx.connection(), tx.codes(), *entity, ref.id) : std::nullopt;
    if (!record)
        raise(ErrorCode::NoRecord, {ref.text()});
    if (record->alive)
        raise(ErrorCode::Refused, {QStringLiteral("decided")});
    return *record;
}

/// The removal of a record and the writes that met it, as far as this file has heard of them.
QStringList knownWrites(Transaction &tx, const Record &record, const Id &removal)
{
    QStringList settled{idText(removal)};
    Query known(tx.connection(),
                "SELECT DISTINCT w.id FROM collision c JOIN operation o ON o.rid = c.operation JOIN operation w ON"
                " w.rid = c.other WHERE c.kind = 'removed' AND c.entity = ? AND c.record = ? AND o.id = ?");
    known.bind(qint64(tx.codes().entity(*record.entity))).bind(record.rid).bind(removal);
    while (known.next())
        settled << idText(known.id(0));
    return settled;
}

struct Row
{
    const Entity *entity;
    qint64 rid;
};

/// What belongs to a record and is alive, with what belongs to that.
void livingParts(Transaction &tx, const Record &record, std::vector<Row> &rows)
{
    for (const auto &[part, field] : tx.schema().ownedBy(*record.entity))
        for (const Record &owned :
             records::pointingTo(tx.connection(), tx.codes(), *part, field, records::refOf(record))) {
            livingParts(tx, owned, rows);
            rows.push_back({owned.entity, owned.rid});
        }
}

} // namespace

void reviveRemovedBy(Transaction &tx, const Id &operation, const Ref &owner)
{
    std::vector<Row> rows;
    {
        Query query(tx.connection(), "SELECT c.record, c.field FROM change c JOIN operation o ON o.rid = c.operation"
                                     " WHERE o.id = ? AND c.rid BETWEEN o.first_change AND o.last_change"
                                     " AND c.operation = o.rid");
        query.bind(operation);
        while (query.next())
            if (const auto field = tx.codes().fieldOf(int(query.integer(1))); field.entity && field.index < 0)
                rows.push_back({field.entity, query.integer(0)});
    }
    std::vector<Ref> back{owner};
    for (size_t before = 0; before != back.size();) { // parts of parts come after what they belong to
        before = back.size();
        for (const Row &row : rows) {
            const auto record = records::byRid(tx.connection(), tx.codes(), *row.entity, row.rid);
            if (!record || record->alive || !isOwned(tx, *record))
                continue;
            const auto owners = record->entity->flagged(FieldFlag::Owner);
            const bool belongs = std::ranges::any_of(
                owners, [&](int i) { return std::ranges::find(back, ownerOf(*record, i)) != back.end(); });
            if (!belongs)
                continue;
            tx.setAlive(*row.entity, row.rid, true);
            back.push_back(records::refOf(*record));
        }
    }
}

Result<std::vector<Collision>> collisions(Workspace &workspace, int most)
{
    return guarded([&] {
        Connection &connection = workspace.connection();
        const Codes codes = Codes::load(connection, workspace.schema(), false);
        std::vector<Collision> found;
        Query query(connection, "SELECT kind, entity, record, operation, other FROM collision ORDER BY rid DESC");
        while (int(found.size()) < most && query.next()) {
            const Entity *entity = codes.entityOf(int(query.integer(1)));
            if (!entity)
                continue;
            auto collision =
                query.text(0) == u"twin"
                    ? twinsOf(workspace, codes, *entity, query.integer(2), query.integer(4))
                    : removedOf(connection, codes, *entity, query.integer(2), query.integer(3), query.integer(4));
            const auto isSame = [&](const Collision &known) {
                return known.kind == collision->kind && known.record == collision->record &&
                       known.other == collision->other;
            };
            if (collision && std::ranges::none_of(found, isSame))
                found.push_back(std::move(*collision));
        }
        return found;
    });
}

Result<qint64> openDecisions(Workspace &workspace)
{
    const auto open = conflicts(workspace);
    const auto collided = open ? collisions(workspace) : Result<std::vector<Collision>>();
    if (!open || !collided)
        return std::unexpected(open ? collided.error() : open.error());
    return qint64(open->size() + collided->size());
}

Result<Id> bringBack(Workspace &workspace, const Collision &collision)
{
    return workspace.transact(QStringLiteral("restore"), collision.record, {}, [&](Transaction &tx) {
        const Record record = removedRecord(tx, collision.record);
        tx.setAlive(*record.entity, record.rid, true);
        reviveRemovedBy(tx, collision.removal.operation, collision.record);
    });
}

Result<Id> leaveRemoved(Workspace &workspace, const Collision &collision)
{
    return workspace.transact(QStringLiteral("remove"), collision.record, {}, [&](Transaction &tx) {
        const Record record = removedRecord(tx, collision.record);
        std::vector<Row> left;
        livingParts(tx, record, left);
        for (const Row &row : left)
            tx.setAlive(*row.entity, row.rid, false);
        addDecision(tx, collision.record, QStringLiteral("removed"),
                    knownWrites(tx, record, collision.removal.operation), workspace.user());
    });
}

} // namespace elo::sync
