// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/base/c_numeric_locale.h"
#include "core/exchange/xlsx_book.h"

#include <utility>

namespace elo {

XlsxWriter::XlsxWriter(std::unique_ptr<Book> book) : m_book(std::move(book)) {}

XlsxWriter::~XlsxWriter() = default;

Result<std::unique_ptr<XlsxWriter>> XlsxWriter::create(const QString &path)
{
    auto file = PrivateFile::create(path);
    if (!file)
        return std::unexpected(std::move(file.error()));
    auto book = std::make_unique<Book>(std::move(*file), path);
    if (book->workbook == nullptr)
        return fail(ErrorCode::CannotWrite, {path});
    return std::unique_ptr<XlsxWriter>(new XlsxWriter(std::move(book)));
}

void XlsxWriter::beginSheet(const QString &name, const std::vector<XlsxColumn> &columns, bool filters)
{
    const CNumericLocale decimalPoint;
    m_book->endSheet();
    m_book->wantedName = name;
    m_book->columns = columns;
    m_book->hasFilters = filters;
    m_book->startSheet();
}

void XlsxWriter::title(const QString &text, TextStyle style)
{
    const CNumericLocale decimalPoint;
    m_book->textLine(text, style);
}

void XlsxWriter::row(const QVariantList &values, RowStyle style)
{
    if (m_book->sheet == nullptr || m_book->firstError != LXW_NO_ERROR)
        return; // close() tells
    const CNumericLocale decimalPoint;
    m_book->header();
    m_book->makeRoom();
    m_book->header();
    if (style == RowStyle::Total)
        m_book->endFilter();
    for (qsizetype i = 0; i < values.size(); ++i)
        m_book->cell(lxw_col_t(i), values[i], style);
    if (style == RowStyle::Normal)
        m_book->lastFilteredRow = m_book->nextRow;
    ++m_book->nextRow;
}

void XlsxWriter::note(const QString &text, TextStyle style)
{
    const CNumericLocale decimalPoint;
    if (m_book->sheet != nullptr) {
        m_book->header();
        m_book->endFilter();
    }
    m_book->textLine(text, style);
}

Result<void> XlsxWriter::close()
{
    const CNumericLocale decimalPoint;
    m_book->endSheet();
    if (m_book->firstError != LXW_NO_ERROR)
        return m_book->failure();
    if (!m_book->hasRoomToFinish())
        return fail(ErrorCode::DiskFull, {m_book->path});
    m_book->firstError = workbook_close(std::exchange(m_book->workbook, nullptr)); // frees it in any case
    if (m_book->firstError != LXW_NO_ERROR)
        return m_book->failure();
    return m_book->file.commit();
}

} // namespace elo
