// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/base/private_file.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/disclosure_log.h"
#include "core/exchange/export_cells.h"
#include "core/exchange/icalendar_writer.h"
#include "core/exchange/vcard_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/people/consents.h"
#include "core/store/connection.h"
#include "core/store/filter_sql.h"
#include "core/store/merged.h"
#include "core/workspace.h"

#include <algorithm>
#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Records in memory at a time.
constexpr size_t kPage = 1000;

/// Row ids of what a query lists. Parts and links without a list of their own come in the order of their age.
Result<std::vector<qint64>> idsOf(Workspace &workspace, const ListQuery &query)
{
    const Entity &entity = workspace.schema().entity(query.entity);
    if (entity.isFindable())
        return workspace.ids(query);
    return guarded([&] {
        Connection &connection = workspace.connection();
        const Codes codes = Codes::load(connection, workspace.schema(), false);
        const auto filter = filterClause(connection, query.conditions, entity, codes, "l", QDate::currentDate());
        Query select(connection, QByteArray("SELECT rid FROM ") + entity.key + " l WHERE alive = 1" +
                                     (filter.sql.isEmpty() ? QByteArray() : " AND " + filter.sql) + " ORDER BY rid");
        for (const QVariant &parameter : filter.parameters)
            select.bind(parameter);
        std::vector<qint64> rids;
        while (select.next())
            rids.push_back(select.integer(0));
        return rids;
    });
}

/// The records of a query that may be in the file, page by page; counts both those and the others, and remembers who
/// is in a file that goes to others.
class Leaving
{
public:
    Leaving(Workspace &workspace, const ListQuery &query, const ExportOptions &options, ExportFormat format, Job *job)
        : m_workspace(workspace), m_query(query), m_options(options), m_format(format), m_job(job),
          m_entity(workspace.schema().entity(query.entity)), m_personField(personField(m_entity))
    {
        const bool isAddressBook = format == ExportFormat::VCard;
        if (options.handing.isToOthers())
            m_purpose = options.handing.purpose;
        else if (isAddressBook)
            m_purpose = u"contact"_s;
    }

    using Page = std::vector<Record>;

    Result<void> over(const std::function<Result<void>(const Page &)> &write)
    {
        const auto rids = idsOf(m_workspace, m_query);
        if (!rids)
            return std::unexpected(rids.error());
        if (m_job)
            m_job->setTotal(qint64(rids->size()));
        for (size_t from = 0; from < rids->size(); from += kPage) {
            if (m_job && m_job->cancelled())
                return fail(ErrorCode::Cancelled);
            auto done = guarded([&] {
                return overPage(std::span(*rids).subspan(from, std::min(kPage, rids->size() - from)), write);
            });
            if (!done)
                return std::unexpected(done.error());
            if (!*done)
                return *done;
            if (m_job)
                m_job->setDone(qint64(std::min(from + kPage, rids->size())));
        }
        return {};
    }

    /// To be called when everything is written and nothing is in its place yet: what cannot be logged does not leave.
    Result<void> log(const QStringList &columns) const
    {
        if (!isOfPeople(m_entity))
            return {};
        const LabelWords words(m_options.language);
        DisclosureEntry entry{m_options.handing,      words.text("Entity", m_entity.plural),
                              m_entity.name(),        columns,
                              exportSuffix(m_format), exported.written,
                              exported.withheld,      m_people};
        if (!m_options.filterWords.isEmpty())
            entry.what += u": "_s + m_options.filterWords;
        return logDisclosure(m_workspace, entry);
    }

    Exported exported;

private:
    Result<void> overPage(std::span<const qint64> rids, const std::function<Result<void>(const Page &)> &write)
    {
        // While a query is open, the others of the page find the file locked for reading already: locking it anew
        // for each of them took longer than reading.
        Query open(m_workspace.connection(), "SELECT 1 FROM entity_code");
        open.next();
        auto page = m_workspace.records(m_entity, rids);
        if (!page)
            return std::unexpected(page.error());
        const qint64 listed = qint64(page->size());
        if (auto kept = keepWhoConsents(*page); !kept)
            return kept;
        exported.withheld += listed - qint64(page->size());
        exported.written += qint64(page->size());
        return write(*page);
    }

