// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/handing.h"
#include "core/places/language.h"
#include "core/store/list_query.h"

#include <QStringList>
#include <vector>

namespace elo {

class Workspace;
struct Entity;

/// Tables of anything; cards of members (vCard 4); follow-ups and events as a calendar (iCalendar).
enum class ExportFormat { Csv, Xlsx, VCard, ICalendar };

/// How records are written, and for tables which of their columns.
struct ExportOptions
{
    Language language = Language::Portuguese; ///< of headers and values
    /// Field keys, and "phone", "email", "whatsapp" for what can be reached; empty: exportColumns() of the entity.
    QStringList columns;
    CsvFormat csv{Encoding::Utf8, u',', true}; ///< with a byte order mark, without which Excel misreads accents
    bool keysAsHeaders = false;                ///< "residence_country" and "PT" instead of words, for other programs
    Handing handing;                           ///< for what, and to whom
    QString filterWords;                       ///< which records, for the log
};

/// The columns that can be exported of an entity, in order: number and id by which an import finds the record again,
/// all fields that are not hidden, then contacts. Fewer of what goes to others: see mayLeave().
QStringList exportColumns(const Workspace &workspace, const QString &entity, bool toOthers = false);
/// Those of them that are written unless others are chosen: ids are for programs.
QStringList usualExportColumns(const Workspace &workspace, const QString &entity, bool toOthers, bool asKeys);

/// A column's header as the file has it. Both forms are understood by an import.
QString exportHeader(const Workspace &workspace, const QString &entity, const QString &column, Language language);

/// The formats in which records of an entity can be written.
std::vector<ExportFormat> exportFormats(const Entity &entity);
/// "csv", "xlsx", "vcf", "ics": as the command line and file names have them.
QString exportSuffix(ExportFormat format);

struct Exported
{
    qint64 written = 0;
    qint64 withheld = 0; ///< who did not consent to what the file is for
    qint64 undated = 0;  ///< events without a date, which no calendar can hold
};

/// How many of a query's people consent to what a file would be for; writes nothing. `written` and `withheld` are
/// those of the file. Errors: as exportRecords().
Result<Exported> previewExport(Workspace &workspace, const ListQuery &query, const Handing &handing,
                               Job *job = nullptr);

/// Writes the records of a query. The file is private and appears whole or not at all. A table comes back in through
/// an import without loss. A list of people is put on the log of disclosures before the file appears; what goes to
/// others holds only who consents. An address book holds only who consents to being contacted, even at home.
/// Errors: CannotWrite, DiskFull, Cancelled; Invalid{column, "unknown_column"}; Refused{"format_not_for_this"}; those
/// of checkHanding(), logDisclosure() and Workspace::ids().
Result<Exported> exportRecords(Workspace &workspace, const ListQuery &query, ExportFormat format, const QString &path,
                               const ExportOptions &options = {}, Job *job = nullptr);

} // namespace elo
