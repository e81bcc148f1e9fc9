// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_table_layout.h"

#include "core/report/report_texts.h"
#include "ui/print/report_style.h"
#include "ui/print/text_lines.h"

#include <algorithm>

namespace elo {

using namespace report_style;

namespace {

QFont headerFontOf(double points)
{
    return font(points - 0.5, QFont::Bold);
}

} // namespace

ReportTableLayout::ReportTableLayout(const ReportTable &table, Language language, double width)
    : m_table(table), m_language(language), m_header(headerFontOf(kTablePoints)), m_body(font(kTablePoints)),
      m_total(font(kTablePoints, QFont::Bold))
{
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        m_decimals.push_back(columnDecimals(table, column));
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

ReportTableLayout::ReportTableLayout(const ReportTable &table, const ReportTableLayout &like)
    : m_table(table), m_language(like.m_language), m_header(like.m_header), m_body(like.m_body),
      m_total(like.m_total), m_widths(like.m_widths)
{
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        m_decimals.push_back(columnDecimals(table, column));
}

void ReportTableLayout::setSize(double points)
{
    m_header = TextMeasure(headerFontOf(points));
    m_body = TextMeasure(font(points));
    m_total = TextMeasure(font(points, QFont::Bold));
}

double ReportTableLayout::lineHeight() const
{
    return report_style::lineHeight(m_body.font());
}

double ReportTableLayout::verticalPadding() const
{
    return 2.2 * kPagePoint;
}

double ReportTableLayout::horizontalPadding() const
{
    // Many columns sit closer together.
    const auto columns = m_table.columns.size();
    return (columns > 9 ? 2 : columns > 6 ? 3 : 4) * kPagePoint;
}

double ReportTableLayout::leftPadding(std::size_t column) const
{
    const bool meets =
        column > 0 && isNumeric(m_table.columns[column - 1].kind) && !isNumeric(m_table.columns[column].kind);
    return horizontalPadding() + (meets ? 6 * kPagePoint : 0);
}

std::vector<ReportTableLayout::Demand> ReportTableLayout::demands(double width) const
{
    std::vector<Demand> wanted(m_table.columns.size());
    // A long address or a file name must not take the room of all other columns.
    const double widestMinimum = width * 0.4;
    const double widestNatural = width * 0.6;
    const auto take = [](Demand &demand, const QString &text, const TextMeasure &measure, bool isWhole) {
        const double natural = measure.width(text);
        demand.natural = std::max(demand.natural, natural);
        // A text that fits into what the words of others need is not looked at word by word.
        if (natural > demand.minimum)
            demand.minimum = std::max(demand.minimum, isWhole ? natural : measure.widestWord(text));
    };
    for (std::size_t column = 0; column < wanted.size(); ++column) {
        auto &demand = wanted[column];
        const auto kind = m_table.columns[column].kind;
        take(demand, m_table.columns[column].header, m_header, false);
        // A header over a narrow column of numbers breaks; only its words count.
        demand.natural = isNumeric(kind) ? demand.minimum : demand.natural;
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            const bool isWhole = m_table.cell(row, column).value.typeId() != QMetaType::QString;
            take(demand, cellText(row, column), measureOf(row), isWhole);
        }
        const double padding = leftPadding(column) + horizontalPadding() + 1;
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

ReportTableLayout::RowLines ReportTableLayout::broken(const QStringList &texts, const TextMeasure &measure) const
{
    RowLines lines;
    for (qsizetype column = 0; column < texts.size(); ++column) {
        const auto index = static_cast<std::size_t>(column);
        const double room = m_widths[index] - leftPadding(index) - horizontalPadding();
        lines.cells.push_back(breakLines(texts[column], measure, room));
        lines.lineCount = std::max(lines.lineCount, lines.cells.back().size());
    }
    return lines;
}

QString ReportTableLayout::cellText(std::size_t row, std::size_t column) const
{
    return reportCellText(m_table.cell(row, column), m_table.columns[column].kind, m_decimals[column], m_language);
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
        texts.push_back(cellText(row, column));
    return broken(texts, measureOf(row));
}

double ReportTableLayout::heightOf(const RowLines &lines) const
{
    return static_cast<double>(lines.lineCount) * lineHeight() + 2 * verticalPadding();
}

} // namespace elo
