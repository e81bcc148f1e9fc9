// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;
class QPalette;

namespace elo {

/// How a chart looks. Sizes are in the painter's units, so that one code paints paper (1/300 inch) and screen.
struct ChartStyle
{
    QFont font;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor background; ///< used for the gaps between stacked parts; must match what lies below the chart
    double unit = 1;   ///< the size of a point in the painter's units
    Language language = Language::Portuguese;

    static ChartStyle forPrint(const QFont &font, double unit, Language language);
    static ChartStyle forPalette(const QPalette &palette, const QFont &font, Language language);
};

/// The fill of a series: told apart by the colour blind (after Okabe and Ito) and, since lightness falls from one to
/// the next, on a grey printout.
QColor seriesColour(std::size_t series, bool darkBackground);

/// The height at which all bars and labels of the figure fit into this width.
double barChartHeight(const ReportFigure &figure, double width, const ChartStyle &style);

/// Paints the figure without its title: category labels (wrapped), bars, values at the bars, legend for several
/// series. Suppressed values get the sign instead of a bar.
void paintBarChart(QPainter &painter, const QRectF &area, const ReportFigure &figure, const ChartStyle &style);

} // namespace elo
