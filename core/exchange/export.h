// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/exchange/csv_reader.h"
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
};

/// The columns that can be exported of an entity, in order: all fields that are not hidden, then contacts.
QStringList exportColumns(const Workspace &workspace, const QString &entity);

/// A column's header as the file has it. Both forms are understood by an import.
QString exportHeader(const Workspace &workspace, const QString &entity, const QString &column, Language language);

/// The formats in which records of an entity can be written.
std::vector<ExportFormat> exportFormats(const Entity &entity);
/// "csv", "xlsx", "vcf", "ics": as the command line and file names have them.
QString exportSuffix(ExportFormat format);

struct Exported
{
    qint64 written = 0;
    qint64 withheld = 0; ///< who did not consent to being contacted is in no address book
};

/// Writes the records of a query. The file is private and appears whole or not at all. A table comes back in through
/// an import without loss.
/// Errors: CannotWrite, DiskFull, Cancelled; Invalid{column, "unknown_column"}; Refused{"format_not_for_this"}; those
/// of Workspace::ids().
Result<Exported> exportRecords(Workspace &workspace, const ListQuery &query, ExportFormat format, const QString &path,
                               const ExportOptions &options = {}, Job *job = nullptr);

} // namespace elo
