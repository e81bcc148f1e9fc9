// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/applier.h"

#include "core/base/hybrid_clock.h"
#include "core/store/device.h"
#include "core/store/digest.h"
#include "core/store/records.h"
#include "core/sync/conflict_parts.h"
#include "core/sync/outgoing.h"

#include <QDateTime>
#include <algorithm>

namespace elo::sync {

namespace {

/// As many as one person puts on record at a desk in one go.
constexpr qsizetype kFewRows = 60;

[[noreturn]] void refuseAltered(const char *what)
{
    raise(ErrorCode::BadSource, {QStringLiteral("altered")}, QString::fromLatin1(what));
}

[[noreturn]] void refuseNewer(const QByteArray &what)
{
    raise(ErrorCode::BadSource, {QStringLiteral("newer_package")}, QString::fromLatin1(what));
}

} // namespace

Applier::Applier(ReceivedTransaction &transaction, Received &received)
    : m_transaction(transaction), m_connection(transaction.connection()), m_codes(transaction.codes()),
      m_received(received), m_isPartial(!m_connection.scalar("SELECT 1 FROM meta WHERE key = 'scope'").isNull()),
      m_hasDiverged(!m_connection.scalar("SELECT 1 FROM divergence LIMIT 1").isNull())
{
    noteCopied();
    // Between the chunks of a long operation nobody may decide which of its values hold: its clock is not yet set.
    if (!m_connection.scalar("SELECT 1 FROM operation WHERE seq < 0 LIMIT 1").isNull())
        raise(ErrorCode::Refused, {QStringLiteral("import_running")});
}

/// A copy that takes something in before it writes anything itself: whoever it was copied from has not got that. What
/// the file had until then is noted, once.
void Applier::noteCopied()
{
    const qint64 own = currentDevice(m_connection);
    if (lastSeq(m_connection, own) == 0)
        Query(m_connection, "INSERT INTO meta (key, value) SELECT 'copied_base_' || ?1, coalesce(max(rid), 0) FROM"
                            " operation WHERE true ON CONFLICT DO NOTHING")
            .bind(own)
            .run();
}

Applier::Device &Applier::device(const Id &id)
{
    const auto known = m_devices.find(id);
    if (known != m_devices.end())
        return known->second;
    Device device;
    {
        Query query(m_connection, "SELECT rid, place <> '' FROM device WHERE id = ?");
        if (query.bind(id).next()) {
            device.rid = query.integer(0);
            device.hasPlace = query.integer(1) != 0;
        }
    }
    if (device.rid == 0) {
        Query add(m_connection, "INSERT INTO device (id, block, place, created) VALUES (?, 0, '', ?) RETURNING rid");
        add.bind(id).bind(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)).next();
        device.rid = add.integer(0);
        add.run();
    }
    device.known = lastSeq(m_connection, device.rid);
    device.chain =
        m_connection.scalar("SELECT chain FROM operation WHERE device = ? AND seq = ?", {device.rid, device.known})
            .toByteArray();
    return m_devices.emplace(id, device).first->second;
}

void Applier::arrive(const Arrival &arrival)
{
    if (arrival.device.isNull() || arrival.seq <= 0)
        refuseAltered("no device");
    Device &from = device(arrival.device);
    if (arrival.seq <= from.known) {
        checkKnown(from, arrival);
        ++m_received.already;
        return;
    }
    Taken taken{arrival, OperationReader(arrival.operation).head()};
    if (arrival.seq == from.known + 1 && taken.head.needs <= arrival.seq && isReady(taken.head))
        apply({std::move(taken)});
    else
        keepWaiting(arrival);
}

void Applier::checkKnown(const Device &device, const Arrival &arrival)
{
    const QByteArray chain =
        m_connection.scalar("SELECT chain FROM operation WHERE device = ? AND seq = ?", {device.rid, arrival.seq})
            .toByteArray();
    if (chain != arrival.chain)
        raise(ErrorCode::Refused, {QStringLiteral("cloned_device"), idText(arrival.device)});
}

