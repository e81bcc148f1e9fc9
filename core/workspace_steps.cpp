// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"
#include "core/store/records.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

#include <QDate>

// The verbs that move records from state to state.
namespace elo {

Record living(Transaction &tx, const Ref &ref)
{
    const Entity *entity = tx.schema().find(ref.entity);
    auto record = entity ? records::byId(tx.connection(), tx.codes(), *entity, ref.id) : std::nullopt;
    if (!record || !record->alive)
        raise(ErrorCode::NoRecord, {ref.text()});
    return *record;
}

void checkStep(const Record &before, Record &after)
{
    orThrow(rules::validateStep(before, after));
    const StateMachine &states = before.entity->states;
    if (!states.field || !states.entered)
        return;
    if (before.state() != after.state())
        states.entered(after, before.state());
}

namespace {

/// @returns the record in its new state, checked.
Record stepped(const Record &before, const QString &state, const QVariantMap &values)
{
    const Field *field = before.entity->stateField();
    if (!field)
        raise(ErrorCode::Refused, {QStringLiteral("no_such_step"), {}, state});
    RecordTree after{before, {}};
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!before.entity->find(value.key()))
            raise(ErrorCode::NoRecord, {value.key()});
        after.record.set(value.key(), value.value());
    }
    after.record.set(QString::fromLatin1(field->key), state);
    checkStep(before, after.record);
    rules::derive(after);
    orThrow(rules::validate(after.record));
    return after.record;
}

std::vector<Record> openFollowUps(Connection &connection, const Codes &codes, const Schema &schema, const Ref &thing)
{
    const Entity &links = schema.entity(u"follow_up_link");
    const Entity &followUps = schema.entity(u"follow_up");
    std::vector<Record> found;
    for (const Record &link : records::pointingTo(connection, codes, links, links.indexOf(u"target"), thing)) {
        auto followUp = records::byId(connection, codes, followUps, link.value(u"follow_up").toUuid());
        const bool isKnown = // two records of one person may be linked to it
            followUp && std::ranges::find(found, followUp->id, &Record::id) != found.end();
        if (followUp && !isKnown && followUp->alive && !followUps.isClosed(followUp->state()))
            found.push_back(std::move(*followUp));
    }
    std::ranges::stable_sort(found, [](const Record &a, const Record &b) {
        const QDate x = a.value(u"due").toDate();
        const QDate y = b.value(u"due").toDate();
        return x.isValid() && (!y.isValid() || x < y);
    });
    return found;
}

} // namespace

void closeFollowUps(Transaction &tx, const Ref &thing, const Workspace::Closing &closing)
{
    if (closing.actions == Workspace::OpenActions::Keep)
        return;
    const bool finish = closing.actions == Workspace::OpenActions::Finish;
    for (const Record &action : openFollowUps(tx.connection(), tx.codes(), tx.schema(), thing))
        tx.update(action,
                  finish ? stepped(action, QStringLiteral("done"), {})
                         : stepped(action, QStringLiteral("dropped"), {{QStringLiteral("reason"), closing.reason}}));
}

Result<std::vector<Record>> Workspace::openFollowUpsOf(const Ref &thing)
{
    return guarded([&] { return openFollowUps(*m_connection, *m_codes, *m_schema, thing); });
}

Result<void> Workspace::advance(const Ref &ref, const QString &state, const QVariantMap &values,
                                const Closing &closing)
{
    return withoutValue(transact(QStringLiteral("step"), ref, state, [&](Transaction &tx) {
        const Record before = living(tx, ref);
        const Record after = stepped(before, state, values);
        tx.update(before, after);
        makeSuccessor(tx, before, after);
        closeFollowUps(tx, ref, closing);
    }));
}

} // namespace elo
