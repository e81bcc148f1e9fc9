// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_pages.h"

#include "tests/core/report/sample_document.h"
#include "tests/print_qt.h"
#include "ui/print/report_style.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

QStringList textsOf(const ReportPage &page)
{
    QStringList texts;
    for (const auto &element : page.elements) {
        if (const auto *text = std::get_if<PageText>(&element))
            texts.push_back(text->text);
    }
    return texts;
}

/// On which page (from 0) a text stands; the last of several.
qsizetype pageOf(const ReportPages &pages, const QString &text)
{
    qsizetype found = -1;
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        if (textsOf(pages.pages[page]).contains(text))
            found = static_cast<qsizetype>(page);
    }
    return found;
}

void expectNothingClipped(const ReportPages &pages)
{
    const auto paper = QRectF(QPointF(), pages.size);
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        for (const auto &element : pages.pages[page].elements) {
            if (const auto *text = std::get_if<PageText>(&element)) {
                const QFontMetricsF metrics(text->font);
                EXPECT_GE(text->baseline.x(), pages.content.left() - 0.5) << page << qPrintable(text->text);
                EXPECT_LE(text->baseline.x() + metrics.horizontalAdvance(text->text), pages.content.right() + 0.5)
                    << page << qPrintable(text->text);
                EXPECT_GE(text->baseline.y() - metrics.capHeight(), pages.content.top() - 0.5);
                const bool isFooter = text->baseline.y() > pages.content.bottom() + 5 * report_style::kMillimetre;
                EXPECT_TRUE(isFooter || text->baseline.y() + metrics.descent() <= pages.content.bottom() + 2)
                    << page << qPrintable(text->text);
            } else if (const auto *fill = std::get_if<PageFill>(&element)) {
                EXPECT_TRUE(paper.contains(fill->rect)) << page;
            } else {
                EXPECT_LE(std::get<PageFigure>(element).rect.bottom(), pages.content.bottom() + 0.5) << page;
            }
        }
    }
}

ReportDocument oneTable(ReportTable table)
{
    ReportDocument document;
    document.language = Language::English;
    document.cover.title = u"Title"_s;
    document.sections = {{u"Section"_s, {}, {std::move(table)}}};
    return document;
}

ReportTable longTable(int rows)
{
    ReportTable table;
    table.title = u"Countries"_s;
    table.columns = {{u"Country"_s, ReportColumnKind::Text}, {u"People"_s, ReportColumnKind::Count}};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({{{u"Row %1"_s.arg(row)}, {row}}, false});
    table.rows.push_back({{{u"Sum of all"_s}, {rows}}, true});
    return table;
}

} // namespace

TEST(ReportPages, ASmallReportHasCoverContentsAndBody)
{
    const auto pages = layOutReport(testing_support::sampleDocument(Language::English));
    ASSERT_EQ(pages.pages.size(), 3U);
    expectNothingClipped(pages);
    const auto cover = textsOf(pages.pages[0]);
    for (const auto &text : {u"Interim report"_s, u"INACE"_s, u"Celeste Nhantumbo"_s, u"CE.0298, PRIMA MZ10P0003"_s})
        EXPECT_TRUE(cover.contains(text)) << qPrintable(text);
    const auto body = textsOf(pages.pages[2]);
    for (const auto &text : {u"Beneficiaries"_s, u"Table 1"_s, u"1,234"_s, u"61.5%"_s, u"100.0%"_s, u"c"_s,
                             u"4 May 2026"_s, u"Figure 1"_s, u"No records in this period."_s})
        EXPECT_TRUE(body.contains(text)) << qPrintable(text);
}

TEST(ReportPages, SpeaksTheLanguageOfTheDocument)
{
    const auto pages = layOutReport(testing_support::sampleDocument(Language::Portuguese));
    const auto body = textsOf(pages.pages[2]);
    for (const auto &text : {u"Quadro 1"_s, u"Gráfico 1"_s, u"61,5\u00a0%"_s, u"04/05/2026"_s})
        EXPECT_TRUE(body.contains(text)) << qPrintable(text);
    EXPECT_TRUE(textsOf(pages.pages[1]).contains(u"Índice"_s));
}

