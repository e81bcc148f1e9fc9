// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/base/hybrid_clock.h"
#include "core/schema/schema.h"
#include "core/store/connection.h"
#include "core/store/merged.h"
#include "core/store/records.h"

#include <algorithm>

namespace elo::history {

namespace {

const QByteArray kSelect = "SELECT o.rid, o.id, o.clock, o.user, o.kind, o.detail, o.subject, u.id,"
                           " coalesce((SELECT sum(last - first + 1) FROM insertion i WHERE i.operation = o.rid), 0),"
                           " coalesce(o.changes, o.last_change - o.first_change + 1, 0)"
                           " FROM operation o LEFT JOIN operation u ON u.rid = o.undoes";

/// An operation counts as undone while the newest operation that takes it back is not taken back itself.
bool isUndone(Connection &connection, qint64 rid)
{
    const qint64 newest = connection.scalar("SELECT max(rid) FROM operation WHERE undoes = ?", {rid}).toLongLong();
    return newest > 0 && !isUndone(connection, newest);
}

OperationInfo read(Connection &connection, Query &query, const Codes &codes)
{
    OperationInfo info;
    info.rid = query.integer(0);
    info.id = query.id(1);
    info.when = QDateTime::fromMSecsSinceEpoch(hybrid_clock::wallMs(query.integer(2)));
    info.user = query.text(3);
    info.kind = query.text(4);
    info.detail = query.text(5);
    info.subject = refFromBytes(query.blob(6), codes);
    info.undoes = query.id(7);
    info.undone = isUndone(connection, info.rid);
    info.inserted = query.integer(8);
    info.changed = query.integer(9);
    return info;
}

std::optional<OperationInfo> byRid(Connection &connection, const Codes &codes, qint64 rid)
{
    Query query(connection, kSelect + " WHERE o.rid = ?");
    query.bind(rid);
    return query.next() ? std::optional(read(connection, query, codes)) : std::nullopt;
}

/// Changes of one row with what came after each: the old value of the next change, or what the row holds.
void appendRow(Connection &connection, const Codes &codes, const Row &row,
               std::vector<std::pair<qint64, HistoryEntry>> &out)
{
    const qint64 entityCode = codes.entity(*row.entity);
    Query added(connection, QByteArray("SELECT added FROM ") + row.entity->key + " WHERE rid = ?");
    added.bind(row.rid);
    if (added.next()) {
        HistoryEntry entry;
        entry.record = row.ref;
        out.emplace_back(added.integer(0), entry);
    }
    QHash<int, QVariant> next;
    Query changes(connection,
                  "SELECT operation, field, old FROM change WHERE entity = ? AND record = ? ORDER BY rid DESC");
    changes.bind(entityCode).bind(row.rid);
    while (changes.next()) {
        const int code = int(changes.integer(1));
        const auto field = codes.fieldOf(code);
        if (!field.entity)
            continue;
        const QByteArray column = field.index < 0 ? "alive" : field.entity->fields[size_t(field.index)].key;
        const QVariant after =
            next.contains(code)
                ? next.value(code)
                : connection.scalar("SELECT " + column + " FROM " + row.entity->key + " WHERE rid = ?", {row.rid});
        const QVariant before = changes.value(2);
        next.insert(code, before);
        HistoryEntry entry;
        entry.record = row.ref;
        entry.field = QString::fromLatin1(column);
        const auto typed = [&](const QVariant &value) {
            return field.index < 0 ? QVariant(value.toLongLong() != 0)
                                   : fromStored(field.entity->fields[size_t(field.index)], value, codes);
        };
        entry.before = typed(before);
        entry.after = typed(after);
        out.emplace_back(changes.integer(0), entry);
    }
}

} // namespace

std::vector<OperationInfo> operations(Connection &connection, const Codes &codes, int limit, qint64 beforeRid)
{
    Query query(connection, kSelect + " WHERE o.rid < ? AND o.seq > 0 ORDER BY o.rid DESC LIMIT ?");
    query.bind(beforeRid > 0 ? beforeRid : std::numeric_limits<qint64>::max()).bind(qint64(limit));
    std::vector<OperationInfo> found;
    while (query.next())
        found.push_back(read(connection, query, codes));
    return found;
}

std::optional<OperationInfo> operation(Connection &connection, const Codes &codes, const Id &id)
{
    const qint64 rid =
        connection.scalar("SELECT rid FROM operation WHERE id = ? AND seq > 0", {idBytes(id)}).toLongLong();
    return rid ? byRid(connection, codes, rid) : std::nullopt;
}

std::optional<OperationInfo> operation(Connection &connection, const Codes &codes, qint64 rid)
{
    return byRid(connection, codes, rid);
}

std::vector<Row> rowsOf(Connection &connection, const Codes &codes, const Schema &schema, const Ref &ref)
{
    std::vector<Row> rows;
    const Entity *entity = schema.find(ref.entity);
    const auto record = entity ? records::byId(connection, codes, *entity, ref.id) : std::nullopt;
    if (!record)
        return rows;
    for (const Id &id : merged::groupOf(connection, *entity, ref.id)) {
        const Ref own{ref.entity, id};
        const QByteArray rid = QByteArray("SELECT rid FROM ") + entity->key + " WHERE id = ?";
        rows.push_back({entity, connection.scalar(rid, {idBytes(id)}).toLongLong(), own});
        for (const auto &[part, fieldIndex] : schema.ownedBy(*entity)) {
            const Field &field = part->fields[size_t(fieldIndex)];
            Query query(connection, QByteArray("SELECT rid, id FROM ") + part->key + " WHERE " + field.key + " = ?");
            query.bind(records::pointer(codes, field, own));
            while (query.next())
                if (const Row row{part, query.integer(0), {part->name(), query.id(1)}};
                    std::ranges::find(rows, row.ref, &Row::ref) == rows.end()) // a link may join two of the person's
                    rows.push_back(row);
        }
    }
    return rows;
}

namespace {

void appendAdditions(Connection &connection, const Codes &codes, qint64 operation, size_t limit,
                     std::vector<HistoryEntry> &out)
{
    Query ranges(connection, "SELECT entity, first, last FROM insertion WHERE operation = ? ORDER BY entity, first");
    ranges.bind(operation);
    while (ranges.next()) {
        const Entity *entity = codes.entityOf(int(ranges.integer(0)));
        if (!entity)
            continue;
        Query rows(connection, QByteArray("SELECT id FROM ") + entity->key + " WHERE rid BETWEEN ? AND ? LIMIT ?");
        rows.bind(ranges.integer(1)).bind(ranges.integer(2)).bind(qint64(limit));
        while (out.size() < limit && rows.next()) {
            HistoryEntry entry;
            entry.record = {entity->name(), rows.id(0)};
            out.push_back(entry);
        }
    }
}

} // namespace

std::optional<HistoryEntry> ofChange(Connection &connection, const Codes &codes, qint64 changeRid)
{
    Query query(connection, "SELECT entity, record, field, old FROM change WHERE rid = ?");
    query.bind(changeRid);
    const auto field = query.next() ? codes.fieldOf(int(query.integer(2))) : Codes::FieldOf();
    if (!field.entity)
        return std::nullopt;
    const QByteArray column = field.index < 0 ? "alive" : field.entity->fields[size_t(field.index)].key;
    Query row(connection, "SELECT id, " + column + " FROM " + field.entity->key + " WHERE rid = ?");
    row.bind(query.integer(1)).next();
    Query later(
        connection,
        "SELECT old FROM change WHERE entity = ? AND record = ? AND field = ? AND rid > ? ORDER BY rid LIMIT 1");
    later.bind(query.integer(0)).bind(query.integer(1)).bind(query.integer(2)).bind(changeRid);
    const QVariant after = later.next() ? later.value(0) : row.value(1);
    const auto typed = [&](const QVariant &value) {
        return field.index < 0 ? QVariant(value.toLongLong() != 0)
                               : fromStored(field.entity->fields[size_t(field.index)], value, codes);
    };
    HistoryEntry entry;
    entry.record = {field.entity->name(), row.id(0)};
    entry.field = QString::fromLatin1(column);
    entry.before = typed(query.value(3));
    entry.after = typed(after);
    return entry;
}

std::vector<HistoryEntry> ofOperation(Connection &connection, const Codes &codes, const Id &id, int limit)
{
    std::vector<HistoryEntry> entries;
    const auto info = operation(connection, codes, id);
    if (!info)
        return entries;
    appendAdditions(connection, codes, info->rid, size_t(limit), entries);
    Query range(connection,
                "SELECT c.rid FROM operation o JOIN change c ON c.rid BETWEEN o.first_change AND o.last_change"
                " AND c.operation = o.rid WHERE o.rid = ? ORDER BY c.rid");
    range.bind(info->rid);
    while (entries.size() < size_t(limit) && range.next())
        if (auto entry = ofChange(connection, codes, range.integer(0)))
            entries.push_back(std::move(*entry));
    for (auto &entry : entries)
        entry.operation = *info;
    return entries;
}

std::vector<HistoryEntry> ofRows(Connection &connection, const Codes &codes, const std::vector<Row> &rows, int limit)
{
    std::vector<std::pair<qint64, HistoryEntry>> found;
    for (const auto &row : rows)
        appendRow(connection, codes, row, found);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    if (qsizetype(found.size()) > limit)
        found.resize(size_t(limit));
    std::vector<HistoryEntry> entries;
    QHash<qint64, OperationInfo> known;
    for (auto &[operationRid, entry] : found) {
        if (!known.contains(operationRid))
            known.insert(operationRid, byRid(connection, codes, operationRid).value_or(OperationInfo()));
        entry.operation = known.value(operationRid);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace elo::history
