// SPDX-License-Identifier: GPL-3.0-or-later
// Dashboard, matrix and matching on a large office file, each beside a plain SQL scan of the same tables.
//
//     build/release/overview_bench [members = 200000] [rounds = 5]
//
// Follow-ups and inquiries are a quarter of the members each; there are 2,000 associations and 20,000 communications.
// The scans read every column that the work looks at and do nothing with it: the least that any way must do.

#include "core/match/opportunities.h"
#include "core/overview/dashboard.h"
#include "core/overview/link_matrix.h"
#include "core/rules.h"
#include "core/store/connection.h"
#include "core/store/records.h"
#include "core/store/transaction.h"
#include "core/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace elo;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAssociations = 2000;
constexpr int kCommunications = 20000;
constexpr int kTogether = 20000;

const QStringList kCountries{u"ZA"_s, u"PT"_s, u"MW"_s, u"DE"_s, u"GB"_s,
                             u"US"_s, u"TZ"_s, u"ZW"_s, u"SZ"_s, u"BR"_s};
const QStringList kSectors{u"health"_s, u"ict"_s, u"trade"_s, u"construction"_s, u"education"_s, u"other"_s};
const QStringList kInterests{u"skills"_s, u"investment,return"_s, u"information"_s, u"culture"_s};
const QStringList kJobs{u"Enfermeira"_s, u"Pedreiro"_s,  u"Engenheiro civil"_s,
                        u"Professora"_s, u"Motorista"_s, u"Médico de família"_s};
const QStringList kLanguages{u"pt"_s, u"pt,en"_s, u"pt,ts,zu"_s, u"de,pt"_s};
const QStringList kTopics{u"documents"_s, u"job"_s, u"tax"_s, u"study"_s, u"land"_s};

class Filler
{
public:
    explicit Filler(Workspace &workspace) : m_workspace(workspace), m_today(QDate::currentDate()) {}

    void fill(int members)
    {
        run(members, [&](int i) { return member(i); });
        run(members / 4, [&](int i) { return followUp(i); });
        run(members / 4, [&](int i) { return inquiry(i); });
        const auto missions = idsOf(u"mission");
        run(kAssociations, [&](int i) {
            Record one = blank(u"association");
            one.set(u"name", u"Associação %1"_s.arg(i))
                .set(u"country", any(kCountries))
                .set(u"mission", any(missions));
            return RecordTree{one, {}};
        });
        const auto associations = idsOf(u"association");
        run(kCommunications, [&](int) {
            Record one = blank(u"communication");
            const QString association = Ref{u"association"_s, any(associations)}.text();
            const QString mission = Ref{u"mission"_s, any(missions)}.text();
            const bool out = m_random.bounded(2);
            one.set(u"subject", u"Assunto"_s).set(u"date", past(700)).set(u"reply_due", past(300).addDays(200));
            one.set(u"sender", out ? association : mission).set(u"recipient", out ? mission : association);
            return RecordTree{one, {}};
        });
    }

private:
    Record blank(QStringView entity) { return m_workspace.schema().entity(entity).newRecord(); }
    template <class List>
    typename List::value_type any(const List &list)
    {
        return list[typename List::size_type(m_random.bounded(int(list.size())))];
    }
    QDate past(int days) { return m_today.addDays(-m_random.bounded(days)); }
    std::vector<Id> idsOf(QStringView entity)
    {
        ListQuery list;
        list.entity = entity.toString();
        std::vector<Id> ids;
        const auto records = m_workspace.records(m_workspace.schema().entity(entity), *m_workspace.ids(list));
        for (const Record &one : *records)
            ids.push_back(one.id);
        return ids;
    }
    RecordTree member(int i)
    {
        Record one = blank(u"member");
        one.set(u"name", u"Pessoa Inventada %1"_s.arg(i)).set(u"sex", m_random.bounded(2) ? u"f"_s : u"m"_s);
        one.set(u"residence_country", any(kCountries))
            .set(u"sector", any(kSectors))
            .set(u"interests", any(kInterests));
        one.set(u"occupation", any(kJobs)).set(u"languages", any(kLanguages));
        one.set(u"notes", u"Pediu informação sobre diplomas; ligar depois das 18h."_s);
        RecordTree tree{one, {}};
        if (m_random.bounded(4) > 0) {
            Record consent = blank(u"consent");
            consent.set(u"purpose", u"contact"_s).set(u"answer", u"given"_s).set(u"date", m_today);
            tree.parts.push_back(consent);
        }
        return tree;
    }
    RecordTree followUp(int i)
    {
        Record one = blank(u"follow_up");
        one.set(u"title", u"Telefonar %1"_s.arg(i)).set(u"due", past(400).addDays(150));
        one.set(u"state", m_random.bounded(3) ? u"open"_s : u"done"_s);
        return {one, {}};
    }
    RecordTree inquiry(int i)
    {
        Record one = blank(u"inquiry");
        const QDate received = past(900);
        one.set(u"subject", u"Pergunta %1"_s.arg(i)).set(u"topic", any(kTopics)).set(u"received", received);
        if (m_random.bounded(3))
            one.set(u"state", u"answered"_s).set(u"answered_on", received.addDays(m_random.bounded(40)));
        return {one, {}};
    }
    void run(int count, const std::function<RecordTree(int)> &make)
    {
        for (int first = 0; first < count; first += kTogether) {
            const auto done = m_workspace.transact(u"import"_s, {}, {}, [&](Transaction &tx) {
                for (int i = first; i < std::min(count, first + kTogether); ++i) {
                    RecordTree tree = make(i);
                    records::adopt(tree);
                    rules::derive(tree);
                    tx.insert(tree);
                }
            });
            if (!done)
                qFatal("cannot fill the file: %s", qPrintable(done.error().cause));
        }
    }

