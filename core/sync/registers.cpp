// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/registers.h"

#include <algorithm>
#include <set>

namespace elo::sync {

namespace {

QByteArray columnOf(const Register &place)
{
    return place.field < 0 ? "alive" : place.entity->fields[size_t(place.field)].key;
}

Query &bind(Query &query, const Codes &codes, const Register &place)
{
    return query.bind(qint64(codes.entity(*place.entity)))
        .bind(place.record)
        .bind(qint64(codes.field(*place.entity, place.field)));
}

qint64 addedBy(Connection &connection, const Register &place)
{
    return connection.scalar(QByteArray("SELECT added FROM ") + place.entity->key + " WHERE rid = ?", {place.record})
        .toLongLong();
}

void put(std::vector<Write> &writes, Write write)
{
    const auto known = std::ranges::find(writes, write.operation, &Write::operation);
    if (known == writes.end())
        return writes.push_back(std::move(write));
    known->after = write.after;
}

} // namespace

bool isBlank(const Register &place, const QVariant &stored)
{
    if (!stored.isValid())
        return true;
    return place.field >= 0 && place.entity->fields[size_t(place.field)].type == FieldType::Boolean &&
           stored.toLongLong() == 0;
}

qint64 writerOf(Connection &connection, const Codes &codes, const Register &place, const QVariant &value)
{
    Query last(connection, "SELECT operation FROM change WHERE entity = ? AND record = ? AND field = ?"
                           " ORDER BY rid DESC LIMIT 1");
    if (bind(last, codes, place).next())
        return last.integer(0);
    return isBlank(place, value) ? 0 : addedBy(connection, place);
}

qint64 writerBefore(Connection &connection, const Codes &codes, const Register &place, qint64 change,
                    const QVariant &value)
{
    Query last(connection, "SELECT operation FROM change WHERE entity = ? AND record = ? AND field = ? AND rid < ?"
                           " ORDER BY rid DESC LIMIT 1");
    if (bind(last, codes, place).bind(change).next())
        return last.integer(0);
    return isBlank(place, value) ? 0 : addedBy(connection, place);
}

QVariant heldBy(Connection &connection, const Register &place)
{
    return connection.scalar("SELECT " + columnOf(place) + " FROM " + place.entity->key + " WHERE rid = ?",
                             {place.record});
}

bool isDivergent(Connection &connection, const Codes &codes, const Register &place)
{
    Query any(connection, "SELECT 1 FROM divergence WHERE entity = ? AND record = ? AND field = ? LIMIT 1");
    return bind(any, codes, place).next();
}

std::vector<Write> writesOf(Connection &connection, const Codes &codes, const Register &place)
{
    std::vector<Write> diverged;
    {
        Query query(connection, "SELECT operation, seen, old, new FROM divergence WHERE entity = ? AND record = ?"
                                " AND field = ? ORDER BY rid");
        bind(query, codes, place);
        while (query.next())
            diverged.push_back({query.integer(0), query.integer(1), query.value(2), query.value(3)});
    }
    const auto isDiverged = [&](qint64 operation) {
        return std::ranges::find(diverged, operation, &Write::operation) != diverged.end();
    };
    std::vector<Write> writes;
    Query changes(connection, "SELECT operation, old FROM change WHERE entity = ? AND record = ? AND field = ?"
                              " ORDER BY rid");
    bind(changes, codes, place);
    std::vector<std::pair<qint64, QVariant>> entries;
    while (changes.next())
        entries.emplace_back(changes.integer(0), changes.value(1));
    const QVariant held = heldBy(connection, place);
    const QVariant first = entries.empty() ? held : entries.front().second;
    qint64 writer = isBlank(place, first) ? 0 : addedBy(connection, place);
    if (writer != 0)
        writes.push_back({writer, 0, {}, first});
    for (size_t i = 0; i < entries.size(); ++i) {
        const auto &[operation, before] = entries[i];
        if (!isDiverged(operation))
            put(writes, {operation, writer, before, i + 1 < entries.size() ? entries[i + 1].second : held});
        writer = operation;
    }
    for (Write &write : diverged)
        put(writes, std::move(write));
    return writes;
}

std::vector<Write> headsOf(const std::vector<Write> &writes)
{
    std::set<qint64> replaced;
    for (const Write &write : writes)
        if (write.seen != write.operation)
            replaced.insert(write.seen);
    std::vector<Write> heads;
    std::ranges::copy_if(writes, std::back_inserter(heads),
                         [&](const Write &write) { return !replaced.contains(write.operation); });
    // Only where an operation wrote twice with another's write between does each replace the other.
    return heads.empty() ? writes : heads;
}

Write winnerOf(Connection &connection, const std::vector<Write> &heads)
{
    const Write *winner = nullptr;
    std::pair<qint64, QByteArray> latest;
    for (const Write &write : heads) {
        Query stamp(connection, "SELECT o.clock, d.id FROM operation o JOIN device d ON d.rid = o.device"
                                " WHERE o.rid = ?");
        stamp.bind(write.operation).next();
        const std::pair<qint64, QByteArray> own{stamp.integer(0), stamp.blob(1)};
        if (!winner || own > latest) {
            winner = &write;
            latest = own;
        }
    }
    return *winner;
}

bool knew(Connection &connection, qint64 operation, qint64 other)
{
    Query query(connection,
                "SELECT CASE WHEN w.device = o.device THEN o.seq <= w.seq ELSE o.seq <= coalesce((SELECT h.known FROM"
                " heard h WHERE h.device = w.device AND h.other = o.device AND h.seq <= w.seq"
                " ORDER BY h.seq DESC LIMIT 1), 0) END FROM operation w JOIN operation o ON o.rid = ?2"
                " WHERE w.rid = ?1");
    query.bind(operation).bind(other);
    return query.next() && query.integer(0) != 0;
}

} // namespace elo::sync
