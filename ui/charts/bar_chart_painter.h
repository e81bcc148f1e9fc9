// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/charts/chart_style.h"

#include <QRectF>

class QPainter;

namespace elo {

/// The height at which all bars and labels of the figure fit into this width.
double barChartHeight(const ReportFigure &figure, double width, const ChartStyle &style);

/// Paints the figure without its title: category labels (wrapped), bars, the values at or in the bars, and a legend
/// for several series. A suppressed value has the sign instead of a bar, and a stack with one a sum "n + sign".
/// Negative values, which counts do not have, are painted as zero.
void paintBarChart(QPainter &painter, const QRectF &area, const ReportFigure &figure, const ChartStyle &style);

} // namespace elo
