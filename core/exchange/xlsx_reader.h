// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_reader.h"
#include "core/exchange/xlsx_package.h"
#include "core/exchange/xlsx_sheet.h"

#include <memory>

namespace elo {

/// Reads the sheets of an XLSX workbook, row after row: of half a gigabyte of cells one row is in memory, besides the
/// texts that cells share (XlsxTexts bounds them). Formulas are never computed: what the spreadsheet program left as
/// their value is taken, and a cell without one gets the remark "formula_without_value".
///
/// Bad input is ErrorCode::BadSource with a reason key, and what is named here:
///   not_a_workbook                      another kind of file: a document, an archive, a workbook of another format
///   old_workbook, encrypted_workbook    an .xls; a workbook with a password
///   damaged_workbook, part              cut, broken or missing parts, a document type, nesting without end
///   damaged_sheet, row                  row numbers, cell references or text numbers that cannot be
///   unpacks_too_large, part             see XlsxArchive
///   too_many_texts, megabytes           see XlsxTexts
///   no_sheet                            a workbook of charts only, or no sheet of that name (which is named then)
///   field_too_long, row_too_long, too_many_columns as CsvReader has them
class XlsxReader final : public RowReader
{
public:
    /// Whether bytes begin like a workbook, of this kind or of the older one: then they are no text.
    static bool claims(QByteArrayView head);

    /// Opens a file. Errors: NotFound, CannotRead, BadSource.
    static Result<std::unique_ptr<XlsxReader>> open(const QString &path);
    /// The same over bytes at hand.
    static Result<std::unique_ptr<XlsxReader>> fromBytes(const QByteArray &bytes);

    /// What a workbook consists of, without reading a cell. Errors: as open().
    static Result<XlsxPackage> packageOf(const QString &path);

    /// In the order of the workbook.
    const std::vector<XlsxPackage::Sheet> &sheets() const { return m_package.sheets; }
    /// Starts with the first row of a sheet. Without this it is the first sheet that is not hidden.
    Result<void> setSheet(const QString &name);
    const QString &sheet() const { return m_sheetName; }

    Result<std::optional<SourceRow>> next() override;
    qint64 bytesRead() const override;
    qint64 bytesTotal() const override { return m_size; }

private:
    struct Opened
    {
        XlsxArchive archive;
        XlsxPackage package;
        qint64 size = 0;
    };
    explicit XlsxReader(Opened opened);
    static Result<Opened> openPackage(std::unique_ptr<QIODevice> device);
    static Result<std::unique_ptr<XlsxReader>> start(std::unique_ptr<QIODevice> device);

    Result<void> loadShared();
    Result<void> openSheet(const XlsxPackage::Sheet &sheet);
    void closeSheet();

    XlsxArchive m_archive;
    XlsxPackage m_package;
    qint64 m_size;
    bool m_isLoaded = false;
    XlsxTexts m_texts;
    XlsxCellFormats m_formats;

    QString m_sheetName;
    QString m_partName;
    XlsxArchive::Part m_part;
    std::unique_ptr<XmlScanner> m_xml;
    std::unique_ptr<XlsxSheet> m_sheet;
    bool m_isAtEnd = false;
    std::optional<Error> m_error;
};

} // namespace elo