bool Applier::isReady(const WireHead &head)
{
    return std::ranges::all_of(head.heard,
                               [&](const auto &other) { return device(other.first).known >= other.second; });
}

void Applier::keepWaiting(const Arrival &arrival)
{
    Query(m_connection,
          "INSERT INTO waiting (device, seq, chain, operation) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
          " chain = excluded.chain, operation = excluded.operation")
        .bind(arrival.device)
        .bind(arrival.seq)
        .bind(arrival.chain)
        .bind(arrival.operation)
        .run();
}

bool Applier::drain()
{
    std::vector<Id> devices;
    {
        Query query(m_connection, "SELECT DISTINCT device FROM waiting ORDER BY device");
        while (query.next())
            devices.push_back(query.id(0));
    }
    bool any = false;
    for (size_t i = 0; i < devices.size() && !m_transaction.hasDefined(); ++i)
        while (!m_transaction.hasDefined() && !m_transaction.isLong() && drain(devices[i]))
            any = true;
    return any;
}

/// Takes in the next operation of the device, if it waits and need not.
bool Applier::drain(const Id &id)
{
    Query(m_connection, "DELETE FROM waiting WHERE device = ? AND seq <= ?").bind(id).bind(device(id).known).run();
    auto group = waitingGroup(id);
    if (group.empty())
        return false;
    QByteArray chain = device(id).chain;
    for (const Taken &taken : group) {
        try {
            verify(taken, chain);
        } catch (const StoreFailure &failure) { // it is dropped, or it would be in the way for ever
            Query(m_connection, "DELETE FROM waiting WHERE device = ? AND seq = ?")
                .bind(id)
                .bind(taken.arrival.seq)
                .run();
            m_received.objection = failure.error;
            return true;
        }
        chain = taken.arrival.chain;
    }
    const qint64 last = group.back().arrival.seq;
    apply(std::move(group));
    Query(m_connection, "DELETE FROM waiting WHERE device = ? AND seq <= ?").bind(id).bind(last).run();
    return true;
}

/// The next operation with those of a higher number that it needs; empty if one of them is missing.
std::vector<Applier::Taken> Applier::waitingGroup(const Id &id)
{
    std::vector<Taken> group;
    qint64 seq = device(id).known;
    qint64 last = seq + 1;
    while (seq < last) {
        Query query(m_connection, "SELECT chain, operation FROM waiting WHERE device = ? AND seq = ?");
        if (!query.bind(id).bind(++seq).next())
            return {};
        Taken taken{{id, seq, query.blob(0), query.blob(1)}, {}};
        taken.head = OperationReader(taken.arrival.operation).head();
        if (!isReady(taken.head))
            return {};
        last = std::max(last, taken.head.needs);
        group.push_back(std::move(taken));
    }
    return group;
}

void Applier::verify(const Taken &taken, const QByteArray &previousChain) const
{
    if (taken.head.seq != taken.arrival.seq || digestOf(taken.arrival.operation) != taken.head.digest)
        refuseAltered("digest");
    // What is sealed by the office's key and yet follows another chain comes from a device that there is twice.
    if (chainLink(previousChain, canonicalBytes(taken.head), taken.head.digest) != taken.arrival.chain)
        raise(ErrorCode::Refused, {QStringLiteral("cloned_device"), idText(taken.arrival.device)});
}

/// First all rows, then all changes: operations of a group may build on each other both ways.
void Applier::apply(std::vector<Taken> group)
{
    m_appeared.clear();
    for (Taken &taken : group) {
        Device &from = device(taken.arrival.device);
        verify(taken, from.chain);
        writeHead(taken);
        from.known = taken.arrival.seq;
        from.chain = taken.arrival.chain;
    }
    for (Taken &taken : group) {
        m_transaction.resume(taken.rid);
        addRows(taken);
    }
    for (Taken &taken : group) {
        m_transaction.resume(taken.rid);
        writeChanges(taken);
        if (taken.isKept)
            m_transaction.keepPayload(taken.rid, taken.arrival.operation);
        ++m_received.applied;
    }
    for (const auto &[entity, record] : m_appeared)
        noteOrphans({entity, record, -1});
}