    Result<void> keepWhoConsents(Page &page)
    {
        if (m_purpose.isEmpty())
            return {};
        return guarded([&] {
            Connection &connection = m_workspace.connection();
            const Entity &members = m_workspace.schema().entity(u"member");
            if (!m_agreeing)
                m_agreeing = whoAgrees(connection, members, m_purpose);
            std::erase_if(page, [&](const Record &record) {
                const Id person =
                    m_personField < 0
                        ? record.id
                        : merged::representative(connection, members, record.values[size_t(m_personField)].toUuid());
                if (!m_agreeing->contains(person))
                    return true;
                if (m_options.handing.isToOthers())
                    m_people.push_back(person);
                return false;
            });
        });
    }

    Workspace &m_workspace;
    const ListQuery &m_query;
    const ExportOptions &m_options;
    ExportFormat m_format;
    Job *m_job;
    const Entity &m_entity;
    int m_personField;
    QString m_purpose; ///< consent that is asked for; empty: none
    std::optional<QSet<Id>> m_agreeing;
    std::vector<Id> m_people;
};

Result<void> writeCsv(Leaving &leaving, const QString &path, const ExportOptions &options, ExportCells &cells,
                      const QStringList &columns)
{
    return writePrivately(path, [&](QIODevice &device) -> Result<void> {
        CsvWriter writer(device, options.csv);
        writer.row(cells.headers());
        QStringList texts;
        auto done = leaving.over([&](const Leaving::Page &page) -> Result<void> {
            return cells.overRows(page, [&](const QVariantList &row) {
                texts.clear();
                for (const QVariant &value : row)
                    texts << ExportCells::text(value);
                writer.row(texts);
            });
        });
        if (!done)
            return done;
        if (auto finished = writer.finish(); !finished)
            return finished;
        return leaving.log(columns);
    });
}

Result<void> writeXlsx(Leaving &leaving, const QString &path, ExportCells &cells, const QStringList &columns)
{
    auto book = XlsxWriter::create(path);
    if (!book)
        return std::unexpected(book.error());
    (*book)->beginSheet(cells.tableName(), cells.xlsxColumns());
    auto done = leaving.over([&](const Leaving::Page &page) {
        return cells.overRows(page, [&](const QVariantList &row) { (*book)->row(row); });
    });
    if (!done)
        return done;
    if (auto logged = leaving.log(columns); !logged)
        return logged;
    return (*book)->close();
}

/// Cards and calendars: text that is put together record by record.
Result<void> writeCards(Workspace &workspace, Leaving &leaving, const QString &path, const ExportOptions &options)
{
    constexpr qsizetype kChunk = qsizetype(64) * 1024;
    const Entity &contactPoint = workspace.schema().entity(u"contact_point");
    return writePrivately(path, [&](QIODevice &device) -> Result<void> {
        QByteArray out;
        const auto flush = [&](qsizetype from) -> Result<void> {
            if (out.size() >= from && device.write(out) != out.size())
                return fail(ErrorCode::CannotWrite, {path}, device.errorString());
            if (out.size() >= from)
                out.clear();
            return {};
        };
        auto done = leaving.over([&](const Leaving::Page &page) -> Result<void> {
            for (const Record &member : page) {
                const auto contacts = workspace.related(contactPoint, u"owner"_s, {u"member"_s, member.id});
                if (!contacts)
                    return std::unexpected(contacts.error());
                out += vCardOf(member, *contacts, options.language);
                if (auto flushed = flush(kChunk); !flushed)
                    return flushed;
            }
            return {};
        });
        if (done)
            done = flush(1);
        return done ? leaving.log({}) : done;
    });
}

