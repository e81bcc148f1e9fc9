// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_writer.h"

#include <array>
#include <xlsxwriter.h>

namespace elo {

/// What a cell's format says about its value. The kinds of columns come first, in the order of XlsxColumn::Kind.
enum class XlsxFormat { Text, Integer, Decimal, Percent, Date, DateTime };

inline XlsxFormat xlsxFormatOf(XlsxColumn::Kind kind)
{
    return static_cast<XlsxFormat>(kind);
}

/// The formats of one workbook, which owns them.
class XlsxStyles
{
public:
    explicit XlsxStyles(lxw_workbook *workbook);

    lxw_format *cell(XlsxFormat format, XlsxWriter::RowStyle row) const;
    lxw_format *header() const { return m_header; }
    lxw_format *text(XlsxWriter::TextStyle style) const; ///< null, the default, for plain text

private:
    static constexpr std::size_t kFormats = 6;

    std::array<lxw_format *, kFormats> m_normal{};
    std::array<lxw_format *, kFormats> m_total{};
    lxw_format *m_header;
    lxw_format *m_bold;
    lxw_format *m_heading;
};

} // namespace elo
