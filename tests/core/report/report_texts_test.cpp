// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_texts.h"

#include "tests/print_qt.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

TEST(ReportNumber, IsGroupedAsTheLanguageDoes)
{
    EXPECT_EQ(reportNumber(0, Language::English), u"0"_s);
    EXPECT_EQ(reportNumber(999, Language::English), u"999"_s);
    EXPECT_EQ(reportNumber(1000, Language::English), u"1,000"_s);
    EXPECT_EQ(reportNumber(1234567.891, Language::English, 2), u"1,234,567.89"_s);
    EXPECT_EQ(reportNumber(1500, Language::Portuguese), u"1\u00a0500"_s);
    EXPECT_EQ(reportNumber(36299.5, Language::Portuguese, 1), u"36\u00a0299,5"_s);
    EXPECT_EQ(reportNumber(-123, Language::English), u"-123"_s);
    EXPECT_EQ(reportNumber(-1234, Language::English), u"-1,234"_s);
}

TEST(ReportNumber, DecimalsAreThoseThatArePrinted)
{
    EXPECT_EQ(decimalsNeeded(12, 2), 0);
    EXPECT_EQ(decimalsNeeded(12.5, 2), 1);
    EXPECT_EQ(decimalsNeeded(12.25, 2), 2);
    EXPECT_EQ(decimalsNeeded(1.0 / 3, 2), 2);
    EXPECT_EQ(decimalsNeeded(33.300000000000004, 2), 1);
    EXPECT_EQ(decimalsNeeded(99.999, 1), 0);
}

TEST(ReportCellText, PointsOfAColumnStandBelowEachOther)
{
    ReportTable table;
    table.columns = {{u"Share"_s, ReportColumnKind::Percent}};
    table.rows = {{{{40}}, false}, {{{12.5}}, false}, {{ReportCell::hidden()}, false}, {{{u"n/a"_s}}, false}};
    const auto decimals = columnDecimals(table, 0);
    const auto text = [&](std::size_t row, Language language) {
        return reportCellText(table.cell(row, 0), ReportColumnKind::Percent, decimals, language);
    };
    EXPECT_EQ(text(0, Language::English), u"40.0%"_s);
    EXPECT_EQ(text(1, Language::English), u"12.5%"_s);
    EXPECT_EQ(text(1, Language::Portuguese), u"12,5\u00a0%"_s);
    EXPECT_EQ(text(2, Language::English), u"c"_s);
    EXPECT_EQ(text(3, Language::English), u"n/a"_s);
}

TEST(ReportCellText, DatesFollowTheLanguageAndNothingIsEmpty)
{
    const ReportCell date{QDate(2026, 6, 30)};
    EXPECT_EQ(reportCellText(date, ReportColumnKind::Date, 0, Language::Portuguese), u"30/06/2026"_s);
    EXPECT_EQ(reportCellText(date, ReportColumnKind::Date, 0, Language::English), u"30 Jun 2026"_s);
    EXPECT_EQ(reportCellText({}, ReportColumnKind::Count, 0, Language::English), QString());
}

TEST(ReportText, EveryTextIsThereInBothLanguages)
{
    for (int text = 0; text <= static_cast<int>(ReportText::NoRows); ++text) {
        for (const auto language : {Language::Portuguese, Language::English})
            EXPECT_FALSE(reportText(static_cast<ReportText>(text), language).isEmpty()) << text;
    }
    EXPECT_TRUE(suppressedNote(Language::Portuguese).startsWith(u"c = "_s));
    EXPECT_TRUE(suppressedNote(Language::English).contains(u"below 3"_s));
}

TEST(ReportText, TheSignIsNoFormulaNumberOrDate)
{
    for (const auto language : {Language::Portuguese, Language::English}) {
        const auto sign = reportText(ReportText::SuppressedSign, language);
        EXPECT_TRUE(sign.at(0).isLetter());
    }
}

} // namespace elo
