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
    QColor axis;
    QColor background;  ///< what lies below the chart: it shows in the gaps between stacked parts
    double point = 1;   ///< the size of a typographic point in the painter's units
    double maximum = 0; ///< what the longest possible bar stands for; 0: the figure's own largest value
    Language language = Language::Portuguese;

    static ChartStyle forPrint(const QFont &font, double point, Language language);
    static ChartStyle forPalette(const QPalette &palette, const QFont &font, Language language);

    bool isDark() const { return background.lightnessF() < 0.5; }
};

/// The fill of a series. The hues stay apart for colour-blind readers (after Okabe and Ito), and so does the
/// lightness of all of them on a grey printout. They repeat after six.
QColor seriesColour(std::size_t series, bool darkBackground);

/// What is written at a bar: the number, or the sign if it is suppressed.
QString valueText(const ReportFigure::Series &series, std::size_t category, Language language);

/// The value of the figure's longest bar.
double largestBar(const ReportFigure &figure);

/// The height at which all bars and labels of the figure fit into this width.
double barChartHeight(const ReportFigure &figure, double width, const ChartStyle &style);

/// Paints the figure without its title: category labels (wrapped), bars, the values at or in the bars, and a legend
/// for several series. A suppressed value has the sign instead of a bar, and a stack with one a sum "n + sign".
/// Negative values, which counts do not have, are painted as zero.
void paintBarChart(QPainter &painter, const QRectF &area, const ReportFigure &figure, const ChartStyle &style);

} // namespace elo
