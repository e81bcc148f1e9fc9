// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/simulation.h"

#include "core/store/connection.h"
#include "core/store/transaction.h"
#include "core/store/undo_outcome.h"
#include "core/sync/conflict_parts.h"
#include "core/sync/outgoing.h"

#include <algorithm>

namespace elo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = qint64(3600) * 1000 << 16;

const QStringList kFields{u"occupation"_s, u"residence_city"_s, u"notes"_s, u"interests"_s, u"name"_s};

} // namespace

Simulation::Simulation(quint32 seed, int files, int steps)
    : m_random(seed), m_steps(steps),
      m_fleet(files,
              [this](Workspace &base) {
                  for (int i = 0; i < 12; ++i)
                      m_base.push_back(
                          addPerson(base, u"Pessoa %1 de Base"_s.arg(i), u"+27 82 555 %1"_s.arg(1000 + i)));
                  for (int i = 0; i < 3; ++i) {
                      Record association = base.schema().entity(u"association").newRecord();
                      association.set(u"name", u"Associação %1"_s.arg(i)).set(u"country", u"ZA"_s);
                      m_associations.push_back(base.save(association).value());
                  }
                  Record event = base.schema().entity(u"event").newRecord();
                  event.set(u"name", u"Fórum"_s).set(u"starts", QDate(2026, 3, 12)).set(u"ends", QDate(2026, 3, 13));
                  m_event = base.save(event).value();
                  for (int day = 12; day < 14; ++day) {
                      Record link = base.schema().entity(u"event_day").newRecord();
                      link.set(u"event", m_event.id).set(u"date", QDate(2026, 3, day));
                      EXPECT_TRUE(base.save(link).has_value());
                  }
              }),
      m_noted(size_t(files))
{
    for (int file = 0; file < files; ++file) {
        // A clock that is hours ahead: all others are behind it.
        if (below(3) == 0)
            guarded([&] {
                Query(m_fleet[file].connection(), "UPDATE meta SET value = value + ? WHERE key = 'clock'")
                    .bind(kHour * below(9))
                    .run();
            }).value();
        const auto before = m_fleet[file].operations(100000).value();
        for (const auto &operation : before)
            m_noted[size_t(file)].insert(idText(operation.id));
    }
}

void Simulation::run()
{
    for (int step = 0; step < m_steps; ++step) {
        if (below(4) == 0)
            exchange();
        const int file = int(below(m_fleet.size()));
        act(file);
        note(file);
    }
    m_fleet.settle();
}

void Simulation::act(int file)
{
    Workspace &workspace = m_fleet[file];
    switch (below(16)) {
    case 0:
        ++m_count;
        addPerson(workspace, u"Pessoa Nova %1"_s.arg(m_count), u"+27 83 %1"_s.arg(1000000 + m_count));
        return;
    case 1:
        addPart(workspace);
        return;
    case 2:
        (void)workspace.remove(anyMember(workspace));
        return;
    case 3:
        mergeOrPart(workspace);
        return;
    case 4:
        undoSomething(workspace);
        return;
    case 5:
        if (below(3) == 0)
            import(workspace);
        return;
    case 6:
    case 7:
        join(workspace);
        return;
    case 8:
    case 9:
        attend(workspace);
        return;
    case 10:
        if (below(4) == 0)
            define(workspace);
        return;
    case 11:
        decide(workspace);
        return;
    default:
        edit(workspace);
    }
}

Ref Simulation::anyMember(Workspace &workspace)
{
    if (below(3) > 0)
        return any(m_base);
    const auto ids = workspace.ids({u"member"_s, {}, {}, {}, false}).value();
    if (ids.empty())
        return any(m_base);
    const qint64 rid = any(ids);
    return {u"member"_s,
            workspace.records(workspace.schema().entity(u"member"), std::vector<qint64>{rid}).value().front().id};
}

void Simulation::edit(Workspace &workspace)
{
    QString field = any(kFields);
    QVariant value = u"%1 %2"_s.arg(field).arg(++m_count);
    if (field == u"interests")
        value = below(2) ? u"investment"_s : u"skills,culture"_s;
    const auto &own = workspace.schema().customFields();
    if (!own.empty() && below(4) == 0 && !own.front().removed)
        field = workspace.schema().entity(u"member").fields.back().key;
    (void)setValue(workspace, anyMember(workspace), field, value);
}

