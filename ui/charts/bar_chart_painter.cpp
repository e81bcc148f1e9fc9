// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart_painter.h"

#include "core/report/report_texts.h"
#include "ui/print/text_lines.h"
#include "ui/theme/colours.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

struct Category
{
    QStringList label;
    double top = 0;
    double height = 0;
};

struct LegendEntry
{
    QPointF position; // top left, from the chart's own
    QString name;
};

/// Where everything is, from the chart's top left corner.
struct ChartLayout
{
    double barLeft = 0;
    double barWidth = 0; // of the longest bar
    double barHeight = 0;
    double scale = 0; // units per value
    std::vector<LegendEntry> legend;
    std::vector<Category> categories;
    double height = 0;
};

double barValue(const ReportFigure::Series &series, std::size_t category)
{
    return std::max(0.0, series.value(category));
}

/// The sum of a stack; with a suppressed part it says so, and does not pretend to be the sum.
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

std::vector<LegendEntry> layOutLegend(const ReportFigure &figure, double width, const ChartStyle &style)
{
    std::vector<LegendEntry> entries;
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

ChartLayout layOut(const ReportFigure &figure, double width, const ChartStyle &style)
{
    const QFontMetricsF metrics(style.font);
    const double gap = 6 * style.point;
    ChartLayout layout;
    layout.legend = layOutLegend(figure, width, style);
    double top = layout.legend.empty() ? 3 * style.point
                                       : layout.legend.back().position.y() + metrics.height() + 8 * style.point;

    double labelWidth = 0;
    for (const auto &name : figure.categories)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(name));
    labelWidth = std::min(std::ceil(labelWidth + 1), width * 0.36);
    layout.barLeft = labelWidth + gap;
    layout.barWidth =
        std::max(0.0, width - layout.barLeft - gap - widestValue(figure, metrics, style.language) - style.point);
    const double maximum = style.maximum > 0 ? style.maximum : largestBar(figure);
    layout.scale = maximum > 0 ? layout.barWidth / maximum : 0;

    layout.barHeight = std::max(metrics.height(), 11 * style.point);
    const bool grouped = figure.kind == ReportFigure::Kind::Bars;
    const auto barsPerCategory = static_cast<double>(grouped ? std::max<std::size_t>(1, figure.series.size()) : 1);
    for (const auto &name : figure.categories) {
        Category category;
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

/// Dark or white, whichever is read better on this fill.
QColor textOn(const QColor &fill)
{
    const QColor dark(0x1c, 0x24, 0x22);
    return contrast(dark, fill) > contrast(Qt::white, fill) ? dark : QColor(Qt::white);
}

/// One figure on one painter, so that the pieces need not hand everything to each other.
class ChartPainting
{
public:
    ChartPainting(QPainter &painter, const QRectF &area, const ReportFigure &figure, const ChartStyle &style)
        : m_painter(painter), m_origin(area.topLeft()), m_figure(figure), m_style(style), m_metrics(style.font),
          m_layout(layOut(figure, area.width(), style))
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setFont(m_style.font);
        paintLegend();
        for (std::size_t category = 0; category < m_layout.categories.size(); ++category) {
            paintLabel(category);
            if (m_figure.kind == ReportFigure::Kind::StackedBars)
                paintStack(category);
            else
                paintGroup(category);
        }
        paintAxis();
        m_painter.restore();
    }

private:
    void paintText(double x, double centre, const QString &text, const QColor &colour)
    {
        m_painter.setPen(colour);
        const double baseline = centre + (m_metrics.ascent() - m_metrics.descent()) / 2;
        m_painter.drawText(m_origin + QPointF(x, baseline), text);
    }

    QColor colourOf(std::size_t series) const { return seriesColour(series, m_style.isDark()); }

    void paintLegend()
    {
        const double swatch = 8 * m_style.point;
        for (std::size_t index = 0; index < m_layout.legend.size(); ++index) {
            const auto &entry = m_layout.legend[index];
            const double centre = entry.position.y() + m_metrics.height() / 2;
            paintFilled(QRectF(m_origin + QPointF(entry.position.x(), centre - swatch / 2), QSizeF(swatch, swatch)),
                        colourOf(index));
            paintText(entry.position.x() + swatch + 4 * m_style.point, centre, entry.name, m_style.text);
        }
    }

    void paintLabel(std::size_t index)
    {
        const auto &category = m_layout.categories[index];
        const double right = m_layout.barLeft - 6 * m_style.point;
        double centre = category.top + category.height / 2 -
                        m_metrics.height() * static_cast<double>(category.label.size() - 1) / 2;
        for (const auto &line : category.label) {
            paintText(right - m_metrics.horizontalAdvance(line), centre, line, m_style.text);
            centre += m_metrics.height();
        }
    }

    void paintGroup(std::size_t index)
    {
        const auto &category = m_layout.categories[index];
        const double used = m_layout.barHeight * static_cast<double>(m_figure.series.size());
        double top = category.top + (category.height - used) / 2;
        for (std::size_t number = 0; number < m_figure.series.size(); ++number) {
            const auto &series = m_figure.series[number];
            const double length = barValue(series, index) * m_layout.scale;
            paintBar(m_layout.barLeft, top, length, colourOf(number));
            paintText(m_layout.barLeft + length + 4 * m_style.point, top + m_layout.barHeight / 2,
                      valueText(series, index, m_style.language),
                      series.isSuppressed(index) ? m_style.mutedText : m_style.text);
            top += m_layout.barHeight;
        }
    }

    void paintStack(std::size_t index)
    {
        const auto &category = m_layout.categories[index];
        const double top = category.top + (category.height - m_layout.barHeight) / 2;
        const double centre = top + m_layout.barHeight / 2;
        double left = m_layout.barLeft;
        for (std::size_t number = 0; number < m_figure.series.size(); ++number) {
            const auto &series = m_figure.series[number];
            const double length = barValue(series, index) * m_layout.scale;
            if (length <= 0)
                continue;
            // The gap keeps neighbours apart even where a printer makes the same grey of both.
            const double gap = std::min(0.8 * m_style.point, length / 2);
            paintBar(left, top, length - gap, colourOf(number));
            const auto text = valueText(series, index, m_style.language);
            const double width = m_metrics.horizontalAdvance(text);
            if (width + 4 * m_style.point < length)
                paintText(left + (length - gap - width) / 2, centre, text, textOn(colourOf(number)));
            left += length;
        }
        paintText(left + 4 * m_style.point, centre, stackText(m_figure, index, m_style.language), m_style.text);
    }

    void paintBar(double left, double top, double length, const QColor &colour)
    {
        if (length <= 0)
            return;
        const double inset = 0.8 * m_style.point;
        paintFilled(QRectF(m_origin + QPointF(left, top + inset), QSizeF(length, m_layout.barHeight - 2 * inset)),
                    colour);
    }

    /// Light fills get an outline: WCAG asks for 3 : 1 between what has a meaning and what lies beside it.
    void paintFilled(const QRectF &rect, const QColor &colour)
    {
        m_painter.fillRect(rect, colour);
        if (contrast(colour, m_style.background) >= 3)
            return;
        const double line = std::min({0.5 * m_style.point, rect.width() / 2, rect.height() / 2});
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.mutedText);
        m_painter.drawRects(QList<QRectF>{QRectF(rect.left(), rect.top(), rect.width(), line),
                                          QRectF(rect.left(), rect.bottom() - line, rect.width(), line),
                                          QRectF(rect.left(), rect.top(), line, rect.height()),
                                          QRectF(rect.right() - line, rect.top(), line, rect.height())});
    }

    void paintAxis()
    {
        if (m_layout.categories.empty())
            return;
        const auto &last = m_layout.categories.back();
        const double top = m_layout.categories.front().top - 2 * m_style.point;
        m_painter.fillRect(QRectF(m_origin + QPointF(m_layout.barLeft - 0.5 * m_style.point, top),
                                  QSizeF(0.5 * m_style.point, last.top + last.height + 2 * m_style.point - top)),
                           m_style.axis);
    }

    QPainter &m_painter;
    QPointF m_origin;
    const ReportFigure &m_figure;
    const ChartStyle &m_style;
    QFontMetricsF m_metrics;
    ChartLayout m_layout;
};

} // namespace

