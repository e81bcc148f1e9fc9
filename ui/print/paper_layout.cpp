// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_layout.h"

#include "ui/print/paper_pages.h"
#include "ui/print/report_style.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace elo {

using namespace report_style;

ReportPages layOutPaper(const PaperContent &content)
{
    if (content.isEmpty())
        return paper::blankPages(content, paper::sheetSize(content.request.size), 0, 0);
    switch (content.request.kind) {
    case PaperKind::Badges:
        return paper::badgePages(content);
    case PaperKind::Signatures:
        return paper::signaturePages(content);
    case PaperKind::Delegations:
        return paper::delegationPages(content);
    case PaperKind::Certificates:
        return paper::certificatePages(content);
    case PaperKind::Plates:
        return paper::platePages(content);
    case PaperKind::Contacts:
        return paper::contactPages(content);
    }
    return {};
}

namespace paper {

QSizeF sheetSize(PaperSize size)
{
    return (size == PaperSize::A5 ? QSizeF(148, 210) : QSizeF(210, 297)) * kMillimetre;
}

ReportPages blankPages(const PaperContent &content, QSizeF size, double horizontalMargin, double verticalMargin)
{
    ReportPages pages;
    pages.language = content.request.language;
    pages.size = size;
    pages.content =
        QRectF(QPointF(), size).adjusted(horizontalMargin, verticalMargin, -horizontalMargin, -verticalMargin);
    return pages;
}

double FittedText::height() const
{
    return lineHeight(font) * static_cast<double>(lines.size());
}

TextFitter::TextFitter(double largestPoints, double smallestPoints, QFont::Weight weight)
{
    constexpr double kStep = 0.94;
    for (double points = largestPoints; points > smallestPoints; points *= kStep)
        m_sizes.emplace_back(font(points, weight));
    m_sizes.emplace_back(font(smallestPoints, weight));
}

namespace {

/// Broken at the narrowest width that needs no line more.
QStringList balanced(const QString &text, const TextMeasure &measure, double width, qsizetype lineCount)
{
    constexpr int kSteps = 12;
    for (int step = kSteps / 2; lineCount > 1 && step < kSteps; ++step) {
        const double narrow = width * step / kSteps;
        if (measure.widestWord(text) > narrow)
            continue;
        if (QStringList lines = breakLines(text, measure, narrow); lines.size() == lineCount)
            return lines;
    }
    return breakLines(text, measure, width);
}

} // namespace

FittedText TextFitter::fit(const QString &text, double width, int maximumLines, double height) const
{
    for (const TextMeasure &measure : m_sizes) {
        const double step = lineHeight(measure.font());
        const int most = height > 0 ? std::min(maximumLines, int(height / step)) : maximumLines;
        if (most < 1 || measure.widestWord(text) > width)
            continue;
        if (const qsizetype count = breakLines(text, measure, width).size(); count <= most)
            return {measure.font(), balanced(text, measure, width, count)};
    }
    return {m_sizes.back().font(), breakLines(text, m_sizes.back(), width, maximumLines)};
}

double placeCentred(PageBuilder &builder, const FittedText &text, double middle, double top, const QColor &colour)
{
    for (const QString &line : text.lines) {
        builder.placeTextCentred(middle, top, line, text.font, colour);
        top += lineHeight(text.font);
    }
    return top;
}

double placeLeft(PageBuilder &builder, const FittedText &text, double left, double top, const QColor &colour)
{
    for (const QString &line : text.lines) {
        builder.placeText(left, top, line, text.font, colour);
        top += lineHeight(text.font);
    }
    return top;
}

QColor capacityColour(const QString &key)
{
    if (key == u"diplomatic")
        return {0x1f, 0x3a, 0x6e};
    if (key == u"government")
        return {0x8c, 0x1d, 0x2f};
    if (key == u"iom")
        return {0x00, 0x5b, 0x96};
    if (key == u"civil_society")
        return {0x8a, 0x4b, 0x08};
    if (key == u"press")
        return {0x4b, 0x2a, 0x73};
    return kAccent;
}

void addPageNumbers(ReportPages &pages, const QString &left)
{
    const QFont footer = font(kNotePoints);
    const QFontMetricsF metrics(footer);
    const double baseline = pages.content.bottom() + 5 * kMillimetre + baselineOffset(footer);
    for (size_t index = 0; index < pages.pages.size(); ++index) {
        const QString number = paperText(PaperText::Page, pages.language).arg(index + 1).arg(pages.pages.size());
        const double width = metrics.horizontalAdvance(number);
        auto &elements = pages.pages[index].elements;
        const QString text =
            metrics.elidedText(left, Qt::ElideRight, pages.content.width() - width - 8 * kMillimetre);
        elements.emplace_back(PageText{{pages.content.left(), baseline}, text, footer, kMuted});
        elements.emplace_back(PageText{{pages.content.right() - width, baseline}, number, footer, kMuted});
    }
}

} // namespace paper
} // namespace elo
