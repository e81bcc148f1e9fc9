// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/behind.h"
#include "core/overview/dashboard.h"
#include "core/overview/indicator_rules.h"
#include "core/overview/median.h"
#include "core/overview/results_matrix.h"

#include "core/entities/project.h"
#include "core/store/connection.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

#include <QCoreApplication>
#include <map>

namespace elo::dashboard_parts {

using namespace Qt::StringLiterals;
using namespace behind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

/// A figure that is only counted.
Figure count(Workspace &workspace, ListQuery list)
{
    const qint64 found = orThrow(workspace.countOf(list));
    return Figure{double(found), std::move(list)};
}

/// How many living records have each value of a column; the empty text is "not recorded".
std::map<QString, qint64> countBy(Connection &connection, const char *table, const char *column)
{
    std::map<QString, qint64> counts;
    Query query(connection,
                QByteArray("SELECT ") + column + ", count(*) FROM " + table + " WHERE alive = 1 GROUP BY " + column);
    while (query.next())
        counts[query.text(0)] = query.integer(1);
    return counts;
}

/// A row for each choice of the field in its own order, and one for what is not recorded if there is any.
template <class MakeCells>
void addChoices(Workspace &workspace, const Field &field, bool withEmpty, FigureTable &table, MakeCells makeCells)
{
    for (const Choice &choice : field.choices) {
        const QString key = QString::fromLatin1(choice.key);
        table.rows.push_back({key, workspace.displayText(field, key), makeCells(key)});
    }
    if (withEmpty)
        table.rows.push_back({{}, Text::tr("Not recorded"), makeCells(QString())});
}

/// How far from their due dates open follow-ups are sorted: from how many days after today to how many.
struct Age
{
    const char *key;
    const char *label;
    std::optional<int> from;
    std::optional<int> to;
};
const Age kAges[] = {
    {"late_90", QT_TRANSLATE_NOOP("Dashboard", "More than 90 days late"), {}, -91},
    {"late_31", QT_TRANSLATE_NOOP("Dashboard", "31 to 90 days late"), -90, -31},
    {"late_8", QT_TRANSLATE_NOOP("Dashboard", "8 to 30 days late"), -30, -8},
    {"late_1", QT_TRANSLATE_NOOP("Dashboard", "1 to 7 days late"), -7, -1},
    {"week", QT_TRANSLATE_NOOP("Dashboard", "Due within 7 days"), 0, 7},
    {"later", QT_TRANSLATE_NOOP("Dashboard", "Due later"), 8, {}},
};

ListQuery openFollowUps(Workspace &workspace)
{
    ListQuery list = listOf(u"follow_up");
    list.sortField = u"due"_s;
    list += stillOpen(workspace.schema().entity(u"follow_up"));
    return list;
}

void addAges(Workspace &workspace, Dashboard &dashboard)
{
    FigureTable &table = dashboard.followUpAges;
    table.title = Text::tr("Open follow-ups by due date");
    table.rowHeader = Text::tr("Due");
    table.columns = {Text::tr("Follow-ups")};
    const auto day = [&](std::optional<int> days) { return days ? dashboard.today.addDays(*days) : QDate(); };
    for (const Age &age : kAges) {
        ListQuery list = openFollowUps(workspace);
        list += notEmpty(u"due");
        list += within(u"due", {day(age.from), day(age.to)});
        table.rows.push_back({QString::fromLatin1(age.key), Text::tr(age.label), {count(workspace, list)}});
    }
    ListQuery list = openFollowUps(workspace);
    list += empty(u"due");
    table.rows.push_back({u"none"_s, Text::tr("Without a due date"), {count(workspace, list)}});
}

/// What is known of the inquiries of one topic that were received in the period.
struct Topic
{
    qint64 received = 0;
    qint64 open = 0;
    qint64 answered = 0;
    std::vector<int> days;
};

std::map<QString, Topic> readTopics(Connection &connection, const Entity &inquiry, const ReportPeriod &period)
{
    QByteArray sql = "SELECT topic, state, answered_on, julianday(answered_on) - julianday(received) FROM inquiry "
                     "WHERE alive = 1";
    if (period.from.isValid())
        sql += " AND received >= ?";
    if (period.to.isValid())
        sql += " AND received <= ?";
    Query query(connection, sql);
    for (const QDate &day : {period.from, period.to})
        if (day.isValid())
            query.bind(day.toString(Qt::ISODate));
    std::map<QString, Topic> topics;
    while (query.next()) {
        Topic &topic = topics[query.text(0)];
        ++topic.received;
        topic.open += !inquiry.isClosed(query.text(1));
        if (query.isNull(2))
            continue;
        ++topic.answered;
        topic.days.push_back(int(query.integer(3)));
    }
    return topics;
}

Figure median(const ListQuery &answered, std::vector<int> days)
{
    return Figure{elo::median(std::move(days)), answered, false, FigureKind::Days};
}

} // namespace

