// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_styles.h"

namespace elo {

namespace {

constexpr int kHeaderColor = 0xE8ECEF;
constexpr double kHeadingSize = 14;

lxw_format *cellFormat(lxw_workbook *workbook, XlsxFormat format)
{
    static constexpr std::array kCodes = {"@", "0", "#,##0.00", "0.0%", "yyyy-mm-dd", "yyyy-mm-dd hh:mm"};
    const bool isNumeric =
        format == XlsxFormat::Integer || format == XlsxFormat::Decimal || format == XlsxFormat::Percent;
    lxw_format *result = workbook_add_format(workbook);
    format_set_num_format(result, kCodes[static_cast<std::size_t>(format)]);
    format_set_align(result, LXW_ALIGN_VERTICAL_TOP);
    // Said even for numbers: a sign for a suppressed figure is text, and belongs under the other figures.
    format_set_align(result, isNumeric ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    return result;
}

} // namespace

XlsxStyles::XlsxStyles(lxw_workbook *workbook)
    : m_header(workbook_add_format(workbook)), m_bold(workbook_add_format(workbook)),
      m_heading(workbook_add_format(workbook))
{
    for (std::size_t i = 0; i < kFormats; ++i) {
        m_normal[i] = cellFormat(workbook, static_cast<XlsxFormat>(i));
        m_total[i] = cellFormat(workbook, static_cast<XlsxFormat>(i));
        format_set_bold(m_total[i]);
        format_set_top(m_total[i], LXW_BORDER_THIN);
    }
    format_set_bold(m_header);
    format_set_bottom(m_header, LXW_BORDER_THIN);
    format_set_bg_color(m_header, kHeaderColor);
    format_set_align(m_header, LXW_ALIGN_VERTICAL_TOP);
    format_set_bold(m_bold);
    format_set_bold(m_heading);
    format_set_font_size(m_heading, kHeadingSize);
}

lxw_format *XlsxStyles::cell(XlsxFormat format, XlsxWriter::RowStyle row) const
{
    const auto index = static_cast<std::size_t>(format);
    return row == XlsxWriter::RowStyle::Total ? m_total[index] : m_normal[index];
}

lxw_format *XlsxStyles::text(XlsxWriter::TextStyle style) const
{
    switch (style) {
    case XlsxWriter::TextStyle::Plain:
        return nullptr;
    case XlsxWriter::TextStyle::Bold:
        return m_bold;
    case XlsxWriter::TextStyle::Heading:
        return m_heading;
    }
    return nullptr;
}

} // namespace elo
