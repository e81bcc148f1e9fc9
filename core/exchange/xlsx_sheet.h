// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_reader.h"
#include "core/exchange/xlsx_cell_formats.h"
#include "core/exchange/xlsx_texts.h"

namespace elo {

/// Reads the rows of one worksheet part. Values in merged cells stand in the first of them, as in the file.
///
/// Errors are BadSource: {"damaged_sheet", row}; {"field_too_long", row, column}; {"row_too_long", row};
/// {"too_many_columns", row, limit}; those of XmlScanner.
class XlsxSheet
{
public:
    static constexpr qint64 kMaxRows = 1'048'576;

    /// What is passed outlives this.
    XlsxSheet(XmlScanner &part, const XlsxTexts &texts, const XlsxCellFormats &formats, XlsxEpoch epoch)
        : m_part(part), m_texts(texts), m_formats(formats), m_epoch(epoch)
    {
    }

    /// The next row that is not blank, or nullopt at the end.
    Result<std::optional<SourceRow>> next();

private:
    struct Cell
    {
        int column = 0;
        QByteArray type{};
        int style = -1;
        QByteArray value{};
        QByteArray inlineText{};
        bool hasFormula = false;
    };

    Result<void> startRow(SourceRow &row);
    Result<void> readCell(SourceRow &row);
    Result<void> readCellParts(const SourceRow &row);
    QString textOf(SourceRow &row, bool &isDamaged) const;
    std::unexpected<Error> bad(const QString &reason, const SourceRow &row, const QStringList &more = {}) const;

    XmlScanner &m_part;
    const XlsxTexts &m_texts;
    const XlsxCellFormats &m_formats;
    XlsxEpoch m_epoch;
    Cell m_cell; ///< the one at hand; its buffers serve the next
    qint64 m_line = 0;
    int m_nextColumn = 0;
    qsizetype m_rowLength = 0;
    qsizetype m_width = 0; ///< of the row before, to reserve
    bool m_isInData = false;
    bool m_isAtEnd = false;
};

} // namespace elo