void addFollowUps(Workspace &workspace, Dashboard &dashboard)
{
    const Entity &followUp = workspace.schema().entity(u"follow_up");
    auto counts = countBy(workspace.connection(), "follow_up", "state");
    FigureTable &table = dashboard.followUpStates;
    table.title = Text::tr("Follow-ups by state");
    table.rowHeader = Text::tr("State");
    table.columns = {Text::tr("Follow-ups")};
    addChoices(workspace, *followUp.stateField(), false, table, [&](const QString &key) {
        ListQuery list = listOf(u"follow_up");
        list.sortField = u"due"_s;
        list += is(u"state", key);
        return std::vector{Figure{double(counts[key]), list}};
    });
    addAges(workspace, dashboard);

    dashboard.headline.openFollowUps = count(workspace, openFollowUps(workspace));
    ListQuery overdue = openFollowUps(workspace);
    overdue += notEmpty(u"due");
    overdue += within(u"due", {{}, dashboard.today.addDays(-1)});
    dashboard.headline.overdueFollowUps = count(workspace, overdue);
}

void addInquiries(Workspace &workspace, Dashboard &dashboard)
{
    const Entity &inquiry = workspace.schema().entity(u"inquiry");
    auto topics = readTopics(workspace.connection(), inquiry, dashboard.period);
    FigureTable &table = dashboard.inquiries;
    table.title = Text::tr("Inquiries by topic");
    table.rowHeader = Text::tr("Topic");
    table.columns = {Text::tr("Received"), Text::tr("Open"), Text::tr("Answered"), Text::tr("Median days")};
    addChoices(workspace, inquiry.field(u"topic"), topics.contains({}), table, [&](const QString &key) {
        ListQuery received = listOf(u"inquiry", u"received");
        received += isOrEmpty(u"topic", key);
        received += within(u"received", dashboard.period);
        ListQuery open = received;
        open += stillOpen(inquiry);
        ListQuery answered = received;
        answered += notEmpty(u"answered_on");
        const Topic &topic = topics[key];
        return std::vector{Figure{double(topic.received), received}, Figure{double(topic.open), open},
                           Figure{double(topic.answered), answered}, median(answered, topic.days)};
    });
    std::erase_if(table.rows, [](const auto &row) { return row.cells[0].value.value_or(0) == 0; });

    ListQuery open = listOf(u"inquiry");
    open.sortField = u"due"_s;
    open += stillOpen(inquiry);
    ListQuery overdue = open;
    overdue += notEmpty(u"due");
    overdue += within(u"due", {{}, dashboard.today.addDays(-1)});
    dashboard.headline.openInquiries = count(workspace, open);
    dashboard.headline.overdueInquiries = count(workspace, overdue);
}

void addOpportunities(Workspace &workspace, Dashboard &dashboard)
{
    auto counts = countBy(workspace.connection(), "opportunity", "stage");
    FigureTable &table = dashboard.opportunities;
    table.title = Text::tr("Opportunities by stage");
    table.rowHeader = Text::tr("Stage");
    table.columns = {Text::tr("Opportunities")};
    const Entity &opportunity = workspace.schema().entity(u"opportunity");
    addChoices(workspace, *opportunity.stateField(), false, table, [&](const QString &key) {
        ListQuery list = listOf(u"opportunity");
        list.sortField = u"deadline"_s;
        list += is(u"stage", key);
        return std::vector{Figure{double(counts[key]), list}};
    });
    ListQuery published = listOf(u"opportunity");
    published.sortField = u"deadline"_s;
    published += is(u"stage", u"published"_s);
    dashboard.headline.published = Figure{double(counts[u"published"_s]), published};

    for (const auto &[one, other, figure] :
         {std::tuple(u"association", u"mission", &dashboard.headline.linked),
          std::tuple(u"mission", u"association", &dashboard.headline.linkedMissions)}) {
        ListQuery linked = listOf(one);
        linked += communicatesWith(other, {});
        *figure = count(workspace, linked);
    }
}

void addIndicators(Workspace &workspace, Dashboard &dashboard)
{
    ListQuery list = listOf(u"project", u"starts");
    const auto ids = orThrow(workspace.ids(list));
    for (const Record &project : orThrow(workspace.records(workspace.schema().entity(u"project"), ids))) {
        const Ref ref{u"project"_s, project.id};
        const ResultsMatrix matrix = orThrow(resultsMatrix(workspace, ref, dashboard.today));
        for (const ResultsMatrix::Line &line : matrix.lines) {
            if (!line.isIndicator())
                continue;
            dashboard.indicators.push_back({ref, workspace.titleOf(project), line.text, line.cumulative,
                                            line.baseline, line.target, line.percent()});
        }
    }
}

} // namespace elo::dashboard_parts
