// SPDX-License-Identifier: GPL-3.0-or-later
// How many of the people who are there twice are found, how many of those found are, and how long it takes as a ratio
// to a plain program: blocking by surname and initial, Jaro-Winkler on folded names, in the same run.
//
//     duplicates_bench [people = 100000] [seed = 2 [seed …]]
//     duplicates_bench --file OFFICE.elo            the time of a whole scan, reading included, and of looking for
//     one
//                                                   person who is being typed
//
// The weights of core/match were tuned on seed 1; report others. DUPLICATES_MISSES=1 lists what was wrong.

#include "core/match/duplicates.h"
#include "core/match/pair_score.h"
#include "core/match/person_set.h"
#include "core/match/similar_people.h"
#include "core/people/person_name.h"
#include "core/workspace.h"
#include "tests/bench/made_up_people.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <algorithm>
#include <cstdio>
#include <map>

using namespace elo;

namespace {

constexpr double kShown = 0.8; ///< the page and the command line show pairs of this score on

using Truth = QHash<quint64, QString>;

quint64 keyOf(quint32 a, quint32 b)
{
    return quint64(std::min(a, b)) << 32 | std::max(a, b);
}

struct Outcome
{
    double seconds = 0;
    std::vector<quint64> found;
};

Outcome ours(const std::vector<bench::Somebody> &people)
{
    QElapsedTimer timer;
    timer.start();
    PersonSet set;
    for (const bench::Somebody &who : people) {
        PersonFacts facts{0,           sortKey(who.name), {},           who.sex,      who.birth,
                          who.country, who.city,          who.province, who.district, who.departureYear};
        const quint32 index = set.add(facts);
        if (!who.typedPhone.isEmpty())
            if (const auto phone = ContactKey::ofPhone(who.typedPhone, who.phone))
                set.addContact(index, *phone);
        if (!who.email.isEmpty())
            set.addContact(index, *ContactKey::ofEmail(who.email));
    }
    set.settle();
    Outcome outcome;
    for (const ScoredPair &pair : findPairs(set, kShown))
        outcome.found.push_back(keyOf(pair.a, pair.b));
    outcome.seconds = double(timer.nsecsElapsed()) / 1e9;
    return outcome;
}

double jaroWinkler(const std::string &a, const std::string &b)
{
    if (a == b)
        return 1;
    const int range = std::max(0, int(std::max(a.size(), b.size())) / 2 - 1);
    bool takenA[64] = {};
    bool takenB[64] = {};
    const int sizeA = std::min<int>(int(a.size()), 64);
    const int sizeB = std::min<int>(int(b.size()), 64);
    int same = 0;
    for (int i = 0; i < sizeA; ++i)
        for (int j = std::max(0, i - range); j < std::min(sizeB, i + range + 1); ++j)
            if (!takenB[j] && a[size_t(i)] == b[size_t(j)]) {
                takenA[i] = takenB[j] = true;
                ++same;
                break;
            }
    if (same == 0)
        return 0;
    int moved = 0;
    for (int i = 0, j = 0; i < sizeA; ++i) {
        if (!takenA[i])
            continue;
        while (!takenB[j])
            ++j;
        moved += a[size_t(i)] != b[size_t(j++)];
    }
    const double jaro = (double(same) / sizeA + double(same) / sizeB + (same - moved / 2.0) / same) / 3;
    int prefix = 0;
    while (prefix < std::min({4, sizeA, sizeB}) && a[size_t(prefix)] == b[size_t(prefix)])
        ++prefix;
    return jaro + prefix * 0.1 * (1 - jaro);
}

Outcome plain(const std::vector<bench::Somebody> &people)
{
    QElapsedTimer timer;
    timer.start();
    struct Row
    {
        std::string block;
        std::string name;
        quint32 index;
    };
    std::vector<Row> rows;
    rows.reserve(people.size());
    for (quint32 i = 0; i < people.size(); ++i) {
        const std::string name = sortKey(people[i].name).toStdString();
        const size_t last = name.rfind(' ');
        rows.push_back({name.substr(last == std::string::npos ? 0 : last + 1) + name.front(), name, i});
    }
    std::ranges::sort(rows, {}, &Row::block);
    Outcome outcome;
    for (size_t from = 0, to = 0; from < rows.size(); from = to) {
        while (to < rows.size() && rows[to].block == rows[from].block)
            ++to;
        for (size_t i = from; i < to; ++i)
            for (size_t j = i + 1; j < to; ++j)
                if (jaroWinkler(rows[i].name, rows[j].name) >= 0.95)
                    outcome.found.push_back(keyOf(rows[i].index, rows[j].index));
    }
    outcome.seconds = double(timer.nsecsElapsed()) / 1e9;
    return outcome;
}

struct Quality
{
    double recall;
    double precision;
};

Quality qualityOf(const Outcome &outcome, const Truth &truth, const Truth &findable)
{
    const auto right = std::ranges::count_if(outcome.found, [&](quint64 key) { return truth.contains(key); });
    const auto asked = std::ranges::count_if(outcome.found, [&](quint64 key) { return findable.contains(key); });
    return {100.0 * double(asked) / double(std::max<qsizetype>(1, findable.size())),
            100.0 * double(right) / double(std::max<size_t>(1, outcome.found.size()))};
}

/// One person may be there three times: each with each is a pair.
Truth truthOf(const bench::MadeUpPeople &made)
{
    Truth truth;
    QMultiHash<quint32, quint32> others;
    for (const auto &pair : made.pairs) {
        const QList<quint32> known = others.values(pair.a);
        truth.insert(keyOf(pair.a, pair.b), pair.kind);
        for (const quint32 other : known)
            truth.insert(keyOf(other, pair.b), pair.kind + QStringLiteral("+chain"));
        for (const quint32 other : known) {
            others.insert(other, pair.b);
            others.insert(pair.b, other);
        }
        others.insert(pair.a, pair.b);
        others.insert(pair.b, pair.a);
    }
    return truth;
}

void listMistakes(const bench::MadeUpPeople &made, const Truth &truth, const Truth &findable, const Outcome &outcome)
{
    const auto line = [&](const char *what, quint64 key, const QString &kind) {
        const auto text = [&](quint32 i) {
            const bench::Somebody &who = made.people[i];
            return QStringList{who.name,  who.sex,        who.birth,    who.country,
                               who.city,  who.province,   who.district, QString::number(who.departureYear),
                               who.phone, who.typedPhone, who.email}
                .join(u'|');
        };
        std::printf("%s %s\n    %s\n    %s\n", what, qPrintable(kind), qPrintable(text(quint32(key >> 32))),
                    qPrintable(text(quint32(key))));
    };
    QSet<quint64> found(outcome.found.begin(), outcome.found.end());
    std::map<QString, int> missed;
    for (auto it = findable.begin(); it != findable.end(); ++it)
        if (!found.contains(it.key())) {
            ++missed[it.value()];
            line("missed", it.key(), it.value());
        }
    for (const quint64 key : found)
        if (!truth.contains(key))
            line("wrong", key, {});
    for (const auto &[kind, count] : missed)
        std::printf("missed %5d %s\n", count, qPrintable(kind));
}

/// The time until those are known who are like somebody that is being typed.
void typeInto(Workspace &workspace)
{
    const Entity &members = workspace.schema().entity(u"member");
    for (const char *typed : {"Jos", "Armando Mui", "João Silva", "Maria da Costa",
                              "António José dos Santos Ferreira", "Zeferina Nhamirre Quelhas"}) {
        Record record(members);
        record.set(u"name", QString::fromUtf8(typed));
        Record phone(workspace.schema().entity(u"contact_point"));
        phone.set(u"kind", QStringLiteral("phone"));
        phone.set(u"value", QStringLiteral("+27 82 555 0101"));
        Record email(phone);
        email.set(u"kind", QStringLiteral("email"));
        email.set(u"value", QStringLiteral("maria.silva@example.org"));
        std::vector<double> times;
        size_t found = 0;
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto similar = similarPeople(workspace, {record, {phone, email}});
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            found = similar ? similar->size() : 0;
        }
        std::ranges::sort(times);
        std::printf("%7.1f ms (most %.1f), %zu people: %s\n", times[2], times.back(), found, typed);
    }
}

