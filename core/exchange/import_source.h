// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"

#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace elo {

/// The kind of a file, told from its first bytes and not from its name.
enum class SourceKind { Text, Workbook, Cards };
SourceKind sourceKind(const QString &path);

/// One column of a list, with a few of its values for guessing and for the user to recognise it.
struct ImportColumn
{
    QString header; ///< as written; "Column 3" where the list has no header
    QStringList samples;
};

/// A list as a file: what kind it is, how it is written, where its header is, what its columns look like. A value;
/// rows are read by a reader of their own each time.
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
        /// Of a workbook; otherwise the first one with a table.
        std::optional<QString> sheet;
        friend bool operator==(const Overrides &, const Overrides &) = default;
    };

    /// Reads the beginning of the file.
    /// @param knownHeaders folded headers that are known.
    /// Errors: NotFound, CannotRead, BadSource as CsvReader, XlsxReader and VCardReader have them, and BadSource
    /// "empty", "no_header", "no_rows".
    static Result<ImportSource> open(const QString &path, const Overrides &overrides,
                                     const std::vector<QString> &knownHeaders);

    /// The sheets of a workbook; none for a list of another kind, or for a workbook that cannot be read.
    static QStringList sheetsOf(const QString &path);

    const QString &path() const { return m_path; }
    SourceKind kind() const { return m_kind; }
    const CsvFormat &format() const { return m_format; }   ///< of a text
    const QStringList &sheets() const { return m_sheets; } ///< of a workbook
    const QString &sheet() const { return m_sheet; }       ///< of a workbook: the one that is read
    int headerRecord() const { return m_headerRecord; }
    const std::vector<ImportColumn> &columns() const { return m_columns; }

    /// A reader that stands before the first row of data.
    Result<std::unique_ptr<RowReader>> rows() const;

private:
    Result<void> openText(const Overrides &overrides, const std::vector<QString> &knownHeaders);
    Result<void> openWorkbook(const Overrides &overrides, const std::vector<QString> &knownHeaders);
    Result<void> openCards();
    Result<void> lookAt(RowReader &reader, const Overrides &overrides, const std::vector<QString> &knownHeaders);

    QString m_path;
    SourceKind m_kind = SourceKind::Text;
    CsvFormat m_format;
    QStringList m_sheets;
    QString m_sheet;
    int m_headerRecord = 1;
    std::vector<ImportColumn> m_columns;
};

} // namespace elo
