// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/presence.h"
#include "core/people/contact_twins.h"
#include "core/rules.h"
#include "core/store/merged.h"
#include "core/store/records.h"
#include "core/store/transaction.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

#include <QDate>
#include <QDateTime>
#include <algorithm>

namespace elo {

namespace {

/// Removes a record and, first, all that belongs to it.
void removeWithParts(Transaction &tx, const Record &record)
{
    const Ref ref = records::refOf(record);
    for (const auto &[part, field] : tx.schema().ownedBy(*record.entity))
        for (const Record &owned : records::pointingTo(tx.connection(), tx.codes(), *part, field, ref))
            removeWithParts(tx, owned);
    tx.setAlive(*record.entity, record.rid, false);
}

/// Removes a record, or all the records of a person who has several.
void removePerson(Transaction &tx, const Ref &ref, const Workspace::Closing &closing)
{
    const Record record = living(tx, ref);
    closeFollowUps(tx, ref, closing); // by the links, which go with it
    for (const Id &id : merged::groupOf(tx.connection(), *record.entity, ref.id))
        removeWithParts(tx, living(tx, {ref.entity, id}));
}

/// Of a contact that two records of one person have, one is shown: what becomes of it becomes of the other.
void removeTwins(Transaction &tx, const Record &person, const Record &contact)
{
    if (qstrcmp(contact.entity->key, "contact_point") != 0 || !merged::any(tx.connection(), *person.entity))
        return;
    const int owner = contact.entity->indexOf(u"owner");
    for (const Record &other :
         records::pointingTo(tx.connection(), tx.codes(), *contact.entity, owner, records::refOf(person)))
        if (other.text(u"owner") != contact.text(u"owner") && areTwins(other, contact))
            removeWithParts(tx, other);
}

/// The number of another record of the same person was typed in the country where that one lives: its standard form
/// is not derived anew by where this one does.
void keepForeignNumber(const Record &person, const Record &before, Record &part)
{
    if (qstrcmp(part.entity->key, "contact_point") == 0 && part.text(u"owner") != records::refOf(person).text() &&
        part.text(u"value") == before.text(u"value") && part.text(u"kind") == before.text(u"kind"))
        part.set(u"normalized", before.value(u"normalized"));
}

void saveParts(Transaction &tx, RecordTree &tree)
{
    for (Record &part : tree.parts) {
        if (part.isNew() && !part.alive)
            continue;
        if (part.isNew()) {
            renew(part, tx.schema());
            tx.insert(part);
            continue;
        }
        const Record before = living(tx, records::refOf(part));
        renew(part, tx.schema(), &before);
        keepForeignNumber(tree.record, before, part);
        if (!part.alive || !areTwins(before, part))
            removeTwins(tx, tree.record, before);
        if (!part.alive)
            removeWithParts(tx, before);
        else
            tx.update(before, part);
    }
}

/// Only what the user changed is written: another program may have changed other fields since the record was read. A
/// field that both changed is refused, since one of two people's work would be lost without a word.
void keepLaterEdits(Record &edited, const Record &base, const Record &stored, const QString &title)
{
    for (size_t i = 0; i < edited.values.size(); ++i) {
        const Field &field = edited.entity->fields[i];
        if (sameValue(field, edited.values[i], base.values[i]))
            edited.values[i] = stored.values[i];
        else if (!sameValue(field, stored.values[i], base.values[i]) &&
                 !sameValue(field, stored.values[i], edited.values[i]))
            raise(ErrorCode::Refused, {QStringLiteral("edited_elsewhere"), title});
    }
}

bool isAlive(Transaction &tx, const Ref &ref)
{
    const auto record = records::byId(tx.connection(), tx.codes(), tx.schema().entity(ref.entity), ref.id);
    return record && record->alive;
}

/// What left the office stays on its log as it was written.
bool isLog(const Ref &ref)
{
    return ref.entity == QStringLiteral("disclosure");
}

} // namespace

void renew(Record &record, const Schema &schema, const Record *stored)
{
    const Entity *entity = schema.find(record.entity->name());
    if (entity == record.entity)
        return;
    Record renewed(*entity);
    renewed.id = record.id;
    renewed.rid = record.rid;
    renewed.number = record.number;
    renewed.alive = record.alive;
    for (size_t i = 0; i < entity->fields.size(); ++i) {
        const QString key = QString::fromLatin1(entity->fields[i].key);
        const Record &source = !stored || record.entity->find(key) ? record : *stored;
        renewed.values[i] = source.value(key);
    }
    record = std::move(renewed);
}

void renewAll(RecordTree &tree, const Schema &schema)
{
    renew(tree.record, schema);
    for (Record &part : tree.parts)
        renew(part, schema);
}

void rederiveContacts(Transaction &tx, RecordTree &tree, const Record &before)
{
    const QStringView country = before.entity->find(u"residence_country") ? u"residence_country" : u"country";
    if (!before.entity->find(country) || before.text(country) == tree.record.text(country))
        return;
    const Entity &contacts = tx.schema().entity(u"contact_point");
    for (auto &contact : records::pointingTo(tx.connection(), tx.codes(), contacts, contacts.indexOf(u"owner"),
                                             records::refOf(before))) {
        const bool known =
            std::any_of(tree.parts.begin(), tree.parts.end(), [&](const Record &p) { return p.id == contact.id; });
        const bool isOwn = contact.text(u"owner") == records::refOf(before).text();
        if (!known && isOwn)
            tree.parts.push_back(std::move(contact));
    }
    rules::derive(tree);
}

Result<Ref> Workspace::save(Record record)
{
    return save(RecordTree{std::move(record), {}});
}

Result<Ref> Workspace::save(RecordTree tree, Anchored anchored)
{
    records::adopt(tree);
    rules::derive(tree);
    if (auto valid = rules::validate(tree); !valid)
        return std::unexpected(valid.error());
    const Ref ref = records::refOf(tree.record);
    const bool isNew = tree.record.isNew();
    if (!isNew && isLog(ref))
        return fail(ErrorCode::Refused, {QStringLiteral("log")});
    auto done = transact(QStringLiteral("save"), ref, isNew ? QStringLiteral("added") : QStringLiteral("updated"),
                         [&](Transaction &tx) {
                             if (isNew && tree.record.entity->kind != EntityKind::Link) {
                                 renewAll(tree, tx.schema());
                                 tx.insert(tree);
                                 return;
                             }
                             if (isNew) {
                                 renew(tree.record, tx.schema());
                                 tx.insert(tree.record);
                             } else {
                                 const Record before = living(tx, ref);
                                 renew(tree.record, tx.schema(), &before);
                                 if (tree.base) {
                                     renew(*tree.base, tx.schema(), &before);
                                     keepLaterEdits(tree.record, *tree.base, before, titleOf(before));
                                 }
                                 checkStep(before, tree.record);
                                 rules::followName(before, tree.record);
                                 rederiveContacts(tx, tree, before);
                                 tx.update(before, tree.record);
                                 makeSuccessor(tx, before, tree.record);
                                 if (anchored == Anchored::Move)
                                     moveAnchored(tx, *this, before, tree.record);
                             }
                             saveParts(tx, tree);
                         });
    if (!done)
        return std::unexpected(done.error());
    return ref;
}

Result<void> Workspace::remove(const Ref &ref, const Closing &closing)
{
    return removeAll({ref}, closing);
}

Result<void> Workspace::removeAll(const std::vector<Ref> &refs, const Closing &closing)
{
    if (refs.empty())
        return {};
    if (std::any_of(refs.begin(), refs.end(), isLog))
        return fail(ErrorCode::Refused, {QStringLiteral("log")});
    return withoutValue(transact(QStringLiteral("remove"), refs.size() == 1 ? refs.front() : Ref(),
                                 QString::number(refs.size()), [&](Transaction &tx) {
                                     std::vector<Ref> people; // records of one person go together
                                     for (const Ref &ref : refs)
                                         if (const Ref person = personOf(tx, ref);
                                             std::ranges::find(people, person) == people.end())
                                             people.push_back(person);
                                     for (const Ref &person : people) {
                                         if (tx.hasBreathed() && !isAlive(tx, person))
                                             continue; // somebody removed it meanwhile
                                         removePerson(tx, person, closing);
                                         tx.breathe();
                                     }
                                 }));
}

Result<void> Workspace::confirmMission(const Ref &mission)
{
    return withoutValue(transact(QStringLiteral("confirm_mission"), mission, {}, [&](Transaction &tx) {
        const Record before = living(tx, mission);
        Record after = before;
        after.set(u"verified", true);
        after.set(u"verified_on", QDate::currentDate());
        tx.update(before, after);
    }));
}

Result<void> Workspace::setAttendance(const Ref &participation, const Ref &day, bool present)
{
    return withoutValue(transact(QStringLiteral("attendance"), participation,
                                 present ? QStringLiteral("present") : QStringLiteral("absent"),
                                 [&](Transaction &tx) {
                                     const Record before = living(tx, participation);
                                     const Record on = living(tx, day);
                                     if (present)
                                         presence::come(tx, before, on);
                                     else
                                         presence::leave(tx, before, day.id);
                                 }));
}

} // namespace elo
