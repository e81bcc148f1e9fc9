// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/follow_up.h"
#include "core/follow_ups/recurrence.h"
#include "core/follow_ups/templates.h"
#include "core/rules.h"
#include "core/store/records.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

#include <QDate>

// The verbs that keep follow-ups from being lost: they come again, are laid aside, are made from templates and move
// along with what they were counted from.
namespace elo {

namespace {

std::vector<Record> linksOf(Transaction &tx, const Ref &followUp)
{
    const Entity &links = tx.schema().entity(u"follow_up_link");
    return records::pointingTo(tx.connection(), tx.codes(), links, links.indexOf(u"follow_up"), followUp);
}

Record linkTo(const Schema &schema, const Id &followUp, const QString &target)
{
    FollowUpLink link;
    link.followUp = followUp;
    link.target = target;
    return toRecord(schema.entity(u"follow_up_link"), link);
}

/// Brings back a successor that an undo took away, as it would be made now.
void revive(Transaction &tx, const Record &stored, Record made)
{
    tx.setAlive(*stored.entity, stored.rid, true);
    made.rid = stored.rid;
    made.number = stored.number;
    tx.update(stored, made);
}

Record asStepOf(const Record &actionTemplateStep, const templates::Place &place, const templates::Anchor &anchor,
                const Schema &schema, const QString &user)
{
    FollowUp made;
    made.title = actionTemplateStep.text(u"title");
    made.kind = actionTemplateStep.text(u"kind");
    made.priority = actionTemplateStep.text(u"priority");
    made.notes = actionTemplateStep.text(u"notes");
    made.owner = actionTemplateStep.text(u"owner").isEmpty() ? user : actionTemplateStep.text(u"owner");
    made.due = templates::dueOf(actionTemplateStep, place.date);
    made.anchorOf = place.record.text();
    made.anchorField = QString::fromLatin1(anchor.field);
    made.anchorDays = place.date.daysTo(made.due);
    made.anchorDue = made.due;
    return toRecord(schema.entity(u"follow_up"), made);
}

} // namespace

void makeSuccessor(Transaction &tx, const Record &before, const Record &after)
{
    if (before.entity->name() != u"follow_up" || before.entity->isClosed(before.state()) || after.state() != u"done")
        return;
    auto made = recurrence::successor(after);
    if (!made)
        return;
    const auto stored = records::byId(tx.connection(), tx.codes(), *made->entity, made->id);
    if (stored && stored->alive)
        return; // done, opened again, done again: the next one is there already
    if (stored)
        revive(tx, *stored, *made);
    else {
        RecordTree tree{*made, {}};
        tx.insert(tree);
    }
    for (const Record &link : linksOf(tx, records::refOf(after))) {
        Record copy = linkTo(tx.schema(), made->id, link.text(u"target"));
        tx.insert(copy);
    }
}

void moveAnchored(Transaction &tx, Workspace &workspace, const Record &before, const Record &after)
{
    const auto affected = templates::affectedBy(workspace, before, after);
    if (!affected)
        throw StoreFailure{affected.error()};
    for (const templates::AnchoredDate &date : *affected) {
        if (date.why != templates::AnchoredDate::Why::Moves)
            continue;
        Record moved = date.record;
        moved.set(u"due", date.to);
        moved.set(u"anchor_due", date.to);
        RecordTree tree{moved, {}};
        rules::derive(tree); // one that repeats counts from its new date
        tx.update(date.record, tree.record);
    }
}

Result<void> Workspace::snooze(const Ref &followUp, const QDate &until, const QString &reason)
{
    return withoutValue(
        transact(QStringLiteral("snooze"), followUp, until.toString(Qt::ISODate), [&](Transaction &tx) {
            const Record before = living(tx, followUp);
            const Entity &entity = *before.entity;
            if (!entity.find(u"snoozed_until") || entity.isClosed(before.state()))
                raise(ErrorCode::Refused, {QStringLiteral("not_open"), titleOf(before)});
            if (!until.isValid() || until <= QDate::currentDate())
                orThrow(
                    rules::invalid(entity.field(u"snoozed_until"), rules::kImpossible, until.toString(Qt::ISODate)));
            if (reason.trimmed().isEmpty())
                orThrow(rules::invalid(entity.field(u"snooze_reason"), rules::kRequired));
            Record after = before;
            after.set(u"snoozed_until", until);
            after.set(u"snooze_reason", reason.trimmed());
            after.set(u"snooze_count", before.value(u"snooze_count").toLongLong() + 1);
            orThrow(rules::validate(after));
            tx.update(before, after);
        }));
}

Result<void> Workspace::wake(const Ref &followUp)
{
    return withoutValue(transact(QStringLiteral("wake"), followUp, {}, [&](Transaction &tx) {
        const Record before = living(tx, followUp);
        Record after = before;
        if (!before.entity->find(u"snoozed_until"))
            raise(ErrorCode::Refused, {QStringLiteral("not_open"), titleOf(before)});
        after.set(u"snoozed_until", {});
        after.set(u"snooze_reason", {});
        tx.update(before, after);
    }));
}

Result<int> Workspace::applyTemplate(const Ref &actionTemplate, const Ref &thing, const Ref &place)
{
    int made = 0;
    const auto done = transact(QStringLiteral("template"), thing, title(actionTemplate), [&](Transaction &tx) {
        const Record chosen = living(tx, actionTemplate);
        living(tx, thing);
        const templates::Anchor *anchor = templates::anchorOf(chosen.text(u"anchor"));
        const auto places = templates::placesOf(*this, thing, chosen);
        if (!places)
            throw StoreFailure{places.error()};
        const auto at = std::ranges::find(*places, place, &templates::Place::record);
        if (!anchor || at == places->end())
            raise(ErrorCode::Refused, {QStringLiteral("template_does_not_fit"), titleOf(chosen)});
        if (!at->date.isValid())
            raise(ErrorCode::Refused, {QStringLiteral("no_anchor_date"), at->title});
        const Entity &steps = tx.schema().entity(u"action_step");
        for (const Record &step :
             records::pointingTo(tx.connection(), tx.codes(), steps, steps.indexOf(u"template"), actionTemplate)) {
            RecordTree tree{asStepOf(step, *at, *anchor, tx.schema(), m_user),
                            {linkTo(tx.schema(), {}, thing.text())}};
            records::adopt(tree);
            rules::derive(tree);
            orThrow(rules::validate(tree));
            tx.insert(tree);
            ++made;
        }
        if (made == 0)
            raise(ErrorCode::Refused, {QStringLiteral("empty_template"), titleOf(chosen)});
    });
    if (!done)
        return std::unexpected(done.error());
    return made;
}

Result<void> Workspace::addExampleTemplates()
{
    return withoutValue(transact(QStringLiteral("template_examples"), {}, {}, [&](Transaction &tx) {
        for (RecordTree &tree : templates::examples(*this)) {
            records::adopt(tree);
            rules::derive(tree);
            orThrow(rules::validate(tree));
            tx.insert(tree);
        }
    }));
}

} // namespace elo
