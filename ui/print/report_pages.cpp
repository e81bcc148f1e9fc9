// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_pages.h"

#include "core/report/report_texts.h"
#include "ui/print/page_builder.h"
#include "ui/print/report_figure_pages.h"
#include "ui/print/report_front_pages.h"
#include "ui/print/report_item_pages.h"
#include "ui/print/report_style.h"
#include "ui/print/text_lines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <iterator>

using namespace Qt::StringLiterals;

namespace elo {

using namespace report_style;

namespace {

/// What a document of one or two sections does not need.
constexpr std::size_t kSectionsForContents = 3;

/// The sections on their pages, and what the contents say about them.
class BodyPages
{
public:
    BodyPages(const QRectF &content, const ReportDocument &document) : m_builder(content), m_document(document) {}

    void add()
    {
        for (const auto &section : m_document.sections)
            addSection(section);
    }

    std::vector<ReportPage> takePages() { return m_builder.take(); }
    const std::vector<ContentsEntry> &entries() const { return m_entries; }

private:
    void addSection(const ReportSection &section)
    {
        const auto headingFont = font(15, QFont::Bold);
        const auto bodyFont = font(kBodyPoints);
        const auto heading = breakLines(section.heading, TextMeasure(headingFont), m_builder.width());
        const double headingHeight = lineHeight(headingFont) * static_cast<double>(heading.size()) + kBelowHeading;

        std::unique_ptr<ReportItemPages> first;
        if (!section.items.empty())
            first = fitItem(m_builder, section.items.front(), nextLabel(section.items.front()), m_document.language);

        // The heading and the beginning of what it is about are on one page.
        m_builder.skip(kAboveHeading);
        if (!section.paragraphs.isEmpty())
            m_builder.ensure(headingHeight + 3 * lineHeight(bodyFont));
        else
            m_builder.ensure(headingHeight + (first ? first->heightToStart() : 0));
        m_entries.push_back({section.heading, true, m_builder.pageIndex()});
        m_builder.lines(heading, headingFont, kAccent);
        m_builder.moveTo(m_builder.y() + kBelowHeading);

        for (const auto &paragraph : section.paragraphs) {
            m_builder.lines(breakLines(paragraph, TextMeasure(bodyFont), m_builder.width()), bodyFont, kInk);
            m_builder.skip(6 * kPagePoint);
        }
        if (!section.paragraphs.isEmpty())
            m_builder.skip(6 * kPagePoint);
        for (const auto &item : section.items) {
            const auto label = nextLabel(item);
            count(item);
            const auto pages = first ? std::move(first) : fitItem(m_builder, item, label, m_document.language);
            m_builder.ensure(pages->heightToStart());
            m_entries.push_back({u"%1. %2"_s.arg(label, titleOf(item)), false, m_builder.pageIndex()});
            pages->add();
        }
    }

    static QString titleOf(const ReportItem &item)
    {
        return std::visit([](const auto &one) { return one.title; }, item);
    }

    QString nextLabel(const ReportItem &item) const
    {
        const bool isTable = std::holds_alternative<ReportTable>(item);
        return reportText(isTable ? ReportText::Table : ReportText::Figure, m_document.language)
            .arg((isTable ? m_tables : m_figures) + 1);
    }

    void count(const ReportItem &item) { ++(std::holds_alternative<ReportTable>(item) ? m_tables : m_figures); }

    static constexpr double kAboveHeading = 12 * kPagePoint;
    static constexpr double kBelowHeading = 6 * kPagePoint;

    PageBuilder m_builder;
    const ReportDocument &m_document;
    std::vector<ContentsEntry> m_entries;
    int m_tables = 0;
    int m_figures = 0;
};

void append(std::vector<ReportPage> &pages, std::vector<ReportPage> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(pages));
}

std::vector<ReportPage> contentsPages(const ReportPages &report, const BodyPages &body)
{
    // How many pages the contents take does not depend on the numbers in them, so the first round finds it out.
    std::size_t count = 0;
    std::vector<ReportPage> pages;
    for (int round = 0; round < 2; ++round) {
        PageBuilder builder(report.content);
        addContents(builder, body.entries(), report.pages.size() + count, report.language);
        pages = builder.take();
        count = pages.size();
    }
    return pages;
}

/// Title at the left, page number at the right, on all pages but the cover.
void addFooters(ReportPages &report, const QString &title)
{
    const auto footerFont = font(7.5);
    const QFontMetricsF metrics(footerFont);
    const double top = report.content.bottom() + 9 * kMillimetre;
    const auto place = [&](ReportPage &page, double x, const QString &text) {
        page.elements.emplace_back(
            PageText{QPointF(x, top + 3 * kPagePoint + baselineOffset(footerFont)), text, footerFont, kMuted});
    };
    const auto total = report.pages.size();
    for (std::size_t index = 1; index < total; ++index) {
        auto &page = report.pages[index];
        page.elements.emplace_back(
            PageFill{QRectF(report.content.left(), top, report.content.width(), 0.4 * kPagePoint), kHairline});
        const auto number = u"%1 / %2"_s.arg(index + 1).arg(total);
        const double numberWidth = metrics.horizontalAdvance(number);
        place(page, report.content.right() - numberWidth, number);
        place(page, report.content.left(),
              metrics.elidedText(title, Qt::ElideRight, report.content.width() - numberWidth - 8 * kMillimetre));
    }
}

void paintElement(QPainter &painter, const PageFill &fill, Language)
{
    painter.fillRect(fill.rect, fill.colour);
}

void paintElement(QPainter &painter, const PageText &text, Language)
{
    painter.setFont(text.font);
    painter.setPen(text.colour);
    if (text.turned == 0) {
        painter.drawText(text.baseline, text.text);
        return;
    }
    painter.save();
    painter.translate(text.baseline);
    painter.rotate(text.turned);
    painter.drawText(QPointF(), text.text);
    painter.restore();
}

void paintElement(QPainter &painter, const PageShape &shape, Language)
{
    painter.fillPath(shape.path, shape.colour);
}

void paintElement(QPainter &painter, const PageFigure &figure, Language language)
{
    auto style = printedChartStyle(language);
    style.maximum = figure.maximum;
    paintBarChart(painter, figure.rect, *figure.figure, style);
}

} // namespace

ReportPages layOutReport(const ReportDocument &document)
{
    ReportPages report;
    report.language = document.language;
    report.size = QSizeF(210 * kMillimetre, 297 * kMillimetre);
    report.content = QRectF(QPointF(25 * kMillimetre, 24 * kMillimetre),
                            QPointF(report.size.width() - 25 * kMillimetre, report.size.height() - 28 * kMillimetre));

    PageBuilder cover(report.content);
    addCover(cover, document);
    append(report.pages, cover.take());

    if (!document.sections.empty()) {
        BodyPages body(report.content, document);
        body.add();
        if (document.sections.size() >= kSectionsForContents)
            append(report.pages, contentsPages(report, body));
        append(report.pages, body.takePages());
    }
    addFooters(report, document.cover.title);
    return report;
}

void paintReportPage(QPainter &painter, const ReportPages &pages, std::size_t page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const auto &element : pages.pages.at(page).elements)
        std::visit([&](const auto &one) { paintElement(painter, one, pages.language); }, element);
    painter.restore();
}

} // namespace elo
