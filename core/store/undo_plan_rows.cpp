// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo_plan.h"

#include <set>

// Which rows go and which come back, and what of them stays since others hang on it.
namespace elo {

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
    exception.now = typed(given.field, row.value(1));
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
