// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/indicator_rules.h"

#include "core/overview/behind.h"
#include "core/overview/median.h"
#include "core/report/forum_facts.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/workspace.h"

#include <QSet>

namespace elo::indicator_rules {

using namespace Qt::StringLiterals;
using namespace behind;

namespace {

/// Forms of a formal communication; an e-mail or a call is a contact, but no formal one.
const QStringList kInformal{u"email"_s, u"call"_s, u"other"_s};

Result<Figure> count(Workspace &workspace, ListQuery list)
{
    const auto ids = workspace.ids(list);
    if (!ids)
        return std::unexpected(ids.error());
    return Figure{double(ids->size()), std::move(list), true, FigureKind::Count};
}

/// How many per cent of the records of `whole` are in `part`; nothing where there is no whole. The list is the part.
Result<Figure> share(Workspace &workspace, ListQuery part, const ListQuery &whole)
{
    const auto some = workspace.ids(part);
    const auto all = workspace.ids(whole);
    if (!some || !all)
        return std::unexpected((some ? all : some).error());
    Figure figure{{}, std::move(part), false, FigureKind::Percent};
    if (!all->empty())
        figure.value = 100.0 * double(some->size()) / double(all->size());
    return figure;
}

/// Members whose record came into the file within the period.
Result<Figure> members(Workspace &workspace, const ReportPeriod &period)
{
    ListQuery list = listOf(u"member");
    list += registered(period);
    return count(workspace, list);
}

/// Of those with a sex on record, the share of women.
Result<Figure> membersFemale(Workspace &workspace, const ReportPeriod &period)
{
    ListQuery whole = listOf(u"member");
    whole += registered(period);
    ListQuery women = whole;
    whole += notEmpty(u"sex");
    women += is(u"sex", u"f"_s);
    return share(workspace, women, whole);
}

/// Associations that were on record at the cut-off, whenever they came.
Result<Figure> associations(Workspace &workspace, const ReportPeriod &period)
{
    ListQuery list = listOf(u"association");
    list += registered({{}, period.to});
    return count(workspace, list);
}

/// Of those, the ones whose stage is "accredited" now: the record does not keep since when.
Result<Figure> associationsAccredited(Workspace &workspace, const ReportPeriod &period)
{
    ListQuery list = listOf(u"association");
    list += registered({{}, period.to});
    list += is(u"stage", u"accredited"_s);
    return count(workspace, list);
}

ListQuery formalCommunications(const ReportPeriod &period)
{
    ListQuery list = listOf(u"communication", u"date");
    for (const QString &kind : kInformal)
        list += isNot(u"kind", kind);
    list += within(u"date", period);
    return list;
}

/// Associations that exchanged a formal communication of the period with a mission.
Result<Figure> links(Workspace &workspace, const ReportPeriod &period)
{
    ListQuery list = listOf(u"association");
    list += communicatesWith(u"mission", formalCommunications(period).conditions);
    return count(workspace, list);
}

/// Missions that exchanged one with an association.
Result<Figure> missions(Workspace &workspace, const ReportPeriod &period)
{
    ListQuery list = listOf(u"mission");
    list += communicatesWith(u"association", formalCommunications(period).conditions);
    return count(workspace, list);
}

/// Formal communications dated in the period, between whomever.
Result<Figure> communications(Workspace &workspace, const ReportPeriod &period)
{
    return count(workspace, formalCommunications(period));
}

/// People who were at an event that began in the period: each counts once (`unique`), or once a day. The list is
/// those events.
Result<Figure> presence(Workspace &workspace, const ReportPeriod &period, bool unique)
{
    const auto facts = forumFacts(workspace, period.from.isValid() ? period.from : QDate(1975, 6, 25),
                                  period.to.isValid() ? period.to : QDate(9999, 12, 31));
    if (!facts)
        return std::unexpected(facts.error());
    QSet<QString> people;
    int attendances = 0;
    for (const EventFact &event : facts->events)
        for (const ParticipantFact &participant : event.participants) {
            if (participant.present)
                people.insert(participant.person);
            attendances += participant.attendances();
        }
    ListQuery list = listOf(u"event", u"starts");
    list += within(u"starts", period);
    return Figure{double(unique ? people.size() : attendances), std::move(list), false, FigureKind::Count};
}

Result<Figure> eventPeople(Workspace &workspace, const ReportPeriod &period)
{
    return presence(workspace, period, true);
}

Result<Figure> eventAttendances(Workspace &workspace, const ReportPeriod &period)
{
    return presence(workspace, period, false);
}

/// Received in the period, whatever became of them.
Result<Figure> inquiries(Workspace &workspace, const ReportPeriod &period)
{
    ListQuery list = listOf(u"inquiry", u"received");
    list += within(u"received", period);
    return count(workspace, list);
}

ListQuery answered(const ReportPeriod &period)
{
    ListQuery list = listOf(u"inquiry", u"answered_on");
    list += notEmpty(u"answered_on");
    list += within(u"answered_on", period);
    return list;
}

/// Answered in the period, whenever they were received.
Result<Figure> inquiriesAnswered(Workspace &workspace, const ReportPeriod &period)
{
    return count(workspace, answered(period));
}

Result<std::vector<Record>> answeredRecords(Workspace &workspace, const ReportPeriod &period)
{
    const auto ids = workspace.ids(answered(period));
    if (!ids)
        return std::unexpected(ids.error());
    return workspace.records(workspace.schema().entity(u"inquiry"), *ids);
}

/// Of those, the share answered on the due date at the latest; without a due date nothing was late.
Result<Figure> inquiriesInTime(Workspace &workspace, const ReportPeriod &period)
{
    const auto records = answeredRecords(workspace, period);
    if (!records)
        return std::unexpected(records.error());
    const auto inTime = std::ranges::count_if(*records, [](const Record &inquiry) {
        const QDate due = inquiry.value(u"due").toDate();
        return !due.isValid() || inquiry.value(u"answered_on").toDate() <= due;
    });
    Figure figure{{}, answered(period), false, FigureKind::Percent};
    if (!records->empty())
        figure.value = 100.0 * double(inTime) / double(records->size());
    return figure;
}

/// Of those, the median of the days from receipt to answer.
Result<Figure> answerDays(Workspace &workspace, const ReportPeriod &period)
{
    const auto records = answeredRecords(workspace, period);
    if (!records)
        return std::unexpected(records.error());
    std::vector<int> days;
    for (const Record &inquiry : *records)
        days.push_back(int(inquiry.value(u"received").toDate().daysTo(inquiry.value(u"answered_on").toDate())));
    return Figure{median(std::move(days)), answered(period), false, FigureKind::Days};
}

/// Published in the period, even if taken up or expired since.
Result<Figure> opportunities(Workspace &workspace, const ReportPeriod &period)
{
    ListQuery list = listOf(u"opportunity", u"published_on");
    list += notEmpty(u"published_on");
    list += within(u"published_on", period);
    return count(workspace, list);
}

ListQuery passedOn(const ReportPeriod &period)
{
    ListQuery list = listOf(u"relay", u"done_on");
    list += is(u"state", u"passed_on"_s);
    list += within(u"done_on", period);
    return list;
}

/// Undertakings passed on in the period.
Result<Figure> relayed(Workspace &workspace, const ReportPeriod &period)
{
    return count(workspace, passedOn(period));
}

/// People whom those reached, as estimated by who passed the word on: never the number of beneficiaries.
Result<Figure> reached(Workspace &workspace, const ReportPeriod &period)
{
    const ListQuery list = passedOn(period);
    const auto ids = workspace.ids(list);
    if (!ids)
        return std::unexpected(ids.error());
    const auto records = workspace.records(workspace.schema().entity(u"relay"), *ids);
    if (!records)
        return std::unexpected(records.error());
    double people = 0;
    for (const Record &relay : *records)
        people += relay.value(u"reached").toDouble();
    return Figure{people, list, false, FigureKind::Count};
}

/// Decided in the period, and adopted or in the policy now.
Result<Figure> proposalsAdopted(Workspace &workspace, const ReportPeriod &period)
{
    ListQuery list = listOf(u"proposal", u"decided_on");
    list += oneOf(u"stage", {u"adopted"_s, u"in_policy"_s});
    list += within(u"decided_on", period);
    return count(workspace, list);
}

/// Done in the period.
Result<Figure> followUpsDone(Workspace &workspace, const ReportPeriod &period)
{
    ListQuery list = listOf(u"follow_up", u"done_on");
    list += is(u"state", u"done"_s);
    list += within(u"done_on", period);
    return count(workspace, list);
}

struct Rule
{
    const char *key;
    Result<Figure> (*value)(Workspace &, const ReportPeriod &);
    FigureKind kind = FigureKind::Count;
};

const Rule kRules[] = {
    {"members", members},
    {"members_female", membersFemale, FigureKind::Percent},
    {"associations", associations},
    {"associations_accredited", associationsAccredited},
    {"links", links},
    {"missions", missions},
    {"event_people", eventPeople},
    {"event_attendances", eventAttendances},
    {"inquiries", inquiries},
    {"inquiries_answered", inquiriesAnswered},
    {"inquiries_in_time", inquiriesInTime, FigureKind::Percent},
    {"answer_days", answerDays, FigureKind::Days},
    {"opportunities", opportunities},
    {"communications", communications},
    {"relayed", relayed},
    {"reached", reached},
    {"proposals_adopted", proposalsAdopted},
    {"follow_ups_done", followUpsDone},
};

const Rule *find(QStringView key)
{
    const auto found =
        std::ranges::find_if(kRules, [&](const Rule &rule) { return key == QLatin1StringView(rule.key); });
    return found == std::end(kRules) ? nullptr : found;
}

} // namespace

Result<Figure> value(Workspace &workspace, QStringView rule, const ReportPeriod &period)
{
    const Rule *known = find(rule);
    if (!known)
        return fail(ErrorCode::Invalid, {u"rule"_s, u"unknown"_s, rule.toString()});
    return known->value(workspace, period);
}

FigureKind kindOf(QStringView rule)
{
    const Rule *known = find(rule);
    return known ? known->kind : FigureKind::Number;
}

QStringList keys()
{
    QStringList all;
    for (const Rule &rule : kRules)
        all << QString::fromLatin1(rule.key);
    return all;
}

} // namespace elo::indicator_rules
