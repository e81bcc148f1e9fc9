// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

TEST(ReportTable, AShortRowReadsAsEmptyCells)
{
    ReportTable table;
    table.columns = {{u"Country"_s, ReportColumnKind::Text}, {u"People"_s, ReportColumnKind::Count}};
    table.rows = {{{{u"Malawi"_s}}, false}};
    EXPECT_EQ(table.cell(0, 0).value.toString(), u"Malawi"_s);
    EXPECT_TRUE(table.cell(0, 1).value.isNull());
    EXPECT_FALSE(table.cell(0, 1).suppressed);
    EXPECT_THROW(table.cell(1, 0), std::out_of_range);
}

TEST(ReportTable, KnowsWhetherTheSignNeedsExplaining)
{
    ReportTable table;
    table.columns = {{u"People"_s, ReportColumnKind::Count}};
    table.rows = {{{{12}}, false}, {{{40}}, true}};
    EXPECT_FALSE(table.hasSuppressed());
    table.rows[1].cells[0] = ReportCell::hidden();
    EXPECT_TRUE(table.hasSuppressed());
    EXPECT_TRUE(table.cell(1, 0).value.isNull()) << "a hidden cell must not carry its value";
}

TEST(ReportFigure, ASuppressedValueIsNeverRead)
{
    ReportFigure::Series series{u"Women"_s, {4, 2}, {false, true}};
    EXPECT_EQ(series.value(0), 4);
    EXPECT_EQ(series.value(1), 0);
    EXPECT_TRUE(series.isSuppressed(1));
    EXPECT_EQ(series.value(7), 0);
    EXPECT_FALSE(series.isSuppressed(7));
    ReportFigure figure;
    figure.series = {series};
    EXPECT_TRUE(figure.hasSuppressed());
    figure.series[0].suppressed.clear();
    EXPECT_FALSE(figure.hasSuppressed());
}

TEST(ReportDocument, ListsItsTablesInTheOrderOfThePages)
{
    const auto table = [](const QString &key) {
        ReportTable made;
        made.key = key;
        return made;
    };
    ReportDocument document;
    document.sections = {{u"One"_s, {}, {table(u"a"_s), ReportFigure{}, table(u"b"_s)}},
                         {u"Two"_s, {}, {}},
                         {u"Three"_s, {}, {table(u"c"_s)}}};
    QStringList keys;
    for (const auto *one : document.tables())
        keys.push_back(one->key);
    EXPECT_EQ(keys, QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

} // namespace elo
