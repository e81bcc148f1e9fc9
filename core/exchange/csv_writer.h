// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv_reader.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>
#include <optional>

namespace elo {

/// Writes RFC 4180: CRLF, quotes only where they are needed, cells guarded against formulas (spreadsheet_guard.h).
/// What it writes, CsvReader reads back cell by cell. Combine with writePrivately():
///
///     writePrivately(path, [&](QIODevice &device) -> Result<void> {
///         CsvWriter writer(device, {.delimiter = u';', .hasBom = true});
///         …
///         return writer.finish();
///     });
class CsvWriter
{
public:
    /// The device is open for writing and outlives the writer. `format.hasBom` writes a byte order mark, which Excel
    /// needs to read UTF-8.
    CsvWriter(QIODevice &device, const CsvFormat &format);

    /// Appends a row. After a failed write this does nothing; finish() reports.
    void row(const QStringList &cells);
    /// Appends a blank line, to set tables of one file apart. CsvReader skips it.
    void blankLine();

    /// Writes what is still buffered. Errors: DiskFull or CannotWrite, with the file's name where there is one.
    Result<void> finish();

private:
    void cell(QStringView text, bool isFirstOfFile);
    void put(QStringView text);
    void flush();

    QIODevice &m_device;
    CsvFormat m_format;
    QByteArray m_buffer;
    bool m_isFirstRow = true;
    std::optional<Error> m_error;
};

} // namespace elo
