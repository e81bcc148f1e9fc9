// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QVariant>
#include <memory>
#include <vector>

namespace elo {

/// A column of a sheet. The kind gives number format and alignment; see XlsxWriter::row() for the values.
struct XlsxColumn
{
    enum class Kind { Text, Integer, Decimal, Percent, Date };

    QString header;
    Kind kind = Kind::Text;
    double width = 0; ///< in characters; 0: by the header and the rows that come, up to a limit
};

/// Writes a workbook row after row; memory does not grow with the rows. The file appears, complete and readable by
/// its owner alone, when close() succeeds (see PrivateFile); without close() nothing is left behind.
///
/// A sheet is: beginSheet(), then title() lines, then row()s below a bold, frozen header with filters, then note()
/// lines. Nothing written here is ever a formula or a link: text is stored as text. A table longer than a sheet can
/// hold (1,048,576 rows) goes on in a further sheet with the same header.
class XlsxWriter
{
public:
    enum class TextStyle { Plain, Bold, Heading };
    enum class RowStyle { Normal, Total };

    /// Errors: CannotWrite, DiskFull with the path.
    static Result<std::unique_ptr<XlsxWriter>> create(const QString &path);

    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;
    ~XlsxWriter();

    /// Starts a sheet and ends the one before. The name is made valid (31 characters, none of []:*?/\) and unique.
    /// Without columns the sheet has no header, and the type of each value decides its format.
    void beginSheet(const QString &name, const std::vector<XlsxColumn> &columns, bool filters = true);

    /// A line of text above the table. Before the first row() of a sheet.
    void title(const QString &text, TextStyle style = TextStyle::Heading);

    /// A row of the table. Values: null (an empty cell), numbers, bool, QDate, QDateTime, anything else as text.
    /// Percent takes 12.5 for 12.5 %. Text in a column of numbers or dates (a sign for a suppressed figure, "1985"
    /// for a date) is written as that text; so are numbers beyond 2^53 and dates before 1900, which Excel does not
    /// have. Text is cut at 32,767 characters, Excel's limit.
    void row(const QVariantList &values, RowStyle style = RowStyle::Normal);

    /// A line of text below the table. Ends the table: no row() after it.
    void note(const QString &text, TextStyle style = TextStyle::Plain);

    /// Finishes the workbook and puts it in its place. Errors: DiskFull, CannotWrite with the path. Call once.
    Result<void> close();

private:
    struct Book; // hides libxlsxwriter, whose header every includer would have to find

    explicit XlsxWriter(std::unique_ptr<Book> book);

    std::unique_ptr<Book> m_book;
};

} // namespace elo
