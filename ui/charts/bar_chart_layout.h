// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/charts/chart_style.h"

#include <QPointF>
#include <QString>
#include <QStringList>
#include <vector>

namespace elo {

/// Where everything of a bar chart is, from the chart's top left corner, in the units of its style.
struct BarChartLayout
{
    struct Category
    {
        QStringList label; ///< in lines
        double top = 0;
        double height = 0;
    };

    struct LegendEntry
    {
        QPointF position; ///< top left
        QString name;
    };

    double barLeft = 0;
    double barHeight = 0;
    double scale = 0;                ///< units per value
    std::vector<LegendEntry> legend; ///< empty for a single series
    std::vector<Category> categories;
    double height = 0;
};

/// Fits the figure into a width: labels get at most 36 % of it, values and bars share the rest.
BarChartLayout layOutBarChart(const ReportFigure &figure, double width, const ChartStyle &style);

/// The length of a bar as a value: never negative, 0 where suppressed.
double barValue(const ReportFigure::Series &series, std::size_t category);

/// The value of the figure's longest bar.
double largestBar(const ReportFigure &figure);

/// What is written at a bar: the number, or the sign if it is suppressed.
QString valueText(const ReportFigure::Series &series, std::size_t category, Language language);

/// What is written at a stack: the sum, or "n + sign" if a part is suppressed, since n then is not the sum.
QString stackText(const ReportFigure &figure, std::size_t category, Language language);

} // namespace elo
