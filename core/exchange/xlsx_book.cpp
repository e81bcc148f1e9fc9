// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_book.h"

#include "core/exchange/xlsx_values.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <cstdio>

namespace elo {

namespace {

constexpr double kMinWidth = 8; ///< of columns, in characters
constexpr double kMaxWidth = 60;
constexpr qsizetype kFilterButton = 3;                ///< characters that its button takes from a header
constexpr qsizetype kDateWidth = 10;                  ///< 2026-01-31
constexpr qsizetype kDateTimeWidth = 16;              ///< 2026-01-31 08:30
constexpr qint64 kRoomToFinish = qint64(1024) * 1024; ///< bytes a volume must have left

qint64 bytesLeft(const QString &folder)
{
    const QStorageInfo volume(folder);
    return volume.isValid() && volume.isReady() ? volume.bytesAvailable() : kRoomToFinish;
}

QByteArray pathForLibrary(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

} // namespace

XlsxWriter::Book::Book(PrivateFile target, QString targetPath) : file(std::move(target)), path(std::move(targetPath))
{
    temporaryFolderName = pathForLibrary(temporaryFolder);
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporaryFolderName.data();
    workbook = workbook_new_opt(pathForLibrary(file.temporaryPath()).constData(), &options);
    if (workbook != nullptr)
        styles.emplace(workbook);
}

XlsxWriter::Book::~Book()
{
    if (workbook == nullptr)
        return;
    // Given up before close(): the library frees its sheets, but leaves their temporary files open.
    lxw_worksheet *each = nullptr;
    STAILQ_FOREACH(each, workbook->worksheets, list_pointers)
    {
        if (each->optimize_tmpfile != nullptr)
            std::fclose(each->optimize_tmpfile);
    }
    lxw_workbook_free(workbook);
}

void XlsxWriter::Book::startSheet()
{
    const QString name = xlsxSheetName(wantedName, sheetNames);
    sheetNames.insert(name.toCaseFolded());
    sheet = workbook_add_worksheet(workbook, name.toUtf8().constData());
    nextRow = 0;
    headerRow.reset();
    widths.assign(columns.size(), 0);
    if (sheet == nullptr || sheet->optimize_tmpfile == nullptr)
        check(LXW_ERROR_CREATING_TMPFILE);
}

void XlsxWriter::Book::endSheet()
{
    if (sheet == nullptr || firstError != LXW_NO_ERROR)
        return;
    header(); // a table without rows still shows its columns
    if (nextRow == 0)
        text(0, {}, styles->cell(XlsxFormat::Text, RowStyle::Normal)); // else the library leaks a file
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool isGiven = i < columns.size() && columns[i].width > 0;
        const double width = isGiven ? columns[i].width : std::clamp(double(widths[i] + 1), kMinWidth, kMaxWidth);
        check(worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), width, nullptr));
    }
    endFilter();
    // Rows wait in a temporary file, and the library does not look whether there was room for them.
    if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile) != 0)
        check(LXW_ERROR_CREATING_TMPFILE);
    sheet = nullptr;
}

void XlsxWriter::Book::header()
{
    if (headerRow || columns.empty())
        return;
    makeRoom();
    headerRow = lastFilteredRow = nextRow;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        text(lxw_col_t(i), columns[i].header, styles->header());
        widen(lxw_col_t(i), columns[i].header.size() + (hasFilters ? kFilterButton : 0));
    }
    ++nextRow;
    worksheet_freeze_panes(sheet, nextRow, 0);
}

/// Sets the filter over the rows so far. To be called before any line follows that is not part of it: in constant
/// memory the library refuses a range that ends above the present row.
void XlsxWriter::Book::endFilter()
{
    if (hasFilters && headerRow && nextRow == lastFilteredRow + 1)
        check(worksheet_autofilter(sheet, *headerRow, 0, lastFilteredRow, lxw_col_t(columns.size() - 1)));
}

