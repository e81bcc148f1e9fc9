// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/vcard_reader.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/fuzz/reference_sheet.h"

#include <QBuffer>
#include <QSet>
#include <algorithm>
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

/// Everything that a reader of rows gives before its end or its error.
struct SheetOutcome
{
    std::vector<SourceRow> rows;
    std::optional<Error> error;
};

template <class Sheet>
SheetOutcome allOf(Sheet &&sheet)
{
    SheetOutcome outcome;
    for (;;) {
        Result<std::optional<SourceRow>> row = sheet.next();
        if (!row)
            outcome.error = row.error();
        if (!row || !*row)
            return outcome;
        outcome.rows.push_back(std::move(**row));
    }
}

inline bool isSame(const SourceRow &a, const SourceRow &b)
{
    const auto isSameRemark = [](const CellRemark &one, const CellRemark &other) {
        return one.column == other.column && one.reason == other.reason && one.value == other.value;
    };
    return a.line == b.line && a.cells == b.cells && std::ranges::equal(a.remarks, b.remarks, isSameRemark);
}

/// What QXmlStreamReader reads of a sheet, the scanner reads too; what it gives before an error, the scanner gives.
inline std::optional<QString> complaintAboutScanner(const QByteArray &sheet, const QByteArray &shared)
{
    constexpr qint64 kLimit = 64 * 1024 * 1024;
    const auto device = [](QBuffer &buffer, const QByteArray &bytes) -> QIODevice & {
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return buffer;
    };
    QBuffer buffers[4];
    XmlScanner scannedTexts(device(buffers[0], shared), u"part"_s, kLimit);
    XmlPart referenceTexts(device(buffers[1], shared), u"part"_s, kLimit);
    const auto texts = XlsxTexts::read(scannedTexts);
    const auto expected = reference::readTexts(referenceTexts);
    if (expected && !texts)
        return u"texts that were refused"_s;
    if (expected && expected->size() != texts->size())
        return u"%1 texts, not %2"_s.arg(texts->size()).arg(expected->size());
    for (qsizetype i = 0; expected && i < expected->size(); ++i)
        if (QString(texts->text(i)).remove(QChar(u'\0')) != (*expected)[i])
            return u"text %1 is another"_s.arg(i);

    const XlsxTexts none;
    const XlsxCellFormats formats;
    XmlScanner scanned(device(buffers[2], sheet), u"part"_s, kLimit);
    XmlPart reference(device(buffers[3], sheet), u"part"_s, kLimit);
    const auto &known = texts ? *texts : none;
    const SheetOutcome got = allOf(XlsxSheet(scanned, known, formats, XlsxEpoch::Year1900));
    const SheetOutcome wanted = allOf(reference::Sheet(reference, known, formats, XlsxEpoch::Year1900));
    if (!wanted.error && got.error)
        return u"a sheet that was refused: "_s + got.error->args.join(u' ') + got.error->cause;
    if (got.rows.size() < wanted.rows.size() || (!wanted.error && got.rows.size() != wanted.rows.size()))
        return u"%1 rows, not %2"_s.arg(got.rows.size()).arg(wanted.rows.size());
    for (size_t i = 0; i < wanted.rows.size(); ++i)
        if (!isSame(got.rows[i], wanted.rows[i]))
            return u"row %1 is another: %2 | %3"_s.arg(QString::number(wanted.rows[i].line),
                                                       got.rows[i].cells.join(u','), wanted.rows[i].cells.join(u','));
    return std::nullopt;
}

/// The first byte says what the others are: a whole workbook (z), a sheet (s), texts (t) or formats (f).
inline std::optional<QString> checkXlsx(const QByteArray &bytes)
{
    constexpr qint64 kLimit = 64 * 1024 * 1024;
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
    if (bytes.startsWith('f')) {
        XmlPart part(buffer, u"part"_s, kLimit);
        const auto formats = XlsxCellFormats::read(part);
        for (int style = -1; formats && style < 20; ++style)
            for (const auto *number : {"0", "60", "46082.5", "-1", "1e300", "nan"})
                xlsxNumberText(number, formats->format(style), XlsxEpoch::Year1900);
        return formats ? std::nullopt : complaintAbout(formats.error());
    }
    XmlScanner part(buffer, u"part"_s, kLimit);
    if (bytes.startsWith('t')) {
        const auto texts = XlsxTexts::read(part);
        for (qsizetype i = 0; texts && i < texts->size(); ++i)
            if (texts->text(i).size() > rest.size())
                return u"a text longer than all of them"_s;
        if (!texts)
            if (auto complaint = complaintAbout(texts.error()))
                return complaint;
        return complaintAboutScanner("<sheetData/>", rest);
    }
    if (auto complaint = complaintAboutScanner(rest, "<sst><si><t>one</t></si><si><t>two</t></si></sst>"))
        return complaint;
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