void Simulation::addPart(Workspace &workspace)
{
    auto tree = workspace.tree(anyMember(workspace));
    if (!tree || !tree->record.alive)
        return;
    Record contact = workspace.schema().entity(u"contact_point").newRecord();
    contact.set(u"kind", u"email"_s).set(u"value", u"p%1@example.org"_s.arg(++m_count));
    tree->parts.push_back(contact);
    (void)workspace.save(*tree);
}

/// Memberships have ids made from what they join: two laptops make one.
void Simulation::join(Workspace &workspace)
{
    const Ref member = any(m_base);
    const Ref association = any(m_associations);
    if (!workspace.record(member).value().alive || !workspace.record(association).value().alive)
        return;
    Record link = workspace.schema().entity(u"membership").newRecord();
    link.set(u"member", member.id).set(u"association", association.id);
    link.set(u"role", below(2) ? u"president"_s : u"member"_s);
    const auto saved = workspace.save(link);
    if (saved && below(3) == 0)
        (void)workspace.remove(*saved);
}

void Simulation::attend(Workspace &workspace)
{
    const Ref member = any(m_base);
    if (!workspace.record(member).value().alive || !workspace.record(m_event).value().alive)
        return;
    Record taken = workspace.schema().entity(u"participation").newRecord();
    taken.set(u"event", m_event.id).set(u"person", member.text());
    const auto saved = workspace.save(taken);
    const auto days = workspace.related(workspace.schema().entity(u"event_day"), u"event"_s, m_event).value();
    if (saved && !days.empty())
        (void)workspace.setAttendance(*saved, {u"event_day"_s, any(days).id}, below(4) > 0);
}

void Simulation::mergeOrPart(Workspace &workspace)
{
    const Ref a = any(m_base);
    const Ref b = any(m_base);
    if (workspace.representative(a) == workspace.representative(b))
        (void)workspace.unmergeMember(a);
    else
        (void)workspace.mergeMembers(a, b, {{u"occupation"_s, u"merged %1"_s.arg(++m_count)}});
}

void Simulation::undoSomething(Workspace &workspace)
{
    const auto operations = workspace.operations(15).value();
    if (operations.empty())
        return;
    const Id id = any(operations).id;
    if (below(2))
        (void)workspace.undo(id);
    else
        (void)workspace.undoRest(id);
}

void Simulation::import(Workspace &workspace)
{
    (void)workspace.transact(u"import"_s, {}, u"lista.csv"_s, [&](Transaction &transaction) {
        for (int i = 0; i < 10; ++i) {
            RecordTree tree{transaction.schema().entity(u"member").newRecord(), {}};
            tree.record.set(u"name", u"Importada %1"_s.arg(++m_count)).set(u"sort_name", u"Importada"_s);
            transaction.insert(tree);
        }
    });
}

void Simulation::define(Workspace &workspace)
{
    Record definition = workspace.schema().entity(u"custom_field").newRecord();
    definition.set(u"entity", u"member"_s).set(u"label", u"Campo %1"_s.arg(++m_count)).set(u"type", u"text"_s);
    (void)workspace.save(definition);
}

void Simulation::decide(Workspace &workspace)
{
    const auto open = sync::conflicts(workspace).value();
    if (open.empty())
        return;
    const sync::Conflict &conflict = any(open);
    if (sync::decide(workspace, conflict, any(conflict.sides).value))
        m_decided.insert(conflict.record.text() + u'.' + conflict.field);
}

/// Some of what one lacks of another: with gaps, twice, in another order.
void Simulation::exchange()
{
    const int from = int(below(m_fleet.size()));
    const int to = int(below(m_fleet.size()));
    if (from == to)
        return;
    auto operations = m_fleet.operations(from, below(5) == 0 ? -1 : to);
    if (below(3) == 0)
        std::erase_if(operations, [&](const auto &) { return below(4) == 0; });
    if (below(3) == 0 && !operations.empty())
        for (int i = 0; i < 5; ++i)
            operations.push_back(any(operations));
    if (below(3) == 0)
        std::shuffle(operations.begin(), operations.end(), m_random);
    m_fleet.give(to, operations);
}

std::map<QString, qint64> Simulation::knownBy(Workspace &workspace)
{
    std::map<QString, qint64> known;
    for (const auto &[device, seq] : sync::versionVector(workspace.connection()))
        known.emplace(idText(device), seq);
    return known;
}

