// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_table_pages.h"

#include "core/report/report_texts.h"
#include "ui/print/report_style.h"

#include <algorithm>

namespace elo {

using namespace report_style;

namespace {

constexpr double kRule = 0.9 * kPagePoint;
constexpr double kThinRule = 0.4 * kPagePoint;
constexpr double kTotalRule = 0.6 * kPagePoint;

} // namespace

ReportTablePages::ReportTablePages(PageBuilder &builder, const ReportTable &table, const QString &label,
                                   Language language)
    : ReportTablePages(builder, table, label, language, ReportTableLayout(table, language, builder.width()))
{
}

ReportTablePages::ReportTablePages(PageBuilder &builder, const ReportTable &table, const QString &label,
                                   Language language, const ReportTableLayout &layout)
    : m_builder(builder), m_table(table), m_language(language), m_caption(label, table.title, builder.width()),
      m_notes(table.note, table.hasSuppressed(), builder.width(), language), m_layout(layout),
      m_header(m_layout.headerLines()), m_firstTotal(table.rows.size())
{
    while (m_firstTotal > 0 && table.rows[m_firstTotal - 1].total)
        --m_firstTotal;
}

double ReportTablePages::headerHeight() const
{
    return kRule + m_layout.heightOf(m_header) + kThinRule;
}

double ReportTablePages::emptyHeight() const
{
    return m_layout.lineHeight() + 2 * m_layout.verticalPadding();
}

double ReportTablePages::heightToStart() const
{
    const double head = m_caption.height() + headerHeight();
    if (m_table.rows.empty())
        return head + emptyHeight() + kRule + m_notes.height();
    // A small table is kept whole: half a page of white is better than a page with one row and a header.
    constexpr std::size_t kFewRows = 20;
    if (m_table.rows.size() <= kFewRows) {
        const double whole = head + heightOfRows(0, m_table.rows.size()) + kRule + m_notes.height();
        if (whole <= 0.5 * m_builder.fullHeight())
            return whole;
    }
    return head + std::min(groupHeight(0, m_layout.rowLines(0)), 0.5 * m_builder.fullHeight());
}

double ReportTablePages::heightOfRows(std::size_t from, std::size_t to) const
{
    double height = 0;
    for (auto row = from; row < to; ++row)
        height += m_layout.heightOf(m_layout.rowLines(row)) + kTotalRule;
    return height;
}

/// The height of the row and of all that has to be on one page with it: the first two rows stay together, and so do
/// the last two before the totals, the totals and the notes.
double ReportTablePages::groupHeight(std::size_t row, const RowLines &lines) const
{
    const double height = m_layout.heightOf(lines) + kTotalRule;
    if (row + 2 >= m_firstTotal)
        return height + heightOfRows(row + 1, m_table.rows.size()) + kRule + m_notes.height();
    return row == 0 ? height + heightOfRows(1, 2) : height;
}

void ReportTablePages::add()
{
    m_builder.ensure(heightToStart());
    m_caption.place(m_builder);
    placeHeader();
    if (m_table.rows.empty())
        placeEmpty();
    for (std::size_t row = 0; row < m_table.rows.size(); ++row)
        addRow(row);
    m_builder.rule(kRule, kAccent);
    m_notes.place(m_builder);
}

void ReportTablePages::placeHeader()
{
    m_builder.rule(kRule, kAccent);
    placeCells(m_header, 0, m_header.lineCount, m_layout.headerFont(), true);
    m_builder.moveTo(m_builder.y() + m_layout.heightOf(m_header));
    m_builder.rule(kThinRule, kAccent);
    m_headerIsLast = true;
}

void ReportTablePages::placeEmpty()
{
    m_builder.placeText(m_builder.left() + m_layout.horizontalPadding(), m_builder.y() + m_layout.verticalPadding(),
                        reportText(ReportText::NoRows, m_language), font(kTablePoints), kMuted);
    m_builder.moveTo(m_builder.y() + emptyHeight());
}

void ReportTablePages::placeCells(const RowLines &lines, qsizetype from, qsizetype to, const QFont &textFont,
                                  bool atBottom)
{
    double x = m_builder.left();
    for (std::size_t column = 0; column < lines.cells.size(); ++column) {
        const auto &cell = lines.cells[column];
        const double width = m_layout.columnWidths()[column];
        const auto offset = atBottom ? lines.lineCount - cell.size() : 0;
        for (auto line = from; line < std::min(to, cell.size()); ++line) {
            const double top = m_builder.y() + m_layout.verticalPadding() +
                               static_cast<double>(line - from + offset) * m_layout.lineHeight();
            if (isNumeric(m_table.columns[column].kind))
                m_builder.placeTextRight(x + width - m_layout.horizontalPadding(), top, cell[line], textFont, kInk);
            else
                m_builder.placeText(x + m_layout.leftPadding(column), top, cell[line], textFont, kInk);
        }
        x += width;
    }
}

void ReportTablePages::continueOnNewPage()
{
    m_builder.newPage();
    m_caption.placeContinued(m_builder, m_language);
    placeHeader();
}

void ReportTablePages::addRow(std::size_t row)
{
    const auto lines = m_layout.rowLines(row);
    if (groupHeight(row, lines) > m_builder.remaining() + 0.5 && !m_headerIsLast)
        continueOnNewPage();
    // Only a row too tall for a page of its own is taken apart.
    for (qsizetype from = 0; from < lines.lineCount;) {
        if (from > 0)
            continueOnNewPage();
        const double room = m_builder.remaining() - 2 * m_layout.verticalPadding() - 2 * kRule;
        const auto fitting = std::max<qsizetype>(1, static_cast<qsizetype>((room + 0.5) / m_layout.lineHeight()));
        const auto to = std::min(lines.lineCount, from + fitting);
        placeRowPart(row, lines, from, to);
        from = to;
    }
}

void ReportTablePages::placeRowPart(std::size_t row, const RowLines &lines, qsizetype from, qsizetype to)
{
    const bool total = m_table.rows[row].total;
    const double height = static_cast<double>(to - from) * m_layout.lineHeight() + 2 * m_layout.verticalPadding();
    if (!m_headerIsLast)
        m_builder.rule(total ? kTotalRule : kThinRule, total ? kMuted : kHairline);
    if (total)
        m_builder.placeFill(QRectF(m_builder.left(), m_builder.y(), m_builder.width(), height), kTotalTint);
    placeCells(lines, from, to, m_layout.rowFont(row), false);
    m_builder.moveTo(m_builder.y() + height);
    m_headerIsLast = false;
}

} // namespace elo
