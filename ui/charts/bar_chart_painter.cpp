// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart_painter.h"

#include "ui/charts/bar_chart_layout.h"
#include "ui/theme/colours.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace elo {

namespace {

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
          m_layout(layOutBarChart(figure, area.width(), style))
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
    BarChartLayout m_layout;
};

} // namespace

double barChartHeight(const ReportFigure &figure, double width, const ChartStyle &style)
{
    return layOutBarChart(figure, width, style).height;
}

void paintBarChart(QPainter &painter, const QRectF &area, const ReportFigure &figure, const ChartStyle &style)
{
    ChartPainting(painter, area, figure, style).paint();
}

} // namespace elo