/// Writes what a file's own new operations said into the books.
void Simulation::note(int file)
{
    Workspace &workspace = m_fleet[file];
    auto &noted = m_noted[size_t(file)];
    const auto known = knownBy(workspace);
    const auto operations = workspace.operations(3).value();
    for (const OperationInfo &operation : operations) {
        if (operation.user != workspace.user() || !noted.insert(idText(operation.id)).second)
            continue;
        Query query(workspace.connection(),
                    "SELECT d.id, o.seq FROM operation o JOIN device d ON d.rid = o.device WHERE o.rid = ?");
        query.bind(operation.rid).next();
        Written written{{}, idText(query.id(0)), query.integer(1), known};
        written.knew[written.device] = written.seq - 1;
        const auto changes = workspace.changesOf(operation.id).value();
        for (const HistoryEntry &entry : changes) {
            if (entry.field.isEmpty())
                continue;
            written.value = entry.after;
            auto &writes = m_writes[{entry.record.entity, entry.record.text(), entry.field}];
            if (!writes.empty() && writes.back().device == written.device && writes.back().seq == written.seq)
                writes.pop_back(); // of several by one operation the last counts
            writes.push_back(written);
        }
    }
}

bool Simulation::isKnown(const Written &write, const Written &by)
{
    const auto known = by.knew.find(write.device);
    return known != by.knew.end() && known->second >= write.seq;
}

/// Those that no other writer of the field knew.
std::vector<const Simulation::Written *> Simulation::latest(const std::vector<Written> &writes) const
{
    std::vector<const Written *> found;
    for (const Written &write : writes)
        if (std::ranges::none_of(writes, [&](const Written &other) { return isKnown(write, other); }))
            found.push_back(&write);
    return found;
}

bool Simulation::isOwned(Workspace &workspace, const Record &record)
{
    return guarded([&] {
               const Codes codes = Codes::load(workspace.connection(), workspace.schema(), false);
               return sync::isOwned(workspace.connection(), workspace.schema(), codes, record);
           })
        .value();
}

/// A value that nobody overwrote knowing it is what the field holds, or a side of a conflict.
void Simulation::findLostWrites(QStringList &found)
{
    Workspace &workspace = m_fleet[0];
    const auto open = sync::conflicts(workspace, 100000).value();
    for (const auto &[place, writes] : m_writes) {
        const Ref ref = Ref::fromText(place.record);
        const Entity &entity = workspace.schema().entity(place.entity);
        const auto record = workspace.record(ref);
        const bool isAlive = place.field == u"alive";
        if (!record || m_decided.contains(place.record + u'.' + place.field) || (!isAlive && !record->alive))
            continue;
        if (isAlive && !isOwned(workspace, *record))
            continue; // it goes with what it belongs to
        const QVariant held = isAlive ? QVariant(record->alive) : record->value(place.field);
        for (const Written *write : latest(writes)) {
            const bool holds =
                isAlive ? held == write->value : sameValue(entity.field(place.field), held, write->value);
            const bool isOpen = std::ranges::any_of(open, [&](const sync::Conflict &conflict) {
                return conflict.record == ref && conflict.field == place.field &&
                       std::ranges::any_of(conflict.sides,
                                           [&](const auto &side) { return side.value == write->value; });
            });
            // What follows from other fields is decided with those.
            const bool isShown =
                place.field != u"sort_name" && (isAlive || !(entity.field(place.field).is(FieldFlag::Hidden) ||
                                                             entity.field(place.field).is(FieldFlag::ReadOnly)));
            if (!holds && !isOpen && isShown)
                found << u"lost: %1 %2 = %3, held %4"_s.arg(place.record, place.field, write->value.toString(),
                                                            held.toString());
        }
    }
}

QStringList Simulation::findings()
{
    QStringList found;
    const QByteArray first = m_fleet.dump(0);
    const auto open = [&](int file) {
        QStringList texts;
        const auto conflicts = sync::conflicts(m_fleet[file], 100000).value();
        for (const auto &conflict : conflicts) {
            QStringList sides;
            for (const auto &side : conflict.sides)
                sides << side.value.toString();
            sides.sort();
            texts << conflict.record.text() + u' ' + conflict.field + u' ' + sides.join(u'|');
        }
        texts.sort();
        return texts;
    };
    const auto firstOpen = open(0);
    for (int file = 0; file < m_fleet.size(); ++file) {
        if (m_fleet.dump(file) != first)
            found << u"file %1 says other than file 0"_s.arg(file);
        if (open(file) != firstOpen)
            found << u"file %1 has other conflicts than file 0"_s.arg(file);
        for (const QString &problem : m_fleet.problems(file))
            found << u"file %1: %2"_s.arg(file).arg(problem);
    }
    findLostWrites(found);
    return found;
}

} // namespace elo::test
