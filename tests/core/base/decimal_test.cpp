// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <gtest/gtest.h>

using namespace elo;

TEST(Decimal, ReadsBothWaysOfWriting)
{
    EXPECT_EQ(decimalFromText(u"62,5"), 62.5);
    EXPECT_EQ(decimalFromText(u"62.5"), 62.5);
    EXPECT_EQ(decimalFromText(u"62,5 %"), 62.5);
    EXPECT_EQ(decimalFromText(u"1 234,5"), 1234.5);
    EXPECT_EQ(decimalFromText(u"1.234,5"), 1234.5);
    EXPECT_EQ(decimalFromText(u"1,234.5"), 1234.5);
    EXPECT_EQ(decimalFromText(u"1.234.567"), 1234567.0);
    EXPECT_EQ(decimalFromText(u"-3"), -3.0);
    EXPECT_EQ(decimalFromText(u"0,125"), 0.125);
    EXPECT_EQ(decimalFromText(u"1.234"), 1.234); // as an export writes it
}

TEST(Decimal, RefusesWhatIsNoNumberOrTwo)
{
    for (const QStringView text :
         {u"", u"abc", u"1,234", u"1.2.3", u"1,2,3.4", u"1.2345,6.7", u"inf", u"nan", u"--1"})
        EXPECT_FALSE(decimalFromText(text)) << qPrintable(text.toString());
}

TEST(Decimal, IsWrittenAsTheLanguageDoesAndReadBack)
{
    EXPECT_EQ(decimalText(62.5, Language::Portuguese), u"62,5");
    EXPECT_EQ(decimalText(62.5, Language::English), u"62.5");
    EXPECT_EQ(decimalText(36299, Language::Portuguese), u"36299");
    for (const double number : {0.1, 1234.5, -7.25, 36299.0, 0.333})
        EXPECT_EQ(decimalFromText(decimalText(number, Language::Portuguese)), number);
}
