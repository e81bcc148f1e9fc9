// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo_plan.h"

#include "core/base/hybrid_clock.h"

#include <set>
#include <sqlite3.h>

namespace elo {

namespace {

/// So many changes are read together.
constexpr qint64 kPage = 1000;

/// So many steps are made between two looks at whether to go on.
constexpr qint64 kStepsTogether = 1024;

QByteArray columnOf(const Codes::FieldOf &field)
{
    return field.index < 0 ? QByteArray("alive") : QByteArray(field.entity->fields[size_t(field.index)].key);
}

QVariant typed(const Codes::FieldOf &field, const QVariant &stored, const Codes &codes)
{
    return field.index < 0 ? QVariant(stored.toLongLong() != 0)
                           : fromStored(field.entity->fields[size_t(field.index)], stored, codes);
}

} // namespace

struct UndoPlan::Change
{
    qint64 rid = 0;
    qint64 entityCode = 0;
    qint64 record = 0;
    qint64 fieldCode = 0;
    qint64 operation = 0;
    QVariant old;
    Codes::FieldOf field = {};
};

struct UndoPlan::Later
{
    std::optional<QVariant> left; ///< what the operation left the value at, if it was changed again
    qint64 operation = 0;         ///< the latest of others that changed it
};

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
    Query range(m_connection, "SELECT first_change, last_change FROM operation WHERE rid = ?");
    range.bind(m_target);
    if (!range.next() || range.isNull(0))
        return;
    qint64 after = range.integer(0) - 1;
    const qint64 last = range.integer(1);
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
    exception.before = typed(change.field, change.old, m_codes);
    exception.now = typed(change.field, now, m_codes);
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

// --- Rows that were added ------------------------------------------------------------------------------------------

const RowRanges &UndoPlan::added(const Entity &entity) const
{
    static const RowRanges kNone;
    const auto found = m_added.find(&entity);
    return found == m_added.end() ? kNone : found->second;
}

bool UndoPlan::isKept(const Entity &entity, qint64 rid) const
{
    const auto found = m_kept.find(&entity);
    return found != m_kept.end() && found->second.contains(rid);
}

void UndoPlan::keep(const Entity &entity, qint64 rid, Keep how)
{
    if (!added(entity).contains(rid))
        return;
    RowRanges &known = how == Keep::Needed ? m_kept[&entity] : m_whole[&entity];
    if (known.contains(rid) && how != Keep::Edited)
        return;
    known.add(rid);
    m_kept[&entity].add(rid);
    m_toFollow.push_back({&entity, rid, how});
}

/// Goes through the changes of added rows, row by row and field by field.
void UndoPlan::findEditedRows(const Entity &entity, qint64 first, qint64 last)
{
    Query query(m_connection, "SELECT rid, record, field, operation, old FROM change WHERE entity = ?"
                              " AND record BETWEEN ? AND ? AND field <> ? ORDER BY record, field, rid");
    const qint64 code = m_codes.entity(entity);
    query.bind(code).bind(first).bind(last).bind(qint64(m_codes.field(entity, -1)));
    Change given;  // the first change of others: its old value is what the operation gave
    Change latest; // their last
    const auto settle = [&] {
        if (given.rid > 0)
            judgeRow(entity, given, latest);
        given = latest = {};
    };
    qint64 record = 0;
    qint64 field = 0;
    while (query.next()) {
        breathe(1);
        if (query.integer(1) != record || query.integer(2) != field) {
            settle();
            record = query.integer(1);
            field = query.integer(2);
        }
        const qint64 operation = query.integer(3);
        if (operation == m_target)
            given = latest = {};
        if (operation == m_target || operation == m_writing || query.integer(0) < broughtBackAt(entity, record))
            continue;
        latest = {query.integer(0), code, record, field, operation, query.value(4), m_codes.fieldOf(int(field))};
        if (given.rid == 0)
            given = latest;
    }
    settle();
}

/// What was changed before a row was brought back is no edit of what the operation gave. 0 for rows that it added.
qint64 UndoPlan::broughtBackAt(const Entity &entity, qint64 rid)
{
    const auto inserted = m_inserted.find(&entity);
    if (inserted != m_inserted.end() && inserted->second.contains(rid))
        return 0;
    return m_connection
        .scalar("SELECT max(rid) FROM change WHERE entity = ? AND record = ? AND field = ? AND operation = ?",
                {m_codes.entity(entity), rid, m_codes.field(entity, -1), m_target})
        .toLongLong();
}

void UndoPlan::judgeRow(const Entity &entity, const Change &given, const Change &latest)
{
    const auto whole = m_whole.find(&entity);
    if (!given.field.entity || (whole != m_whole.end() && whole->second.contains(given.record)))
        return; // it stays for another value already
    Query row(m_connection, "SELECT alive, " + columnOf(given.field) + " FROM " + entity.key + " WHERE rid = ?");
    row.bind(given.record);
    if (!row.next() || row.integer(0) == 0 || row.value(1) == given.old ||
        (m_isLater && isOwnerGone(entity, given.record)))
        return;
    keep(entity, given.record, Keep::Edited);
    UndoException exception;
    exception.why = UndoException::Why::AddedEdited;
    exception.field = QString::fromLatin1(columnOf(given.field));
    exception.now = typed(given.field, row.value(1), m_codes);
    report(exception, entity, given.record, latest.operation);
}

/// What belongs to a record hangs on it, and so does what its page lists: those references have an index.
bool UndoPlan::followsDependents(const Schema::Owned &reference)
{
    const Field &field = reference.entity->fields[size_t(reference.ownerField)];
    if (field.is(FieldFlag::Owner))
        return true;
    const QString index = reference.entity->name() + QStringLiteral("_by_") + QLatin1StringView(field.key);
    return !m_connection.scalar("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?", {index}).isNull();
}

/// Living rows of others that refer to an added row: taking it away would leave them without it.
void UndoPlan::findDependents(const Entity &entity)
{
    if (added(entity).empty())
        return;
    for (const auto &reference : m_schema.referencesTo(entity))
        findDependents(reference, entity, allBut(*reference.entity, added(*reference.entity)));
}

void UndoPlan::findDependents(const Schema::Owned &reference, const Entity &entity, const RowRanges &parts)
{
    if (!followsDependents(reference))
        return;
    const Entity &part = *reference.entity;
    const qint64 partCode = m_codes.entity(part);
    const qint64 fieldCode = m_codes.field(part, reference.ownerField);
    eachPair(reference, parts, entity, added(entity), " AND p.alive = 1 AND t.alive = 1",
             [&](qint64 dependent, qint64 target) {
                 const auto whole = m_whole.find(&entity);
                 if ((whole != m_whole.end() && whole->second.contains(target)) ||
                     isRestored(partCode, dependent, fieldCode))
                     return;
                 keep(entity, target, Keep::Edited);
                 UndoException exception;
                 exception.why = UndoException::Why::HasDependents;
                 report(
                     exception, entity, target,
                     m_connection.scalar(QByteArray("SELECT added FROM ") + part.key + " WHERE rid = ?", {dependent})
                         .toLongLong());
             });
}

void UndoPlan::keepWhatHangsTogether()
{
    while (!m_toFollow.empty()) {
        const Kept next = m_toFollow.back();
        m_toFollow.pop_back();
        follow(*next.entity, next.rid, next.how);
        breathe(1);
    }
}

void UndoPlan::follow(const Entity &entity, qint64 rid, Keep how)
{
    RowRanges self;
    self.add(rid);
    const QByteArray living = " AND p.alive = 1 AND t.alive = 1";
    // Up: an edited phone keeps its person; whatever else a row refers to stays so that it does not point to nothing.
    for (size_t i = 0; i < entity.fields.size(); ++i)
        for (const char *key : entity.fields[i].targets) {
            const Entity &target = m_schema.entity(QString::fromLatin1(key));
            const bool isWhole =
                how == Keep::Edited && entity.fields[i].is(FieldFlag::Owner) && target.kind != EntityKind::Part;
            if (!added(target).empty())
                eachPair({&entity, int(i)}, self, target, added(target), living,
                         [&](qint64, qint64 owner) { keep(target, owner, isWhole ? Keep::Whole : Keep::Needed); });
        }
    // Down. Links go along with things that stay as a whole; a day of an event does not keep everybody who was there.
    const bool takesLinks = how != Keep::Needed && entity.kind != EntityKind::Part;
    for (const auto &owned : m_schema.ownedBy(entity)) {
        const Entity &part = *owned.entity;
        if (!added(part).empty() && (part.kind != EntityKind::Link || takesLinks))
            eachPair(owned, added(part), entity, self, living,
                     [&](qint64 row, qint64) { keep(part, row, how == Keep::Needed ? Keep::Needed : Keep::Whole); });
    }
}

// --- Rows that come back -------------------------------------------------------------------------------------------

/// A part whose owner was removed since stays where it is: nothing may belong to what is not there.
void UndoPlan::keepOrphansAway()
{
    for (bool again = true; again;) {
        again = false;
        for (auto &[part, rows] : m_returning)
            for (size_t i = 0; i < part->fields.size(); ++i) {
                if (!part->fields[i].is(FieldFlag::Owner))
                    continue;
                for (const char *key : part->fields[i].targets) {
                    const Entity &owner = m_schema.entity(QString::fromLatin1(key));
                    const auto coming = m_returning.find(&owner);
                    const RowRanges away = allBut(owner, coming == m_returning.end() ? RowRanges() : coming->second);
                    std::map<qint64, qint64> orphans; // → whose they are
                    eachPair({part, int(i)}, rows, owner, away, " AND p.alive = 0 AND t.alive = 0",
                             [&](qint64 orphan, qint64 target) { orphans.emplace(orphan, target); });
                    for (const auto &[orphan, target] : orphans) {
                        rows.remove(orphan);
                        again = true;
                        UndoException exception;
                        exception.why = UndoException::Why::EditedSince;
                        exception.field = QStringLiteral("alive");
                        exception.before = true;
                        exception.now = false;
                        report(
                            exception, owner, target,
                            m_connection
                                .scalar("SELECT operation FROM change WHERE entity = ? AND record = ? AND field = ?"
                                        " ORDER BY rid DESC LIMIT 1",
                                        {m_codes.entity(owner), target, m_codes.field(owner, -1)})
                                .toLongLong());
                    }
                }
            }
    }
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

// --- Who refers to whom --------------------------------------------------------------------------------------------

RowRanges UndoPlan::allBut(const Entity &entity, const RowRanges &rows)
{
    return rows.others(m_connection.scalar(QByteArray("SELECT max(rid) FROM ") + entity.key).toLongLong());
}

/// Pairs of a row of `parts` and the row of `targets` that it refers to. Walks along the side that is smaller: an
/// import of a million into an empty file has nobody outside, one person has a handful of parts.
void UndoPlan::eachPair(const Schema::Owned &reference, const RowRanges &parts, const Entity &target,
                        const RowRanges &targets, const QByteArray &condition, const Pair &pair)
{
    const QByteArray part = reference.entity->key;
    const Field &field = reference.entity->fields[size_t(reference.ownerField)];
    const bool isAny = field.type == FieldType::AnyReference;
    const QByteArray code = "x'" + QByteArray(1, char(m_codes.entity(target))).toHex() + "'";
    const QByteArray column = QByteArray("p.") + field.key;
    const QByteArray named = isAny ? "substr(" + column + ", 2)" : column;
    const QByteArray kind = isAny ? " AND substr(" + column + ", 1, 1) = " + code : QByteArray();
    const QByteArray pointer = isAny ? "CAST(" + code + " || t.id AS BLOB)" : QByteArray("t.id");
    const bool fromParts = parts.count() <= targets.count();
    const QByteArray sql = fromParts
                               ? "SELECT p.rid, t.rid FROM " + part + " p CROSS JOIN " + target.key +
                                     " t ON t.id = " + named + " WHERE p.rid BETWEEN ? AND ?" + kind + condition
                               : QByteArray("SELECT p.rid, t.rid FROM ") + target.key + " t CROSS JOIN " + part +
                                     " p ON " + column + " = " + pointer + " WHERE t.rid BETWEEN ? AND ?" + condition;
    for (const auto &[first, last] : fromParts ? parts : targets) {
        Query query(m_connection, sql);
        query.bind(first).bind(last);
        while (query.next()) {
            breathe(1);
            const qint64 row = query.integer(0);
            const qint64 owner = query.integer(1);
            if (fromParts ? targets.contains(owner) : parts.contains(row))
                pair(row, owner);
        }
    }
}

void UndoPlan::ownersOutside(const Rows &rows, const Entity &part,
                             const std::function<void(const Entity &, qint64)> &owner)
{
    const auto mine = rows.find(&part);
    if (mine == rows.end() || mine->second.empty())
        return;
    for (const int i : part.flagged(FieldFlag::Owner))
        for (const char *key : part.fields[size_t(i)].targets) {
            const Entity &target = m_schema.entity(QString::fromLatin1(key));
            const auto same = rows.find(&target);
            std::set<qint64> owners;
            eachPair({&part, i}, mine->second, target,
                     allBut(target, same == rows.end() ? RowRanges() : same->second), " AND t.alive = 1",
                     [&](qint64, qint64 rid) { owners.insert(rid); });
            for (const qint64 rid : owners)
                owner(target, rid);
        }
}

} // namespace elo