Result<void> writeCalendar(Leaving &leaving, const QString &path, const ExportOptions &options)
{
    return writePrivately(path, [&](QIODevice &device) -> Result<void> {
        ICalendarWriter calendar(device, options.language, QDateTime::currentDateTimeUtc());
        auto done = leaving.over([&](const Leaving::Page &page) -> Result<void> {
            for (const Record &record : page)
                if (!calendar.add(record)) {
                    ++leaving.exported.undated;
                    --leaving.exported.written;
                }
            return {};
        });
        return done ? calendar.finish() : done;
    });
}

/// The entity of a query, if it can be written in that way.
Result<const Entity *> listedEntity(const Workspace &workspace, const ListQuery &query, const Handing &handing)
{
    const Entity *entity = workspace.schema().find(query.entity);
    if (!entity)
        return fail(ErrorCode::NoRecord, {query.entity});
    if (auto good = checkHanding(handing, workspace.schema(), *entity); !good)
        return std::unexpected(good.error());
    if (handing.isToOthers() && workspace.isReadOnly())
        return fail(ErrorCode::Refused, {u"cannot_log"_s});
    return entity;
}

} // namespace

QStringList exportColumns(const Workspace &workspace, const QString &entity, bool toOthers)
{
    const Entity *found = workspace.schema().find(entity);
    return found ? ExportCells::columnsOf(workspace.schema(), *found, toOthers) : QStringList();
}

QStringList usualExportColumns(const Workspace &workspace, const QString &entity, bool toOthers, bool asKeys)
{
    QStringList columns = exportColumns(workspace, entity, toOthers);
    if (!asKeys) {
        columns.removeOne(ExportCells::kId);
        columns.removeOne(ExportCells::kNumber);
    }
    return columns;
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

Result<Exported> previewExport(Workspace &workspace, const ListQuery &query, const Handing &handing, Job *job)
{
    if (const auto entity = listedEntity(workspace, query, handing); !entity)
        return std::unexpected(entity.error());
    ExportOptions options;
    options.handing = handing;
    Leaving leaving(workspace, query, options, ExportFormat::Csv, job);
    auto done = leaving.over([](const Leaving::Page &) -> Result<void> { return {}; });
    if (!done)
        return std::unexpected(done.error());
    return leaving.exported;
}

Result<Exported> exportRecords(Workspace &workspace, const ListQuery &query, ExportFormat format, const QString &path,
                               const ExportOptions &options, Job *job)
{
    const auto entity = listedEntity(workspace, query, options.handing);
    if (!entity)
        return std::unexpected(entity.error());
    const std::vector<ExportFormat> formats = exportFormats(**entity);
    if (std::find(formats.begin(), formats.end(), format) == formats.end())
        return fail(ErrorCode::Refused, {u"format_not_for_this"_s, (*entity)->pluralText()});
    const bool toOthers = options.handing.isToOthers();
    const QStringList possible = ExportCells::columnsOf(workspace.schema(), **entity, toOthers);
    for (const QString &column : options.columns)
        if (!possible.contains(column))
            return fail(ErrorCode::Invalid, {column, u"unknown_column"_s});
    const QStringList columns = options.columns.isEmpty()
                                    ? usualExportColumns(workspace, query.entity, toOthers, options.keysAsHeaders)
                                    : options.columns;

    Leaving leaving(workspace, query, options, format, job);
    ExportCells cells(workspace, **entity, columns, options.language, options.keysAsHeaders);
    const auto done = format == ExportFormat::Csv     ? writeCsv(leaving, path, options, cells, columns)
                      : format == ExportFormat::Xlsx  ? writeXlsx(leaving, path, cells, columns)
                      : format == ExportFormat::VCard ? writeCards(workspace, leaving, path, options)
                                                      : writeCalendar(leaving, path, options);
    if (!done)
        return std::unexpected(done.error());
    return leaving.exported;
}

} // namespace elo
