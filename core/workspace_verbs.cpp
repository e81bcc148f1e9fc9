// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"
#include "core/store/history.h"
#include "core/store/records.h"
#include "core/store/transaction.h"
#include "core/store/undo.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

#include <QDate>
#include <QDateTime>

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

void saveParts(Transaction &tx, RecordTree &tree)
{
    for (Record &part : tree.parts) {
        if (!part.alive) {
            if (!part.isNew())
                removeWithParts(tx, living(tx, records::refOf(part)));
            continue;
        }
        if (part.isNew()) {
            renew(part, tx.schema());
            tx.insert(part);
        } else {
            const Record before = living(tx, records::refOf(part));
            renew(part, tx.schema(), &before);
            tx.update(before, part);
        }
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
        if (!known)
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
    return withoutValue(transact(QStringLiteral("remove"), refs.size() == 1 ? refs.front() : Ref(),
                                 QString::number(refs.size()), [&](Transaction &tx) {
                                     for (const Ref &ref : refs) {
                                         const Record record = living(tx, ref);
                                         closeFollowUps(tx, ref, closing); // by the links, which go with it
                                         removeWithParts(tx, record);
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
    return withoutValue(
        transact(QStringLiteral("attendance"), participation,
                 present ? QStringLiteral("present") : QStringLiteral("absent"), [&](Transaction &tx) {
                     const Record before = living(tx, participation);
                     living(tx, day);
                     const Entity &attendance = tx.schema().entity(u"attendance");
                     Record link(attendance);
                     link.set(u"participation", participation.id);
                     link.set(u"day", day.id);
                     link.id = records::identityOf(link);
                     const auto stored = records::byId(tx.connection(), tx.codes(), attendance, link.id);
                     if (present)
                         tx.insert(link);
                     else if (stored && stored->alive)
                         tx.setAlive(attendance, stored->rid, false);
                     // Who came attended; a walk-in stays one. Whether somebody did not come is known only when it is
                     // over.
                     const QString state = before.text(u"state");
                     const auto days = records::pointingTo(tx.connection(), tx.codes(), attendance,
                                                           attendance.indexOf(u"participation"), participation);
                     Record after = before;
                     if (present && state != u"walk_in")
                         after.set(u"state", QStringLiteral("attended"));
                     else if (!present && days.empty() && state == u"attended")
                         after.set(u"state", QStringLiteral("confirmed"));
                     tx.update(before, after);
                 }));
}

Result<Id> Workspace::undo(const Id &operation)
{
    auto info = this->operation(operation);
    if (!info)
        return std::unexpected(info.error());
    if (info->undone)
        return fail(ErrorCode::Refused, {QStringLiteral("already_undone")});
    std::vector<Ref> obstacles;
    const bool isRedo = !info->undoes.isNull();
    auto done = transact(
        isRedo ? QStringLiteral("redo") : QStringLiteral("undo"), info->subject, info->kind + u' ' + info->detail,
        [&](Transaction &tx) {
            obstacles = undoOperation(tx, info->rid);
            if (!obstacles.empty())
                raise(ErrorCode::ChangedSince);
        },
        operation);
    if (!done && done.error().code == ErrorCode::ChangedSince) {
        QStringList names;
        for (const Ref &ref : obstacles)
            names << title(ref);
        return fail(ErrorCode::ChangedSince, names);
    }
    if (done && done->isNull())
        return fail(ErrorCode::Refused, {QStringLiteral("nothing_left")});
    return done;
}

void Workspace::adoptOperation(const Id &operation)
{
    m_undo.push_back(operation);
    m_redo.clear();
    m_lastSave = QDateTime::currentDateTime();
}

void Workspace::adoptUndo(const Id &undone, const Id &written)
{
    // What was done again can be taken back again: by undoing the redo.
    const bool isRedo = std::erase(m_redo, undone) > 0;
    std::erase(m_undo, undone);
    (isRedo ? m_undo : m_redo).push_back(written);
    m_lastSave = QDateTime::currentDateTime();
}

Result<Id> Workspace::undoLast()
{
    const auto last = undoable();
    if (!last)
        return fail(ErrorCode::NoRecord);
    auto undone = undo(last->id);
    if (undone)
        adoptUndo(last->id, *undone);
    return undone;
}

Result<Id> Workspace::redoLast()
{
    const auto last = redoable();
    if (!last)
        return fail(ErrorCode::NoRecord);
    auto redone = undo(last->id);
    if (redone)
        adoptUndo(last->id, *redone);
    return redone;
}

std::optional<OperationInfo> Workspace::newestOf(std::vector<Id> &stack)
{
    while (!stack.empty()) {
        auto info = operation(stack.back());
        if (info && !info->undone)
            return *info;
        stack.pop_back(); // taken back meanwhile from the history page
    }
    return std::nullopt;
}

std::optional<OperationInfo> Workspace::undoable()
{
    return newestOf(m_undo);
}

std::optional<OperationInfo> Workspace::redoable()
{
    return newestOf(m_redo);
}

} // namespace elo
