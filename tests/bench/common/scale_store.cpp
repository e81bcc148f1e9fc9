// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filter_expression.h"
#include "core/match/duplicates.h"
#include "core/match/similar_people.h"
#include "core/store/bulk_edit.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"
#include "core/workspace.h"
#include "tests/bench/common/measure.h"
#include "tests/bench/common/people_csv.h"
#include "tests/bench/common/scale_sections.h"

#include <QDir>
#include <QFileInfo>
#include <cstdio>

namespace elo::bench {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Workspace> opened(const QString &office, Workspace::Mode mode = Workspace::Mode::ReadWrite)
{
    auto workspace = Workspace::open(office, u"bench"_s, mode);
    if (!workspace)
        qFatal("cannot open %s", qPrintable(office));
    return std::move(*workspace);
}

const char *const kFilters[] = {
    "residence_country=PT",
    "residence_country=PT or residence_country=ZA",
    "residence_country=IS",
    "occupation~enfermeira",
    "mission is empty",
    "departure_year<1990 and sex=f",
    "last_contact<today-90d",
    "last_contact is empty",
    "has participation(person) where (state=attended)",
    "has no consent(member)",
    "tag=Poetas",
};

} // namespace

QString benchImport(const QString &folder, int people, int rounds)
{
    const QString csv = folder + u"/people.csv"_s;
    const QString script = folder + u"/shell.sql"_s;
    writePeopleCsv(csv, people);
    writeShellScript(script, csv);
    std::vector<double> shell, elo;
    const QString office = folder + u"/office.elo"_s;
    const QString database = folder + u"/shell.db"_s;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &file : {office, database})
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(file + QLatin1StringView(suffix));
        shell.push_back(runProgram(u"sqlite3"_s, {database}, script));
        runProgram(QStringLiteral(ELO_BINARY), {u"new"_s, office});
        elo.push_back(runProgram(QStringLiteral(ELO_BINARY), {u"import"_s, office, csv}));
        std::printf("import round %d: sqlite3 %.2f s, Elo %.2f s\n", round + 1, shell.back(), elo.back());
    }
    std::printf("import of %d people: Elo %.2f s, sqlite3 shell %.2f s, ratio %.2f; file %.2f times as large\n",
                people, median(elo), median(shell), median(elo) / median(shell),
                double(QFileInfo(office).size()) / double(QFileInfo(database).size()));
    QFile::remove(database);
    return office;
}

void benchFilters(const QString &office, int rounds)
{
    const auto workspace = opened(office, Workspace::Mode::ReadOnly);
    const Entity &member = workspace->schema().entity(u"member");
    const double pass = medianMs(rounds, [&] {
        workspace->connection().scalar("SELECT count(*) FROM member WHERE residence_country = 'PT' AND alive = 1");
    });
    std::printf("filters: %.0f ms for one pass of plain SQL\n%9s %9s %9s %9s\n", pass, "first ms", "all ms",
                "count ms", "rows");
    for (const char *text : kFilters) {
        const auto filter = parseFilter(QString::fromLatin1(text), workspace->schema(), member);
        if (!filter)
            qFatal("%s", text);
        const ListQuery query{member.name(), {}, *filter, {}, false};
        size_t rows = 0;
        const double first = medianMs(rounds, [&] { (void)workspace->ids(query, 200); });
        const double all = medianMs(rounds, [&] { rows = workspace->ids(query)->size(); });
        const double count = medianMs(rounds, [&] { (void)workspace->countOf(query); });
        std::printf("%9.1f %9.1f %9.1f %9zu  %s\n", first, all, count, rows, text);
    }
    std::printf("%9.1f ms to count all\n", medianMs(rounds, [&] { (void)workspace->count(member); }));
}