ChartStyle ChartStyle::forPrint(const QFont &font, double point, Language language)
{
    return {.font = font,
            .text = QColor(0x1c, 0x24, 0x22),
            .mutedText = QColor(0x5a, 0x66, 0x62),
            .axis = QColor(0x8a, 0x96, 0x92),
            .background = Qt::white,
            .point = point,
            .maximum = 0,
            .language = language};
}

ChartStyle ChartStyle::forPalette(const QPalette &palette, const QFont &font, Language language)
{
    const auto &scheme = colours(palette);
    return {.font = font,
            .text = scheme.text,
            .mutedText = scheme.muted,
            .axis = scheme.control,
            .background = palette.color(QPalette::Window),
            // Grows with the font, so 200 % scaling and large text keep the proportions.
            .point = QFontMetricsF(font).height() / 12,
            .maximum = 0,
            .language = language};
}

QColor seriesColour(std::size_t series, bool darkBackground)
{
    struct Pair
    {
        QRgb light;
        QRgb dark;
    };
    static constexpr std::array kColours = {
        Pair{0xff0b6e4f, 0xff2fa37c}, Pair{0xffe69f00, 0xfff4c34f}, Pair{0xff1b2a49, 0xff5f82c8},
        Pair{0xffbde0f2, 0xffdff1fb}, Pair{0xffc77ca0, 0xffe39ec0}, Pair{0xff7a2e1f, 0xffa8402c},
    };
    const auto &pair = kColours[series % kColours.size()];
    return QColor(darkBackground ? pair.dark : pair.light);
}

QString valueText(const ReportFigure::Series &series, std::size_t category, Language language)
{
    if (series.isSuppressed(category))
        return reportText(ReportText::SuppressedSign, language);
    const auto value = series.value(category);
    return reportNumber(value, language, decimalsNeeded(value, 1));
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

double barChartHeight(const ReportFigure &figure, double width, const ChartStyle &style)
{
    return layOut(figure, width, style).height;
}

void paintBarChart(QPainter &painter, const QRectF &area, const ReportFigure &figure, const ChartStyle &style)
{
    ChartPainting(painter, area, figure, style).paint();
}

} // namespace elo
