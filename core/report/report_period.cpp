// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_period.h"

#include "core/workspace.h"

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// The first day of the newest event that meets the conditions; invalid if there is none.
Result<QDate> newestEvent(Workspace &workspace, const std::vector<Condition> &conditions)
{
    ListQuery query;
    query.entity = u"event"_s;
    query.conditions = conditions;
    query.sortField = u"starts"_s;
    query.descending = true;
    const auto rids = workspace.ids(query, 1);
    if (!rids)
        return std::unexpected(rids.error());
    const auto events = workspace.records(workspace.schema().entity(query.entity), *rids);
    if (!events)
        return std::unexpected(events.error());
    return events->empty() ? QDate() : events->front().value(query.sortField).toDate();
}

} // namespace

Result<ReportPeriod> likelyReportPeriod(Workspace &workspace, const QDate &today)
{
    // A forum that is being prepared for next year must not hide this year's.
    const Condition begun{u"starts"_s, Condition::Operator::LessOrEqual, today.toString(Qt::ISODate)};
    for (const auto &conditions : {std::vector{begun}, std::vector<Condition>{}}) {
        const auto day = newestEvent(workspace, conditions);
        if (!day)
            return std::unexpected(day.error());
        if (day->isValid())
            return ReportPeriod::wholeYear(day->year());
    }
    return ReportPeriod::wholeYear(today.year());
}

} // namespace elo
