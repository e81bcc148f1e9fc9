// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_table_layout.h"

#include "core/report/report_texts.h"
#include "ui/print/report_style.h"
#include "ui/print/text_lines.h"

#include <QFontMetricsF>
#include <algorithm>

namespace elo {

using namespace report_style;

ReportTableLayout::ReportTableLayout(const ReportTable &table, Language language, double width)
    : m_table(table), m_language(language)
{
    for (double points = kTablePoints;; points -= 0.5) {
        setSize(points);
        const auto wanted = demands(width);
        double minimum = 0;
        for (const auto &one : wanted)
            minimum += one.minimum;
        if (minimum <= width || points <= kSmallestTablePoints) {
            m_widths = share(wanted, width);
            return;
        }
    }
}

void ReportTableLayout::setSize(double points)
{
    m_header = font(points - 0.5, QFont::Bold);
    m_body = font(points);
    m_total = font(points, QFont::Bold);
}

QFont ReportTableLayout::rowFont(std::size_t row) const
{
    return m_table.rows[row].total ? m_total : m_body;
}

double ReportTableLayout::lineHeight() const
{
    return report_style::lineHeight(m_body);
}

double ReportTableLayout::verticalPadding() const
{
    return 2.2 * kPagePoint;
}

double ReportTableLayout::horizontalPadding() const
{
    // Many columns sit closer together.
    return (m_table.columns.size() > 9 ? 2 : 4) * kPagePoint;
}

std::vector<ReportTableLayout::Demand> ReportTableLayout::demands(double width) const
{
    std::vector<Demand> wanted(m_table.columns.size());
    // A long address or a file name must not take the room of all other columns.
    const double widestMinimum = width * 0.4;
    const double widestNatural = width * 0.6;
    const auto take = [](Demand &demand, const QString &text, const QFont &textFont) {
        const double natural = QFontMetricsF(textFont).horizontalAdvance(text);
        demand.natural = std::max(demand.natural, natural);
        if (natural > demand.minimum)
            demand.minimum = std::max(demand.minimum, widestWord(text, textFont));
    };
    for (std::size_t column = 0; column < wanted.size(); ++column) {
        auto &demand = wanted[column];
        const auto kind = m_table.columns[column].kind;
        take(demand, m_table.columns[column].header, m_header);
        // A header over a narrow column of numbers breaks; only its words count.
        demand.natural = isNumeric(kind) ? demand.minimum : demand.natural;
        for (std::size_t row = 0; row < m_table.rows.size(); ++row)
            take(demand, reportCellText(m_table.cell(row, column), kind, m_language),
                 m_table.rows[row].total ? m_total : m_body);
        const double padding = 2 * horizontalPadding() + 1;
        demand.minimum = std::min(demand.minimum, widestMinimum) + padding;
        demand.natural = std::max(demand.minimum, std::min(demand.natural, widestNatural) + padding);
    }
    return wanted;
}

std::vector<double> ReportTableLayout::share(const std::vector<Demand> &demands, double width)
{
    double minimum = 0;
    double natural = 0;
    for (const auto &one : demands) {
        minimum += one.minimum;
        natural += one.natural;
    }
    std::vector<double> widths;
    for (const auto &one : demands) {
        if (natural <= width)
            widths.push_back(one.natural * width / natural);
        else if (minimum <= width)
            widths.push_back(one.minimum + (one.natural - one.minimum) * (width - minimum) / (natural - minimum));
        else
            widths.push_back(one.minimum * width / minimum);
    }
    return widths;
}

ReportTableLayout::RowLines ReportTableLayout::broken(const QStringList &texts, const QFont &textFont) const
{
    RowLines lines;
    for (qsizetype column = 0; column < texts.size(); ++column) {
        const double room = m_widths[static_cast<std::size_t>(column)] - 2 * horizontalPadding();
        lines.cells.push_back(breakLines(texts[column], textFont, room));
        lines.lineCount = std::max(lines.lineCount, lines.cells.back().size());
    }
    return lines;
}

ReportTableLayout::RowLines ReportTableLayout::headerLines() const
{
    QStringList texts;
    for (const auto &column : m_table.columns)
        texts.push_back(column.header);
    return broken(texts, m_header);
}

ReportTableLayout::RowLines ReportTableLayout::rowLines(std::size_t row) const
{
    QStringList texts;
    for (std::size_t column = 0; column < m_table.columns.size(); ++column)
        texts.push_back(reportCellText(m_table.cell(row, column), m_table.columns[column].kind, m_language));
    return broken(texts, rowFont(row));
}

double ReportTableLayout::heightOf(const RowLines &lines) const
{
    return static_cast<double>(lines.lineCount) * lineHeight() + 2 * verticalPadding();
}

} // namespace elo