void Applier::writeHead(Taken &taken)
{
    const WireHead &head = taken.head;
    Device &from = device(taken.arrival.device);
    // Somebody goes on with a device that this file took for its own: it is an older copy, and becomes another.
    if (std::exchange(from.hasPlace, false))
        Query(m_connection, "UPDATE device SET place = '' WHERE rid = ?").bind(from.rid).run();
    const qint64 undoes =
        head.undoes.isNull()
            ? 0
            : m_connection.scalar("SELECT rid FROM operation WHERE id = ?", {idBytes(head.undoes)}).toLongLong();
    taken.rid = m_transaction.receive({head.id, from.rid, head.seq, head.clock, head.user, head.kind, head.subject,
                                       head.detail, undoes, head.digest, taken.arrival.chain});
    m_operations.emplace(std::pair(taken.arrival.device, head.seq), taken.rid);
    for (const auto &[other, known] : head.heard)
        Query(m_connection, "INSERT INTO heard (device, other, seq, known) VALUES (?, ?, ?, ?)")
            .bind(from.rid)
            .bind(device(other).rid)
            .bind(head.seq)
            .bind(known)
            .run();
    m_received.aheadMs =
        std::max(m_received.aheadMs, hybrid_clock::aheadMs(head.clock, QDateTime::currentMSecsSinceEpoch()));
}

namespace {

/// Where each column of an operation is here.
std::vector<int> fieldsOf(const Schema &schema, const OperationReader &operation)
{
    std::vector<int> fields;
    for (const auto &[entityKey, fieldKey] : operation.fields()) {
        const Entity *entity = schema.find(QString::fromLatin1(entityKey));
        const int index = entity ? entity->indexOf(QString::fromLatin1(fieldKey)) : -1;
        if (!entity || (index < 0 && fieldKey != "alive"))
            refuseNewer(entityKey + '.' + fieldKey);
        fields.push_back(index);
    }
    return fields;
}

std::vector<const Entity *> entitiesOf(const Schema &schema, const OperationReader &operation)
{
    std::vector<const Entity *> entities;
    for (const QByteArray &key : operation.entities()) {
        entities.push_back(schema.find(QString::fromLatin1(key)));
        if (!entities.back())
            refuseNewer(key);
    }
    return entities;
}

} // namespace

void Applier::addRows(Taken &taken)
{
    OperationReader operation(taken.arrival.operation);
    const auto entities = entitiesOf(m_transaction.schema(), operation);
    const auto fields = fieldsOf(m_transaction.schema(), operation);
    // An import is compared by the scan of duplicates; walk-ins one by one.
    const bool isFew = operation.rows() <= kFewRows;
    WireRow row;
    while (operation.nextRow(row)) {
        const Entity &entity = *entities[size_t(row.entity)];
        if (const qint64 here = ridOf(entity, row.id))
            meetRow(taken, entity, here, fields, row);
        else
            addRow(entity, fields, row, isFew);
    }
}

void Applier::addRow(const Entity &entity, const std::vector<int> &fields, const WireRow &row, bool isFew)
{
    Record record(entity);
    record.id = row.id;
    record.number = row.number;
    for (const auto &[field, stored] : row.values) {
        const int index = fields[size_t(field)];
        if (index < 0)
            refuseAltered("alive in a row");
        record.values[size_t(index)] = fromStored(entity.fields[size_t(index)], stored, m_codes);
    }
    m_transaction.addRow(record);
    noteOwner(record);
    if (entity.name() == u"member" && isFew)
        Query(m_connection, "INSERT INTO uncompared (rid) VALUES (?) ON CONFLICT DO NOTHING").bind(record.rid).run();
}

