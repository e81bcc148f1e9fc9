// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_figures.h"

#include "core/places/dates.h"
#include "core/workspace.h"
#include "ui/operation_text.h"

#include <QCoreApplication>
#include <QSet>

namespace elo::start {

namespace {

/// Gives the texts of this file their context.
struct StartPageText
{
    Q_DECLARE_TR_FUNCTIONS(StartPage)
};

/// Open follow-ups due in [from, until]; an invalid date is no limit.
ListQuery openDue(const QDate &from, const QDate &until)
{
    using Op = Condition::Operator;
    ListQuery query;
    query.entity = QStringLiteral("follow_up");
    query.conditions = {{QStringLiteral("state"), Op::NotEquals, QStringLiteral("done")},
                        {QStringLiteral("state"), Op::NotEquals, QStringLiteral("dropped")},
                        {QStringLiteral("due"), Op::NotEmpty, {}}};
    if (from.isValid())
        query.conditions.push_back({QStringLiteral("due"), Op::GreaterOrEqual, from.toString(Qt::ISODate)});
    if (until.isValid())
        query.conditions.push_back({QStringLiteral("due"), Op::LessOrEqual, until.toString(Qt::ISODate)});
    query.sortField = QStringLiteral("due");
    return query;
}

Ref refOf(const Record &record)
{
    return {record.entity->name(), record.id};
}

/// Titles of what a follow-up is about.
QString concerned(Workspace &workspace, const Record &followUp)
{
    QStringList names;
    const auto links =
        workspace.related(workspace.schema().entity(u"follow_up_link"), QStringLiteral("follow_up"), refOf(followUp));
    if (links)
        for (const Record &link : *links)
            names << workspace.title(Ref::fromText(link.text(u"target")));
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

LinkRow dueRow(Workspace &workspace, const Record &followUp, const QDate &today)
{
    const QDate day = followUp.value(u"due").toDate();
    QStringList below{dateText(day, workspace.language()), followUp.text(u"owner"), concerned(workspace, followUp)};
    below.removeAll(QString());
    LinkRow row;
    row.ref = refOf(followUp);
    row.title = workspace.titleOf(followUp);
    row.subtitle = below.join(QStringLiteral("  ·  "));
    row.badge = dueText(day, today);
    row.tone = day < today ? Tone::Danger : day <= today.addDays(2) ? Tone::Warning : Tone::Neutral;
    row.canBeDone = !workspace.isReadOnly();
    row.iconName = QStringLiteral("follow_up");
    return row;
}

qint64 number(Workspace &workspace, const ListQuery &query)
{
    const auto ids = workspace.ids(query);
    return ids ? qint64(ids->size()) : 0;
}

std::vector<Record> first(Workspace &workspace, const ListQuery &query, int limit)
{
    const auto ids = workspace.ids(query, limit);
    if (!ids)
        return {};
    auto records = workspace.records(workspace.schema().entity(query.entity), *ids);
    return records ? std::move(*records) : std::vector<Record>();
}

} // namespace

QString dueText(const QDate &due, const QDate &today)
{
    const qint64 days = today.daysTo(due);
    if (days < 0)
        return StartPageText::tr("%n day(s) late", nullptr, int(-days));
    if (days == 0)
        return StartPageText::tr("due today");
    return days == 1 ? StartPageText::tr("tomorrow") : StartPageText::tr("in %n day(s)", nullptr, int(days));
}

qint64 overdueCount(Workspace &workspace, const QDate &today)
{
    return number(workspace, openDue({}, today.addDays(-1)));
}

Due due(Workspace &workspace, const QDate &today)
{
    Due found;
    found.overdue = overdueCount(workspace, today);
    found.soon = number(workspace, openDue(today, today.addDays(kDaysAhead)));
    for (const Record &followUp : first(workspace, openDue({}, today.addDays(kDaysAhead)), kMostRows))
        found.rows.push_back(dueRow(workspace, followUp, today));
    return found;
}

std::vector<LinkRow> latestEvents(Workspace &workspace)
{
    ListQuery query;
    query.entity = QStringLiteral("event");
    query.sortField = QStringLiteral("starts");
    query.descending = true;
    std::vector<LinkRow> rows;
    const Entity &participation = workspace.schema().entity(u"participation");
    for (const Record &event : first(workspace, query, 4)) {
        const auto people = workspace.relatedCount(participation, QStringLiteral("event"), refOf(event));
        QStringList below{dateText(event.value(u"starts").toDate(), workspace.language()), event.text(u"city")};
        if (people.value_or(0) > 0)
            below << StartPageText::tr("%n participant(s)", nullptr, int(*people));
        below.removeAll(QString());
        LinkRow row;
        row.ref = refOf(event);
        row.title = workspace.titleOf(event);
        row.subtitle = below.join(QStringLiteral("  ·  "));
        row.iconName = QStringLiteral("event");
        rows.push_back(row);
    }
    return rows;
}

std::vector<LinkRow> recentlyChanged(Workspace &workspace, int limit)
{
    std::vector<LinkRow> rows;
    QSet<QString> seen;
    const auto operations = workspace.operations(100);
    if (!operations)
        return rows;
    for (const OperationInfo &operation : *operations) {
        const Entity *entity = workspace.schema().find(operation.subject.entity);
        if (int(rows.size()) == limit)
            break;
        if (!entity || !entity->isThing() || seen.contains(operation.subject.text()))
            continue;
        seen.insert(operation.subject.text());
        const auto record = workspace.record(operation.subject);
        if (!record || !record->alive)
            continue;
        LinkRow row;
        row.ref = operation.subject;
        row.title = workspace.titleOf(*record);
        row.subtitle =
            StartPageText::tr("%1, by %2", "moment, user").arg(momentText(operation.when, workspace), operation.user);
        row.iconName = entity->name();
        rows.push_back(row);
    }
    return rows;
}

Figures figures(Workspace &workspace)
{
    const Schema &schema = workspace.schema();
    const auto count = [&](QStringView entity) { return workspace.count(schema.entity(entity)).value_or(0); };
    Figures found;
    found.members = count(u"member");
    found.associations = count(u"association");
    found.missions = count(u"mission");
    found.events = count(u"event");
    found.followUps = count(u"follow_up");
    ListQuery verified;
    verified.entity = QStringLiteral("mission");
    verified.conditions = {{QStringLiteral("verified"), Condition::Operator::Equals, true}};
    found.verifiedMissions = number(workspace, verified);
    return found;
}

} // namespace elo::start