    Workspace &m_workspace;
    QDate m_today;
    QRandomGenerator m_random{7};
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Reads every row of the statements and does nothing with it.
void scan(Connection &connection, std::initializer_list<const char *> statements)
{
    for (const char *sql : statements) {
        Query query(connection, sql);
        while (query.next())
            for (int column = 0; column < query.columnCount(); ++column)
                (void)query.isNull(column);
    }
}

/// In turns, in the same run, since the machines are noisy.
void compare(const char *what, int rounds, const std::function<void()> &work, const std::function<void()> &limit)
{
    std::vector<double> ours;
    std::vector<double> least;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(milliseconds(work));
        least.push_back(milliseconds(limit));
    }
    std::printf("%-28s %8.0f ms   plain scan %6.0f ms   ratio %.1f\n", what, median(ours), median(least),
                median(ours) / median(least));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int members = argc > 1 ? atoi(argv[1]) : 200000;
    const int rounds = argc > 2 ? atoi(argv[2]) : 5;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"office.elo"_s);
    Ref opportunity;
    {
        auto made = Workspace::create(path, u"bench"_s);
        if (!made)
            qFatal("cannot create the file");
        std::printf("filling: %.1f s\n", milliseconds([&] { Filler(**made).fill(members); }) / 1000);
        Record offer = (*made)->schema().entity(u"opportunity").newRecord();
        offer.set(u"title", u"Enfermeiros"_s).set(u"kind", u"skills_transfer"_s).set(u"sector", u"health"_s);
        offer.set(u"skills", u"enfermeiro, médico"_s).set(u"languages", u"pt,en"_s);
        opportunity = *(*made)->save(offer);
    }
    auto opened = Workspace::open(path, u"bench"_s, Workspace::Mode::ReadOnly);
    if (!opened)
        qFatal("cannot open the file");
    Workspace &file = **opened;
    Connection &connection = file.connection();
    const QDate today = QDate::currentDate();
    compare(
        "dashboard, all time", rounds, [&] { (void)dashboard(file, {}, today); },
        [&] {
            scan(connection, {"SELECT added, residence_country, sex FROM member WHERE alive = 1",
                              "SELECT state, due FROM follow_up WHERE alive = 1",
                              "SELECT topic, state, received, answered_on, due FROM inquiry WHERE alive = 1"});
        });
    compare(
        "dashboard, one year", rounds,
        [&] {
            (void)dashboard(file, {today.addYears(-1), today}, today);
        },
        [&] {
            scan(connection, {"SELECT added, residence_country, sex FROM member WHERE alive = 1",
                              "SELECT state, due FROM follow_up WHERE alive = 1",
                              "SELECT topic, state, received, answered_on, due FROM inquiry WHERE alive = 1"});
        });
    compare(
        "matrix", rounds, [&] { (void)linkMatrix(file, today); },
        [&] {
            scan(connection,
                 {"SELECT * FROM association WHERE alive = 1", "SELECT * FROM mission WHERE alive = 1",
                  "SELECT sender, recipient, date, reply_due, answered_by FROM communication WHERE alive = 1"});
        });
    compare(
        "members for an opportunity", rounds, [&] { (void)membersFor(file, opportunity); },
        [&] {
            scan(connection,
                 {"SELECT sector, interests, occupation, residence_country, languages, status FROM member "
                  "WHERE alive = 1",
                  "SELECT member FROM consent WHERE alive = 1 AND purpose = 'contact'"});
        });
    return 0;
}
