// SPDX-License-Identifier: GPL-3.0-or-later
// The registration desk with many registrants: opening it, finding at each key, a badge until it is on the disk.
// Beside it what a check-in cannot do without: two rows and a state by plain SQL, in a transaction of its own with
// synchronous FULL, in the same file.
//
//     build/release/desk_bench [registrants = 1500] [members = 20000] [check-ins = 300]

#include "core/desk/badge_code.h"
#include "core/desk/desk.h"
#include "core/desk/walk_in.h"
#include "core/entities/event.h"
#include "core/match/similar_people.h"
#include "core/store/connection.h"
#include "core/store/records.h"
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

template <class T>
T orStop(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(result.error().args.join(u' ')), qPrintable(result.error().cause));
    return std::move(*result);
}

const char16_t *const kGiven[] = {u"Armando", u"Graça", u"Joana", u"Otília",  u"Zacarias", u"Raquel",
                                  u"Luís",    u"Ana",   u"Pedro", u"Celeste", u"Ilda",     u"Boaventura"};
const char16_t *const kFamily[] = {u"Muiuane", u"Dhlovo",   u"Macuácua", u"Nhamirre", u"Tembe",
                                   u"Bila",    u"Cossa",    u"Muianga",  u"Sitoe",    u"Langa",
                                   u"Machava", u"Chissano", u"Nhantumbo"};
const char16_t *const kCountries[] = {u"ZA", u"PT", u"MW", u"DE", u"GB", u"TZ", u"SZ", u"US"};

QString name(int n)
{
    return u"%1 %2 %3"_s.arg(QStringView(kGiven[size_t(n) % std::size(kGiven)]),
                             QStringView(kFamily[size_t(n / 12) % std::size(kFamily)]),
                             QStringView(kFamily[size_t(n * 7 + n / 156) % std::size(kFamily)]));
}

/// All in one operation: how they came on the list is not what is measured.
Ref fill(Workspace &workspace, int registrants, int members)
{
    Event event;
    event.name = u"Fórum da Diáspora"_s;
    event.starts = QDate(2026, 11, 25);
    event.ends = QDate(2026, 11, 26);
    const Ref forum = orStop(workspace.save(toRecord(workspace.schema().entity(u"event"), event)), "event");
    orStop(workspace.transact(u"bench"_s, forum, {},
                              [&](Transaction &tx) {
                                  for (int i = 0; i < members; ++i) {
                                      RecordTree tree{tx.schema().entity(u"member").newRecord(), {}};
                                      tree.record.set(u"name", name(i));
                                      tree.record.set(
                                          u"residence_country",
                                          QStringView(kCountries[size_t(i) % std::size(kCountries)]).toString());
                                      records::adopt(tree);
                                      tx.insert(tree);
                                      if (i >= registrants)
                                          continue;
                                      Participation participation;
                                      participation.event = forum.id;
                                      participation.person = records::refOf(tree.record).text();
                                      participation.state = u"confirmed"_s;
                                      Record record = toRecord(tx.schema().entity(u"participation"), participation);
                                      tx.insert(record);
                                  }
                              }),
           "fill");
    return forum;
}

struct Times
{
    std::vector<double> ms;
    template <class F>
    void measure(F &&work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    void print(const char *what)
    {
        std::ranges::sort(ms);
        std::printf("%-42s median %8.3f ms   95 %% %8.3f   worst %8.3f\n", what, ms[ms.size() / 2],
                    ms[ms.size() * 95 / 100], ms.back());
    }
};

void finding(Desk &desk)
{
    const QStringList typed{u"arm"_s,      u"grac"_s,    u"macuacua"_s, u"makwakwa"_s,
                            u"nham arm"_s, u"Amrando"_s, u"otlia"_s,    u"xyzxyz"_s};
    for (const QString &text : typed) {
        Times times;
        size_t hits = 0;
        for (int round = 0; round < 15; ++round)
            times.measure([&] { hits = desk.registrants().search(text, 40).size(); });
        times.print(qPrintable(u"find “%1” (%2 hits)"_s.arg(text).arg(hits)));
    }
}

void arriving(Workspace &workspace, Desk &desk, int checkIns)
{
    std::vector<Id> people;
    for (const Registrant &one : desk.registrants().all())
        if (int(people.size()) < checkIns)
            people.push_back(one.id);
    Times checkIn;
    Times again;
    Times counts;
    for (const Id &id : people)
        checkIn.measure([&] { orStop(desk.scan(badgeCode(id)), "check-in"); });
    for (const Id &id : people)
        again.measure([&] { orStop(desk.scan(badgeCode(id)), "again"); });
    for (int i = 0; i < 20; ++i)
        counts.measure([&] {
            (void)desk.counts();
            (void)desk.lastArrivals(8);
        });
    Times walkIn;
    Times similar;
    for (int i = 0; i < 30; ++i) {
        WalkIn comes{u"Otília Nhamirre %1"_s.arg(i), u"MW"_s, u"diaspora"_s, u"+265 991 55%1"_s.arg(1000 + i), {}};
        similar.measure([&] { orStop(desk.similarTo(comes), "similar"); });
        walkIn.measure([&] { orStop(desk.walkIn(comes), "walk-in"); });
    }
    Times back;
    for (int i = 0; i < 30; ++i)
        back.measure([&] { orStop(desk.takeBack(), "back"); });

    Times plain;
    Connection &c = workspace.connection();
    c.exec("CREATE TABLE bench_attendance (id BLOB PRIMARY KEY, participation BLOB, day BLOB);"
           "CREATE TABLE bench_check_in (id BLOB PRIMARY KEY, participation BLOB, day BLOB, time TEXT, desk TEXT)");
    for (int i = 0; i < checkIns; ++i)
        plain.measure([&] {
            c.exec("BEGIN IMMEDIATE; INSERT INTO bench_attendance VALUES (randomblob(16), randomblob(16), "
                   "randomblob(16)); INSERT INTO bench_check_in VALUES (randomblob(16), randomblob(16), "
                   "randomblob(16), '08:41', 'desk'); COMMIT");
        });
    checkIn.print("badge until on the disk");
    plain.print("  two rows by plain SQL, FULL");
    again.print("the same badge again");
    counts.print("counts and last arrivals");
    similar.print("people like a walk-in");
    walkIn.print("walk-in until on the disk");
    back.print("taking back");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int registrants = arguments.value(1, u"1500"_s).toInt();
    const int members = std::max(registrants, arguments.value(2, u"20000"_s).toInt());
    const int checkIns = std::min(registrants, arguments.value(3, u"300"_s).toInt());
    const QTemporaryDir folder;
    auto workspace = orStop(Workspace::create(folder.filePath(u"desk.elo"_s), u"bench"_s), "create");
    const Ref event = fill(*workspace, registrants, members);
    std::printf("%d registrants, %d members, times in one file with synchronous FULL\n", registrants, members);

    const Record day = orStop(Desk::daysOf(*workspace, event), "days").front();
    Times opening;
    std::unique_ptr<Desk> desk;
    for (int i = 0; i < 5; ++i)
        opening.measure([&] { desk = orStop(Desk::open(*workspace, event, day), "open"); });
    opening.print("opening the desk");
    finding(*desk);
    arriving(*workspace, *desk, checkIns);
    return 0;
}
