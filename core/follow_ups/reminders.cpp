// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/reminders.h"

#include "core/workspace.h"

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

} // namespace

std::optional<QTime> timeFromText(const QString &text)
{
    const QTime time = QTime::fromString(text.trimmed(), QStringLiteral("H:mm"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDateTime> momentOf(const Record &followUp)
{
    const QDate due = followUp.value(u"due").toDate();
    const auto before = daysBefore(followUp);
    if (!due.isValid() || !before || followUp.entity->isClosed(followUp.state()))
        return std::nullopt;
    const QTime time = timeFromText(followUp.text(u"remind_at")).value_or(kMorning);
    QDate day = due.addDays(-*before);
    if (const QDate back = followUp.value(u"snoozed_until").toDate(); back.isValid() && back > day)
        day = back;
    return at(day, time);
}

Result<std::vector<Reminder>> between(Workspace &workspace, const QDateTime &after, const QDateTime &until,
                                      const Owner &owner)
{
    using Op = Condition::Operator;
    const auto date = [](const QDate &day) { return day.toString(Qt::ISODate); };
    const QString due = QStringLiteral("due");
    const QString back = QStringLiteral("snoozed_until");
    const QString ownerKey = QStringLiteral("owner");
    // What may remind in that time is due then or within the longest time before, or comes back then.
    ListQuery query;
    query.entity = QStringLiteral("follow_up");
    query.sortField = due;
    const FilterGroup byDue{{due, Op::GreaterOrEqual, date(after.date())},
                            {due, Op::LessOrEqual, date(until.date().addDays(kMostDaysBefore))}};
    const FilterGroup byReturn{{back, Op::GreaterOrEqual, date(after.date())},
                               {back, Op::LessOrEqual, date(until.date())}};
    query.conditions.push_back(FilterNode(FilterGroup(FilterGroup::Kind::Any, {byDue, byReturn})));
    if (!owner.isEmpty())
        query.conditions.push_back(FilterNode(FilterGroup(
            FilterGroup::Kind::Any, {Condition{ownerKey, Op::Equals, owner}, Condition{ownerKey, Op::Empty, {}}})));
    const auto ids = workspace.ids(query);
    if (!ids)
        return std::unexpected(ids.error());
    const auto records = workspace.records(workspace.schema().entity(u"follow_up"), *ids);
    if (!records)
        return std::unexpected(records.error());
    std::vector<Reminder> found;
    for (const Record &record : *records)
        if (const auto moment = momentOf(record); moment && *moment > after && *moment <= until)
            found.push_back(
                {{query.entity, record.id}, workspace.titleOf(record), record.value(u"due").toDate(), *moment});
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
