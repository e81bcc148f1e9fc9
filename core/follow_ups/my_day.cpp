// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/my_day.h"

#include "core/workspace.h"

namespace elo::my_day {

namespace {

using Op = Condition::Operator;

const auto kDue = QStringLiteral("due");
const auto kState = QStringLiteral("state");
const auto kSnoozed = QStringLiteral("snoozed_until");
const auto kOwner = QStringLiteral("owner");

QString text(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// One group for all open states: an index on the state can serve it.
FilterNode openStates(const Entity &entity)
{
    FilterGroup any(FilterGroup::Kind::Any, {});
    for (const Choice &choice : entity.stateField()->choices)
        if (const QString key = QString::fromLatin1(choice.key); !entity.isClosed(key))
            any.push_back(Condition{kState, Op::Equals, key});
    return FilterNode(any);
}

ListQuery openRecords(const Workspace &workspace, const QString &entity, const Day &day)
{
    ListQuery query;
    query.entity = entity;
    query.sortField = kDue;
    query.conditions.push_back(openStates(workspace.schema().entity(entity)));
    if (!day.owner.isEmpty())
        query.conditions.push_back({kOwner, Op::Equals, day.owner});
    return query;
}

FilterNode notSnoozed(const QDate &today)
{
    return FilterNode(FilterGroup(FilterGroup::Kind::Any,
                                  {Condition{kSnoozed, Op::Empty, {}}, Condition{kSnoozed, Op::Less, text(today)}}));
}

ListQuery followUps(const Workspace &workspace, Part part, const Day &day)
{
    ListQuery query = openRecords(workspace, QStringLiteral("follow_up"), day);
    FilterGroup &all = query.conditions;
    const QDate sunday = day.today.addDays(7 - day.today.dayOfWeek());
    if (part == Part::BackToday) {
        all.push_back({kSnoozed, Op::Equals, text(day.today)});
        return query;
    }
    if (part == Part::Snoozed) {
        all.push_back({kSnoozed, Op::Greater, text(day.today)});
        return query;
    }
    all.push_back(notSnoozed(day.today));
    switch (part) {
    case Part::Overdue:
        all.push_back({kDue, Op::Less, text(day.today)});
        break;
    case Part::Today:
        all.push_back({kDue, Op::Equals, text(day.today)});
        break;
    case Part::ThisWeek:
        all.push_back({kDue, Op::Greater, text(day.today)});
        all.push_back({kDue, Op::LessOrEqual, text(sunday)});
        break;
    case Part::Waiting:
        all.push_back({kState, Op::Equals, QStringLiteral("waiting")});
        all.push_back(FilterNode(FilterGroup(
            FilterGroup::Kind::Any, {Condition{kDue, Op::Empty, {}}, Condition{kDue, Op::Greater, text(sunday)}})));
        break;
    case Part::WithoutDate:
        all.push_back({kState, Op::NotEquals, QStringLiteral("waiting")});
        all.push_back({kDue, Op::Empty, {}});
        break;
    default:
        all.push_back({kState, Op::NotEquals, QStringLiteral("waiting")});
        all.push_back({kDue, Op::Greater, text(sunday)});
    }
    return query;
}

/// Letters of ours whose answer is late. What is answered says by what.
ListQuery lateReplies(const Day &day)
{
    ListQuery query;
    query.entity = QStringLiteral("communication");
    query.sortField = QStringLiteral("reply_due");
    query.conditions = {{QStringLiteral("reply_due"), Op::Less, text(day.today)},
                        {QStringLiteral("answered_by"), Op::Empty, {}}};
    return query;
}

ListQuery eventsOf(const Day &day)
{
    ListQuery query;
    query.entity = QStringLiteral("event");
    query.sortField = QStringLiteral("starts");
    query.conditions = {{QStringLiteral("starts"), Op::LessOrEqual, text(day.today)},
                        {QStringLiteral("ends"), Op::GreaterOrEqual, text(day.today)}};
    return query;
}

bool isOnlyCounted(Part part)
{
    return part == Part::Later || part == Part::Snoozed;
}

} // namespace

ListQuery queryOf(const Workspace &workspace, Part part, const Day &day)
{
    switch (part) {
    case Part::Inquiries:
        return openRecords(workspace, QStringLiteral("inquiry"), day);
    case Part::Replies:
        return lateReplies(day);
    case Part::Events:
        return eventsOf(day);
    default:
        return followUps(workspace, part, day);
    }
}

Result<std::vector<Section>> read(Workspace &workspace, const Day &day, int most)
{
    std::vector<Section> sections;
    for (const Part part :
         {Part::Overdue, Part::BackToday, Part::Today, Part::ThisWeek, Part::Waiting, Part::WithoutDate, Part::Later,
          Part::Snoozed, Part::Inquiries, Part::Replies, Part::Events}) {
        Section section{part, queryOf(workspace, part, day), 0, {}};
        const auto total = workspace.countOf(section.query);
        if (!total)
            return std::unexpected(total.error());
        section.total = *total;
        if (!isOnlyCounted(part) && section.total > 0) {
            const auto some = workspace.ids(section.query, most);
            if (!some)
                return std::unexpected(some.error());
            auto records = workspace.records(workspace.schema().entity(section.query.entity), *some);
            if (!records)
                return std::unexpected(records.error());
            section.first = std::move(*records);
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace elo::my_day
