// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_pages.h"

#include <QStringList>

namespace elo {

/// Fills pages from top to bottom. Positions are in page dots; `y` moves down as things are placed.
class PageBuilder
{
public:
    explicit PageBuilder(const QRectF &content);

    double left() const { return m_content.left(); }
    double right() const { return m_content.right(); }
    double width() const { return m_content.width(); }
    double y() const { return m_y; }
    double remaining() const { return m_content.bottom() - m_y; }
    double fullHeight() const { return m_content.height(); }
    bool atTop() const { return m_y <= m_content.top(); }
    std::size_t pageIndex() const { return m_pages.size() - 1; }

    void newPage();
    /// Goes to a new page unless this height is left on the present one (or nothing is on it yet).
    void ensure(double height);
    /// White space; none at the top of a page.
    void skip(double height);
    void moveTo(double y) { m_y = y; }

    /// Places without moving on. The rectangle is absolute, a text's `top` is that of its line.
    void placeFill(const QRectF &rect, const QColor &colour);
    void placeText(double x, double top, const QString &text, const QFont &font, const QColor &colour);
    void placeTextRight(double rightEdge, double top, const QString &text, const QFont &font, const QColor &colour);
    void placeTextCentred(double middle, double top, const QString &text, const QFont &font, const QColor &colour);
    void placeShape(const QPainterPath &path, const QColor &colour);
    void placeFigure(const QRectF &rect, const ReportFigure &figure, double maximum);

    /// Lines below each other from the left edge, on a new page where one does not fit, and moves on. No line of a
    /// paragraph is left alone at the foot or the head of a page.
    void lines(const QStringList &lines, const QFont &font, const QColor &colour, double indent = 0);
    /// A horizontal rule across the content at the present height; moves on by its thickness.
    void rule(double thickness, const QColor &colour);

    /// What is on the present page, for whoever puts the same on it again elsewhere.
    std::vector<PageElement> &elements() { return m_pages.back().elements; }
    std::vector<ReportPage> take() { return std::move(m_pages); }

private:
    QRectF m_content;
    double m_y;
    std::vector<ReportPage> m_pages;
};

} // namespace elo
