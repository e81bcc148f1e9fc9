// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/exchange/csv_reader.h"
#include "core/places/language.h"
#include "core/store/list_query.h"

#include <QStringList>

namespace elo {

class Workspace;

enum class ExportFormat { Csv, Xlsx };

/// What a table of records holds and how it is written.
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

/// Writes the records of a query as a table. The file is private, appears whole or not at all, and comes back in
/// through an import without loss.
/// @returns how many records. Errors: CannotWrite, DiskFull, Cancelled; Invalid{column, "unknown_column"}; those of
/// Workspace::ids().
Result<qint64> exportRecords(Workspace &workspace, const ListQuery &query, ExportFormat format, const QString &path,
                             const ExportOptions &options = {}, Job *job = nullptr);

} // namespace elo
