// SPDX-License-Identifier: GPL-3.0-or-later
// What bringing a laptop's work back costs: a package of many operations written and taken in, against the same rows
// – of the data, the journal and the search index – written by plain SQL in batches of a thousand, in the same run.
//
//     build/release/sync_bench [operations = 100000] [rounds = 3]

#include "core/store/connection.h"
#include "core/sync/exchange.h"
#include "core/workspace.h"
#include "tests/bench/common/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>

using namespace elo;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T orStop(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(result.error().args.join(u' ')), qPrintable(result.error().cause));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::unique_ptr<Workspace> opened(const QString &path)
{
    return orStop(Workspace::open(path, u"bench"_s), "open");
}

/// A third adds people with a phone, the rest edits them: one operation each.
void work(Workspace &workspace, int operations)
{
    // How the laptop came by its operations is not what is measured.
    guarded([&] { workspace.connection().exec("PRAGMA synchronous = OFF"); }).value();
    std::vector<Ref> people;
    for (int i = 0; i < operations; ++i) {
        if (i % 3 == 0) {
            RecordTree tree{workspace.schema().entity(u"member").newRecord(), {}};
            tree.record.set(u"name", u"Armando Muiuane %1"_s.arg(i));
            tree.record.set(u"residence_country", u"ZA"_s).set(u"occupation", u"Mecânico"_s);
            Record phone = workspace.schema().entity(u"contact_point").newRecord();
            phone.set(u"kind", u"phone"_s).set(u"value", u"+27 82 %1"_s.arg(1000000 + i));
            tree.parts.push_back(phone);
            people.push_back(orStop(workspace.save(tree), "add"));
        } else {
            auto record = orStop(workspace.record(people[size_t(i * 7919) % people.size()]), "read");
            record.set(i % 3 == 1 ? u"residence_city"_s : u"notes"_s, u"Durban %1"_s.arg(i));
            orStop(workspace.save(record), "edit");
        }
    }
}

const QList<QByteArray> kTables{"member", "contact_point", "operation", "insertion", "change", "member_search"};

struct Rows
{
    QByteArray table;
    std::vector<QVariantList> rows;
    QByteArray sql;
};

std::vector<Rows> newRows(Connection &after, Connection &before)
{
    std::vector<Rows> all;
    for (const QByteArray &table : kTables) {
        const QByteArray rid = table == "insertion" ? "operation" : table == "member_search" ? "rowid" : "rid";
        const QByteArray from = table == "insertion" ? "operation" : table == "member_search" ? "member" : table;
        const qint64 last = before.scalar("SELECT max(rid) FROM " + from).toLongLong();
        const QByteArray columns = table == "member_search" ? "rowid, name, phone, text" : "*";
        Query query(after, "SELECT " + columns + " FROM " + table + " WHERE " + rid + " > ?");
        query.bind(last);
        Rows found{table, {}, {}};
        while (query.next()) {
            QVariantList row;
            for (int column = 0; column < query.columnCount(); ++column)
                row << query.value(column);
            found.rows.push_back(row);
        }
        QByteArray marks;
        for (int column = 0; column < query.columnCount(); ++column)
            marks += column ? ", ?" : "?";
        found.sql = "INSERT INTO " + table + (table == "member_search" ? " (" + columns + ")" : "") + " VALUES (" +
                    marks + ')';
        all.push_back(std::move(found));
    }
    return all;
}

void writePlainly(Connection &connection, const std::vector<Rows> &all)
{
    for (const Rows &rows : all) {
        for (size_t i = 0; i < rows.rows.size(); ++i) {
            if (i % 1000 == 0)
                connection.exec("BEGIN IMMEDIATE");
            Query add(connection, rows.sql);
            for (const QVariant &value : rows.rows[i])
                add.bind(value);
            add.run();
            if (i % 1000 == 999 || i + 1 == rows.rows.size())
                connection.exec("COMMIT");
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int operations = argc > 1 ? atoi(argv[1]) : 100000;
    const int rounds = argc > 2 ? atoi(argv[2]) : 3;
    QTemporaryDir dir;
    const QString base = dir.filePath(u"base.elo"_s);
    const QString laptop = dir.filePath(u"laptop.elo"_s);
    const QString package = dir.filePath(u"laptop.elopack"_s);
    {
        const auto office = orStop(Workspace::create(base, u"bench"_s), "create");
        orStop(office->backup(laptop), "copy");
    }
    {
        auto workspace = opened(laptop);
        work(*workspace, operations);
    }
    std::vector<double> written;
    std::vector<double> taken;
    std::vector<double> plain;
    for (int round = 0; round < rounds; ++round) {
        const QString target = dir.filePath(u"target.elo"_s);
        QFile::remove(target);
        QFile::copy(base, target);
        {
            auto from = opened(laptop);
            QFile::remove(package);
            written.push_back(bench::medianMs(1, [&] { orStop(sync::pack(*from, package), "pack"); }));
            auto to = opened(target);
            taken.push_back(bench::medianMs(1, [&] {
                const auto exchanged = orStop(sync::unpack(*to, package), "unpack");
                if (exchanged.received.applied != operations)
                    qFatal("only %lld operations", exchanged.received.applied);
            }));
        }
        const QString other = dir.filePath(u"plain.elo"_s);
        QFile::remove(other);
        QFile::copy(base, other);
        auto done = opened(target);
        auto to = opened(other);
        guarded([&] {
            const auto rows = newRows(done->connection(), to->connection());
            for (const char *entity : {"member", "contact_point"})
                for (const char *kind : {"_changed", "_removed", "_same", "_kept"})
                    to->connection().exec(QByteArray("DROP TRIGGER IF EXISTS ") + entity + kind);
            plain.push_back(bench::medianMs(1, [&] { writePlainly(to->connection(), rows); }));
        }).value();
    }
    const double limit = bench::median(plain);
    const double both = bench::median(written) + bench::median(taken);
    std::printf("%d operations: package of %.1f MB\n", operations, double(QFileInfo(package).size()) / 1e6);
    std::printf("  the same rows by plain SQL  %8.0f ms\n", limit);
    std::printf("  package written             %8.0f ms\n", bench::median(written));
    std::printf("  package taken in            %8.0f ms\n", bench::median(taken));
    std::printf("  both                        %8.0f ms   %.2f times plain SQL (aim 3)\n", both, both / limit);
    return 0;
}
