// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/print/text_lines.h"

#include <QFont>
#include <QStringList>
#include <vector>

namespace elo {

/// A table fitted to a width: how wide each column is and how each row's cells break into lines. In page dots.
class ReportTableLayout
{
public:
    struct RowLines
    {
        std::vector<QStringList> cells;
        qsizetype lineCount = 1; ///< of the tallest cell
    };

    /// Columns get what their words (and whole numbers and dates) need, then share what is left by what their texts
    /// would like to have. If the words do not fit, the type gets smaller, and in the end words are broken; nothing
    /// ever runs over the width.
    ReportTableLayout(const ReportTable &table, Language language, double width);

    /// The columns and the type of another table: tables of one form below each other stand in line.
    ReportTableLayout(const ReportTable &table, const ReportTableLayout &like);

    const std::vector<double> &columnWidths() const { return m_widths; }
    const QFont &headerFont() const { return m_header.font(); }
    const QFont &rowFont(std::size_t row) const { return measureOf(row).font(); }

    RowLines headerLines() const;
    /// Broken when asked for and not kept: a list of a hundred thousand rows is printed, too.
    RowLines rowLines(std::size_t row) const;

    double heightOf(const RowLines &lines) const;
    double lineHeight() const;
    double verticalPadding() const;
    double horizontalPadding() const;
    /// More where a column of texts follows one of numbers: both edges meet there.
    double leftPadding(std::size_t column) const;

private:
    struct Demand
    {
        double minimum = 0; ///< the widest word
        double natural = 0; ///< the widest text on one line
    };

    void setSize(double points);
    QString cellText(std::size_t row, std::size_t column) const;
    std::vector<Demand> demands(double width) const;
    static std::vector<double> share(const std::vector<Demand> &demands, double width);
    RowLines broken(const QStringList &texts, const TextMeasure &measure) const;
    const TextMeasure &measureOf(std::size_t row) const { return m_table.rows[row].total ? m_total : m_body; }

    const ReportTable &m_table;
    Language m_language;
    TextMeasure m_header;
    TextMeasure m_body;
    TextMeasure m_total;
    std::vector<double> m_widths;
    std::vector<int> m_decimals; // per column
};

} // namespace elo
