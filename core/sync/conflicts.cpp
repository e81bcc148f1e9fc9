// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/conflict_parts.h"

#include "core/base/hybrid_clock.h"
#include "core/rules.h"
#include "core/store/merged.h"
#include "core/store/records.h"
#include "core/sync/registers.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

#include <QDate>
#include <algorithm>
#include <set>

namespace elo::sync {

ConflictSide sideOf(Connection &connection, qint64 operation)
{
    ConflictSide side;
    Query query(connection, "SELECT id, kind, user, clock FROM operation WHERE rid = ?");
    query.bind(operation);
    if (query.next()) {
        side.operation = query.id(0);
        side.kind = query.text(1);
        side.who = query.text(2);
        side.when = QDateTime::fromMSecsSinceEpoch(hybrid_clock::wallMs(query.integer(3)));
    }
    return side;
}

Ref ownerOf(const Record &part, int field)
{
    const Field &owner = part.entity->fields[size_t(field)];
    const QVariant &value = part.values[size_t(field)];
    return owner.type == FieldType::AnyReference ? Ref::fromText(value.toString())
                                                 : Ref{QString::fromLatin1(owner.targets.front()), value.toUuid()};
}

bool isOwned(Connection &connection, const Schema &schema, const Codes &codes, const Record &record)
{
    return std::ranges::all_of(record.entity->flagged(FieldFlag::Owner), [&](int i) {
        const Ref owner = ownerOf(record, i);
        const Entity *entity = schema.find(owner.entity);
        const auto found = entity ? records::byId(connection, codes, *entity, owner.id) : std::nullopt;
        return !found || found->alive;
    });
}

void addDecision(Transaction &tx, const Ref &record, const QString &field, const QStringList &settled,
                 const QString &user)
{
    Record decision = tx.schema().entity(u"conflict_decision").newRecord();
    decision.set(u"record", record.text());
    decision.set(u"field", field);
    decision.set(u"settled", settled.join(u' '));
    decision.set(u"decided_by", user);
    decision.set(u"decided_on", QDate::currentDate());
    tx.insert(decision);
}

namespace {

const QString kAlive = QStringLiteral("alive");

QString keyOf(const Register &place)
{
    return place.field < 0 ? kAlive : QString::fromLatin1(place.entity->fields[size_t(place.field)].key);
}

QVariant typed(const Register &place, const QVariant &stored, const Codes &codes)
{
    return place.field < 0 ? QVariant(stored.toLongLong() != 0)
                           : fromStored(place.entity->fields[size_t(place.field)], stored, codes);
}

/// Values that follow from others are decided with them.
bool isDerived(const Register &place)
{
    if (place.field < 0)
        return false;
    const Field &field = place.entity->fields[size_t(place.field)];
    const QByteArrayView key = field.key;
    const bool isDefinition = QByteArrayView(place.entity->key) == QByteArrayView("custom_field");
    return (field.is(FieldFlag::Hidden) && key != QByteArrayView("primary_contact")) ||
           (field.is(FieldFlag::ReadOnly) && isDefinition) || key == QByteArrayView("sort_name") ||
           key == QByteArrayView("normalized");
}

/// An operation as every file knows it.
QString nameOf(Connection &connection, qint64 operation)
{
    Query query(connection, "SELECT d.id, o.seq FROM operation o JOIN device d ON d.rid = o.device WHERE o.rid = ?");
    query.bind(operation);
    return query.next() ? QStringLiteral("%1:%2").arg(idText(query.id(0))).arg(query.integer(1)) : QString();
}

/// The writes of a register that living decisions have settled.
std::set<QString> settledOf(Connection &connection, const Ref &record, const QString &field)
{
    std::set<QString> settled;
    Query query(connection, "SELECT settled FROM conflict_decision WHERE alive = 1 AND record = ? AND field = ?");
    query.bind(record.text()).bind(field);
    while (query.next())
        for (const QString &name : query.text(0).split(u' ', Qt::SkipEmptyParts))
            settled.insert(name);
    return settled;
}

/// What a part or a link belongs to, up to a thing.
Ref thingOf(Connection &connection, const Schema &schema, const Codes &codes, const Record &record)
{
    Record at = record;
    for (int depth = 0; depth < 4 && !at.entity->isThing(); ++depth) {
        const auto owners = at.entity->flagged(FieldFlag::Owner);
        if (owners.empty())
            break;
        const Ref owner = ownerOf(at, owners.front());
        const Entity *entity = schema.find(owner.entity);
        auto found = entity ? records::byId(connection, codes, *entity, owner.id) : std::nullopt;
        if (!found)
            break;
        at = std::move(*found);
    }
    return records::refOf(at);
}

bool isUndo(Connection &connection, qint64 operation)
{
    return !connection.scalar("SELECT undoes FROM operation WHERE rid = ?", {operation}).isNull();
}

/// The sides of a register that nobody decided, the one that holds first; none where all say the same.
class Undecided
{
public:
    Undecided(Connection &connection, const Codes &codes, const Register &place, const Ref &record)
    {
        const auto writes = writesOf(connection, codes, place);
        auto heads = headsOf(writes);
        if (heads.size() < 2)
            return;
        const qint64 winner = winnerOf(connection, heads).operation;
        // Whoever replaced an equal value, knowing this one, replaced this one too.
        std::erase_if(heads, [&](const Write &head) {
            return head.operation != winner && std::ranges::any_of(writes, [&](const Write &other) {
                       return other.operation != head.operation && other.before == head.after &&
                              !isUndo(connection, other.operation) && // brings back what it found
                              knew(connection, other.operation, head.operation);
                   });
        });
        const auto settled = settledOf(connection, record, keyOf(place));
        std::erase_if(heads, [&](const Write &write) {
            return write.operation != winner && settled.contains(nameOf(connection, write.operation));
        });
        std::ranges::stable_partition(heads, [&](const Write &write) { return write.operation == winner; });
        const bool differ =
            std::ranges::any_of(heads, [&](const Write &write) { return write.after != heads.front().after; });
        if (differ)
            sides = std::move(heads);
    }

