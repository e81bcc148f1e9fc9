// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheet_guard.h"

#include "tests/print_qt.h"

#include <QStringList>
#include <gtest/gtest.h>

namespace elo {
namespace {

using namespace Qt::StringLiterals;

TEST(SpreadsheetGuard, GuardsWhatASpreadsheetWouldRun)
{
    for (const QString &text : {u"=1+1"_s, u"@SUM(A1)"_s, u"+1+cmd|' /C calc'!A0"_s, u"-2+3"_s, u"\t=1"_s, u"\r=1"_s,
                                u"\n=1"_s, u"＝1+1"_s, u"-"_s, u"-1-1"_s, u"--1"_s}) {
        EXPECT_EQ(guardCell(text), u'\'' + text);
        EXPECT_TRUE(needsGuard(text));
    }
}

TEST(SpreadsheetGuard, GuardsPhonesSoThatTheyKeepTheirPlus)
{
    EXPECT_EQ(guardCell(u"+258841234567"), u"'+258841234567"_s);
    EXPECT_EQ(guardCell(u"+258 84 123-4567"), u"'+258 84 123-4567"_s);
}

TEST(SpreadsheetGuard, LeavesPlainTextAndNegativeNumbersAlone)
{
    for (const QString &text : {u""_s, u"Ana"_s, u"a=b"_s, u"-5"_s, u"-0,25"_s, u"-1200.5"_s, u"0"_s,
                                u"'s-Gravenhage"_s, u"O'Neil"_s, u"'"_s, u"2026-01-31"_s})
        EXPECT_EQ(guardCell(text), text);
}

TEST(SpreadsheetGuard, GuardsNumbersThatASpreadsheetWouldRewrite)
{
    for (const QString &text : {u"-05"_s, u"-1.50"_s, u"-5."_s, u"-.5"_s, u"-1,2,3"_s, u"-1234567890123456"_s})
        EXPECT_EQ(guardCell(text), u'\'' + text);
}

TEST(SpreadsheetGuard, UnguardsFilesOfOthers)
{
    EXPECT_EQ(unguardCell(u"'+258841234567"), u"+258841234567"_s);
    EXPECT_EQ(unguardCell(u"'-5"), u"-5"_s);
    EXPECT_EQ(unguardCell(u"'s-Gravenhage"), u"'s-Gravenhage"_s);
    EXPECT_EQ(unguardCell(u"'"), u"'"_s);
}

TEST(SpreadsheetGuard, UnguardUndoesGuardForEveryShortText)
{
    // All texts of up to five of these characters.
    const QString alphabet = u"'=+-@\t5.a"_s;
    QStringList texts = {QString()};
    for (qsizetype begin = 0, length = 1; length <= 5; ++length) {
        const qsizetype end = texts.size();
        for (; begin < end; ++begin) {
            for (const QChar c : alphabet)
                texts.append(texts[begin] + c);
        }
    }
    ASSERT_GT(texts.size(), 60'000);
    for (const QString &text : texts)
        ASSERT_EQ(unguardCell(guardCell(text)), text) << qPrintable(text);
}

} // namespace
} // namespace elo