/// Goes on in a further sheet where this one is full.
void XlsxWriter::Book::makeRoom()
{
    if (nextRow < LXW_ROW_MAX)
        return;
    endSheet();
    startSheet();
}

void XlsxWriter::Book::cell(lxw_col_t column, const QVariant &value, RowStyle row)
{
    const bool hasKind = column < columns.size();
    XlsxFormat format = hasKind ? xlsxFormatOf(columns[column].kind) : XlsxFormat::Text;
    if (value.isNull()) {
        if (row == RowStyle::Total) // its line goes through
            check(worksheet_write_blank(sheet, nextRow, column, styles->cell(format, row)));
        return;
    }
    const int type = value.typeId();
    const bool isTime = type == QMetaType::QDateTime;
    const bool takesNumbers = !hasKind || (format != XlsxFormat::Text && format != XlsxFormat::Date);
    if (const auto number = xlsxNumber(value); number && takesNumbers) {
        if (!hasKind)
            format = type == QMetaType::Double ? XlsxFormat::Decimal : XlsxFormat::Integer;
        const double stored = format == XlsxFormat::Percent ? *number / 100 : *number;
        check(worksheet_write_number(sheet, nextRow, column, stored, styles->cell(format, row)));
        widen(column, QString::number(*number, 'f', format == XlsxFormat::Integer ? 0 : 2).size() + 1);
    } else if (const auto day = xlsxDate(isTime || type == QMetaType::QDate ? value.toDate() : QDate()); day) {
        const double time = isTime ? double(value.toTime().msecsSinceStartOfDay()) / 86'400'000 : 0;
        format = isTime ? XlsxFormat::DateTime : XlsxFormat::Date;
        check(worksheet_write_number(sheet, nextRow, column, *day + time, styles->cell(format, row)));
        widen(column, isTime ? kDateTimeWidth : kDateWidth);
    } else if (type == QMetaType::Bool) {
        check(worksheet_write_boolean(sheet, nextRow, column, value.toBool() ? 1 : 0, styles->cell(format, row)));
    } else {
        const QString shown = value.toString(); // ISO 8601 for dates
        text(column, shown, styles->cell(format, row));
        widen(column, shown.size());
    }
}

void XlsxWriter::Book::text(lxw_col_t column, const QString &value, lxw_format *format)
{
    check(worksheet_write_string(sheet, nextRow, column, xlsxText(value).constData(), format));
}

void XlsxWriter::Book::textLine(const QString &value, TextStyle style)
{
    if (sheet == nullptr || firstError != LXW_NO_ERROR)
        return;
    makeRoom();
    text(0, value, styles->text(style)); // not for the width: it may run over its neighbours
    ++nextRow;
}

void XlsxWriter::Book::widen(lxw_col_t column, qsizetype characters)
{
    if (column >= widths.size())
        widths.resize(std::size_t(column) + 1, 0);
    widths[column] = std::max(widths[column], characters);
}

void XlsxWriter::Book::check(lxw_error error)
{
    if (error != LXW_NO_ERROR && firstError == LXW_NO_ERROR)
        firstError = error;
}

/// The library copies each sheet's rows once more on closing, and again does not look. So it must be known before.
bool XlsxWriter::Book::hasRoomToFinish() const
{
    qint64 needed = kRoomToFinish;
    const lxw_worksheet *each = nullptr;
    STAILQ_FOREACH(each, workbook->worksheets, list_pointers)
    {
        needed += std::ftell(each->optimize_tmpfile);
    }
    return bytesLeft(temporaryFolder) >= needed;
}

std::unexpected<Error> XlsxWriter::Book::failure() const
{
    // The library does not say why; the volumes do.
    const qint64 left = std::min(bytesLeft(temporaryFolder), bytesLeft(QFileInfo(path).absolutePath()));
    const ErrorCode code = left < kRoomToFinish ? ErrorCode::DiskFull : ErrorCode::CannotWrite;
    return fail(code, {path}, QString::fromUtf8(lxw_strerror(firstError)));
}

} // namespace elo
