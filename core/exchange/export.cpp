// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/base/private_file.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/export_cells.h"
#include "core/exchange/icalendar_writer.h"
#include "core/exchange/vcard_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/people/consents.h"
#include "core/workspace.h"

#include <algorithm>
#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Records in memory at a time.
constexpr size_t kPage = 1000;

/// Gives every record of the query. @returns how many.
Result<qint64> overRecords(Workspace &workspace, const ListQuery &query, Job *job,
                           const std::function<Result<void>(const Record &)> &write)
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
            if (auto done = write(record); !done)
                return std::unexpected(done.error());
            ++written;
        }
        if (job)
            job->setDone(written);
    }
    return written;
}

/// The same as cells.
Result<qint64> overRows(Workspace &workspace, const ListQuery &query, ExportCells &cells, Job *job,
                        const std::function<void(const QVariantList &)> &write)
{
    return overRecords(workspace, query, job, [&](const Record &record) -> Result<void> {
        auto row = cells.of(record);
        if (!row)
            return std::unexpected(row.error());
        write(*row);
        return {};
    });
}

Result<Exported> writeCsv(Workspace &workspace, const ListQuery &query, const QString &path,
                          const ExportOptions &options, ExportCells &cells, Job *job)
{
    Exported exported;
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
        exported.written = *count;
        return writer.finish();
    });
    if (!done)
        return std::unexpected(done.error());
    return exported;
}

Result<Exported> writeXlsx(Workspace &workspace, const ListQuery &query, const QString &path, ExportCells &cells,
                           Job *job)
{
    auto book = XlsxWriter::create(path);
    if (!book)
        return std::unexpected(book.error());
    (*book)->beginSheet(cells.tableName(), cells.xlsxColumns());
    auto count = overRows(workspace, query, cells, job, [&](const QVariantList &row) { (*book)->row(row); });
    if (!count)
        return std::unexpected(count.error());
    if (auto closed = (*book)->close(); !closed)
        return std::unexpected(closed.error());
    return Exported{*count, 0};
}

Result<bool> consentsToContact(Workspace &workspace, const Ref &member)
{
    const auto consents = workspace.related(workspace.schema().entity(u"consent"), u"member"_s, member);
    if (!consents)
        return std::unexpected(consents.error());
    return agrees(*consents, u"contact");
}

Result<Exported> writeCards(Workspace &workspace, const ListQuery &query, const QString &path, Language language,
                            Job *job)
{
    constexpr qsizetype kChunk = qsizetype(64) * 1024;
    const Entity &contactPoint = workspace.schema().entity(u"contact_point");
    Exported exported;
    const auto done = writePrivately(path, [&](QIODevice &device) -> Result<void> {
        QByteArray out;
        const auto flush = [&](qsizetype from) -> Result<void> {
            if (out.size() >= from && device.write(out) != out.size())
                return fail(ErrorCode::CannotWrite, {path}, device.errorString());
            if (out.size() >= from)
                out.clear();
            return {};
        };
        const auto count = overRecords(workspace, query, job, [&](const Record &member) -> Result<void> {
            const Ref ref{u"member"_s, member.id};
            const auto consents = consentsToContact(workspace, ref);
            if (!consents)
                return std::unexpected(consents.error());
            if (!*consents) {
                ++exported.withheld;
                return {};
            }
            const auto contacts = workspace.related(contactPoint, u"owner"_s, ref);
            if (!contacts)
                return std::unexpected(contacts.error());
            out += vCardOf(member, *contacts, language);
            ++exported.written;
            return flush(kChunk);
        });
        return count ? flush(1) : Result<void>(std::unexpected(count.error()));
    });
    if (!done)
        return std::unexpected(done.error());
    return exported;
}

Result<Exported> writeCalendar(Workspace &workspace, const ListQuery &query, const QString &path, Language language,
                               Job *job)
{
    Exported exported;
    const auto done = writePrivately(path, [&](QIODevice &device) -> Result<void> {
        ICalendarWriter calendar(device, language, QDateTime::currentDateTimeUtc());
        const auto count = overRecords(workspace, query, job, [&](const Record &record) -> Result<void> {
            calendar.add(record);
            return {};
        });
        if (!count)
            return std::unexpected(count.error());
        exported.written = *count;
        return calendar.finish();
    });
    if (!done)
        return std::unexpected(done.error());
    return exported;
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

std::vector<ExportFormat> exportFormats(const Entity &entity)
{
    std::vector<ExportFormat> formats{ExportFormat::Xlsx, ExportFormat::Csv};
    if (entity.name() == u"member")
        formats.push_back(ExportFormat::VCard);
    if (ICalendarWriter::takes(entity))
        formats.push_back(ExportFormat::ICalendar);
    return formats;
}

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    case ExportFormat::VCard:
        return u"vcf"_s;
    case ExportFormat::ICalendar:
        return u"ics"_s;
    }
    return {};
}

Result<Exported> exportRecords(Workspace &workspace, const ListQuery &query, ExportFormat format, const QString &path,
                               const ExportOptions &options, Job *job)
{
    const Entity *entity = workspace.schema().find(query.entity);
    if (!entity || !entity->isFindable())
        return fail(ErrorCode::NoRecord, {query.entity});
    const std::vector<ExportFormat> formats = exportFormats(*entity);
    if (std::find(formats.begin(), formats.end(), format) == formats.end())
        return fail(ErrorCode::Refused, {u"format_not_for_this"_s, entity->pluralText()});
    if (format == ExportFormat::VCard)
        return writeCards(workspace, query, path, options.language, job);
    if (format == ExportFormat::ICalendar)
        return writeCalendar(workspace, query, path, options.language, job);
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