    std::vector<Write> sides;
};

std::vector<Register> divergentRegisters(Connection &connection, const Codes &codes)
{
    std::vector<Register> places;
    Query query(connection, "SELECT entity, record, field FROM divergence GROUP BY entity, record, field"
                            " ORDER BY max(rid) DESC");
    while (query.next()) {
        const auto field = codes.fieldOf(int(query.integer(2)));
        if (field.entity)
            places.push_back({field.entity, query.integer(1), field.index});
    }
    return places;
}

Conflict conflictOf(Connection &connection, const Codes &codes, const Register &place,
                    const std::vector<Write> &writes)
{
    Conflict conflict;
    conflict.field = keyOf(place);
    conflict.base = typed(place, writes.back().before, codes);
    for (const Write &write : writes) {
        ConflictSide side = sideOf(connection, write.operation);
        side.value = typed(place, write.after, codes);
        side.holds = &write == &writes.front();
        conflict.sides.push_back(std::move(side));
    }
    return conflict;
}

} // namespace

Result<std::vector<Conflict>> conflicts(Workspace &workspace, int most)
{
    return guarded([&] {
        Connection &connection = workspace.connection();
        const Schema &schema = workspace.schema();
        const Codes codes = Codes::load(connection, schema, false);
        std::vector<Conflict> found;
        for (const Register &place : divergentRegisters(connection, codes)) {
            if (int(found.size()) >= most)
                break;
            const auto record = records::byRid(connection, codes, *place.entity, place.record);
            if (!record || (!record->alive && place.field >= 0) || isDerived(place))
                continue;
            if (place.field < 0 && !isOwned(connection, schema, codes, *record))
                continue; // it goes with what it belongs to
            const Ref ref = records::refOf(*record);
            const auto sides = Undecided(connection, codes, place, ref).sides;
            if (sides.empty())
                continue;
            Conflict conflict = conflictOf(connection, codes, place, sides);
            conflict.record = ref;
            conflict.thing = thingOf(connection, schema, codes, *record);
            found.push_back(std::move(conflict));
        }
        return found;
    });
}

QVariant allOf(const Field &field, const Conflict &conflict)
{
    if (!field.isSet() && field.type != FieldType::LongText)
        return {};
    QStringList all;
    for (const ConflictSide &side : conflict.sides) {
        const QString text = side.value.toString();
        for (const QString &part : field.isSet() ? text.split(u',', Qt::SkipEmptyParts) : QStringList{text})
            if (!part.isEmpty() && !all.contains(part))
                all << part;
    }
    if (!field.isSet())
        return all.join(u"\n\n");
    if (!field.choices.empty()) { // in the order of the choices, as a form writes them
        QStringList ordered;
        for (const Choice &choice : field.choices)
            if (const QString key = QString::fromLatin1(choice.key); all.contains(key))
                ordered << key;
        for (const QString &key : all)
            if (!ordered.contains(key))
                ordered << key;
        all = ordered;
    }
    return all.join(u',');
}

namespace {

QStringList namesOf(Connection &connection, const std::vector<Write> &writes)
{
    QStringList names;
    for (const Write &write : writes)
        names << nameOf(connection, write.operation);
    return names;
}

/// Fields of the record that follow from others get what the chosen operation had given them.
void takeDerived(Transaction &tx, Record &after, qint64 chosen, const QString &user)
{
    const Ref ref = records::refOf(after);
    for (size_t i = 0; i < after.entity->fields.size(); ++i) {
        const Register place{after.entity, after.rid, int(i)};
        if (!isDerived(place) || !isDivergent(tx.connection(), tx.codes(), place))
            continue;
        const auto sides = Undecided(tx.connection(), tx.codes(), place, ref).sides;
        if (sides.empty())
            continue;
        const auto own = std::ranges::find(sides, chosen, &Write::operation);
        if (own != sides.end() && own != sides.begin())
            after.values[i] = typed(place, own->after, tx.codes());
        else
            tx.restate(*place.entity, place.record, place.field, heldBy(tx.connection(), place));
        addDecision(tx, ref, keyOf(place), namesOf(tx.connection(), sides), user);
    }
}

qint64 ridOf(Connection &connection, const Id &operation)
{
    return connection.scalar("SELECT rid FROM operation WHERE id = ?", {idBytes(operation)}).toLongLong();
}

Record stored(Transaction &tx, const Ref &ref)
{
    const Entity *entity = tx.schema().find(ref.entity);
    auto record = entity ? records::byId(tx.connection(), tx.codes(), *entity, ref.id) : std::nullopt;
    if (!record)
        raise(ErrorCode::NoRecord, {ref.text()});
    return *record;
}

void writeDecision(Transaction &tx, const Record &before, const Conflict &conflict, const QVariant &value,
                   const QString &user)
{
    if (conflict.field == kAlive) {
        if (before.alive != value.toBool())
            tx.setAlive(*before.entity, before.rid, value.toBool());
        else
            tx.restate(*before.entity, before.rid, -1, QVariant(qint64(before.alive)));
        for (const ConflictSide &side : conflict.sides)
            if (value.toBool() && !side.value.toBool())
                reviveRemovedBy(tx, side.operation, conflict.record);
        return;
    }
    RecordTree after{before, {}};
    after.record.set(conflict.field, value);
    // That what holds goes on holding is written, too: whoever wrote without knowing of it is in conflict with it.
    const Register place{before.entity, before.rid, before.entity->indexOf(conflict.field)};
    if (sameValue(before.entity->field(conflict.field), before.value(conflict.field), value))
        tx.restate(*place.entity, place.record, place.field, heldBy(tx.connection(), place));
    rules::derive(after);
    rules::followName(before, after.record);
    const auto chosen = std::ranges::find(conflict.sides, value, &ConflictSide::value);
    takeDerived(tx, after.record, chosen == conflict.sides.end() ? 0 : ridOf(tx.connection(), chosen->operation),
                user);
    orThrow(rules::validate(after.record));
    tx.update(before, after.record);
}

} // namespace

Result<Id> decide(Workspace &workspace, const Conflict &conflict, const QVariant &value)
{
    return workspace.transact(QStringLiteral("decide"), conflict.thing, conflict.field, [&](Transaction &tx) {
        const Record before = stored(tx, conflict.record);
        const int index = conflict.field == kAlive ? -1 : before.entity->indexOf(conflict.field);
        if (index < 0 && conflict.field != kAlive)
            raise(ErrorCode::NoRecord, {conflict.field});
        const auto sides =
            Undecided(tx.connection(), tx.codes(), {before.entity, before.rid, index}, conflict.record).sides;
        if (sides.empty())
            raise(ErrorCode::Refused, {QStringLiteral("decided")});
        addDecision(tx, conflict.record, conflict.field, namesOf(tx.connection(), sides), workspace.user());
        writeDecision(tx, before, conflict, value, workspace.user());
    });
}

} // namespace elo::sync
