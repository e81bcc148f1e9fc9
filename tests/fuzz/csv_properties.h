// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"

#include <QBuffer>
#include <QSet>
#include <QString>
#include <optional>
#include <vector>

namespace elo::fuzz {

using namespace Qt::StringLiterals;

struct CsvOutcome
{
    std::vector<SourceRow> rows;
    std::optional<Error> error;
};

inline CsvOutcome readToTheEnd(CsvReader &reader)
{
    CsvOutcome outcome;
    for (;;) {
        auto row = reader.next();
        if (!row)
            outcome.error = row.error();
        if (!row || !*row)
            return outcome;
        outcome.rows.push_back(std::move(**row));
    }
}

/// What is wrong with an error or a row, whatever the input was; empty if nothing.
inline QString complaintAbout(const CsvOutcome &outcome)
{
    static const QSet<QString> reasons = {u"empty"_s,           u"binary"_s,         u"broken_quote"_s,
                                          u"nul_bytes"_s,       u"field_too_long"_s, u"row_too_long"_s,
                                          u"too_many_columns"_s};
    if (outcome.error && outcome.error->code != ErrorCode::BadSource)
        return u"an error that is not BadSource"_s;
    if (outcome.error && !reasons.contains(outcome.error->args.value(0)))
        return u"an unknown reason: "_s + outcome.error->args.join(u' ');
    qint64 line = 0;
    for (const SourceRow &row : outcome.rows) {
        if (row.line <= line)
            return u"lines do not ascend"_s;
        line = row.line;
        if (row.cells.isEmpty() || row.cells.size() > CsvReader::kMaxColumns)
            return u"a row of %1 cells"_s.arg(row.cells.size());
        for (const QString &cell : row.cells) {
            if (cell.size() > CsvReader::kMaxFieldLength || cell.contains(QChar(u'\0')))
                return u"a cell that should have been refused"_s;
        }
    }
    if (outcome.error && outcome.error->args.size() > 1 && outcome.error->args[1].toLongLong() < line)
        return u"an error before the last row"_s;
    return {};
}

/// Writes the rows and reads them again: every cell must come back.
inline QString complaintAboutRoundTrip(const CsvOutcome &outcome, QChar delimiter)
{
    const CsvFormat format = {Encoding::Utf8, delimiter, true};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, format);
    for (const SourceRow &row : outcome.rows)
        writer.row(row.cells);
    if (!writer.finish())
        return u"a buffer that cannot be written"_s;
    auto reader = CsvReader::fromBytes(buffer.data());
    if (!reader)
        return outcome.rows.empty() ? QString() : u"what was written cannot be opened"_s;
    reader->setFormat(format);
    const CsvOutcome again = readToTheEnd(*reader);
    if (again.error)
        return u"what was written cannot be read: "_s + again.error->args.join(u' ');
    if (again.rows.size() != outcome.rows.size())
        return u"%1 rows became %2"_s.arg(outcome.rows.size()).arg(again.rows.size());
    for (std::size_t i = 0; i < again.rows.size(); ++i) {
        if (again.rows[i].cells != outcome.rows[i].cells)
            return u"row %1 came back changed"_s.arg(i);
    }
    return {};
}

/// Reads bytes in every way that a user can choose. Returns what must not be, or nothing.
inline std::optional<QString> checkCsv(const QByteArray &bytes)
{
    auto reader = CsvReader::fromBytes(bytes);
    if (!reader) {
        const QString complaint = complaintAbout({{}, reader.error()});
        return complaint.isEmpty() ? std::nullopt : std::optional(complaint);
    }
    const CsvFormat detected = reader->format();
    std::vector<CsvFormat> formats = {detected};
    for (const char16_t delimiter : {u',', u';', u'\t', u'|'})
        formats.push_back({detected.encoding, delimiter, detected.hasBom});
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE, Encoding::Windows1252})
        formats.push_back({encoding, detected.delimiter, detected.hasBom});
    for (const CsvFormat &format : formats) {
        reader->setFormat(format);
        const CsvOutcome outcome = readToTheEnd(*reader);
        QString complaint = complaintAbout(outcome);
        const bool hasUsualDelimiter = u",;\t|"_s.contains(format.delimiter);
        if (complaint.isEmpty() && hasUsualDelimiter)
            complaint = complaintAboutRoundTrip(outcome, format.delimiter);
        if (!complaint.isEmpty())
            return complaint;
    }
    return std::nullopt;
}

} // namespace elo::fuzz
