// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/forum_facts.h"

#include "core/entities/association.h"
#include "core/entities/follow_up.h"
#include "core/entities/mission.h"
#include "core/workspace.h"

#include <algorithm>
#include <map>

namespace elo {

int ParticipantFact::attendances() const
{
    return int(std::count(days.begin(), days.end(), true));
}

namespace {

/// Errors of the many small queries unwind to the one Result of forumFacts.
template <class T>
T orThrow(Result<T> result)
{
    if (!result)
        throw result.error();
    return std::move(*result);
}

std::vector<Record> all(Workspace &workspace, const ListQuery &query)
{
    const auto ids = orThrow(workspace.ids(query));
    return orThrow(workspace.records(workspace.schema().entity(query.entity), ids));
}

struct Person
{
    QString sex;
    QString country;
    QString mission;
};

/// Whom a participation refers to: a member who lives somewhere, or an official who serves somewhere.
Person personOf(Workspace &workspace, const Participation &participation, const Ref &ref)
{
    if (ref.isNull())
        return {participation.sex, {}, {}};
    const Record record = orThrow(workspace.record(ref));
    Person person{record.text(u"sex"), record.text(u"residence_country"), {}};
    if (ref.entity == u"official") {
        const Ref mission{QStringLiteral("mission"), record.value(u"mission").toUuid()};
        if (const auto seat = workspace.record(mission)) {
            person.country = seat->text(u"country");
            person.mission = idText(mission.id);
        }
    }
    return person;
}

ParticipantFact participantFact(Workspace &workspace, const Record &record, const EventFact &event)
{
    const auto participation = fromRecord<Participation>(record);
    const Ref ref = workspace.representative(Ref::fromText(participation.person));
    const Person person = personOf(workspace, participation, ref);
    ParticipantFact fact;
    fact.person = ref.isNull() ? idText(record.id) : ref.text();
    fact.capacity = participation.capacity;
    fact.sex = person.sex;
    fact.country = participation.delegationCountry.isEmpty() ? person.country : participation.delegationCountry;
    fact.mission = person.mission;
    fact.days.resize(event.days.size());
    const auto attended =
        orThrow(workspace.related(workspace.schema().entity(u"attendance"), QStringLiteral("participation"),
                                  {QStringLiteral("participation"), record.id}));
    for (const Record &attendance : attended)
        for (size_t day = 0; day < event.days.size(); ++day)
            if (event.days[day].id == attendance.value(u"day").toUuid())
                fact.days[day] = true;
    // Somebody marked as having come, on a list without days, was there too.
    fact.present = fact.attendances() > 0 || participation.state == u"attended" || participation.state == u"walk_in";
    return fact;
}

/// A person who took part under two records, which were found to be one person's, took part once.
void join(ParticipantFact &known, const ParticipantFact &added)
{
    known.present = known.present || added.present;
    for (size_t day = 0; day < added.days.size(); ++day)
        known.days[day] = known.days[day] || added.days[day];
    if (known.country.isEmpty())
        known.country = added.country;
}

EventFact eventFact(Workspace &workspace, const Record &record)
{
    EventFact fact;
    fact.event = fromRecord<Event>(record);
    const Ref ref{QStringLiteral("event"), record.id};
    const auto days =
        orThrow(workspace.related(workspace.schema().entity(u"event_day"), QStringLiteral("event"), ref));
    for (const Record &day : days)
        fact.days.push_back(fromRecord<EventDay>(day));
    std::sort(fact.days.begin(), fact.days.end(),
              [](const EventDay &a, const EventDay &b) { return a.date < b.date; });
    const auto participants =
        orThrow(workspace.related(workspace.schema().entity(u"participation"), QStringLiteral("event"), ref));
    QHash<QString, size_t> places;
    for (const Record &participation : participants) {
        ParticipantFact added = participantFact(workspace, participation, fact);
        const auto known = places.constFind(added.person);
        if (known != places.cend()) {
            join(fact.participants[*known], added);
            continue;
        }
        places.insert(added.person, fact.participants.size());
        fact.participants.push_back(std::move(added));
    }
    return fact;
}

void readAssociations(Workspace &workspace, ForumFacts &facts)
{
    QHash<QUuid, int> linked;
    const auto associations = all(workspace, {QStringLiteral("association"), {}, {}, {}, false});
    for (const Record &record : associations) {
        const auto association = fromRecord<Association>(record);
        ++facts.associations;
        ++facts.associationsByStage[association.stage];
        if (!association.mission.isNull()) {
            ++facts.associationsLinked;
            ++linked[association.mission];
        }
    }
    const auto missions = all(workspace, {QStringLiteral("mission"), {}, {}, {}, false});
    for (const Record &record : missions) {
        ++facts.missions;
        facts.missionsVerified += record.value(u"verified").toBool();
        if (linked.contains(record.id))
            facts.links.emplace_back(record.text(u"name"), linked.value(record.id));
    }
}

void readActions(Workspace &workspace, const QDate &cutOff, ForumFacts &facts)
{
    std::map<QString, ForumFacts::Actions> owners;
    const auto count = [&](ForumFacts::Actions &actions, const Record &followUp) {
        ++actions.total;
        ++actions.byState[followUp.text(u"state")];
        actions.overdue += isOverdue(followUp, cutOff);
    };
    const auto followUps = all(workspace, {QStringLiteral("follow_up"), {}, {}, QStringLiteral("owner"), false});
    std::vector<QString> order;
    for (const Record &record : followUps) {
        const QString owner = record.text(u"owner");
        if (!owners.contains(owner))
            order.push_back(owner);
        count(owners[owner], record);
        count(facts.actions, record);
    }
    for (const QString &owner : order) // the list puts the empty owner last
        facts.actionsByOwner.emplace_back(owner, owners[owner]);
}

} // namespace

Result<ForumFacts> forumFacts(Workspace &workspace, const QDate &from, const QDate &to)
{
    try {
        ForumFacts facts;
        ListQuery query{QStringLiteral("event"), {}, {}, QStringLiteral("starts"), false};
        query.conditions = {{QStringLiteral("starts"), Condition::Operator::GreaterOrEqual, from},
                            {QStringLiteral("starts"), Condition::Operator::LessOrEqual, to}};
        const auto events = all(workspace, query);
        for (const Record &event : events)
            facts.events.push_back(eventFact(workspace, event));
        readAssociations(workspace, facts);
        readActions(workspace, std::min(to, QDate::currentDate()), facts);
        return facts;
    } catch (const Error &error) {
        return std::unexpected(error);
    }
}

} // namespace elo
