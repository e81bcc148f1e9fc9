// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/hybrid_clock.h"
#include "core/store/device.h"
#include "core/store/search_index.h"

#include <QDateTime>
#include <QThread>
#include <algorithm>
#include <sqlite3.h>

// How an operation reaches the file: at once, or in chunks between which others write.
namespace elo {

namespace {

/// Whoever waits tries again within this time (connection.cpp).
constexpr unsigned long kPauseUs = 800;

/// So many times longer than at least does a chunk hold others up if nobody wrote for a while.
constexpr qint64 kLongestHold = 2;

/// Beyond so many, search texts are made anew within the chunk.
constexpr size_t kMostStale = 512;

/// Pages in the log before it is copied into the file: at each chunk it would cost more than the import.
constexpr int kPagesInLog = 1000;
constexpr int kPagesInLongLog = 8000;

/// How often a chunk waits as long as any writer waits: others may be as long as it is.
constexpr int kPatience = 12;

/// The chunks of an operation need not survive a power cut one by one: only whether it is whole counts.
void setDurable(Connection &connection, bool durable)
{
    connection.exec(durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    connection.exec("PRAGMA wal_autocheckpoint = " + QByteArray::number(durable ? kPagesInLog : kPagesInLongLog));
    connection.exec(durable ? "PRAGMA cache_size = -16000" : "PRAGMA cache_size = -64000"); // as the opener's
}

/// What is half read holds on to the state of the file as it was: after others wrote, nothing can be written then.
[[maybe_unused]] bool isAnythingHalfRead(Connection &connection)
{
    for (sqlite3_stmt *statement = sqlite3_next_stmt(connection.handle(), nullptr); statement;
         statement = sqlite3_next_stmt(connection.handle(), statement))
        if (sqlite3_stmt_busy(statement))
            return true;
    return false;
}

} // namespace

Transaction::Transaction(Connection &connection, const Schema &schema, LongOperation &unfinished)
    : m_connection(connection), m_schema(schema), m_codes(Codes::load(connection, schema, false)),
      m_rid(unfinished.rid()), m_mark(&unfinished), m_isChunked(true)
{
    Query operation(connection, "SELECT o.id, o.device, d.id, o.first_change, o.last_change FROM operation o"
                                " JOIN device d ON d.rid = o.device WHERE o.rid = ?");
    operation.bind(m_rid);
    if (!operation.next())
        raise(ErrorCode::Internal, {}, QStringLiteral("no unfinished operation"));
    m_id = operation.id(0);
    m_device = operation.integer(1);
    m_deviceId = operation.id(2);
    m_changes.operation = m_id;
    // What it is made of so far is read before anybody has to wait.
    m_insertedBefore = insertedPayload(connection, m_codes, m_rid);
    m_changeDigest = std::make_unique<ChangeDigest>(connection, m_codes, m_rid);
    if (!operation.isNull(3))
        m_changeDigest->add(operation.integer(3), operation.integer(4));
    operation.again();
    m_dataVersion = connection.dataVersion();
    setDurable(connection, false);
    try {
        openChunk();
    } catch (...) {
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

bool Transaction::breathe()
{
    if (!m_mark || m_chunk.elapsed() < std::max(m_hold, m_connection.longestHold()) || m_definesFields)
        return false;
    if (!m_isChunked && !m_mark->begin(m_connection.path(), m_rid, m_id)) {
        m_mark = nullptr; // nobody could tell that its writer lives
        return false;
    }
    if (m_stale.size() > kMostStale) {
        writeDocuments(); // as long as theirs are the first of their rows
        refreshStale(kMostStale);
    }
    closeChunk();
    if (!std::exchange(m_isChunked, true))
        setDurable(m_connection, false);
    QThread::usleep(kPauseUs);
    const qint64 before = m_dataVersion;
    openChunk();
    // Each chunk writes anew what the one before wrote of the indexes: they may be longer while nobody else writes.
    const bool isOvertaken = m_dataVersion != before;
    const qint64 least = m_connection.longestHold();
    m_hold = isOvertaken ? least : std::min(std::max(m_hold, least) * 5 / 4, kLongestHold * least);
    return isOvertaken;
}

void Transaction::closeChunk()
{
    writeRanges();
    writeChangeRange();
    Query(m_connection, "UPDATE context SET operation = NULL").run();
    if (!m_isChunked) {
        m_dataVersion = m_connection.dataVersion();
        // It gets its place in the chain of the device when it is whole.
        Query(m_connection, "UPDATE operation SET seq = -rid WHERE rid = ?").bind(m_rid).run();
    }
    m_connection.exec("COMMIT");
    m_open = false;
    Q_ASSERT(!isAnythingHalfRead(m_connection));
}

void Transaction::openChunk()
{
    for (int tries = 1;; ++tries) {
        try {
            m_connection.exec("BEGIN IMMEDIATE");
            break;
        } catch (const StoreFailure &failure) {
            if (failure.error.code != ErrorCode::InUse || tries == kPatience)
                throw;
        }
    }
    m_chunk.start();
    m_open = true;
    Query(m_connection, "UPDATE context SET operation = ?").bind(m_rid).run();
    m_lastChangeBefore = m_connection.scalar("SELECT max(rid) FROM change").toLongLong();
    for (auto &[entity, added] : m_added) {
        added.nextNumber = 0;
        added.mayBreak = true;
    }
    const qint64 version = m_connection.dataVersion();
    if (version != m_dataVersion)
        m_overtaken = m_documents.size();
    m_dataVersion = version;
}

/// In the order of the entities' codes, which is the same on every device.
std::vector<std::pair<const Entity *, Transaction::Added *>> Transaction::addedByCode()
{
    std::vector<std::pair<const Entity *, Added *>> sorted;
    for (auto &[entity, added] : m_added)
        if (added.first > 0)
            sorted.emplace_back(entity, &added);
    std::sort(sorted.begin(), sorted.end(),
              [&](const auto &a, const auto &b) { return m_codes.entity(*a.first) < m_codes.entity(*b.first); });
    return sorted;
}

void Transaction::writeRanges()
{
    for (const auto &[entity, added] : addedByCode()) {
        const qint64 code = m_codes.entity(*entity);
        Query(m_connection, "INSERT INTO insertion (entity, first, last, operation) VALUES (?, ?, ?, ?)"
                            " ON CONFLICT DO UPDATE SET last = excluded.last")
            .bind(code)
            .bind(added->first)
            .bind(added->last)
            .bind(m_rid)
            .run();
        if (added->nextNumber > 0)
            Query(m_connection, "INSERT INTO number_sequence (device, entity, next) VALUES (?, ?, ?)"
                                " ON CONFLICT DO UPDATE SET next = excluded.next")
                .bind(m_device)
                .bind(code)
                .bind(added->nextNumber)
                .run();
    }
}

/// The rows of `change` that came since the beginning of the chunk are this operation's: there is one writer.
void Transaction::writeChangeRange()
{
    const qint64 last = m_connection.scalar("SELECT max(rid) FROM change").toLongLong();
    if (last == m_lastChangeBefore)
        return;
    m_changeDigest->add(m_lastChangeBefore + 1, last);
    Query(m_connection, "UPDATE operation SET first_change = coalesce(first_change, ?), last_change = ?, changes = ?"
                        " WHERE rid = ?")
        .bind(m_lastChangeBefore + 1)
        .bind(last)
        .bind(m_changeDigest->count())
        .bind(m_rid)
        .run();
    m_lastChangeBefore = last;
}

void Transaction::writeDocuments()
{
    for (size_t i = 0; i < m_documents.size(); ++i) {
        const auto &[entity, rid, document] = m_documents[i];
        if (i >= m_overtaken || isUntouched(*entity, rid))
            search_index::write(m_connection, *entity, rid, document, true);
        else
            m_stale.emplace(entity, rid);
    }
    m_documents.clear();
    m_overtaken = 0;
}

/// Whether nobody wrote anything of a record that this operation added in an earlier chunk: whoever did has made its
/// search text.
bool Transaction::isUntouched(const Entity &entity, qint64 rid)
{
    const QByteArray table = entity.key;
    Query query(m_connection, "SELECT 1 FROM " + table +
                                  " WHERE rid = ?1 AND alive = 1 AND NOT EXISTS (SELECT 1 FROM " + table +
                                  "_search WHERE rowid = ?1) AND NOT EXISTS (SELECT 1 FROM change"
                                  " WHERE entity = ?2 AND record = ?1 AND operation <> ?3)");
    query.bind(rid).bind(qint64(m_codes.entity(entity))).bind(m_rid);
    return query.next();
}

void Transaction::refreshStale(size_t most)
{
    staleRepresentatives();
    const Schema &schema = m_grown ? *m_grown : m_schema;
    const std::optional<Codes> grown =
        m_grown ? std::optional(Codes::load(m_connection, *m_grown, false)) : std::nullopt;
    for (size_t i = 0; i < most && !m_stale.empty(); ++i) {
        const auto [entity, rid] = *m_stale.begin();
        search_index::refresh(m_connection, grown ? *grown : m_codes, schema, schema.entity(entity->name()), rid);
        m_stale.erase(m_stale.begin());
    }
}

void Transaction::refreshSearch()
{
    writeDocuments();
    while (!m_stale.empty()) {
        refreshStale(kMostStale);
        if (m_isChunked) // a save is one transaction however slow the disk is
            breathe();
    }
}

/// Links between members were written, or members that have some: who stands for whom, and the words by which each is
/// found. What is written of a record that stands behind another concerns that one.
void Transaction::settleGroups()
{
    using Kind = Changes::Touched::Kind;
    const Entity &member = m_schema.entity(u"member");
    const auto standsFor = [&](qint64 rid) {
        Query query(m_connection, "SELECT id FROM member WHERE rid = ? AND " + merged::shownSql(member));
        if (rid > 0 && query.bind(rid).next()) {
            m_stale.emplace(&member, rid);
            noteTouched(member, query.id(0), rid, Kind::Updated);
        }
    };
    for (const merged::Regrouping::Moved &moved : m_regrouping.settle(m_connection)) {
        m_stale.emplace(&member, moved.rid);
        noteTouched(member, moved.id, moved.rid, moved.after == 0 && moved.alive ? Kind::Added : Kind::Removed);
        standsFor(moved.before);
        standsFor(moved.after);
    }
    staleRepresentatives();
}

/// What is found by the words of a record that stands behind another concerns that one.
void Transaction::staleRepresentatives()
{
    const Entity &member = m_schema.entity(u"member");
    if (m_stale.empty() || !merged::any(m_connection, member))
        return;
    std::vector<qint64> representatives;
    Query query(m_connection, "SELECT merged_into FROM member WHERE rid = ? AND merged_into IS NOT NULL");
    for (const auto &[entity, rid] : m_stale)
        if (entity->mergeable) {
            query.again();
            if (query.bind(rid).next())
                representatives.push_back(query.integer(0));
        }
    Query shown(m_connection, "SELECT id FROM member WHERE rid = ? AND " + merged::shownSql(member));
    for (const qint64 rid : representatives) {
        shown.again();
        if (shown.bind(rid).next() && m_stale.emplace(&member, rid).second)
            noteTouched(member, shown.id(0), rid, Changes::Touched::Kind::Updated);
    }
}

QByteArray Transaction::digest()
{
    QByteArray parts = m_insertedBefore;
    for (const auto &[entity, added] : addedByCode()) {
        parts += entity->key;
        parts += added->hash.result();
    }
    if (!m_changeDigest->empty())
        parts += m_changeDigest->result();
    return QCryptographicHash::hash(parts, QCryptographicHash::Blake2b_256);
}

void Transaction::seal()
{
    if (m_isChunked) { // others took their places meanwhile
        m_seq = lastSeq(m_connection, m_device) + 1;
        const qint64 clock =
            hybrid_clock::next(m_connection.scalar("SELECT value FROM meta WHERE key = 'clock'").toLongLong(),
                               QDateTime::currentMSecsSinceEpoch());
        Query(m_connection, "UPDATE operation SET seq = ?, clock = ? WHERE rid = ?")
            .bind(m_seq)
            .bind(clock)
            .bind(m_rid)
            .run();
        Query(m_connection, "UPDATE meta SET value = ? WHERE key = 'clock'").bind(clock).run();
    }
    noteHeard();
    const QByteArray payload = digest();
    const QByteArray previous =
        m_connection.scalar("SELECT chain FROM operation WHERE device = ? AND seq = ?", {m_device, m_seq - 1})
            .toByteArray();
    Query(m_connection, "UPDATE operation SET digest = ?, chain = ? WHERE rid = ?")
        .bind(payload)
        .bind(chainLink(previous, canonicalHead(m_connection, m_rid), payload))
        .bind(m_rid)
        .run();
    Query(m_connection, "UPDATE context SET operation = NULL").run();
}

/// What it builds on: operations of other devices that came since the device's last one. Files that get it wait for
/// those.
void Transaction::noteHeard()
{
    Query others(m_connection,
                 "SELECT o.rid, o.known FROM (SELECT d.rid, (SELECT max(seq) FROM operation WHERE device = d.rid)"
                 " AS known FROM device d WHERE d.rid <> ?1) o WHERE o.known > coalesce((SELECT h.known FROM heard h"
                 " WHERE h.device = ?1 AND h.other = o.rid ORDER BY h.seq DESC LIMIT 1), 0)");
    others.bind(m_device);
    std::vector<std::pair<qint64, qint64>> grown;
    while (others.next())
        grown.emplace_back(others.integer(0), others.integer(1));
    for (const auto &[other, known] : grown)
        Query(m_connection, "INSERT INTO heard (device, other, seq, known) VALUES (?, ?, ?, ?)")
            .bind(m_device)
            .bind(other)
            .bind(m_seq)
            .bind(known)
            .run();
}

void Transaction::becomeInterrupted()
{
    Query(m_connection, "UPDATE operation SET detail = kind || ' ' || coalesce(detail, ''), kind = 'interrupted',"
                        " undoes = NULL WHERE rid = ? AND kind <> 'interrupted'")
        .bind(m_rid)
        .run();
}

bool Transaction::wroteNothing()
{
    return m_insertedBefore.isEmpty() && addedByCode().empty() && m_changeDigest->empty() &&
           m_connection.scalar("SELECT max(rid) FROM change").toLongLong() == m_lastChangeBefore;
}

/// A long operation that found nothing to do leaves no trace.
void Transaction::dropOperation()
{
    Query(m_connection, "DELETE FROM operation WHERE rid = ?").bind(m_rid).run();
    Query(m_connection, "UPDATE context SET operation = NULL").run();
    m_connection.exec("COMMIT");
    m_open = false;
    setDurable(m_connection, true);
    m_mark->end();
}

Id Transaction::commit()
{
    if (m_definesFields)
        settleDefinitions();
    settleGroups();
    refreshSearch();
    if (wroteNothing()) {
        if (m_isChunked)
            dropOperation();
        return {};
    }
    if (m_isChunked) { // the last chunk is short, and survives a power cut with all before it
        closeChunk();
        setDurable(m_connection, true);
        openChunk();
    }
    writeRanges();
    writeChangeRange();
    seal();
    m_connection.exec("COMMIT");
    m_open = false;
    if (m_isChunked)
        m_mark->end();
    noteDeviceProgress(m_deviceId, m_seq);
    return m_id;
}

} // namespace elo
