// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/card_picture.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace elo {

/// Something about a cell that its text does not say.
struct CellRemark
{
    int column = -1; ///< index among the cells; -1: the row as a whole
    QString reason;  ///< "cell_error" (a #N/A), "formula_without_value", those of card_picture
    QString value;   ///< what is there instead
};

/// One row of a list. It may have fewer cells than the header (the missing ones are empty) or more.
struct SourceRow
{
    qint64 line = 0; ///< where people find it: 1-based line of the file on which it starts, or row of the sheet
    QStringList cells;
    std::vector<CellRemark> remarks{};
    std::optional<SourcePicture> picture{};
};

/// Reads a list row after row, whatever kind of file it is in, with memory that does not depend on the number of
/// rows. Blank rows are skipped.
class RowReader
{
public:
    static constexpr qsizetype kMaxFieldLength = qsizetype(1024) * 1024; ///< UTF-16 units, as all lengths here
    static constexpr qsizetype kMaxRowLength = 8 * kMaxFieldLength;
    static constexpr qsizetype kMaxColumns = 1000;

    virtual ~RowReader() = default;

    /// The next row, or nullopt at the end. Errors: BadSource with a reason key and the line, CannotRead if the
    /// device fails. Rows before the bad place are delivered; after an error next() repeats it.
    virtual Result<std::optional<SourceRow>> next() = 0;

    /// For progress: bytes of the file that are used up, and its size.
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;

protected:
    RowReader() = default;
    RowReader(RowReader &&) noexcept = default;
    RowReader &operator=(RowReader &&) noexcept = default;
};

} // namespace elo