/// Two devices made the same link: each value is a write of the same register.
void Applier::meetRow(Taken &taken, const Entity &entity, qint64 record, const std::vector<int> &fields,
                      const WireRow &row)
{
    for (const auto &[field, stored] : row.values)
        diverge(taken, {&entity, record, fields[size_t(field)]}, row.id, {taken.rid, 0, {}, stored});
    diverge(taken, {&entity, record, -1}, row.id, {taken.rid, 0, {}, qint64(1)});
    m_appeared.emplace(&entity, record);
}

void Applier::writeChanges(Taken &taken)
{
    OperationReader operation(taken.arrival.operation);
    const auto fields = fieldsOf(m_transaction.schema(), operation);
    WireRow row;
    while (operation.nextRow(row)) {
    }
    WireChange change;
    while (operation.nextChange(change)) {
        const QString key = QString::fromLatin1(operation.fields()[size_t(change.field)].entity);
        const Entity &entity = m_transaction.schema().entity(key);
        const int field = fields[size_t(change.field)];
        const Found found = find(entity, change.record, field);
        if (found.rid != 0)
            writeChange(taken, {&entity, found.rid, field}, change, found);
        else if (m_isPartial) // the file holds the people of one event only
            taken.isKept = true;
        else
            refuseAltered("no such row");
    }
}

Applier::Found Applier::find(const Entity &entity, const Id &id, int field)
{
    const QByteArray column = field < 0 ? "alive" : entity.fields[size_t(field)].key;
    Query query(m_connection, "SELECT rid, alive, " + column + " FROM " + entity.key + " WHERE id = ?");
    return query.bind(id).next() ? Found{query.integer(0), query.integer(1) != 0, query.value(2)} : Found();
}

void Applier::writeChange(Taken &taken, const Register &place, const WireChange &change, const Found &found)
{
    const qint64 seen = operationOf(taken, change.seen);
    if (seen == writerOf(m_connection, m_codes, place, found.held) &&
        !(m_hasDiverged && isDivergent(m_connection, m_codes, place)))
        m_transaction.writeValue(*place.entity, change.record, place.record, place.field, change.after, found.held);
    else
        diverge(taken, place, change.record, {taken.rid, seen, change.before, change.after});
    if (place.field >= 0 && !found.isAlive)
        noteWrite(place, taken.rid);
    if (place.field < 0 && change.after.toLongLong() == 0)
        noteRemoval(place, taken.rid);
    if (place.field < 0)
        m_appeared.emplace(place.entity, place.record);
}

/// The writer had seen another value than is here, or others diverged before: what holds is worked out from all
/// writes.
void Applier::diverge(Taken &taken, const Register &place, const Id &id, const Write &write)
{
    taken.isKept = true;
    m_hasDiverged = true;
    Query(m_connection, "INSERT INTO divergence (operation, entity, record, field, seen, old, new) VALUES"
                        " (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET new = excluded.new")
        .bind(write.operation)
        .bind(qint64(m_codes.entity(*place.entity)))
        .bind(place.record)
        .bind(qint64(m_codes.field(*place.entity, place.field)))
        .bind(write.seen == 0 ? QVariant() : QVariant(write.seen))
        .bind(write.before)
        .bind(write.after)
        .run();
    const Write winner = winnerOf(m_connection, headsOf(writesOf(m_connection, m_codes, place)));
    const QVariant held = heldBy(m_connection, place);
    if (winner.operation == writerOf(m_connection, m_codes, place, held) && winner.after == held)
        return;
    m_transaction.resume(winner.operation);
    m_transaction.writeValue(*place.entity, id, place.record, place.field, winner.after, held);
    m_transaction.resume(taken.rid);
}

qint64 Applier::ridOf(const Entity &entity, const Id &id)
{
    Query query(m_connection, QByteArray("SELECT rid FROM ") + entity.key + " WHERE id = ?");
    return query.bind(id).next() ? query.integer(0) : 0;
}

