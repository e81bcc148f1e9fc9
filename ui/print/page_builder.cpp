// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_builder.h"

#include "ui/print/report_style.h"

#include <QFontMetricsF>

namespace elo {

PageBuilder::PageBuilder(const QRectF &content) : m_content(content), m_y(content.top()), m_pages(1) {}

void PageBuilder::newPage()
{
    m_pages.emplace_back();
    m_y = m_content.top();
}

void PageBuilder::ensure(double height)
{
    // Half a dot for sums of many lines that fill the page exactly.
    if (height > remaining() + 0.5 && !atTop())
        newPage();
}

void PageBuilder::skip(double height)
{
    if (!atTop())
        m_y += height;
}

void PageBuilder::placeFill(const QRectF &rect, const QColor &colour)
{
    m_pages.back().elements.emplace_back(PageFill{rect, colour});
}

void PageBuilder::placeText(double x, double top, const QString &text, const QFont &font, const QColor &colour)
{
    if (text.isEmpty())
        return;
    m_pages.back().elements.emplace_back(
        PageText{QPointF(x, top + report_style::baselineOffset(font)), text, font, colour});
}

void PageBuilder::placeTextRight(double rightEdge, double top, const QString &text, const QFont &font,
                                 const QColor &colour)
{
    placeText(rightEdge - QFontMetricsF(font).horizontalAdvance(text), top, text, font, colour);
}

void PageBuilder::placeTextCentred(double middle, double top, const QString &text, const QFont &font,
                                   const QColor &colour)
{
    placeText(middle - QFontMetricsF(font).horizontalAdvance(text) / 2, top, text, font, colour);
}

void PageBuilder::placeShape(const QPainterPath &path, const QColor &colour)
{
    m_pages.back().elements.emplace_back(PageShape{path, colour});
}

void PageBuilder::placeFigure(const QRectF &rect, const ReportFigure &figure, double maximum)
{
    m_pages.back().elements.emplace_back(PageFigure{rect, std::make_shared<ReportFigure>(figure), maximum});
}

void PageBuilder::lines(const QStringList &lines, const QFont &font, const QColor &colour, double indent)
{
    const double height = report_style::lineHeight(font);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const bool startsPair = index == 0 && lines.size() > 1;
        const bool leadsToLast = index == lines.size() - 2;
        ensure(startsPair || leadsToLast ? 2 * height : height);
        placeText(left() + indent, m_y, lines[index], font, colour);
        m_y += height;
    }
}

void PageBuilder::rule(double thickness, const QColor &colour)
{
    placeFill(QRectF(left(), m_y, width(), thickness), colour);
    m_y += thickness;
}

} // namespace elo
