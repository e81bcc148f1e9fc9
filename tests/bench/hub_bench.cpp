// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub costs: many operations pushed by one device and pulled by another, against psql writing the same rows
// by plain SQL, a thousand a statement, to the same server in the same run.
//
//     build/release/hub_bench [operations = 100000] [rounds = 3]

#include "core/sync/hub.h"
#include "core/sync/hub_schema.h"
#include "tests/bench/common/measure.h"
#include "tests/core/sync/hub_office.h"
#include "tests/core/sync/postgres_server.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cstdio>

using namespace elo;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBytes = 400;

std::vector<sync::Frame> operationsOf(const Id &device, int count)
{
    QRandomGenerator random(7);
    std::vector<sync::Frame> frames;
    for (int i = 0; i < count; ++i) {
        QByteArray bytes(kBytes, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), kBytes / 4); // what is sealed looks like that
        frames.push_back(test::frame(device, i + 1, bytes));
    }
    return frames;
}

/// The same rows as a file of statements.
void writeStatements(const QString &path, const std::vector<sync::Frame> &frames)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("SET client_min_messages = error;\n");
    const QByteArray office = newId(1).toByteArray(QUuid::WithoutBraces);
    for (size_t i = 0; i < frames.size(); ++i) {
        const sync::Frame &frame = frames[i];
        file.write(i % 1000 ? ",\n" : "INSERT INTO plain VALUES\n");
        file.write("('" + office + "','" + frame.device.toByteArray(QUuid::WithoutBraces) + "'," +
                   QByteArray::number(frame.seq) + ",'\\x" + frame.chain.toHex() + "','\\x" + frame.bytes.toHex() +
                   "')");
        if (i % 1000 == 999 || i + 1 == frames.size())
            file.write(";\n");
    }
}

void orStop(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().args.join(u' ') + u' ' + result.error().cause));
}

qint64 pullAll(sync::Hub &hub)
{
    sync::VersionVector known;
    qint64 count = 0;
    for (;;) {
        const auto page = hub.pull(known, qint64(4) << 20);
        if (!page)
            qFatal("pull: %s", qPrintable(page.error().args.join(u' ')));
        if (page->empty())
            return count;
        for (const sync::Frame &frame : *page)
            known[frame.device] = frame.seq;
        count += qint64(page->size());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int operations = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 3;

    test::PostgresServer server(test::PostgresServer::Disk::Safe);
    if (!server.problem().isEmpty())
        qFatal("%s", qPrintable(server.problem()));
    const auto frames = operationsOf(newId(1), operations);
    QTemporaryDir dir;
    const QString statements = dir.filePath(u"rows.sql"_s);
    writeStatements(statements, frames);
    qputenv("PGPASSWORD", server.adminPassword().toUtf8());
    qputenv("PGSSLMODE", "verify-full");
    qputenv("PGSSLROOTCERT", server.rootCertificate().toUtf8());

    std::vector<double> plain;
    std::vector<double> push;
    std::vector<double> pull;
    std::vector<double> have;
    for (int round = 0; round < rounds; ++round) {
        server.sql(
            u"DROP TABLE IF EXISTS plain; CREATE TABLE plain (office uuid, device uuid, seq bigint, chain bytea,"
            " bytes bytea, PRIMARY KEY (office, device, seq)); CHECKPOINT"_s);
        plain.push_back(1000 * bench::runProgram(u"/usr/lib/postgresql/15/bin/psql"_s,
                                                 {u"-X"_s, u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s,
                                                  QString::number(server.port()), u"-U"_s, u"postgres"_s, u"-d"_s,
                                                  u"elo"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-f"_s, statements}));
        const test::HubOffice office(server);
        sync::Hub sender = office.hub();
        sync::Hub receiver = office.hub();
        orStop(sender.open());
        orStop(receiver.open());
        server.sql(u"CHECKPOINT"_s);
        push.push_back(bench::medianMs(1, [&] { orStop(sender.push(frames)); }));
        qint64 pulled = 0;
        pull.push_back(bench::medianMs(1, [&] { pulled = pullAll(receiver); }));
        have.push_back(bench::medianMs(5, [&] { receiver.have().value(); }));
        if (pulled != operations)
            qFatal("pulled %lld", static_cast<long long>(pulled));
    }
    const double limit = bench::median(plain);
    std::printf("%d operations of %d bytes, over TLS on the loopback, fsync on\n", operations, kBytes);
    std::printf("  psql, plain SQL, 1000 rows a statement  %8.0f ms\n", limit);
    std::printf("  push                                    %8.0f ms  %.2f x\n", bench::median(push),
                bench::median(push) / limit);
    std::printf("  pull                                    %8.0f ms  %.2f x\n", bench::median(pull),
                bench::median(pull) / limit);
    std::printf("  push and pull                           %8.0f ms  %.2f x\n",
                bench::median(push) + bench::median(pull), (bench::median(push) + bench::median(pull)) / limit);
    std::printf("  have, with all there                    %8.1f ms\n", bench::median(have));
    return 0;
}
