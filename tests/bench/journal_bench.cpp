// SPDX-License-Identifier: GPL-3.0-or-later
// Long operations and those who wait for them, all in one run: an import of many people, its undo and its redo; and
// how long somebody who saves meanwhile through a connection of her own waits. The import is also written in one
// transaction, which is what writing it in chunks costs nothing more than.
//
//     build/release/journal_bench [people = 100000] [rounds = 3]

#include "core/exchange/import_session.h"
#include "core/store/connection.h"
#include "core/store/undo_outcome.h"
#include "core/workspace.h"
#include "tests/bench/common/measure.h"
#include "tests/bench/common/people_csv.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <memory>

using namespace elo;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Workspace> opened(const QString &path)
{
    auto workspace = Workspace::open(path, u"bench"_s);
    if (!workspace)
        qFatal("cannot open %s: %s", qPrintable(path), qPrintable(workspace.error().cause));
    return std::move(*workspace);
}

/// Saves a record again and again from a thread of its own, as somebody at the window does, until it is told to stop.
class Saver
{
public:
    explicit Saver(const QString &path) : m_thread(QThread::create([this, path] { run(path); }))
    {
        m_thread->start();
    }
    ~Saver() { stop(); }

    void stop()
    {
        if (!m_thread)
            return;
        m_stop = true;
        m_thread->wait();
        m_thread.reset();
    }

    void print(const char *beside)
    {
        stop();
        std::sort(m_waits.begin(), m_waits.end());
        if (m_waits.empty())
            return;
        const auto at = [&](double part) { return m_waits[size_t(double(m_waits.size() - 1) * part)]; };
        std::printf("  saves beside %s: %zu, median %.1f ms, 99 of 100 below %.1f ms, longest %.1f ms, failed %d\n",
                    beside, m_waits.size(), at(0.5), at(0.99), m_waits.back(), m_failed);
        std::fflush(stdout);
    }

private:
    void run(const QString &path)
    {
        const auto workspace = opened(path);
        Record record(workspace->schema().entity(u"institution"));
        record.set(u"name", u"Instituto"_s);
        const auto ref = workspace->save(record);
        for (int i = 0; ref && !m_stop; ++i) {
            Record now = *workspace->record(*ref);
            now.set(u"notes", u"%1"_s.arg(i));
            QElapsedTimer timer;
            timer.start();
            m_failed += !workspace->save(now).has_value();
            m_waits.push_back(double(timer.nsecsElapsed()) / 1e6);
            QThread::msleep(50);
        }
    }

    std::atomic<bool> m_stop = false;
    int m_failed = 0;
    std::vector<double> m_waits;
    std::unique_ptr<QThread> m_thread;
};

/// @param hold how long it may hold others up, in milliseconds; 0: as ever.
double import(const QString &office, const QString &csv, Id *operation, qint64 hold = 0)
{
    const auto workspace = opened(office);
    if (hold > 0)
        workspace->connection().setLongestHold(hold);
    return bench::medianMs(1, [&] {
        const auto session = ImportSession::open(csv, *workspace);
        if (!session)
            qFatal("no session");
        const auto result = session->apply(*workspace);
        if (!result)
            qFatal("import failed: %s", qPrintable(result.error().cause));
        *operation = result->operation;
    });
}

double undo(const QString &office, Id *operation)
{
    const auto workspace = opened(office);
    return bench::medianMs(1, [&] {
        const auto outcome = workspace->undoRest(*operation);
        if (!outcome)
            qFatal("undo failed: %s", qPrintable(outcome.error().cause));
        *operation = outcome->operation;
    });
}

constexpr qint64 kWhole = 1000LL * 3600 * 24;

/// Chunks beside one transaction, by turns since the machines are noisy.
void compare(const QTemporaryDir &folder, const QString &csv, int rounds)
{
    std::vector<double> whole, chunks, ratios;
    for (int i = 0; i < rounds; ++i) {
        const QString one = folder.filePath(u"one%1.elo"_s.arg(i));
        const QString many = folder.filePath(u"many%1.elo"_s.arg(i));
        if (!Workspace::create(one, u"bench"_s) || !Workspace::create(many, u"bench"_s))
            qFatal("no office");
        Id operation;
        whole.push_back(import(one, csv, &operation, kWhole));
        chunks.push_back(import(many, csv, &operation));
        ratios.push_back(chunks.back() / whole.back());
    }
    std::printf("import in one transaction %.2f s, in chunks %.2f s, ratio %.2f (at most 1.05)\n",
                bench::median(whole) / 1000, bench::median(chunks) / 1000, bench::median(ratios));
    std::fflush(stdout);
}

void round(const QString &office, const QString &csv, bool watched)
{
    if (!Workspace::create(office, u"bench"_s))
        qFatal("no office");
    const auto measured = [&](const char *what, const std::function<double()> &work) {
        std::unique_ptr<Saver> saver = watched ? std::make_unique<Saver>(office) : nullptr;
        const double ms = work();
        std::printf("%s%s: %.2f s, %s\n", what, watched ? " with somebody saving" : "", ms / 1000,
                    qPrintable(bench::Memory::now().text()));
        if (saver)
            saver->print(what);
        std::fflush(stdout);
    };
    Id operation;
    measured("import", [&] { return import(office, csv, &operation); });
    measured("undo", [&] { return undo(office, &operation); });
    measured("do again", [&] { return undo(office, &operation); });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int people = argc > 1 ? atoi(argv[1]) : 100000;
    QTemporaryDir folder;
    const QString csv = folder.filePath(u"people.csv"_s);
    bench::writePeopleCsv(csv, people);
    std::printf("%d people\n", people);
    if (const int rounds = argc > 2 ? atoi(argv[2]) : 3; rounds > 0)
        compare(folder, csv, rounds);
    round(folder.filePath(u"alone.elo"_s), csv, false);
    round(folder.filePath(u"watched.elo"_s), csv, true);
    return 0;
}
