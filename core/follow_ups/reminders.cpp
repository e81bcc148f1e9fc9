// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/reminders.h"

#include "core/workspace.h"

#include <set>

namespace elo::reminders {

namespace {

/// How many days before the due date; nothing: never.
std::optional<int> daysBefore(const Record &followUp)
{
    const QString remind = followUp.text(u"remind");
    if (remind == u"never")
        return std::nullopt;
    return remind.section(u'_', 0, 0).toInt(); // "7_days"; "on_day" and nothing at all: 0
}

QDateTime at(const QDate &day, const QTime &time)
{
    const QDateTime moment(day, time);
    return moment.isValid() ? moment : day.startOfDay();
}

/// Follow-ups with a date from `from` to `to`, somebody's and nobody's.
ListQuery inRange(const QString &field, const QDate &from, const QDate &to, const Owner &owner)
{
    using Op = Condition::Operator;
    const QString ownerKey = QStringLiteral("owner");
    ListQuery query;
    query.entity = QStringLiteral("follow_up");
    query.sortField = field;
    query.conditions = {{field, Op::GreaterOrEqual, from.toString(Qt::ISODate)},
                        {field, Op::LessOrEqual, to.toString(Qt::ISODate)}};
    if (!owner.isEmpty())
        query.conditions.push_back(FilterNode(FilterGroup(
            FilterGroup::Kind::Any, {Condition{ownerKey, Op::Equals, owner}, Condition{ownerKey, Op::Empty, {}}})));
    return query;
}

} // namespace

std::optional<QDateTime> momentOf(const Record &followUp)
{
    const QDate due = followUp.value(u"due").toDate();
    const auto before = daysBefore(followUp);
    if (!due.isValid() || !before || followUp.entity->isClosed(followUp.state()))
        return std::nullopt;
    const QTime chosen = QTime::fromString(followUp.text(u"remind_at"), QStringLiteral("HH_mm"));
    const QTime time = chosen.isValid() ? chosen : kMorning;
    QDate day = due.addDays(-*before);
    if (const QDate back = followUp.value(u"snoozed_until").toDate(); back.isValid() && back > day)
        day = back;
    return at(day, time);
}

Result<std::vector<Reminder>> between(Workspace &workspace, const QDateTime &after, const QDateTime &until,
                                      const Owner &owner)
{
    // What may remind in that time is due then or within the longest time before, or comes back then: two ranges,
    // each read by its index.
    std::set<qint64> rids;
    const QDate last = until.date();
    for (const auto &[field, to] :
         {std::pair(u"due", last.addDays(kMostDaysBefore)), std::pair(u"snoozed_until", last)})
        if (const auto ids = workspace.ids(inRange(QString::fromUtf16(field), after.date(), to, owner)))
            rids.insert(ids->begin(), ids->end());
        else
            return std::unexpected(ids.error());
    const Entity &followUp = workspace.schema().entity(u"follow_up");
    const auto records = workspace.records(followUp, std::vector<qint64>(rids.begin(), rids.end()));
    if (!records)
        return std::unexpected(records.error());
    std::vector<Reminder> found;
    for (const Record &record : *records)
        if (const auto moment = momentOf(record); moment && *moment > after && *moment <= until)
            found.push_back(
                {{followUp.name(), record.id}, workspace.titleOf(record), record.value(u"due").toDate(), *moment});
    std::ranges::stable_sort(found, {}, &Reminder::moment);
    return found;
}

Result<std::optional<QDateTime>> nextMoment(Workspace &workspace, const QDateTime &after, const QDateTime &horizon,
                                            const Owner &owner)
{
    const auto found = between(workspace, after, horizon, owner);
    if (!found)
        return std::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(found->front().moment);
}

} // namespace elo::reminders
