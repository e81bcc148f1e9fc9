// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"

#include "ui/charts/bar_chart_layout.h"
#include "ui/charts/bar_chart_painter.h"
#include "ui/theme/colours.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QVBoxLayout>
#include <cmath>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

ReportFigure stack(double hiddenValue)
{
    ReportFigure figure;
    figure.title = u"People by country and sex"_s;
    figure.kind = ReportFigure::Kind::StackedBars;
    figure.categories = QStringList{u"Malawi"_s, u"Eswatini"_s, u"Portugal"_s};
    figure.series = {{u"Women"_s, {60, hiddenValue, 30}, {false, true, false}}, {u"Men"_s, {40, 11, 0}, {}}};
    return figure;
}

QImage painted(const ReportFigure &figure, const ChartStyle &style)
{
    QImage image(600, static_cast<int>(std::ceil(barChartHeight(figure, 600, style))), QImage::Format_RGB32);
    image.fill(style.background);
    QPainter painter(&image);
    paintBarChart(painter, image.rect(), figure, style);
    return image;
}

ChartStyle paper()
{
    return ChartStyle::forPrint(QApplication::font(), 1.3, Language::English);
}

int pixels(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

/// CIE lightness, what is left of a colour on a grey printout.
double lightness(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const double y =
        0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

} // namespace

TEST(BarChartPainter, SeriesAreToldApartInGrey)
{
    for (const bool dark : {false, true}) {
        for (std::size_t one = 0; one < 6; ++one) {
            for (std::size_t other = one + 1; other < 6; ++other)
                EXPECT_GT(std::abs(lightness(seriesColour(one, dark)) - lightness(seriesColour(other, dark))), 5)
                    << one << " and " << other << (dark ? " on dark" : " on light");
            // Neighbours in a stack differ much more.
            if (one < 5) {
                EXPECT_GT(std::abs(lightness(seriesColour(one, dark)) - lightness(seriesColour(one + 1, dark))), 15)
                    << one << (dark ? " on dark" : " on light");
            }
        }
    }
}

TEST(BarChartPainter, BarsAreAsLongAsTheirValues)
{
    ReportFigure figure;
    figure.categories = QStringList{u"A"_s, u"B"_s};
    figure.series = {{u"n"_s, {100, 25}, {}}};
    const auto green = seriesColour(0, false);
    const int both = pixels(painted(figure, paper()), green);
    figure.series[0].values[1] = 0;
    const int first = pixels(painted(figure, paper()), green);
    EXPECT_NEAR(both, 1.25 * first, 0.03 * first);
}

TEST(BarChartPainter, ASuppressedValueLeavesNoTrace)
{
    EXPECT_EQ(painted(stack(1), paper()), painted(stack(2), paper()));
    EXPECT_EQ(painted(stack(2), paper()), painted(stack(500), paper()));
    EXPECT_EQ(largestBar(stack(500)), 100);
}

TEST(BarChartPainter, KeepsAGivenScale)
{
    auto style = paper();
    const auto green = seriesColour(0, false);
    const int whole = pixels(painted(stack(1), style), green);
    style.maximum = 200;
    EXPECT_NEAR(pixels(painted(stack(1), style), green), whole / 2, 0.05 * whole);
}

TEST(BarChartPainter, StaysInsideItsArea)
{
    auto figure = stack(1);
    figure.categories[0] = u"Reino Unido da Grã-Bretanha e da Irlanda do Norte, com todas as suas dependências"_s;
    figure.categories[1] = u"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller"_s;
    figure.series[0].values = {1234567, 0, 3};
    const auto style = paper();
    const double height = barChartHeight(figure, 400, style);
    QImage image(440, static_cast<int>(std::ceil(height)) + 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBarChart(painter, QRectF(20, 20, 400, height), figure, style);
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (x < 19 || y < 19 || x > 421 || y > 21 + height) {
                ASSERT_EQ(image.pixelColor(x, y), QColor(Qt::white)) << x << ", " << y;
            }
        }
    }
}

TEST(BarChartPainter, SurvivesNothing)
{
    EXPECT_GE(barChartHeight({}, 300, paper()), 0);
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    paintBarChart(painter, image.rect(), {}, paper());
    ReportFigure zeros;
    zeros.categories = QStringList{u"A"_s};
    zeros.series = {{u"n"_s, {0}, {}}};
    paintBarChart(painter, image.rect(), zeros, paper());
}

TEST(BarChart, ReadsItsValuesToAScreenReader)
{
    BarChart chart;
    chart.setFigure(stack(2), Language::English);
    EXPECT_EQ(chart.accessibleName(), u"People by country and sex"_s);
    const auto text = chart.accessibleDescription();
    EXPECT_TRUE(text.contains(u"Malawi: Women 60, Men 40"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Eswatini: Women c, Men 11"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"c = confidential"_s));
}

TEST(BarChart, IsReachedByTheTabulator)
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new BarChart;
    auto *second = new BarChart;
    layout->addWidget(first);
    layout->addWidget(second);
    first->setFigure(stack(1), Language::English);
    second->setFigure(stack(1), Language::English);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    const auto before = second->grab().toImage();
    QTest::keyClick(&window, Qt::Key_Tab);
    EXPECT_TRUE(second->hasFocus());
    EXPECT_NE(second->grab().toImage(), before) << "the focus must be seen";
}

TEST(BarChart, IsHigherWithMoreBarsAndLargerType)
{
    BarChart chart;
    chart.setFigure(stack(1), Language::English);
    const int three = chart.heightForWidth(400);
    auto more = stack(1);
    for (int index = 0; index < 9; ++index)
        more.categories.push_back(u"Country %1"_s.arg(index));
    chart.setFigure(more, Language::English);
    EXPECT_GT(chart.heightForWidth(400), 2.5 * three);
    auto font = chart.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    const int small = chart.heightForWidth(400);
    chart.setFont(font);
    EXPECT_GT(chart.heightForWidth(400), 1.8 * small);
}

TEST(BarChart, FollowsTheDarkPalette)
{
    BarChart chart;
    chart.setFigure(stack(1), Language::English);
    chart.setPalette(paletteOf(Scheme::Dark));
    chart.setAutoFillBackground(true);
    chart.resize(500, chart.heightForWidth(500));
    const auto image = chart.grab().toImage();
    EXPECT_GT(pixels(image, seriesColour(0, true)), 100);
    EXPECT_EQ(pixels(image, seriesColour(0, false)), 0);
}

} // namespace elo
