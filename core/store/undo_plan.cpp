// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo_plan.h"

#include "core/base/hybrid_clock.h"

#include <sqlite3.h>

namespace elo {

namespace {

/// So many changes are read together.
constexpr qint64 kPage = 1000;

/// So many steps are made between two looks at whether to go on.
constexpr qint64 kStepsTogether = 1024;

} // namespace

QByteArray UndoPlan::columnOf(const Codes::FieldOf &field)
{
    return field.index < 0 ? QByteArray("alive") : QByteArray(field.entity->fields[size_t(field.index)].key);
}

QVariant UndoPlan::typed(const Codes::FieldOf &field, const QVariant &stored) const
{
    return field.index < 0 ? QVariant(stored.toLongLong() != 0)
                           : fromStored(field.entity->fields[size_t(field.index)], stored, m_codes);
}

UndoPlan::UndoPlan(Connection &connection, const Codes &codes, const Schema &schema, qint64 target)
    : m_connection(connection), m_codes(codes), m_schema(schema), m_target(target)
{
}

void UndoPlan::look(const Found &found, Job *job)
{
    m_found = found;
    m_job = job;
    m_connection.exec("BEGIN"); // one state of the file is looked at
    try {
        noteSeen();
        readAdded();
        readAlive();
        keepOrphansAway();
        findEditedValues();
        for (const auto &[entity, rows] : m_added)
            for (const auto &[first, last] : rows)
                findEditedRows(*entity, first, last);
        for (const auto &[entity, rows] : m_added)
            findDependents(*entity);
        keepWhatHangsTogether();
        m_connection.exec("COMMIT");
    } catch (...) {
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

namespace {

RowRanges within(const RowRanges &rows, qint64 first, qint64 last)
{
    RowRanges found;
    found.add(first, last);
    return found.without(found.without(rows));
}

} // namespace

RowRanges UndoPlan::goingOf(const Entity &entity, qint64 first, qint64 last) const
{
    const RowRanges rows = within(added(entity), first, last);
    const auto kept = m_kept.find(&entity);
    return kept == m_kept.end() ? rows : rows.without(kept->second);
}

RowRanges UndoPlan::returningOf(const Entity &entity, qint64 first, qint64 last) const
{
    const auto found = m_returning.find(&entity);
    return found == m_returning.end() ? RowRanges() : within(found->second, first, last);
}

qint64 UndoPlan::rows() const
{
    qint64 rows = 0;
    for (const auto &[entity, ranges] : m_added)
        rows += ranges.count();
    for (const auto &[entity, ranges] : m_returning)
        rows += ranges.count();
    return rows;
}

void UndoPlan::breathe(qint64 steps)
{
    m_steps += steps;
    if (m_steps < kStepsTogether)
        return;
    m_steps = 0;
    if (m_job && m_job->cancelled())
        raise(ErrorCode::Cancelled);
}

void UndoPlan::report(UndoException exception, const Entity &entity, qint64 rid, qint64 operation)
{
    exception.record = {
        entity.name(),
        QUuid::fromRfc4122(
            m_connection.scalar(QByteArray("SELECT id FROM ") + entity.key + " WHERE rid = ?", {rid}).toByteArray())};
    Query by(m_connection, "SELECT clock, user FROM operation WHERE rid = ?");
    if (by.bind(operation).next()) {
        exception.when = QDateTime::fromMSecsSinceEpoch(hybrid_clock::wallMs(by.integer(0)));
        exception.who = by.text(1);
    }
    m_found(exception);
}

// --- What the operation did ----------------------------------------------------------------------------------------

void UndoPlan::readAdded()
{
    Query query(m_connection, "SELECT entity, first, last FROM insertion WHERE operation = ?");
    query.bind(m_target);
    while (query.next())
        if (const Entity *entity = m_codes.entityOf(int(query.integer(0))))
            m_inserted[entity].add(query.integer(1), query.integer(2));
    m_added = m_inserted;
}

void UndoPlan::eachChange(const std::function<void(const Change &)> &change)
{
    qint64 after = 0;
    qint64 last = 0;
    { // A query that is half read would hold on to the state of the file, and nothing could be written after others.
        Query range(m_connection, "SELECT first_change, last_change FROM operation WHERE rid = ?");
        range.bind(m_target);
        if (!range.next() || range.isNull(0))
            return;
        after = range.integer(0) - 1;
        last = range.integer(1);
    }
    std::vector<Change> page;
    do {
        page.clear();
        {
            Query query(m_connection, "SELECT rid, entity, record, field, operation, old FROM change"
                                      " WHERE rid > ? AND rid <= ? AND operation = ? ORDER BY rid LIMIT ?");
            query.bind(after).bind(last).bind(m_target).bind(kPage);
            while (query.next()) {
                page.push_back({query.integer(0), query.integer(1), query.integer(2), query.integer(3),
                                query.integer(4), query.value(5), m_codes.fieldOf(int(query.integer(3)))});
            }
        }
        for (const Change &one : page)
            if (one.field.entity)
                change(one);
        breathe(qint64(page.size()));
        if (!page.empty())
            after = page.back().rid;
    } while (qint64(page.size()) == kPage);
}

/// Rows that it removed and rows that it brought back; what it did twice with a row is nothing.
void UndoPlan::readAlive()
{
    eachChange([&](const Change &change) {
        if (change.field.index >= 0) {
            ++m_values;
            return;
        }
        RowRanges &added = m_added[change.field.entity];
        RowRanges &returning = m_returning[change.field.entity];
        const bool wasAlive = change.old.toLongLong() != 0;
        RowRanges &undone = wasAlive ? added : returning;
        if (undone.contains(change.record))
            undone.remove(change.record);
        else
            (wasAlive ? returning : added).add(change.record);
    });
}

// --- Values --------------------------------------------------------------------------------------------------------

bool UndoPlan::isFirst(const Change &change)
{
    return m_connection
        .scalar("SELECT 1 FROM change WHERE entity = ? AND record = ? AND field = ? AND rid < ? AND operation = ?"
                " LIMIT 1",
                {change.entityCode, change.record, change.fieldCode, change.rid, m_target})
        .isNull();
}

UndoPlan::Later UndoPlan::laterOf(const Change &change)
{
    Later later;
    Query query(m_connection, "SELECT operation, old FROM change WHERE entity = ? AND record = ? AND field = ?"
                              " AND rid > ? ORDER BY rid");
    query.bind(change.entityCode).bind(change.record).bind(change.fieldCode).bind(change.rid);
    while (query.next()) {
        if (query.integer(0) == m_target) {
            later = {}; // it changed the value again
            continue;
        }
        if (!later.left)
            later.left = query.value(1);
        if (query.integer(0) != m_writing)
            later.operation = query.integer(0);
    }
    return later;
}

UndoPlan::Verdict UndoPlan::judge(const Change &change, Later &later, QVariant &now)
{
    now = m_connection.scalar(
        "SELECT " + columnOf(change.field) + " FROM " + change.field.entity->key + " WHERE rid = ?", {change.record});
    if (now == change.old)
        return Verdict::Nothing;
    later = laterOf(change);
    const QVariant left = later.left.value_or(now);
    if (left == change.old)
        return Verdict::Nothing;
    return left == now ? Verdict::Restore : Verdict::Kept;
}

void UndoPlan::reportEdited(const Change &change)
{
    Later later;
    QVariant now;
    if (judge(change, later, now) != Verdict::Kept)
        return;
    UndoException exception;
    exception.why = UndoException::Why::EditedSince;
    exception.field = QString::fromLatin1(columnOf(change.field));
    exception.before = typed(change.field, change.old);
    exception.now = typed(change.field, now);
    report(exception, *change.field.entity, change.record, later.operation);
}

void UndoPlan::findEditedValues()
{
    if (m_values == 0)
        return;
    eachChange([&](const Change &change) {
        if (change.field.index < 0 || added(*change.field.entity).contains(change.record) || !isFirst(change))
            return;
        reportEdited(change);
    });
}

void UndoPlan::eachRestore(const std::function<void(const Restore &)> &restore)
{
    if (m_values == 0)
        return;
    eachChange([&](const Change &change) {
        const Entity &entity = *change.field.entity;
        const auto inserted = m_inserted.find(&entity);
        if (change.field.index < 0 || (inserted != m_inserted.end() && inserted->second.contains(change.record)) ||
            isKept(entity, change.record) || !isFirst(change))
            return;
        Later later;
        QVariant now;
        if (judge(change, later, now) == Verdict::Restore)
            restore({change.field, change.record, change.old});
    });
}

std::optional<UndoPlan::Change> UndoPlan::firstChange(qint64 entityCode, qint64 record, qint64 fieldCode)
{
    Query query(m_connection, "SELECT rid, old FROM change WHERE entity = ? AND record = ? AND field = ?"
                              " AND operation = ? ORDER BY rid LIMIT 1");
    query.bind(entityCode).bind(record).bind(fieldCode).bind(m_target);
    if (!query.next())
        return std::nullopt;
    Change change;
    change.rid = query.integer(0);
    change.entityCode = entityCode;
    change.record = record;
    change.fieldCode = fieldCode;
    change.operation = m_target;
    change.old = query.value(1);
    change.field = m_codes.fieldOf(int(fieldCode));
    return change;
}

bool UndoPlan::isRestored(qint64 entityCode, qint64 record, qint64 fieldCode)
{
    const auto change = firstChange(entityCode, record, fieldCode);
    Later later;
    QVariant now;
    return change && judge(*change, later, now) == Verdict::Restore;
}

// --- What others do meanwhile -------------------------------------------------------------------------------------

void UndoPlan::noteSeen()
{
    m_seenVersion = m_connection.dataVersion();
    m_seenChange = m_connection.scalar("SELECT max(rid) FROM change").toLongLong();
    for (const auto &entity : m_schema.entities())
        m_seenRow[entity.get()] = m_connection.scalar(QByteArray("SELECT max(rid) FROM ") + entity->key).toLongLong();
}

bool UndoPlan::isOvertaken()
{
    return m_connection.dataVersion() != m_seenVersion;
}

void UndoPlan::lookAtLater()
{
    const qint64 since = m_seenChange;
    const std::map<const Entity *, qint64> rows = m_seenRow;
    noteSeen();
    m_isLater = true;
    Rows came; // rows that are new, or alive again
    for (const auto &[entity, last] : m_seenRow)
        if (last > rows.at(entity))
            came[entity].add(rows.at(entity) + 1, last);
    std::vector<Change> changes;
    {
        Query query(m_connection, "SELECT rid, entity, record, field, operation, old FROM change WHERE rid > ?"
                                  " AND operation NOT IN (?, ?) ORDER BY rid");
        query.bind(since).bind(m_target).bind(m_writing);
        while (query.next())
            changes.push_back({query.integer(0), query.integer(1), query.integer(2), query.integer(3),
                               query.integer(4), query.value(5), m_codes.fieldOf(int(query.integer(3)))});
    }
    bool removed = false;
    for (const Change &change : changes)
        if (change.field.entity)
            lookAtLater(change, came, removed);
    if (removed)
        keepOrphansAway();
    for (const auto &[part, fresh] : came)
        for (size_t i = 0; i < part->fields.size(); ++i)
            for (const char *key : part->fields[i].targets) {
                const Entity &target = m_schema.entity(QString::fromLatin1(key));
                if (!added(target).empty())
                    findDependents({part, int(i)}, target, fresh.without(added(*part)));
            }
    keepWhatHangsTogether();
}

void UndoPlan::lookAtLater(const Change &change, Rows &came, bool &removed)
{
    const Entity &entity = *change.field.entity;
    if (change.field.index < 0) {
        if (change.old.toLongLong() == 0)
            came[&entity].add(change.record);
        else
            removed = true;
        return;
    }
    if (added(entity).contains(change.record))
        return findEditedRows(entity, change.record, change.record);
    if (const auto given = firstChange(change.entityCode, change.record, change.fieldCode))
        reportEdited(*given);
}

/// Things go before their parts do: what is left of somebody who has gone goes, too.
bool UndoPlan::isOwnerGone(const Entity &entity, qint64 rid)
{
    RowRanges self;
    self.add(rid);
    bool gone = false;
    for (const int i : entity.flagged(FieldFlag::Owner))
        for (const char *key : entity.fields[size_t(i)].targets) {
            const Entity &owner = m_schema.entity(QString::fromLatin1(key));
            if (!added(owner).empty())
                eachPair({&entity, i}, self, owner, added(owner), " AND t.alive = 0",
                         [&](qint64, qint64) { gone = true; });
        }
    return gone;
}

} // namespace elo
