// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart_layout.h"

#include "core/report/report_texts.h"
#include "ui/print/text_lines.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

std::vector<BarChartLayout::LegendEntry> layOutLegend(const ReportFigure &figure, double width,
                                                      const ChartStyle &style)
{
    std::vector<BarChartLayout::LegendEntry> entries;
    if (figure.series.size() < 2)
        return entries;
    const QFontMetricsF metrics(style.font);
    const double swatch = 8 * style.point;
    QPointF at;
    for (const auto &series : figure.series) {
        const auto name = metrics.elidedText(series.name, Qt::ElideRight, width - 2 * swatch);
        const double needed = swatch + 4 * style.point + metrics.horizontalAdvance(name);
        if (at.x() > 0 && at.x() + needed > width)
            at = QPointF(0, at.y() + metrics.height() + 3 * style.point);
        entries.push_back({at, name});
        at.rx() += needed + 14 * style.point;
    }
    return entries;
}

double widestValue(const ReportFigure &figure, const QFontMetricsF &metrics, Language language)
{
    double widest = 0;
    for (std::size_t category = 0; category < static_cast<std::size_t>(figure.categories.size()); ++category) {
        if (figure.kind == ReportFigure::Kind::StackedBars) {
            widest = std::max(widest, metrics.horizontalAdvance(stackText(figure, category, language)));
            continue;
        }
        for (const auto &series : figure.series)
            widest = std::max(widest, metrics.horizontalAdvance(valueText(series, category, language)));
    }
    return widest;
}

} // namespace

BarChartLayout layOutBarChart(const ReportFigure &figure, double width, const ChartStyle &style)
{
    const QFontMetricsF metrics(style.font);
    const double gap = 6 * style.point;
    BarChartLayout layout;
    layout.legend = layOutLegend(figure, width, style);
    double top = layout.legend.empty() ? 3 * style.point
                                       : layout.legend.back().position.y() + metrics.height() + 8 * style.point;

    double labelWidth = 0;
    for (const auto &name : figure.categories)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(name));
    labelWidth = std::min(std::ceil(labelWidth + 1), width * 0.36);
    layout.barLeft = labelWidth + gap;
    const double longest =
        std::max(0.0, width - layout.barLeft - gap - widestValue(figure, metrics, style.language) - style.point);
    const double maximum = style.maximum > 0 ? style.maximum : largestBar(figure);
    layout.scale = maximum > 0 ? longest / maximum : 0;

    layout.barHeight = std::max(metrics.height(), 11 * style.point);
    const bool grouped = figure.kind == ReportFigure::Kind::Bars;
    const auto barsPerCategory = static_cast<double>(grouped ? std::max<std::size_t>(1, figure.series.size()) : 1);
    for (const auto &name : figure.categories) {
        BarChartLayout::Category category;
        category.label = breakLines(name, TextMeasure(style.font), labelWidth, 3);
        category.top = top;
        category.height = std::max(layout.barHeight * barsPerCategory,
                                   metrics.height() * static_cast<double>(category.label.size()));
        top += category.height + 5 * style.point;
        layout.categories.push_back(category);
    }
    layout.height = top;
    return layout;
}

double barValue(const ReportFigure::Series &series, std::size_t category)
{
    return std::max(0.0, series.value(category));
}

double largestBar(const ReportFigure &figure)
{
    double largest = 0;
    for (std::size_t category = 0; category < static_cast<std::size_t>(figure.categories.size()); ++category) {
        double sum = 0;
        for (const auto &series : figure.series) {
            const double value = barValue(series, category);
            sum = figure.kind == ReportFigure::Kind::StackedBars ? sum + value : value;
            largest = std::max(largest, sum);
        }
    }
    return largest;
}

QString valueText(const ReportFigure::Series &series, std::size_t category, Language language)
{
    if (series.isSuppressed(category))
        return reportText(ReportText::SuppressedSign, language);
    const auto value = series.value(category);
    return reportNumber(value, language, decimalsNeeded(value, 1));
}

QString stackText(const ReportFigure &figure, std::size_t category, Language language)
{
    ReportFigure::Series sum;
    sum.values.assign(category + 1, 0);
    bool suppressed = false;
    for (const auto &series : figure.series) {
        sum.values[category] += series.value(category);
        suppressed = suppressed || series.isSuppressed(category);
    }
    const auto text = valueText(sum, category, language);
    const auto sign = reportText(ReportText::SuppressedSign, language);
    if (!suppressed)
        return text;
    return sum.values[category] > 0 ? u"%1 + %2"_s.arg(text, sign) : sign;
}

} // namespace elo
