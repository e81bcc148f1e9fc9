// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/store/records.h"

namespace elo {

namespace {

/// So many obstacles are named; more would not be read.
constexpr qint64 kMostNamed = 20;

struct Range
{
    const Entity *entity;
    qint64 entityCode;
    qint64 first;
    qint64 last;
};

std::vector<Range> rangesOf(Transaction &tx, qint64 target)
{
    std::vector<Range> ranges;
    Query query(tx.connection(), "SELECT entity, first, last FROM insertion WHERE operation = ?");
    query.bind(target);
    while (query.next())
        if (const Entity *entity = tx.codes().entityOf(int(query.integer(0))))
            ranges.push_back({entity, query.integer(0), query.integer(1), query.integer(2)});
    return ranges;
}

QByteArray columnOf(const Codes::FieldOf &field)
{
    return field.index < 0 ? QByteArray("alive") : QByteArray(field.entity->fields[size_t(field.index)].key);
}

void addObstacle(std::vector<Ref> &obstacles, const Entity &entity, const Id &id)
{
    const Ref ref{entity.name(), id};
    if (std::find(obstacles.begin(), obstacles.end(), ref) == obstacles.end())
        obstacles.push_back(ref);
}

/// Values of added rows that were edited since: the first old value is what the row was added with.
void findEdits(Transaction &tx, const Range &range, qint64 target, std::vector<Ref> &obstacles)
{
    Query query(tx.connection(),
                "SELECT record, field, old, min(rid) FROM change WHERE entity = ? AND record BETWEEN ? AND ?"
                " AND operation > ? GROUP BY record, field");
    query.bind(range.entityCode).bind(range.first).bind(range.last).bind(target);
    while (qint64(obstacles.size()) < kMostNamed && query.next()) {
        const auto field = tx.codes().fieldOf(int(query.integer(1)));
        if (!field.entity || field.index < 0)
            continue; // removed since: removing it is what undo would do as well
        const QByteArray table = range.entity->key;
        const QVariant now = tx.connection().scalar("SELECT " + columnOf(field) + " FROM " + table + " WHERE rid = ?",
                                                    {query.integer(0)});
        const bool alive =
            tx.connection().scalar("SELECT alive FROM " + table + " WHERE rid = ?", {query.integer(0)}).toBool();
        if (alive && now != query.value(2))
            addObstacle(
                obstacles, *range.entity,
                QUuid::fromRfc4122(tx.connection()
                                       .scalar("SELECT id FROM " + table + " WHERE rid = ?", {query.integer(0)})
                                       .toByteArray()));
    }
}

/// Living rows of other operations that belong to an added row: taking it away would leave them without an owner.
void findDependents(Transaction &tx, const Range &range, qint64 target, std::vector<Ref> &obstacles)
{
    for (const auto &[part, fieldIndex] : tx.schema().ownedBy(*range.entity)) {
        const Field &field = part->fields[size_t(fieldIndex)];
        const QByteArray owner =
            field.type == FieldType::AnyReference
                ? "CAST(x'" + QByteArray(1, char(range.entityCode)).toHex() + "' || o.id AS BLOB)"
                : QByteArray("o.id");
        Query query(tx.connection(),
                    QByteArray("SELECT o.id FROM ") + range.entity->key + " o JOIN " + part->key + " p ON p." +
                        field.key + " = " + owner +
                        " WHERE o.rid BETWEEN ? AND ? AND p.alive = 1 AND NOT EXISTS (SELECT 1 FROM insertion i"
                        " WHERE i.operation = ? AND i.entity = ? AND p.rid BETWEEN i.first AND i.last) LIMIT ?");
        query.bind(range.first).bind(range.last).bind(target).bind(qint64(tx.codes().entity(*part))).bind(kMostNamed);
        while (query.next())
            addObstacle(obstacles, *range.entity, query.id(0));
    }
}

struct Restore
{
    Codes::FieldOf field;
    qint64 record;
    QVariant before; ///< the value before the operation
};

/// What to write back. A value that is no longer what the operation left it at is an obstacle.
std::vector<Restore> restores(Transaction &tx, qint64 target, std::vector<Ref> &obstacles)
{
    std::vector<Restore> found;
    Query changes(tx.connection(),
                  "SELECT c.entity, c.record, c.field, c.old, max(c.rid), min(c.rid) FROM change c, operation o"
                  " WHERE o.rid = ? AND c.rid BETWEEN o.first_change AND o.last_change"
                  " GROUP BY c.entity, c.record, c.field");
    changes.bind(target);
    while (changes.next()) {
        const auto field = tx.codes().fieldOf(int(changes.integer(2)));
        if (!field.entity)
            continue;
        const qint64 record = changes.integer(1);
        const QByteArray table = field.entity->key;
        const bool once = changes.integer(4) == changes.integer(5); // then `old` is of that one change
        const QVariant before =
            once ? changes.value(3)
                 : tx.connection().scalar("SELECT old FROM change WHERE rid = ?", {changes.integer(5)});
        const QVariant now =
            tx.connection().scalar("SELECT " + columnOf(field) + " FROM " + table + " WHERE rid = ?", {record});
        Query later(tx.connection(),
                    "SELECT old FROM change WHERE entity = ? AND record = ? AND field = ? AND rid > ?"
                    " ORDER BY rid LIMIT 1");
        later.bind(changes.integer(0)).bind(record).bind(changes.integer(2)).bind(changes.integer(4));
        const bool still = !later.next() || later.value(0) == now;
        if (!still)
            addObstacle(
                obstacles, *field.entity,
                QUuid::fromRfc4122(
                    tx.connection().scalar("SELECT id FROM " + table + " WHERE rid = ?", {record}).toByteArray()));
        found.push_back({field, record, before});
    }
    return found;
}

} // namespace

std::vector<Ref> undoOperation(Transaction &tx, qint64 target)
{
    std::vector<Ref> obstacles;
    const auto ranges = rangesOf(tx, target);
    for (const auto &range : ranges) {
        findEdits(tx, range, target, obstacles);
        findDependents(tx, range, target, obstacles);
    }
    const auto values = restores(tx, target, obstacles);
    if (!obstacles.empty()) {
        if (qint64(obstacles.size()) > kMostNamed)
            obstacles.resize(size_t(kMostNamed));
        return obstacles;
    }
    for (auto restore = values.rbegin(); restore != values.rend(); ++restore) {
        if (restore->field.index < 0)
            tx.setAlive(*restore->field.entity, restore->record, restore->before.toBool());
        else
            tx.writeStored(*restore->field.entity, restore->record, restore->field.index, restore->before);
    }
    // Things last: their parts are taken back before them, so the search index is made once.
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
        tx.removeRange(*range->entity, range->first, range->last);
    return {};
}

} // namespace elo
