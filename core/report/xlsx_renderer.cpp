// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_renderer.h"

#include "core/exchange/xlsx_writer.h"
#include "core/report/report_texts.h"

using namespace Qt::StringLiterals;

namespace elo {

namespace {

XlsxColumn::Kind kindOf(ReportColumnKind kind)
{
    switch (kind) {
    case ReportColumnKind::Text:
        return XlsxColumn::Kind::Text;
    case ReportColumnKind::Count:
        return XlsxColumn::Kind::Integer;
    case ReportColumnKind::Decimal:
        return XlsxColumn::Kind::Decimal;
    case ReportColumnKind::Percent:
        return XlsxColumn::Kind::Percent;
    case ReportColumnKind::Date:
        return XlsxColumn::Kind::Date;
    }
    return XlsxColumn::Kind::Text;
}

void writeCover(XlsxWriter &book, const ReportDocument &document)
{
    const auto &cover = document.cover;
    const auto text = [&document](ReportText which) { return reportText(which, document.language); };
    book.beginSheet(text(ReportText::Cover), {});
    book.title(cover.title);
    if (!cover.subtitle.isEmpty())
        book.title(cover.subtitle, XlsxWriter::TextStyle::Plain);
    if (!cover.organisation.isEmpty())
        book.row({text(ReportText::Organisation), cover.organisation});
    if (!cover.author.isEmpty())
        book.row({text(ReportText::Author), cover.author});
    for (const auto &[label, value] : cover.lines)
        book.row({label, value});
    for (const auto &remark : cover.remarks)
        book.note(remark);
}

void writeTable(XlsxWriter &book, const ReportTable &table, Language language)
{
    std::vector<XlsxColumn> columns;
    for (const auto &column : table.columns)
        columns.push_back({.header = column.header, .kind = kindOf(column.kind), .width = 0});
    // The key and not the title: 31 characters of a title are seldom enough to tell two tables apart.
    book.beginSheet(table.key, columns, false);
    book.title(table.title);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        QVariantList values;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const auto cell = table.cell(row, column);
            values.push_back(cell.suppressed ? QVariant(reportText(ReportText::SuppressedSign, language))
                                             : cell.value);
        }
        book.row(values, table.rows[row].total ? XlsxWriter::RowStyle::Total : XlsxWriter::RowStyle::Normal);
    }
    if (!table.note.isEmpty())
        book.note(table.note);
    if (table.hasSuppressed())
        book.note(suppressedNote(language));
}

} // namespace

Result<void> writeReportXlsx(const ReportDocument &document, const QString &path)
{
    auto book = XlsxWriter::create(path);
    if (!book)
        return std::unexpected(std::move(book.error()));
    writeCover(**book, document);
    for (const auto *table : document.tables())
        writeTable(**book, *table, document.language);
    return (*book)->close();
}

} // namespace elo
