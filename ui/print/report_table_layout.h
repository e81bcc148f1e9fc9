// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

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

    /// Columns get what their words need, then share what is left by what their texts would like to have. If the
    /// words do not fit, the type gets smaller, and in the end words are broken; nothing ever runs over the width.
    ReportTableLayout(const ReportTable &table, Language language, double width);

    const std::vector<double> &columnWidths() const { return m_widths; }
    const QFont &headerFont() const { return m_header; }
    QFont rowFont(std::size_t row) const;

    RowLines headerLines() const;
    /// Broken when asked for and not kept: a list of a hundred thousand rows is printed, too.
    RowLines rowLines(std::size_t row) const;

    double heightOf(const RowLines &lines) const;
    double lineHeight() const;
    double verticalPadding() const;
    double horizontalPadding() const;

private:
    struct Demand
    {
        double minimum = 0; ///< the widest word
        double natural = 0; ///< the widest text on one line
    };

    void setSize(double points);
    std::vector<Demand> demands(double width) const;
    static std::vector<double> share(const std::vector<Demand> &demands, double width);
    RowLines broken(const QStringList &texts, const QFont &font) const;

    const ReportTable &m_table;
    Language m_language;
    QFont m_header;
    QFont m_body;
    QFont m_total;
    std::vector<double> m_widths;
};

} // namespace elo