TEST(ReportPages, EveryPageButTheCoverIsNumbered)
{
    const auto pages = layOutReport(oneTable(longTable(200)));
    const auto total = pages.pages.size();
    ASSERT_GT(total, 3U);
    EXPECT_FALSE(textsOf(pages.pages[0]).contains(u"1 / %1"_s.arg(total)));
    for (std::size_t page = 1; page < total; ++page) {
        EXPECT_TRUE(textsOf(pages.pages[page]).contains(u"%1 / %2"_s.arg(page + 1).arg(total)));
        EXPECT_TRUE(textsOf(pages.pages[page]).contains(u"Title"_s));
    }
}

TEST(ReportPages, ALongTableRepeatsItsHeaderAndLosesNoRow)
{
    const auto pages = layOutReport(oneTable(longTable(200)));
    expectNothingClipped(pages);
    QStringList rows;
    for (std::size_t page = 1; page < pages.pages.size(); ++page) {
        const auto texts = textsOf(pages.pages[page]);
        const auto onPage = texts.filter(u"Row "_s);
        EXPECT_TRUE(texts.contains(u"Country"_s)) << page;
        EXPECT_EQ(texts.contains(u"Table 1 (continued)"_s), page > 1) << page;
        EXPECT_GE(onPage.size(), 2) << page;
        rows += onPage;
    }
    ASSERT_EQ(rows.size(), 200);
    EXPECT_EQ(rows.front(), u"Row 0"_s);
    EXPECT_EQ(rows.back(), u"Row 199"_s);
}

TEST(ReportPages, ATotalIsNeverAloneOnAPage)
{
    // Whatever the number of rows: the page with the total has two rows before it.
    for (int rows = 30; rows < 62; ++rows) {
        const auto pages = layOutReport(oneTable(longTable(rows)));
        const auto page = pageOf(pages, u"Sum of all"_s);
        ASSERT_GT(page, 0);
        EXPECT_GE(textsOf(pages.pages[static_cast<std::size_t>(page)]).filter(u"Row "_s).size(), 2) << rows;
    }
}

TEST(ReportPages, ATableDoesNotPartFromItsCaptionOrTheHeading)
{
    // The paragraph pushes the second section down line by line over the end of the page.
    for (int lines = 30; lines < 60; ++lines) {
        auto document = oneTable(longTable(40));
        document.sections.insert(document.sections.begin(),
                                 ReportSection{u"First"_s, {QStringList(lines, u"A line."_s).join(u'\n')}, {}});
        const auto pages = layOutReport(document);
        expectNothingClipped(pages);
        const auto heading = pageOf(pages, u"Section"_s);
        EXPECT_EQ(pageOf(pages, u"Table 1"_s), heading) << lines;
        EXPECT_EQ(pageOf(pages, u"Row 1"_s), heading) << lines;
    }
}

TEST(ReportPages, ASmallTableIsKeptWhole)
{
    for (int lines = 25; lines < 60; ++lines) {
        auto document = oneTable(longTable(8));
        document.sections.front().paragraphs = {QStringList(lines, u"A line."_s).join(u'\n')};
        const auto pages = layOutReport(document);
        EXPECT_EQ(pageOf(pages, u"Row 0"_s), pageOf(pages, u"Sum of all"_s)) << lines;
    }
}

TEST(ReportPages, WideTablesAndLongWordsStayOnThePaper)
{
    ReportTable table;
    table.title = u"Members of associations by age band, region and everything else that somebody might ask for"_s;
    table.columns.push_back({u"Region"_s, ReportColumnKind::Text});
    for (int column = 0; column < 24; ++column)
        table.columns.push_back({u"%1–%2 years"_s.arg(column * 5).arg(column * 5 + 4), ReportColumnKind::Count});
    for (int row = 0; row < 12; ++row) {
        ReportTable::Row cells;
        cells.cells.push_back({u"Donaudampfschifffahrtsgesellschaftskapitänsmütze %1"_s.arg(row)});
        for (int column = 0; column < 24; ++column)
            cells.cells.push_back({1234567 + column});
        table.rows.push_back(cells);
    }
    auto document = oneTable(table);
    document.cover.title = QString(u"Abcdefghijklmnop"_s).repeated(12);
    document.cover.organisation = QString(u"Instituto Nacional "_s).repeated(12);
    document.sections.front().heading = QString(u"Heading"_s).repeated(30);
    document.sections.front().paragraphs = {QString(u"Paragraph"_s).repeated(50)};
    expectNothingClipped(layOutReport(document));
}

