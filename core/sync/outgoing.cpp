// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outgoing.h"

#include "core/store/digest.h"
#include "core/store/records.h"
#include "core/sync/operation_wire.h"
#include "core/sync/registers.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace elo::sync {

VersionVector versionVector(Connection &connection)
{
    VersionVector vector;
    Query query(connection, "SELECT id, (SELECT max(seq) FROM operation WHERE device = d.rid) AS known FROM device d"
                            " WHERE known > 0");
    while (query.next())
        vector.emplace(query.id(0), query.integer(1));
    return vector;
}

std::vector<OwnedOperation> operationsBeyond(Connection &connection, const VersionVector &known)
{
    const QVariant unfinished = connection.scalar("SELECT min(rid) FROM operation WHERE seq < 0");
    const qint64 before = unfinished.isNull() ? std::numeric_limits<qint64>::max() : unfinished.toLongLong();
    // In a file about one event the rows of what was before are not all there.
    const qint64 untold = connection.scalar("SELECT value FROM meta WHERE key = 'scope_base'").toLongLong();
    std::vector<std::pair<qint64, Id>> devices;
    {
        Query query(connection, "SELECT rid, id FROM device");
        while (query.next())
            devices.emplace_back(query.integer(0), query.id(1));
    }
    std::vector<OwnedOperation> found;
    for (const auto &[rid, id] : devices) {
        Query query(connection,
                    "SELECT rid, seq, clock, chain FROM operation WHERE device = ? AND seq > ? ORDER BY seq");
        query.bind(rid).bind(knownOf(known, id));
        while (query.next() && query.integer(0) < before)
            if (query.integer(0) > untold)
                found.push_back({query.integer(0), id, query.integer(1), query.integer(2), query.blob(3)});
    }
    // The clock of an operation is after those of all that it builds on.
    std::ranges::stable_sort(found, {}, &OwnedOperation::clock);
    return found;
}

class WireMaker
{
public:
    WireMaker(WireSource &source, qint64 operation)
        : m_source(source), m_connection(source.m_connection), m_codes(source.m_codes), m_operation(operation)
    {
    }

    QByteArray make()
    {
        Query own(m_connection, "SELECT o.id, o.seq, o.clock, o.user, o.kind, o.subject, o.detail, u.id, o.digest,"
                                " o.first_change, o.last_change, o.payload, o.device FROM operation o"
                                " LEFT JOIN operation u ON u.rid = o.undoes WHERE o.rid = ?");
        own.bind(m_operation);
        if (!own.next())
            raise(ErrorCode::Internal, {}, QStringLiteral("no such operation"));
        if (!own.isNull(11))
            return own.blob(11);
        WireHead head;
        head.id = own.id(0);
        head.seq = own.integer(1);
        head.clock = own.integer(2);
        head.user = own.text(3);
        head.kind = own.text(4);
        head.subject = own.blob(5);
        if (!own.isNull(6))
            head.detail = own.text(6);
        head.undoes = own.id(7);
        head.digest = own.blob(8);
        m_device = own.integer(12);
        m_seq = head.seq;
        readHeard(head);
        addRows();
        if (!own.isNull(9))
            addChanges(own.integer(9), own.integer(10));
        head.needs = m_needs;
        return m_writer.finish(head);
    }

private:
    void readHeard(WireHead &head)
    {
        Query heard(m_connection, "SELECT d.id, h.known FROM heard h JOIN device d ON d.rid = h.other"
                                  " WHERE h.device = ? AND h.seq = ? ORDER BY d.id");
        heard.bind(m_device).bind(m_seq);
        while (heard.next())
            head.heard.emplace_back(heard.id(0), heard.integer(1));
    }

    void addRows()
    {
        Query ranges(m_connection,
                     "SELECT entity, first, last FROM insertion WHERE operation = ? ORDER BY entity, first");
        ranges.bind(m_operation);
        while (ranges.next())
            if (const Entity *entity = m_codes.entityOf(int(ranges.integer(0))))
                addRows(*entity, ranges.integer(1), ranges.integer(2));
    }

    void addRows(const Entity &entity, qint64 first, qint64 last)
    {
        const auto order = canonicalOrder(entity);
        Query rows(m_connection, records::selectFrom(entity) + " WHERE rid BETWEEN ? AND ? ORDER BY rid");
        rows.bind(first).bind(last);
        while (rows.next()) {
            m_writer.row(entity.key, rows.id(1), rows.integer(3));
            const QHash<int, QVariant> earlier = firstValues(entity, rows.integer(0));
            for (const int i : order) {
                const QVariant stored = earlier.contains(i) ? earlier.value(i) : rows.value(i + 4);
                if (!isBlank({&entity, 0, i}, stored))
                    m_writer.value(entity.key, entity.fields[size_t(i)].key, stored);
            }
        }
    }