int scanFile(const QString &path)
{
    auto workspace = Workspace::open(path, QStringLiteral("bench"), Workspace::Mode::ReadOnly);
    if (!workspace)
        return 1;
    typeInto(**workspace);
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto pairs = findDuplicates(**workspace, {kShown});
        std::printf("%.2f s, %zu pairs\n", double(timer.elapsed()) / 1000, pairs ? pairs->size() : 0);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--file")
        return scanFile(arguments.value(2));
    const int count = std::max(1000, arguments.value(1, QStringLiteral("100000")).toInt());
    QStringList seeds = arguments.mid(2);
    if (seeds.isEmpty())
        seeds << QStringLiteral("2");
    std::printf("%8s %5s %7s | %7s %9s %7s | %7s %9s %7s | %s\n", "people", "seed", "pairs", "recall", "precision",
                "s", "recall", "precision", "s", "time to plain");
    for (const QString &seed : seeds) {
        const bench::MadeUpPeople made(size_t(count), seed.toUInt());
        const Truth truth = truthOf(made);
        Truth findable;
        for (auto it = truth.begin(); it != truth.end(); ++it)
            if (made.canBeFound(quint32(it.key() >> 32), quint32(it.key())))
                findable.insert(it.key(), it.value());
        const Outcome found = ours(made.people);
        const Outcome base = plain(made.people);
        const Quality q = qualityOf(found, truth, findable);
        const Quality p = qualityOf(base, truth, findable);
        std::printf("%8d %5s %7d | %6.2f%% %8.2f%% %7.2f | %6.2f%% %8.2f%% %7.2f | %.2f\n", count, qPrintable(seed),
                    int(findable.size()), q.recall, q.precision, found.seconds, p.recall, p.precision, base.seconds,
                    found.seconds / base.seconds);
        if (qEnvironmentVariableIsSet("DUPLICATES_MISSES"))
            listMistakes(made, truth, findable, found);
    }
    return 0;
}
