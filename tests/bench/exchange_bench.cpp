// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a workbook of invented people and writes lists of them, beside what these can cost at least, in turns, in the
// same run.
//
//     build/release/exchange_bench [rows = 100000] [rounds = 3] [part of the name of what to measure]
//
// read    XlsxReader, to its last cell; limit: the same part unpacked and walked tag by tag, with no value made of it
// csv     exportRecords of all members as CSV; limit: a C program that selects the same columns and writes them
// xlsx    the same as XLSX; limit: libxlsxwriter in constant memory with as many cells, through XlsxWriter
//
// Ratios of medians are what counts: the machines are noisy.
#include "core/exchange/export.h"
#include "core/exchange/import_session.h"
#include "core/exchange/xlsx_archive.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/workspace.h"
#include "tests/bench/made_up_people.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>
#include <sqlite3.h>

using namespace elo;
using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 25;

template <class T>
T orDie(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().args.join(u' ') + result.error().cause));
    return std::move(*result);
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Runs both in turns and prints how they compare.
void compare(const char *name, int rounds, double aim, const std::function<void()> &ours,
             const std::function<void()> &limit)
{
    std::vector<double> own;
    std::vector<double> least;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        own.push_back(seconds(ours));
        least.push_back(seconds(limit));
        ratios.push_back(own.back() / least.back());
    }
    std::printf("%-5s elo %.2f s, limit %.2f s, ratio %.2f (at most %.1f)\n", name, median(own), median(least),
                median(ratios), aim);
    std::fflush(stdout);
}

QVariantList rowOf(const bench::Somebody &who, int i)
{
    QVariantList row{who.name,     who.sex,           QDate::fromString(who.birth, Qt::ISODate),
                     who.country,  who.city,          who.province,
                     who.district, who.departureYear, who.phone,
                     who.email};
    for (int column = int(row.size()); column < kColumns; ++column)
        row << (column % 3 == 0 ? QVariant(i + column) : QVariant(u"valor %1"_s.arg((i + column) % 97)));
    return row;
}

void writeBook(const QString &path, const bench::MadeUpPeople &made)
{
    auto book = orDie(XlsxWriter::create(path), "book");
    std::vector<XlsxColumn> columns(kColumns);
    for (int i = 0; i < kColumns; ++i) {
        const bool isNumber = i == 7 || (i > 9 && i % 3 == 0);
        columns[size_t(i)] = {u"coluna %1"_s.arg(i), i == 2     ? XlsxColumn::Kind::Date
                                                     : isNumber ? XlsxColumn::Kind::Integer
                                                                : XlsxColumn::Kind::Text};
    }
    book->beginSheet(u"pessoas"_s, columns);
    for (size_t i = 0; i < made.people.size(); ++i)
        book->row(rowOf(made.people[i], int(i)));
    if (!book->close())
        qFatal("book");
}

void readBook(const QString &path)
{
    auto reader = orDie(XlsxReader::open(path), "reader");
    qsizetype cells = 0;
    while (auto row = orDie(reader->next(), "row"))
        cells += row->cells.size();
    if (cells == 0)
        qFatal("no cells");
}

/// Unpacks the sheet and looks at every tag.
void walkBook(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        qFatal("open");
    auto archive = orDie(XlsxArchive::open(std::move(file)), "archive");
    const QString name = orDie(XlsxReader::packageOf(path), "package").sheets.front().part;
    auto part = orDie(archive.part(name), "part");
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    qint64 tags = 0;
    for (qint64 got = 0; (got = part.device->read(buffer.data(), buffer.size())) > 0;) {
        const char *at = buffer.constData();
        const char *const end = at + got;
        while ((at = static_cast<const char *>(std::memchr(at, '<', size_t(end - at))))) {
            ++tags;
            ++at;
        }
    }
    if (tags == 0)
        qFatal("no tags");
}

QString fillOffice(const QTemporaryDir &folder, const bench::MadeUpPeople &made)
{
    const QString list = folder.filePath(u"people.csv"_s);
    QFile file(list);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("list");
    file.write("name;sex;birth_date;residence_country;residence_city;origin_province;origin_district;phone;email\n");
    for (const auto &who : made.people)
        file.write((QStringList{who.name, who.sex, who.birth, who.country, who.city, who.province, who.district,
                                who.phone, who.email}
                        .join(u';') +
                    u'\n')
                       .toUtf8());
    file.close();
    const QString office = folder.filePath(u"office.elo"_s);
    auto workspace = orDie(Workspace::create(office, u"bench"_s), "office");
    auto session = orDie(ImportSession::open(list, *workspace), "session");
    orDie(session.apply(*workspace), "import");
    return office;
}

void exportAll(const QString &office, ExportFormat format, const QString &path)
{
    auto workspace = orDie(Workspace::open(office, u"bench"_s, Workspace::Mode::ReadOnly), "open");
    ListQuery query;
    query.entity = u"member"_s;
    orDie(exportRecords(*workspace, query, format, path), "export");
}

/// The columns that exportRecords() writes, with the contacts, by SQLite's own interface.
void selectAll(const QString &office, const QString &path)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *rows = nullptr;
    const char *sql =
        "SELECT m.name, sort_name, other_names, sex, birth_date, age_band, origin_province, origin_district,"
        " residence_country, residence_city, departure_year, languages, education, occupation,"
        " occupation_group, sector, interests, preferred_channel, consular_registration, focal_person,"
        " source, status, notes, (SELECT group_concat(value, ' ; ') FROM contact_point c WHERE c.owner ="
        " CAST(x'01' || m.id AS BLOB)) FROM member m WHERE alive = 1 ORDER BY sort_key";
    if (sqlite3_open_v2(office.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(db, sql, -1, &rows, nullptr) != SQLITE_OK)
        qFatal("sqlite: %s", sqlite3_errmsg(db));
    std::FILE *out = std::fopen(path.toUtf8().constData(), "w");
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(rows); ++i) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(rows, i));
            if (i > 0)
                std::fputc(',', out);
            if (!text)
                continue;
            const bool quoted = std::strpbrk(text, ",;\"\r\n") != nullptr;
            if (quoted)
                std::fputc('"', out);
            std::fputs(text, out);
            if (quoted)
                std::fputc('"', out);
        }
        std::fputs("\r\n", out);
    }
    std::fclose(out);
    sqlite3_finalize(rows);
    sqlite3_close(db);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const size_t rows = argc > 1 ? size_t(atol(argv[1])) : 100'000;
    const int rounds = argc > 2 ? atoi(argv[2]) : 3;
    const QByteArray only = argc > 3 ? argv[3] : "";
    const bench::MadeUpPeople made(rows, 7);
    QTemporaryDir folder;
    if (only.isEmpty() || only == "read") {
        const QString book = folder.filePath(u"people.xlsx"_s);
        writeBook(book, made);
        compare(
            "read", rounds, 1.5, [&] { readBook(book); }, [&] { walkBook(book); });
    }
    if (only == "read")
        return 0;
    const QString office = fillOffice(folder, made);
    const QString out = folder.filePath(u"out"_s);
    if (only.isEmpty() || only == "csv")
        compare(
            "csv", rounds, 1.7, [&] { exportAll(office, ExportFormat::Csv, out); }, [&] { selectAll(office, out); });
    if (only.isEmpty() || only == "xlsx")
        compare(
            "xlsx", rounds, 1.3, [&] { exportAll(office, ExportFormat::Xlsx, out); }, [&] { writeBook(out, made); });
    return 0;
}