void benchEdits(const QString &office, int rounds)
{
    const auto workspace = opened(office);
    const Entity &member = workspace->schema().entity(u"member");
    const auto rids = *workspace->ids({u"member"_s, {}, {}, {}, false}, 100'000);
    const auto undo = [&] {
        return medianMs(1, [&] {
            if (!workspace->undoLast())
                qFatal("undo failed");
        });
    };
    std::vector<double> plain, bulk, searched, undone, undoneSearched;
    for (int round = 0; round < rounds; ++round) {
        plain.push_back(medianMs(1, [&] {
            const auto done = workspace->transact(u"save"_s, {}, {}, [&](Transaction &tx) {
                Query update(tx.connection(), "UPDATE member SET sector = ? WHERE rid = ?");
                for (const qint64 rid : rids) {
                    update.bind(QStringView(u"plain")).bind(rid).run();
                    update.again();
                }
            });
            if (!done)
                qFatal("plain update failed");
        }));
        undo();
        const auto edit = [&](const QString &field, const QString &value) {
            return medianMs(1, [&] {
                if (!workspace->applyBulk(member, rids, {BulkEdit::Action::Set, field, value}))
                    qFatal("bulk edit failed");
            });
        };
        bulk.push_back(edit(u"sector"_s, u"energy"_s));
        undone.push_back(undo());
        searched.push_back(edit(u"residence_country"_s, u"MZ"_s));
        undoneSearched.push_back(undo());
    }
    const double base = median(plain);
    std::printf(
        "edit of %zu: plain UPDATE with journal %.0f ms; sector %.0f ms (%.2f), undone %.0f ms (%.2f); country, "
        "with search and phones, %.0f ms (%.2f), undone %.0f ms (%.2f)\n",
        rids.size(), base, median(bulk), median(bulk) / base, median(undone), median(undone) / base, median(searched),
        median(searched) / base, median(undoneSearched), median(undoneSearched) / base);
}

void benchUndo(const QString &office)
{
    const auto workspace = opened(office);
    const auto operations = workspace->operations(10);
    for (const OperationInfo &operation : *operations) {
        if (operation.kind != u"import")
            continue;
        const double seconds = medianMs(1, [&] {
            if (!workspace->undo(operation.id))
                qFatal("undo failed");
        });
        std::printf("undo of the import: %.1f s\n", seconds / 1000);
        std::printf("do again: %.1f s\n", medianMs(1, [&] { (void)workspace->redoLast(); }) / 1000);
        return;
    }
}

void benchDuplicates(const QString &office)
{
    const auto workspace = opened(office, Workspace::Mode::ReadOnly);
    const Entity &members = workspace->schema().entity(u"member");
    for (const char *typed : {"Jos", "Armando Mui", "João Silva", "Maria da Costa", "Zeferina Nhamirre Quelhas"}) {
        Record record(members);
        record.set(u"name", QString::fromUtf8(typed));
        Record phone(workspace->schema().entity(u"contact_point"));
        phone.set(u"kind", u"phone"_s);
        phone.set(u"value", u"+27 82 555 0101"_s);
        size_t found = 0;
        const double ms = medianMs(5, [&] {
            const auto similar = similarPeople(*workspace, {record, {phone}});
            found = similar ? similar->size() : 0;
        });
        std::printf("similar while typing: %7.1f ms, %zu people: %s\n", ms, found, typed);
    }
    constexpr double kShown = 0.8;
    size_t pairs = 0;
    const double scan = medianMs(1, [&] {
        const auto found = findDuplicates(*workspace, {kShown});
        pairs = found ? found->size() : 0;
    });
    std::printf("scan for duplicates: %.1f s, %zu pairs\n", scan / 1000, pairs);
}

void benchExport(const QString &office, const QString &folder, int rounds)
{
    std::vector<double> shell, elo;
    for (int round = 0; round < rounds; ++round) {
        const QString target = folder + u"/all.csv"_s;
        const QString plain = folder + u"/plain.csv"_s;
        QFile::remove(target);
        QFile script(folder + u"/export.sql"_s);
        if (!script.open(QIODevice::WriteOnly))
            qFatal("no script");
        script.write(".mode csv\n.output \"" + plain.toUtf8() + "\"\nSELECT * FROM member;\n");
        script.close();
        shell.push_back(runProgram(u"sqlite3"_s, {u"-readonly"_s, office}, script.fileName()));
        elo.push_back(runProgram(QStringLiteral(ELO_BINARY), {u"export"_s, office, u"--entity"_s, u"member"_s,
                                                              u"--format"_s, u"csv"_s, u"--out"_s, target}));
    }
    std::printf("export CSV: Elo %.1f s, sqlite3 shell %.1f s, ratio %.2f\n", median(elo), median(shell),
                median(elo) / median(shell));
}

} // namespace elo::bench
