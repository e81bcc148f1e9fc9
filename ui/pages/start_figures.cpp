// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_figures.h"

#include "core/follow_ups/my_day.h"
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
    return workspace.countOf(my_day::queryOf(workspace, my_day::Part::Overdue, {today, {}})).value_or(0);
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

} // namespace elo::start
