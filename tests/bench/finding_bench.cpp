// SPDX-License-Identifier: GPL-3.0-or-later
// Finds and edits in a large office file, beside plain SQL on the same file.
//
//     build/release/finding_bench [members = 200000] [follow-ups and inquiries = 50000] [rounds = 3]
//
// The file is filled by SQL, as fast as it goes, with contexts that the journal's triggers accept. Ratios of medians
// are what counts: the machines are noisy.

#include "core/exchange/filter_expression.h"
#include "core/store/bulk_edit.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"
#include "core/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace elo;
using namespace Qt::StringLiterals;

namespace {

/// What an office asks, from what nearly all meet to what nearly nobody does.
struct Question
{
    const char *entity;
    const char *filter;
};
const Question kQuestions[] = {
    {"member", "residence_country=PT or residence_country=ZA"},
    {"member", "residence_country=IS"},
    {"member", "last_contact<today-90d"},
    {"member", "last_contact>=today-3d"},
    {"member", "last_contact is empty"},
    {"member", "has participation(person) where (state=attended)"},
    {"member",
     "(residence_country=PT or residence_country=ZA) and has participation(person) where (state=attended) and "
     "last_contact<today-90d and has consent where (purpose=contact and answer=given)"},
    {"member", "has 3 inquiry(asker)"},
    {"member", "has no follow_up_link(target) and not (sex=f and name~sitoe)"},
    {"member", "mission where (country=DE) and has inquiry(asker) where (state=received)"},
    {"member", "tag=Poetas"},
    {"follow_up", "state!=done and due<today and has follow_up_link(follow_up) where (target(member) where "
                  "(residence_country=MW))"},
    {"inquiry", "asker(member) where (residence_country=MW and last_contact<today-30d)"},
};

/// Rows by a recursive query: `columns` and `values` over n = 1…count.
void fill(Connection &connection, const QByteArray &table, const QByteArray &columns, const QByteArray &values,
          int count, qint64 operation)
{
    connection.exec("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < " +
                    QByteArray::number(count) + ") INSERT INTO " + table + " (id, alive, added, " + columns +
                    ") SELECT randomblob(16), 1, " + QByteArray::number(operation) + ", " + values + " FROM c");
}

void generate(Workspace &workspace, int members, int work)
{
    Connection &c = workspace.connection();
    c.exec("BEGIN IMMEDIATE");
    const qint64 op = c.scalar("SELECT max(rid) FROM operation").toLongLong();
    const QByteArray day = "date('now', '-' || ((n * 7919) % 700) || ' days')";
    fill(c, "member",
         "number, sort_key, name, sex, residence_country, residence_city, status, departure_year, mission",
         "n, 'pessoa ' || printf('%07d', (n * 7919) % 10000000), 'Pessoa ' || n, iif(n % 2, 'f', 'm'),"
         " CASE WHEN n % 50000 = 7 THEN 'IS' ELSE substr('PTZAMWDEGBUSTZZW', 1 + 2 * (n % 8), 2) END, 'Cidade ' || "
         "(n % 90),"
         " 'active', 1970 + n % 55, (SELECT id FROM mission WHERE rid = 1 + n % 30)",
         members, op);
    // By the row's number: a subquery that asks nothing of the row around it would be run once for all.
    const QByteArray someone =
        "(SELECT id FROM member WHERE rid = 1 + (n * 48271) % " + QByteArray::number(members) + ")";
    const QByteArray pointer = "CAST(x'01' || " + someone + " AS BLOB)";
    fill(c, "consent", "member, purpose, answer, date",
         "(SELECT id FROM member WHERE rid = n), 'contact', iif(n % 5, 'given', 'refused'), '2026-01-01'", members,
         op);
    fill(c, "note", "about, date, kind, text", pointer + ", " + day + ", 'call', 'Falámos'", work, op);
    fill(c, "follow_up", "number, sort_key, title, kind, due, priority, state, done_on",
         "n, 'accao ' || n, 'Acção ' || n, 'call', " + day + ", 'normal', iif(n % 3, 'done', 'open'), iif(n % 3, " +
             day + ", NULL)",
         work, op);
    fill(c, "follow_up_link", "follow_up, target", "(SELECT id FROM follow_up WHERE rid = n), " + pointer, work, op);
    fill(c, "inquiry", "number, sort_key, subject, topic, received, channel, asker, state",
         "n, 'pedido ' || n, 'Pedido ' || n, 'other', " + day + ", 'email', " + pointer +
             ", iif(n % 4, 'answered', 'received')",
         work, op);
    fill(c, "communication", "number, sort_key, subject, kind, date, sender, recipient",
         "n, 'nota ' || n, 'Nota ' || n, 'oficio', " + day + ", " + pointer + ", " + pointer, work / 5, op);
    fill(c, "event", "number, sort_key, name, kind, starts", "n, 'forum ' || n, 'Fórum ' || n, 'forum', " + day, 40,
         op);
    fill(c, "event_day", "event, date", "(SELECT id FROM event WHERE rid = n), " + day, 40, op);
    fill(c, "participation", "event, person, capacity, state",
         "(SELECT id FROM event WHERE rid = 1 + n % 40), " + pointer +
             ", 'diaspora', iif(n % 3, 'attended', 'invited')",
         work / 5, op);
    fill(c, "attendance", "participation, day",
         "(SELECT id FROM participation WHERE rid = n), (SELECT id FROM event_day WHERE rid = 1 + n % 40)", work / 5,
         op);
    fill(c, "tag", "sort_key, name, colour", "'poetas', 'Poetas', 'blue'", 1, op);
    fill(c, "tagging", "tag, thing", "(SELECT id FROM tag WHERE rid = 1), " + pointer, work / 20, op);
    c.exec("COMMIT");
    c.exec("ANALYZE");
}

template <class F>
double medianMs(int rounds, F &&work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

qint64 planCount(Connection &connection, const QByteArray &sql)
{
    return connection.scalar(sql).toLongLong();
}

void findings(Workspace &workspace, int rounds)
{
    std::printf("%9s %9s %9s  filter\n", "first ms", "all ms", "rows");
    for (const Question &question : kQuestions) {
        const Entity &entity = workspace.schema().entity(QString::fromLatin1(question.entity));
        const auto filter = parseFilter(QString::fromUtf8(question.filter), workspace.schema(), entity);
        if (!filter)
            qFatal("%s: %s", question.filter, qPrintable(filter.error().args.join(u'|')));
        ListQuery query;
        query.entity = entity.name();
        query.conditions = *filter;
        size_t rows = 0;
        const double first = medianMs(rounds, [&] { (void)workspace.ids(query, 200); });
        const double all = medianMs(rounds, [&] { rows = workspace.ids(query)->size(); });
        std::printf("%9.1f %9.1f %9zu  %s: %s\n", first, all, rows, question.entity, question.filter);
    }
    const double scan = medianMs(rounds, [&] {
        planCount(workspace.connection(),
                  "SELECT count(*) FROM member WHERE alive = 1 AND residence_country IN ('PT', 'ZA')");
    });
    std::printf("%9s %9.1f %9s  plain SQL: one pass over the members\n", "", scan, "");
}

void edits(Workspace &workspace, int rounds)
{
    const Entity &member = workspace.schema().entity(u"member");
    const std::vector<qint64> rids = [&] {
        auto all = *workspace.ids({u"member"_s, {}, {}, {}, false}, 100'000);
        return all;
    }();
    int turn = 0;
    std::vector<double> plain, bulk, country;
    for (int i = 0; i < rounds; ++i) {
        ++turn;
        plain.push_back(medianMs(1, [&] {
            const auto done = workspace.transact(u"save"_s, {}, {}, [&](Transaction &tx) {
                tx.connection().exec(
                    "UPDATE member SET sector = 'a" + QByteArray::number(turn) +
                    "' WHERE rid IN (SELECT rid FROM member WHERE alive = 1 ORDER BY sort_key LIMIT 100000)");
            });
            if (!done)
                qFatal("plain update failed");
        }));
        const auto &choices = member.field(u"sector").choices;
        bulk.push_back(medianMs(1, [&] {
            const auto done = workspace.applyBulk(
                member, rids, {BulkEdit::Action::Set, u"sector"_s, QString::fromLatin1(choices[size_t(turn)].key)});
            if (!done || done->changed != qint64(rids.size()))
                qFatal("bulk edit failed");
        }));
        country.push_back(medianMs(1, [&] {
            const auto done = workspace.applyBulk(
                member, rids, {BulkEdit::Action::Set, u"residence_country"_s, turn % 2 ? u"MZ"_s : u"BR"_s});
            if (!done)
                qFatal("bulk edit failed");
        }));
    }
    const auto median = [](std::vector<double> times) {
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    std::printf(
        "edit of %zu members: plain UPDATE with journal %.0f ms, sector %.0f ms (%.2f x), country with search "
        "and phones %.0f ms (%.2f x)\n",
        rids.size(), median(plain), median(bulk), median(bulk) / median(plain), median(country),
        median(country) / median(plain));
    QElapsedTimer timer;
    timer.start();
    if (!workspace.undoLast())
        qFatal("undo failed");
    std::printf("undo of one of them: %lld ms\n", timer.elapsed());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int members = argc > 1 ? std::atoi(argv[1]) : 200'000;
    const int work = argc > 2 ? std::atoi(argv[2]) : 50'000;
    const int rounds = argc > 3 ? std::atoi(argv[3]) : 3;
    QTemporaryDir folder;
    auto created = Workspace::create(folder.filePath(u"office.elo"_s), u"Bench"_s);
    if (!created)
        qFatal("cannot create");
    generate(**created, members, work);
    findings(**created, rounds);
    edits(**created, rounds);
    return 0;
}