TEST(ReportPages, ACellTallerThanAPageGoesOn)
{
    ReportTable table;
    table.columns = {{u"What"_s, ReportColumnKind::Text}, {u"Lessons"_s, ReportColumnKind::Text}};
    QStringList words;
    for (int word = 0; word < 4000; ++word)
        words.push_back(u"w%1"_s.arg(word));
    table.rows = {{{{u"Forum"_s}, {words.join(u' ')}}, false}, {{{u"Last"_s}, {u"row"_s}}, false}};
    const auto pages = layOutReport(oneTable(table));
    expectNothingClipped(pages);
    EXPECT_GT(pages.pages.size(), 3U);
    QStringList printed;
    for (const auto &page : pages.pages)
        printed += textsOf(page).filter(QRegularExpression(u"^w\\d"_s));
    EXPECT_EQ(printed.join(u' ').split(u' ').size(), 4000);
    EXPECT_EQ(pageOf(pages, u"Last"_s), static_cast<qsizetype>(pages.pages.size()) - 1);
}

TEST(ReportPages, TheContentsTellTheRightPages)
{
    ReportDocument document;
    document.language = Language::English;
    for (int section = 0; section < 40; ++section) {
        auto table = longTable(30);
        table.title = u"Table of section %1"_s.arg(section);
        document.sections.push_back({u"Section %1"_s.arg(section), {}, {table}});
    }
    const auto pages = layOutReport(document);
    expectNothingClipped(pages);
    // An entry is followed by its number or preceded by it, at the same height.
    for (int section = 0; section < 40; ++section) {
        const auto title = u"Section %1"_s.arg(section);
        const auto expected = QString::number(pageOf(pages, title) + 1);
        bool found = false;
        for (std::size_t page = 1; page < 4 && !found; ++page) {
            const auto texts = textsOf(pages.pages[page]);
            const auto at = texts.indexOf(title);
            found = at > 0 && texts[at - 1] == expected;
        }
        EXPECT_TRUE(found) << section << " on page " << qPrintable(expected);
    }
}

TEST(ReportPages, AFigureWithManyBarsGoesOnAtTheSameScale)
{
    ReportFigure figure;
    figure.title = u"By country"_s;
    ReportFigure::Series series{u"n"_s, {}, {}};
    for (int country = 0; country < 150; ++country) {
        figure.categories.push_back(u"Country %1"_s.arg(country));
        series.values.push_back(country);
    }
    figure.series = {series};
    ReportDocument document;
    document.sections = {{u"Section"_s, {}, {figure}}};
    const auto pages = layOutReport(document);
    expectNothingClipped(pages);
    qsizetype categories = 0;
    int parts = 0;
    for (const auto &page : pages.pages) {
        for (const auto &element : page.elements) {
            if (const auto *part = std::get_if<PageFigure>(&element)) {
                categories += part->figure->categories.size();
                EXPECT_EQ(part->maximum, 149);
                ++parts;
            }
        }
    }
    EXPECT_EQ(categories, 150);
    EXPECT_GT(parts, 1);
}

TEST(ReportPages, AnEmptyDocumentIsACover)
{
    const auto pages = layOutReport({});
    EXPECT_EQ(pages.pages.size(), 1U);
    expectNothingClipped(pages);
}

TEST(ReportPages, ThePreviewIsThePage)
{
    const auto pages = layOutReport(testing_support::sampleDocument(Language::English));
    const double scale = 0.25;
    QImage image((pages.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintReportPage(painter, pages, 0);
    painter.end();
    EXPECT_EQ(image.pixelColor(image.width() / 2, 2), report_style::kAccent);
    // Something is written, and only inside the margins below the bar.
    const QRectF content(pages.content.topLeft() * scale, pages.content.size() * scale);
    int written = 0;
    for (int y = 30; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == QColor(Qt::white))
                continue;
            ++written;
            ASSERT_TRUE(content.adjusted(-1, -1, 1, 1).contains(QPointF(x, y))) << x << ", " << y;
        }
    }
    EXPECT_GT(written, 1000);
}

} // namespace elo
