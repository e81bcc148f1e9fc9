// SPDX-License-Identifier: GPL-3.0-or-later
// Board, calendar, day and reminders of a large office, against plain SQL that reads the same rows.
//
//     build/release/follow_up_bench [members = 200000] [follow-ups = 50000] [inquiries = 50000] [rounds = 5]
//
// The file is filled by SQL where the program itself would take minutes: rows without a journal are read no faster.
// Ratios of medians are what counts: the machines are noisy.

#include "core/follow_ups/board.h"
#include "core/follow_ups/calendar.h"
#include "core/follow_ups/my_day.h"
#include "core/follow_ups/reminders.h"
#include "core/store/connection.h"
#include "core/workspace.h"
#include "ui/board/board_view.h"
#include "ui/calendar/calendar_view.h"
#include "ui/navigator.h"
#include "ui/pages/start_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <algorithm>

using namespace elo;

namespace {

class NoNavigator : public Navigator
{
public:
    void openRecord(const Ref &) override {}
    void openList(const ListQuery &) override {}
    void newRecord(const QString &, const QVariantMap &, const Ref &) override {}
    void openPage(const QString &, const QVariantMap &) override {}
    void notify(const QString &, const Id &) override {}
};

/// Rows as the program stores them, dates over two years around today, a third of them open.
void fill(Connection &connection, int members, int followUps, int inquiries)
{
    // The triggers ask for an operation under way; one row in the context is what they look at.
    QStringList triggers;
    {
        Query query(connection, "SELECT name FROM sqlite_master WHERE type = 'trigger'");
        while (query.next())
            triggers << query.text(0);
    }
    connection.exec("BEGIN IMMEDIATE");
    for (const QString &trigger : triggers)
        connection.exec("DROP TRIGGER \"" + trigger.toUtf8() + '"');
    const auto rows = [](int count) {
        return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
               QByteArray::number(count) + ") ";
    };
    connection.exec(rows(members) +
                    "INSERT INTO member (id, alive, added, number, sort_key, name) SELECT randomblob(16), 1, 1, i, "
                    "'pessoa ' || i, 'Pessoa ' || i FROM n");
    connection.exec(
        rows(followUps) +
        "INSERT INTO follow_up (id, alive, added, number, sort_key, title, kind, due, owner, priority, "
        "state) SELECT randomblob(16), 1, 1, i, 'tarefa ' || i, 'Tarefa ' || i, 'call', date('now', (i * "
        "7919 % 730 - 365) || ' days'), CASE i % 4 WHEN 0 THEN 'Ana' ELSE 'Rui' END, 'normal', CASE WHEN "
        "i % 3 THEN 'done' WHEN i % 2 THEN 'open' WHEN i % 5 THEN 'waiting' ELSE 'in_progress' END FROM n");
    connection.exec(
        "INSERT INTO follow_up_link (id, alive, added, follow_up, target) SELECT randomblob(16), 1, 1, f.id, "
        "CAST(x'01' || m.id AS BLOB) FROM follow_up f JOIN member m ON m.rid = 1 + (f.rid * 31) % "
        "(SELECT max(rid) FROM member)");
    connection.exec(
        rows(inquiries) +
        "INSERT INTO inquiry (id, alive, added, number, sort_key, subject, received, due, channel, owner, "
        "state) SELECT randomblob(16), 1, 1, i, 'pedido ' || i, 'Pedido ' || i, date('now', (i * 7919 % "
        "730 - 400) || ' days'), date('now', (i * 7919 % 730 - 380) || ' days'), 'email', 'Ana', CASE WHEN i "
        "% 3 THEN 'closed' ELSE 'received' END FROM n");
    connection.exec("COMMIT");
    connection.exec("ANALYZE");
}

double medianMs(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void drain(Connection &connection, const QByteArray &sql)
{
    Query query(connection, sql);
    qint64 sum = 0;
    while (query.next())
        sum += query.integer(0);
    if (sum < 0)
        qFatal("no rows");
}

/// From show() until the view has painted what it read; and the longest time in which the window did not answer.
template <class View>
void watch(QTextStream &out, const char *name, const std::function<std::unique_ptr<View>()> &make)
{
    QElapsedTimer timer;
    double longest = 0;
    timer.start();
    QElapsedTimer beat;
    QTimer heart;
    beat.start();
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = std::max(longest, double(beat.nsecsElapsed()) / 1e6);
        beat.restart();
    });
    heart.start(0);
    auto view = make();
    view->resize(1200, 800);
    bool settled = false;
    QObject::connect(view.get(), &View::settled, view.get(), [&] { settled = true; });
    view->show();
    while (!settled)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    view->grab();
    out << QString::fromLatin1(name) << ": shown after " << timer.elapsed() << " ms, longest silence "
        << qRound(longest) << " ms\n";
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto number = [&](int place, int standard) {
        return arguments.size() > place ? arguments[place].toInt() : standard;
    };
    const int rounds = number(4, 5);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    auto created = Workspace::create(folder.filePath(QStringLiteral("large.elo")), QStringLiteral("Ana"));
    if (!created)
        qFatal("no file");
    Workspace &workspace = **created;
    Connection &connection = workspace.connection();
    fill(connection, number(1, 200'000), number(2, 50'000), number(3, 50'000));

    const QDate today = QDate::currentDate();
    const Entity &followUp = workspace.schema().entity(u"follow_up");
    const auto report = [&](const char *name, double ours, double limit) {
        out << QString::fromLatin1(name).leftJustified(28) << QString::number(ours, 'f', 1) << " ms, plain SQL "
            << QString::number(limit, 'f', 1) << " ms, ratio " << QString::number(ours / limit, 'f', 2) << '\n';
    };
    report("board, everybody's", medianMs(rounds, [&] { (void)board::columns(workspace, followUp, {}); }),
           medianMs(rounds,
                    [&] { drain(connection, "SELECT rid FROM follow_up WHERE alive = 1 ORDER BY state, due"); }));
    report(
        "board of inquiries",
        medianMs(rounds, [&] { (void)board::columns(workspace, workspace.schema().entity(u"inquiry"), {}); }),
        medianMs(rounds, [&] { drain(connection, "SELECT rid FROM inquiry WHERE alive = 1 ORDER BY state, due"); }));
    const QDate from = calendar::monthStart(today, Qt::Monday);
    const QByteArray range = "'" + from.toString(Qt::ISODate).toLatin1() + "' AND '" +
                             from.addDays(41).toString(Qt::ISODate).toLatin1() + "'";
    report("calendar, six weeks",
           medianMs(rounds, [&] { (void)calendar::entries(workspace, from, from.addDays(41), {}); }),
           medianMs(rounds, [&] {
               drain(connection,
                     "SELECT rid, id, title, due, state FROM follow_up WHERE alive = 1 AND due BETWEEN " + range);
               drain(connection,
                     "SELECT rid, id, subject, due, state FROM inquiry WHERE alive = 1 AND due BETWEEN " + range);
           }));
    report("my day, everybody's",
           medianMs(rounds,
                    [&] {
                        (void)my_day::read(workspace, {today, {}}, 8);
                    }),
           medianMs(rounds, [&] {
               drain(connection,
                     "SELECT rid FROM follow_up WHERE alive = 1 AND state IN ('open', 'in_progress', 'waiting') "
                     "ORDER BY due");
               drain(connection,
                     "SELECT rid FROM inquiry WHERE alive = 1 AND state IN ('received', 'assigned', 'waiting', "
                     "'referred') ORDER BY due");
           }));
    const QDateTime now = QDateTime::currentDateTime();
    report(
        "reminders of a week",
        medianMs(rounds, [&] { (void)reminders::between(workspace, now.addDays(-7), now, QStringLiteral("Ana")); }),
        medianMs(rounds, [&] {
            drain(connection, "SELECT * FROM follow_up WHERE alive = 1 AND due BETWEEN date('now', '-7 days') AND "
                              "date('now', '30 days') AND owner = 'Ana'");
        }));
    NoNavigator navigator;
    const PageContext context{&workspace, &navigator};
    watch<BoardView>(out, "board", [&] { return std::make_unique<BoardView>(context, followUp, nullptr); });
    watch<CalendarView>(out, "calendar", [&] { return std::make_unique<CalendarView>(context, nullptr); });
    watch<StartPage>(out, "my day", [&] {
        auto page = std::make_unique<StartPage>(context, nullptr);
        page->enter({});
        return page;
    });
    return 0;
}
