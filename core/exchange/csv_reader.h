// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/text_encoding.h"

#include <QByteArray>
#include <QChar>
#include <QIODevice>
#include <memory>
#include <optional>

namespace elo {

/// How a CSV file is written. One delimiter out of the Basic Multilingual Plane, the quote is always `"`.
struct CsvFormat
{
    Encoding encoding = Encoding::Utf8;
    QChar delimiter = u',';
    bool hasBom = false;
    friend bool operator==(const CsvFormat &, const CsvFormat &) = default;
};

/// Reads the CSV files that people really have (RFC 4180, and what spreadsheets and small programs make of it), row
/// after row with memory that does not depend on the file's size.
///
/// Cells are as written (not trimmed, not normalised), but free of the spreadsheet guard's apostrophe, see
/// spreadsheet_guard.h. Encoding and delimiter are detected on opening. A first line `sep=;` decides the delimiter
/// and is not a row. Lines end in CRLF, LF or CR, mixed as they come. Blank lines are skipped. Delimiters after the
/// last header are dropped together with the empty cells below them. A quote opens a quoted field only as its first
/// character, anywhere else it is text; within a quoted field, a lone quote that no delimiter or line end follows is
/// text as well if the field is closed on the same line.
///
/// Bad input is ErrorCode::BadSource with a reason key, then the line (and what else is named here):
///   empty                            nothing but blank lines
///   binary                           a workbook, archive, PDF or the like under a .csv name
///   broken_quote, line               the quote opened on that line is never closed
///   nul_bytes, line                  zero bytes in the text
///   field_too_long, line, column     more than kMaxFieldLength characters; the line is where the field starts
///   row_too_long, line               more than kMaxRowLength characters
///   too_many_columns, line, limit    more than kMaxColumns
/// Rows before the bad place are delivered; after an error next() repeats it.
class CsvReader final : public RowReader
{
public:
    /// Opens a regular file. Errors: NotFound, CannotRead (both with the path), BadSource (empty, binary).
    static Result<CsvReader> open(const QString &path);
    /// The same over bytes at hand. Errors: BadSource (empty, binary).
    static Result<CsvReader> fromBytes(const QByteArray &bytes);
    /// The same over an open device that can seek and knows its size.
    static Result<CsvReader> fromDevice(std::unique_ptr<QIODevice> device) { return start(std::move(device), {}); }

    CsvReader(CsvReader &&) noexcept = default;
    CsvReader &operator=(CsvReader &&) noexcept = default;

    const CsvFormat &format() const { return m_format; }
    /// Overrides what was detected, and starts again with the first row.
    void setFormat(const CsvFormat &format);

    /// The next row, or nullopt at the end. Errors: BadSource as above, CannotRead if the device fails.
    Result<std::optional<SourceRow>> next() override;

    /// For progress: bytes taken from the file (in steps of a chunk) and its size.
    qint64 bytesRead() const override { return m_bytesRead; }
    qint64 bytesTotal() const override { return m_bytesTotal; }

private:
    CsvReader(std::unique_ptr<QIODevice> device, QString name);
    static Result<CsvReader> start(std::unique_ptr<QIODevice> device, const QString &name);

    Result<void> detectFormat();
    void restart();
    void fill();
    void dropTrailingEmptyCells(QStringList &cells);

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    CsvFormat m_format;
    qint64 m_bytesTotal = 0;
    qint64 m_bytesRead = 0;
    qsizetype m_bomLength = 0;

    Decoder m_decoder{Encoding::Utf8};
    QString m_buffer; ///< decoded text; what lies before m_position is used up
    qsizetype m_position = 0;
    bool m_atEnd = false;      ///< m_buffer holds the rest of the file
    bool m_nulAhead = false;   ///< m_buffer ends where a zero byte was found
    qint64 m_line = 1;         ///< of the character at m_position
    qsizetype m_width = 0;     ///< cells of the first row; 0 before it
    qsizetype m_lastCount = 0; ///< cells of the row before, to reserve
    std::optional<Error> m_error;
};

} // namespace elo
