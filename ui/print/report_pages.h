// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <memory>
#include <variant>
#include <vector>

class QPainter;

namespace elo {

/// The unit of a page: 1/300 inch, the resolution of the PDF. Fonts have whole pixels of this size, so a line is as
/// long on paper as in the preview and breaks at the same word.
inline constexpr double kPageDotsPerInch = 300;
inline constexpr double kPagePoint = kPageDotsPerInch / 72;

/// One line of text at its base line.
struct PageText
{
    QPointF baseline;
    QString text;
    QFont font;
    QColor colour;
    double turned = 0; ///< degrees, about the start of the base line: the far side of a folded card
};

/// A filled rectangle: rules, bands, the cover's bar.
struct PageFill
{
    QRectF rect;
    QColor colour;
};

/// A filled shape: rings of a seal, the modules of a QR code. One path has no seams between its parts.
struct PageShape
{
    QPainterPath path;
    QColor colour;
};

struct PageFigure
{
    QRectF rect;
    std::shared_ptr<const ReportFigure> figure; ///< never null; shared, to keep the other elements small
    double maximum = 0; ///< see ChartStyle: the parts of a figure on several pages have one scale
};

using PageElement = std::variant<PageFill, PageText, PageShape, PageFigure>;

struct ReportPage
{
    std::vector<PageElement> elements; ///< in painting order
};

/// A report or another paper broken into pages, once, for paper and window alike.
struct ReportPages
{
    Language language = Language::Portuguese;
    QSizeF size;    ///< of a page, in dots
    QRectF content; ///< inside the margins; nothing but footer and cover bar lies outside of it
    std::vector<ReportPage> pages;
};

/// Lays the document out. Needs a QGuiApplication for the fonts, the offscreen one will do.
ReportPages layOutReport(const ReportDocument &document);

/// Paints one page; the painter's unit is a dot, scale it for a smaller picture.
void paintReportPage(QPainter &painter, const ReportPages &pages, std::size_t page);

} // namespace elo
