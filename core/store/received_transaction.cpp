// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/received_transaction.h"

#include "core/base/hybrid_clock.h"
#include "core/store/records.h"

#include <sqlite3.h>

namespace elo {

ReceivedTransaction::ReceivedTransaction(Connection &connection, const Schema &schema)
    : Transaction(connection, schema)
{
    m_lastChangeBefore = m_connection.scalar("SELECT max(rid) FROM change").toLongLong();
}

qint64 ReceivedTransaction::receive(const ReceivedHead &head)
{
    closeCurrent();
    Query add(m_connection,
              "INSERT INTO operation (id, device, seq, clock, user, kind, subject, detail, undoes, digest, chain)"
              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    add.bind(head.id).bind(head.device).bind(head.seq).bind(head.clock).bind(head.user).bind(head.kind);
    head.subject.isEmpty() ? add.bindNull() : add.bind(head.subject);
    head.detail.isNull() ? add.bindNull() : add.bind(head.detail);
    head.undoes == 0 ? add.bindNull() : add.bind(head.undoes);
    add.bind(head.digest).bind(head.chain).run();
    const qint64 operation = sqlite3_last_insert_rowid(m_connection.handle());
    m_clock = std::max(m_clock, head.clock);
    resume(operation);
    return operation;
}

void ReceivedTransaction::resume(qint64 operation)
{
    if (operation == m_rid)
        return;
    closeCurrent();
    m_rid = operation;
    Query(m_connection, "UPDATE context SET operation = ?").bind(operation).run();
}

void ReceivedTransaction::addRow(Record &record)
{
    insertRow(record);
    if (record.entity->isFindable())
        m_stale.emplace(record.entity, record.rid);
    staleOwnerOf(*record.entity, record.rid);
}

void ReceivedTransaction::writeValue(const Entity &entity, const Id &id, qint64 rid, int fieldIndex,
                                     const QVariant &stored, const QVariant &held)
{
    if (stored != held) {
        if (fieldIndex < 0)
            return setAlive(entity, rid, stored.toLongLong() != 0);
        const Field &field = entity.fields[size_t(fieldIndex)];
        if (field.is(FieldFlag::Title) || qstrcmp(entity.key, "contact_point") == 0)
            return writeStored(entity, rid, fieldIndex, stored);
        Query(m_connection, QByteArray("UPDATE ") + entity.key + " SET " + field.key + " = ? WHERE rid = ?")
            .bind(stored)
            .bind(rid)
            .run();
        noteTouched(entity, id, rid, Changes::Touched::Kind::Updated);
        if (entity.isFindable() && field.is(FieldFlag::Searched))
            m_stale.emplace(&entity, rid);
        return;
    }
    restate(entity, rid, fieldIndex, stored);
}

void ReceivedTransaction::keepPayload(qint64 operation, const QByteArray &payload)
{
    Query(m_connection, "UPDATE operation SET payload = ? WHERE rid = ?").bind(payload).bind(operation).run();
}

void ReceivedTransaction::writeTheirRanges()
{
    for (auto &[entity, added] : m_added) {
        if (added.first == 0)
            continue;
        Query(m_connection, "INSERT INTO insertion (entity, first, last, operation) VALUES (?, ?, ?, ?)")
            .bind(qint64(m_codes.entity(*entity)))
            .bind(added.first)
            .bind(added.last)
            .bind(m_rid)
            .run();
        added.first = added.last = 0;
        added.hash.reset();
    }
}

/// The values of an operation may be written at several times, with those of others between.
void ReceivedTransaction::closeCurrent()
{
    if (m_rid == 0)
        return;
    writeTheirRanges();
    // What was written since is this operation's: nobody else writes meanwhile.
    const qint64 last = m_connection.scalar("SELECT max(rid) FROM change").toLongLong();
    if (last == m_lastChangeBefore)
        return;
    Query(m_connection, "UPDATE operation SET changes = coalesce(changes, 0) + ?3, first_change ="
                        " coalesce(first_change, ?1), last_change = ?2 WHERE rid = ?4")
        .bind(m_lastChangeBefore + 1)
        .bind(last)
        .bind(last - m_lastChangeBefore)
        .bind(m_rid)
        .run();
    m_lastChangeBefore = last;
}

void ReceivedTransaction::commit()
{
    const bool hasOperation = m_rid != 0;
    closeCurrent();
    m_rid = 0;
    if (m_definesFields)
        settleDefinitions(true);
    settleGroups();
    refreshSearch();
    if (hasOperation) // what changes nothing is not written: others would read everything anew
        Query(m_connection, "UPDATE context SET operation = NULL").run();
    if (m_clock > 0) // from now on this file's clock is behind nothing that it has
        Query(m_connection, "INSERT INTO meta (key, value) VALUES ('clock', ?) ON CONFLICT DO UPDATE SET"
                            " value = max(value, excluded.value)")
            .bind(m_clock)
            .run();
    m_connection.exec("COMMIT");
    m_open = false;
}

} // namespace elo
