// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/countries.h"
#include "tests/ui/pages/records_office.h"
#include "ui/charts/column_chart.h"
#include "ui/charts/figure_text.h"
#include "ui/charts/figure_view.h"
#include "ui/charts/world_map.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

Figure figure(double value, const QString &field)
{
    ListQuery list;
    list.entity = u"member"_s;
    list.conditions = {{u"residence_country"_s, Condition::Operator::Equals, field}};
    return Figure{value, list};
}

FigureTable countries()
{
    FigureTable table;
    table.title = u"Members by country"_s;
    table.rowHeader = u"Country"_s;
    table.columns = {u"Members"_s};
    for (const auto &[code, number] : {std::pair(u"ZA"_s, 40.0), {u"MZ"_s, 7.0}, {u"MU"_s, 1.0}, {QString(), 2.0}})
        table.rows.push_back({code, code.isEmpty() ? u"Not recorded"_s : code, {figure(number, code)}});
    return table;
}

} // namespace

TEST(FigureText, SaysWhatKindOfNumberItIs)
{
    EXPECT_EQ(figureText(Figure{1204, {}, true, FigureKind::Count}, Language::English), u"1,204"_s);
    EXPECT_EQ(figureText(Figure{37.5, {}, false, FigureKind::Percent}, Language::Portuguese), u"37,5\u00a0%"_s);
    EXPECT_EQ(figureText(Figure{4.5, {}, false, FigureKind::Days}, Language::English), u"4.5"_s);
    EXPECT_EQ(figureText(Figure{}, Language::English), u"–"_s);
}

TEST(FigureModel, IsAProperModel)
{
    FigureModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setTable(countries(), Language::English, {});
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.index(0, 2).data().toString(), u"40"_s);
    EXPECT_EQ(model.index(1, 1).data(FigureModel::BarRole).toList().front().toDouble(), 7.0 / 40);
    EXPECT_EQ(model.index(1, 2).data(Qt::AccessibleTextRole).toString(), u"MZ, Members: 7"_s);
    model.setTable({}, Language::English, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(FigureView, EnterAndClickLeadToTheFigureUnderThem)
{
    FigureView view(u"Figures"_s);
    view.setTable(countries(), Language::English);
    view.resize(400, 300);
    show(view);
    QStringList chosen;
    QObject::connect(&view, &FigureView::chosen, [&](const Figure &figure, int) {
        chosen << figure.list.conditions.nodes.front().condition()->value.toString();
    });
    view.setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(chosen, QStringList{u"MZ"_s});
    const QRect cell = view.visualRect(view.model()->index(2, 2));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.center());
    EXPECT_EQ(chosen, (QStringList{u"MZ"_s, u"MU"_s}));
}

TEST(WorldOutlines, CoverEveryCountryThatIsLargeEnough)
{
    const WorldOutlines world = WorldOutlines::load();
    const QStringList codes = countryCodes();
    for (auto country = world.countries().begin(); country != world.countries().end(); ++country) {
        EXPECT_TRUE(codes.contains(country.key())) << qPrintable(country.key());
        for (const QPolygonF &part : country.value().toSubpathPolygons())
            EXPECT_LT(part.boundingRect().width(), 1900) << qPrintable(country.key()); // none runs around the globe
    }
    for (const QString &code : {u"MZ"_s, u"ZA"_s, u"PT"_s, u"SZ"_s, u"MU"_s, u"ST"_s, u"TL"_s, u"XK"_s, u"MO"_s})
        EXPECT_TRUE(world.countries().contains(code)) << qPrintable(code);
    EXPECT_TRUE(outlineFromLine(u"# a comment").first.isEmpty());
    EXPECT_TRUE(outlineFromLine(u"ZA 1,2 x,3").first.isEmpty());
    const auto [code, path] = outlineFromLine(u"ZA 10,10 5,0 0,5;40,40 1,0 0,1");
    EXPECT_EQ(code, u"ZA"_s);
    EXPECT_EQ(path.boundingRect(), QRectF(10, 10, 31, 31));
}

TEST(WorldMap, ShadesStepByTens)
{
    EXPECT_EQ(shadeSteps(100000, 5), (std::vector<double>{10, 100, 1000, 10000, 100000}));
    EXPECT_EQ(shadeSteps(3, 5), (std::vector<double>{2, 3}));
    EXPECT_TRUE(shadeSteps(0, 5).empty());
    for (const double largest : {1.0, 2.0, 7.0, 40.0, 999.0, 123456.0}) {
        const auto steps = shadeSteps(largest, 5);
        EXPECT_LE(steps.size(), 5u);
        EXPECT_EQ(steps.back(), largest);
        EXPECT_TRUE(std::ranges::is_sorted(steps));
    }
}

TEST(WorldMap, AClickOnACountryChoosesIt)
{
    WorldMap map;
    map.setFigures(countries(), Language::English);
    map.resize(900, map.heightForWidth(900));
    show(map);
    QSignalSpy chosen(&map, &WorldMap::chosen);
    // South Africa's middle; Lesotho lies elsewhere in it.
    QPointF inside;
    for (int x = 0; x < map.width() && inside.isNull(); x += 3)
        for (int y = 0; y < map.height(); y += 3)
            if (map.countryAt(QPointF(x, y)) == u"ZA"_s && map.countryAt(QPointF(x + 4, y + 4)) == u"ZA"_s)
                inside = {x + 2.0, y + 2.0};
    ASSERT_FALSE(inside.isNull());
    QTest::mouseClick(&map, Qt::LeftButton, {}, inside.toPoint());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), u"ZA"_s);
    EXPECT_TRUE(map.accessibleDescription().contains(u"MZ: 7"_s));
}

TEST(ColumnChart, WalksByArrowsAndOpensByEnter)
{
    ColumnChart chart;
    FigureTable table = countries();
    chart.setTable(table, Language::English);
    chart.resize(500, 200);
    show(chart);
    QSignalSpy chosen(&chart, &ColumnChart::chosen);
    chart.setFocus();
    EXPECT_EQ(chart.current(), 3); // the newest
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(chart.accessibleDescription(), u"MZ: 7"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][1].toInt(), 1);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_EQ(chart.current(), 0);
}
