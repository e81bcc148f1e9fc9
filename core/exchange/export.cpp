// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/base/private_file.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/export_cells.h"
#include "core/exchange/xlsx_writer.h"
#include "core/workspace.h"

#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Records in memory at a time.
constexpr size_t kPage = 1000;

/// Gives every record of the query as cells. @returns how many.
Result<qint64> overRows(Workspace &workspace, const ListQuery &query, ExportCells &cells, Job *job,
                        const std::function<void(const QVariantList &)> &write)
{
    const Entity &entity = workspace.schema().entity(query.entity);
    const auto rids = workspace.ids(query);
    if (!rids)
        return std::unexpected(rids.error());
    if (job)
        job->setTotal(qint64(rids->size()));
    qint64 written = 0;
    for (size_t from = 0; from < rids->size(); from += kPage) {
        if (job && job->cancelled())
            return fail(ErrorCode::Cancelled);
        const auto page = std::span(*rids).subspan(from, std::min(kPage, rids->size() - from));
        const auto records = workspace.records(entity, page);
        if (!records)
            return std::unexpected(records.error());
        for (const Record &record : *records) {
            auto row = cells.of(record);
            if (!row)
                return std::unexpected(row.error());
            write(*row);
            ++written;
        }
        if (job)
            job->setDone(written);
    }
    return written;
}

Result<qint64> writeCsv(Workspace &workspace, const ListQuery &query, const QString &path,
                        const ExportOptions &options, ExportCells &cells, Job *job)
{
    qint64 written = 0;
    const auto done = writePrivately(path, [&](QIODevice &device) -> Result<void> {
        CsvWriter writer(device, options.csv);
        writer.row(cells.headers());
        auto count = overRows(workspace, query, cells, job, [&](const QVariantList &row) {
            QStringList texts;
            for (const QVariant &value : row)
                texts << ExportCells::text(value);
            writer.row(texts);
        });
        if (!count)
            return std::unexpected(count.error());
        written = *count;
        return writer.finish();
    });
    if (!done)
        return std::unexpected(done.error());
    return written;
}

Result<qint64> writeXlsx(Workspace &workspace, const ListQuery &query, const QString &path, ExportCells &cells,
                         Job *job)
{
    auto book = XlsxWriter::create(path);
    if (!book)
        return std::unexpected(book.error());
    (*book)->beginSheet(cells.tableName(), cells.xlsxColumns());
    auto count = overRows(workspace, query, cells, job, [&](const QVariantList &row) { (*book)->row(row); });
    if (!count)
        return count;
    if (auto closed = (*book)->close(); !closed)
        return std::unexpected(closed.error());
    return count;
}

} // namespace

QStringList exportColumns(const Workspace &workspace, const QString &entity)
{
    const Entity *found = workspace.schema().find(entity);
    return found ? ExportCells::columnsOf(workspace.schema(), *found) : QStringList();
}

QString exportHeader(const Workspace &workspace, const QString &entity, const QString &column, Language language)
{
    const Entity *found = workspace.schema().find(entity);
    return found ? ExportCells::headerOf(*found, column, LabelWords(language)) : column;
}

Result<qint64> exportRecords(Workspace &workspace, const ListQuery &query, ExportFormat format, const QString &path,
                             const ExportOptions &options, Job *job)
{
    const Entity *entity = workspace.schema().find(query.entity);
    if (!entity || !entity->isFindable())
        return fail(ErrorCode::NoRecord, {query.entity});
    const QStringList possible = ExportCells::columnsOf(workspace.schema(), *entity);
    for (const QString &column : options.columns)
        if (!possible.contains(column))
            return fail(ErrorCode::Invalid, {column, u"unknown_column"_s});
    ExportCells cells(workspace, *entity, options.columns.isEmpty() ? possible : options.columns, options.language,
                      options.keysAsHeaders);
    return format == ExportFormat::Csv ? writeCsv(workspace, query, path, options, cells, job)
                                       : writeXlsx(workspace, query, path, cells, job);
}

} // namespace elo