qint64 Applier::operationOf(const Taken &taken, const Seen &seen)
{
    if (seen.device.isNull())
        return 0;
    if (seen.device == taken.arrival.device && seen.seq == taken.arrival.seq)
        return taken.rid;
    if (const auto here = m_operations.find({seen.device, seen.seq}); here != m_operations.end())
        return here->second;
    Query query(m_connection, "SELECT rid FROM operation WHERE device = ? AND seq = ?");
    if (!query.bind(device(seen.device).rid).bind(seen.seq).next())
        refuseAltered("it saw what is not here");
    return query.integer(0);
}

/// A record is removed: were there values that whoever removed it did not know?
void Applier::noteRemoval(const Register &place, qint64 operation)
{
    std::vector<qint64> writers;
    {
        Query query(
            m_connection,
            "SELECT operation FROM change WHERE entity = ?1 AND record = ?2 AND operation <> ?3 AND field <> ?4"
            " UNION SELECT operation FROM divergence WHERE entity = ?1 AND record = ?2 AND operation <> ?3"
            " AND field <> ?4");
        query.bind(qint64(m_codes.entity(*place.entity))).bind(place.record).bind(operation);
        query.bind(qint64(m_codes.field(*place.entity, -1)));
        while (query.next())
            writers.push_back(query.integer(0));
    }
    for (const qint64 writer : writers)
        if (!knew(m_connection, operation, writer))
            collide(*place.entity, place.record, operation, writer);
}

/// A record appeared or went: is it without what it belongs to, or did it leave something of its own behind?
void Applier::noteOrphans(const Register &place)
{
    const auto record = records::byRid(m_connection, m_codes, *place.entity, place.record);
    if (!record)
        return;
    if (record->alive)
        return noteOwner(*record);
    const qint64 writer = writerOf(m_connection, m_codes, place, QVariant(qint64(0)));
    const Schema &schema = m_transaction.schema();
    for (const auto &[part, field] : schema.ownedBy(*place.entity))
        for (const Record &left : records::pointingTo(m_connection, m_codes, *part, field, records::refOf(*record)))
            collide(*place.entity, place.record, writer,
                    writerOf(m_connection, m_codes, {part, left.rid, -1}, QVariant(qint64(1))));
}

/// A value is written to a record that was removed: did whoever wrote it know?
void Applier::noteWrite(const Register &place, qint64 operation)
{
    const qint64 removal = writerOf(m_connection, m_codes, {place.entity, place.record, -1}, QVariant(qint64(0)));
    if (removal != 0 && removal != operation && !knew(m_connection, operation, removal))
        collide(*place.entity, place.record, removal, operation);
}

/// Something belongs to a record that was removed.
void Applier::noteOwner(const Record &part)
{
    if (part.entity->isThing())
        return;
    for (const int i : part.entity->flagged(FieldFlag::Owner)) {
        const Ref owner = ownerOf(part, i);
        const Entity *entity = owner.isNull() ? nullptr : m_transaction.schema().find(owner.entity);
        const qint64 rid = entity ? ridOf(*entity, owner.id) : 0;
        if (rid != 0 && heldBy(m_connection, {entity, rid, -1}).toLongLong() == 0)
            collide(*entity, rid, writerOf(m_connection, m_codes, {entity, rid, -1}, QVariant(qint64(0))),
                    writerOf(m_connection, m_codes, {part.entity, part.rid, -1}, QVariant(qint64(1))));
    }
}

void Applier::collide(const Entity &entity, qint64 record, qint64 removal, qint64 other)
{
    Query(m_connection,
          "INSERT INTO collision (kind, entity, record, operation, other) VALUES ('removed', ?, ?, ?, ?)"
          " ON CONFLICT DO NOTHING")
        .bind(qint64(m_codes.entity(entity)))
        .bind(record)
        .bind(removal)
        .bind(other)
        .run();
}

} // namespace elo::sync
