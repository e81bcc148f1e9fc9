// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace elo {

/// One column of a list, with a few of its values for guessing and for the user to recognise it.
struct ImportColumn
{
    QString header; ///< as written; "Column 3" where the list has no header
    QStringList samples;
};

/// A participants list as a file: how it is written, where its header is, what its columns look like. A value; rows
/// are read by a CsvReader of their own each time.
class ImportSource
{
public:
    /// What the user decided otherwise than what was found.
    struct Overrides
    {
        std::optional<Encoding> encoding;
        std::optional<QChar> delimiter;
        /// Which record of the file holds the headers, from 1; 0: there is none, the first record is data.
        std::optional<int> headerRecord;
        friend bool operator==(const Overrides &, const Overrides &) = default;
    };

    /// Reads the beginning of the file. @param knownHeaders folded headers that are known.
    /// Errors: NotFound, CannotRead, BadSource as CsvReader has them, and BadSource "no_header", "no_rows".
    static Result<ImportSource> open(const QString &path, const Overrides &overrides,
                                     const std::vector<QString> &knownHeaders);

    const QString &path() const { return m_path; }
    const CsvFormat &format() const { return m_format; }
    int headerRecord() const { return m_headerRecord; }
    const std::vector<ImportColumn> &columns() const { return m_columns; }

    /// A reader that stands before the first row of data.
    Result<CsvReader> rows() const;

private:
    QString m_path;
    CsvFormat m_format;
    int m_headerRecord = 1;
    std::vector<ImportColumn> m_columns;
};

} // namespace elo
