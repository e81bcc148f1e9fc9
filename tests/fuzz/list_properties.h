// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vcard_reader.h"
#include "core/exchange/xlsx_reader.h"

#include <QBuffer>
#include <QSet>
#include <optional>

namespace elo::fuzz {

using namespace Qt::StringLiterals;

/// What is wrong with an error, whatever the input was; nothing if it is one that is told.
inline std::optional<QString> complaintAbout(const Error &error)
{
    static const QSet<QString> reasons = {u"not_a_workbook"_s,    u"old_workbook"_s,   u"encrypted_workbook"_s,
                                          u"damaged_workbook"_s,  u"damaged_sheet"_s,  u"no_sheet"_s,
                                          u"unpacks_too_large"_s, u"too_many_texts"_s, u"card_cut"_s,
                                          u"card_too_long"_s,     u"field_too_long"_s, u"row_too_long"_s,
                                          u"too_many_columns"_s};
    if (error.code != ErrorCode::BadSource)
        return u"an error that is not BadSource"_s;
    if (!reasons.contains(error.args.value(0)))
        return u"an unknown reason: "_s + error.args.join(u' ');
    return std::nullopt;
}

/// Reads to the end: lines ascend, rows are not too wide, errors are told and stay.
template <class Next>
std::optional<QString> checkRows(const Next &next, qsizetype longestField)
{
    for (qint64 line = 0;;) {
        const Result<std::optional<SourceRow>> row = next();
        if (!row)
            return complaintAbout(row.error());
        if (!*row)
            return std::nullopt;
        if ((*row)->line < line)
            return u"lines do not ascend"_s;
        line = (*row)->line;
        if ((*row)->cells.size() > RowReader::kMaxColumns)
            return u"a row of %1 cells"_s.arg((*row)->cells.size());
        for (const QString &cell : (*row)->cells)
            if (cell.size() > longestField || cell.contains(QChar(u'\0')))
                return u"a cell that should have been refused"_s;
        for (const CellRemark &remark : (*row)->remarks)
            if (remark.column >= 16384)
                return u"a remark on no cell"_s;
    }
}

/// The first byte says what the others are: a whole workbook (z), a sheet (s), texts (t) or formats (f).
inline std::optional<QString> checkXlsx(const QByteArray &bytes)
{
    const QByteArray rest = bytes.mid(1);
    if (bytes.startsWith('z')) {
        const auto reader = XlsxReader::fromBytes(rest);
        if (!reader)
            return complaintAbout(reader.error());
        return checkRows([&] { return (*reader)->next(); }, RowReader::kMaxFieldLength);
    }
    QBuffer buffer;
    buffer.setData(rest);
    buffer.open(QIODevice::ReadOnly);
    XmlPart part(buffer, u"part"_s, 64 * 1024 * 1024);
    if (bytes.startsWith('t')) {
        const auto texts = XlsxTexts::read(part);
        for (qsizetype i = 0; texts && i < texts->size(); ++i)
            if (texts->text(i).size() > rest.size())
                return u"a text longer than all of them"_s;
        return texts ? std::nullopt : complaintAbout(texts.error());
    }
    if (bytes.startsWith('f')) {
        const auto formats = XlsxCellFormats::read(part);
        for (int style = -1; formats && style < 20; ++style)
            for (const auto *number : {u"0", u"60", u"46082.5", u"-1", u"1e300", u"nan"})
                xlsxNumberText(QStringView(number), formats->format(style), XlsxEpoch::Year1900);
        return formats ? std::nullopt : complaintAbout(formats.error());
    }
    const XlsxTexts texts;
    const XlsxCellFormats formats;
    XlsxSheet sheet(part, texts, formats, XlsxEpoch::Year1904);
    return checkRows([&] { return sheet.next(); }, RowReader::kMaxFieldLength);
}

inline std::optional<QString> checkVCard(const QByteArray &bytes)
{
    const auto reader = VCardReader::fromBytes(bytes);
    // Several properties may come together in one cell.
    return checkRows([&] { return reader->next(); }, RowReader::kMaxRowLength);
}

} // namespace elo::fuzz
