// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv_renderer.h"

#include "core/base/private_file.h"
#include "core/exchange/csv_writer.h"
#include "core/report/report_texts.h"

using namespace Qt::StringLiterals;

namespace elo {

namespace {

QString bareValue(const ReportCell &cell, Language language)
{
    if (cell.suppressed)
        return reportText(ReportText::SuppressedSign, language);
    switch (cell.value.typeId()) {
    case QMetaType::QDate:
        return cell.value.toDate().toString(Qt::ISODate);
    case QMetaType::Double: {
        // Six digits after the point are more than any figure has; what they cut off is noise such
        // as 33.300000000000004.
        auto text = QString::number(cell.value.toDouble(), 'f', 6);
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
        return language == Language::Portuguese ? text.replace(u'.', u',') : text;
    }
    default:
        return cell.value.toString();
    }
}

void writeCover(CsvWriter &csv, const ReportDocument &document)
{
    const auto &cover = document.cover;
    const auto line = [&csv](const QString &label, const QString &value) {
        if (!value.isEmpty())
            csv.row({label, value});
    };
    line(reportText(ReportText::Title, document.language), cover.title);
    line(QString(), cover.subtitle);
    line(reportText(ReportText::Organisation, document.language), cover.organisation);
    line(reportText(ReportText::Author, document.language), cover.author);
    for (const auto &[label, value] : cover.lines)
        csv.row({label, value});
    for (const auto &remark : cover.remarks)
        csv.row({reportText(ReportText::Remarks, document.language), remark});
}

void writeTable(CsvWriter &csv, const ReportTable &table, Language language)
{
    csv.blankLine();
    csv.row({table.key, table.title});
    QStringList cells;
    for (const auto &column : table.columns)
        cells.push_back(column.header);
    csv.row(cells);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        cells.clear();
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            cells.push_back(bareValue(table.cell(row, column), language));
        csv.row(cells);
    }
    if (!table.note.isEmpty())
        csv.row({table.note});
    if (table.hasSuppressed())
        csv.row({suppressedNote(language)});
}

} // namespace

Result<void> writeReportCsv(const ReportDocument &document, const QString &path)
{
    return writePrivately(path, [&document](QIODevice &device) -> Result<void> {
        const auto delimiter = document.language == Language::Portuguese ? u';' : u',';
        CsvWriter csv(device, {.delimiter = delimiter, .hasBom = true});
        writeCover(csv, document);
        for (const auto *table : document.tables())
            writeTable(csv, *table, document.language);
        return csv.finish();
    });
}

} // namespace elo