    /// What the fields that were changed later held when the row was added.
    QHash<int, QVariant> firstValues(const Entity &entity, qint64 record)
    {
        QHash<int, QVariant> values;
        Query changes(m_connection,
                      "SELECT field, old, min(rid) FROM change WHERE entity = ? AND record = ? GROUP BY field");
        changes.bind(qint64(m_codes.entity(entity))).bind(record);
        while (changes.next())
            if (const auto field = m_codes.fieldOf(int(changes.integer(0))); field.entity == &entity)
                values.insert(field.index, changes.value(1));
        return values;
    }

    void addChanges(qint64 first, qint64 last)
    {
        Query changes(m_connection, "SELECT rid, entity, record, field, old FROM change WHERE rid BETWEEN ? AND ?"
                                    " AND operation = ? ORDER BY rid");
        changes.bind(first).bind(last).bind(m_operation);
        while (changes.next()) {
            const auto field = m_codes.fieldOf(int(changes.integer(3)));
            if (!field.entity)
                continue;
            const Register place{field.entity, changes.integer(2), field.index};
            addChange(place, changes.integer(0), changes.value(4));
        }
    }

    void addChange(const Register &place, qint64 change, const QVariant &before)
    {
        const QByteArray column = place.field < 0 ? "alive" : place.entity->fields[size_t(place.field)].key;
        Query row(m_connection, "SELECT id, " + column + ", added FROM " + place.entity->key + " WHERE rid = ?");
        row.bind(place.record).next();
        Query later(m_connection, "SELECT old FROM change WHERE entity = ? AND record = ? AND field = ? AND rid > ?"
                                  " ORDER BY rid LIMIT 1");
        later.bind(qint64(m_codes.entity(*place.entity))).bind(place.record);
        later.bind(qint64(m_codes.field(*place.entity, place.field))).bind(change);
        const QVariant after = later.next() ? later.value(0) : row.value(1);
        const qint64 writer = writerBefore(m_connection, m_codes, place, change, before);
        noteNeed(row.integer(2));
        m_writer.change(place.entity->key, column, row.id(0), before, after, seen(writer));
    }

    Seen seen(qint64 writer)
    {
        if (writer == 0)
            return {};
        noteNeed(writer);
        const auto &origin = m_source.originOf(writer);
        return {origin.device, origin.seq};
    }

    /// An operation that was begun earlier and became whole later has a higher number.
    void noteNeed(qint64 operation)
    {
        if (operation == m_operation) // row ids tell in which order they came here, not which was begun first
            return;
        const auto &origin = m_source.originOf(operation);
        if (origin.deviceRid == m_device && origin.seq > m_seq)
            m_needs = std::max(m_needs, origin.seq);
    }

    WireSource &m_source;
    Connection &m_connection;
    const Codes &m_codes;
    qint64 m_operation;
    qint64 m_device = 0;
    qint64 m_seq = 0;
    qint64 m_needs = 0;
    OperationWriter m_writer;
};

const WireSource::Origin &WireSource::originOf(qint64 operation)
{
    const auto known = m_origins.find(operation);
    if (known != m_origins.end())
        return known->second;
    Query query(m_connection,
                "SELECT d.id, d.rid, o.seq FROM operation o JOIN device d ON d.rid = o.device WHERE o.rid = ?");
    query.bind(operation).next();
    return m_origins.emplace(operation, Origin{query.id(0), query.integer(1), query.integer(2)}).first->second;
}

QByteArray WireSource::wireOf(qint64 operation)
{
    return WireMaker(*this, operation).make();
}

std::vector<QString> WireSource::contentsOf(qint64 operation)
{
    if (!m_attaching) { // asked once: few operations attach anything
        m_attaching.emplace();
        Query query(m_connection, "SELECT DISTINCT operation FROM insertion WHERE entity = ?");
        query.bind(qint64(m_codes.entity(u"attachment")));
        while (query.next())
            m_attaching->insert(query.integer(0));
    }
    std::vector<QString> contents;
    if (!m_attaching->contains(operation))
        return contents;
    Query query(m_connection,
                "SELECT DISTINCT a.content FROM insertion i JOIN attachment a ON a.rid BETWEEN i.first AND"
                " i.last WHERE i.operation = ? AND i.entity = ? AND a.content IS NOT NULL");
    query.bind(operation).bind(qint64(m_codes.entity(u"attachment")));
    while (query.next())
        contents.push_back(query.text(0));
    return contents;
}

} // namespace elo::sync
