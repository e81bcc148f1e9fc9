// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/qr_code.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Dark, light, dark rings of a corner by which readers find the code.
bool hasFinder(const QrCode &code, int left, int top)
{
    for (int row = 0; row < 7; ++row)
        for (int column = 0; column < 7; ++column) {
            const int ring = std::min({row, column, 6 - row, 6 - column});
            if (code.isDark(left + column, top + row) != (ring != 1))
                return false;
        }
    return true;
}

} // namespace

TEST(QrCode, HasItsThreeCorners)
{
    const auto code = qrCode(u"ELOAGRBDI74YN7LVCJRLQHKYSGIQEG"_s);
    ASSERT_TRUE(code.has_value());
    EXPECT_TRUE(hasFinder(*code, 0, 0));
    EXPECT_TRUE(hasFinder(*code, code->size - 7, 0));
    EXPECT_TRUE(hasFinder(*code, 0, code->size - 7));
    EXPECT_FALSE(hasFinder(*code, code->size - 7, code->size - 7));
}

TEST(QrCode, CapitalsAndDigitsAreSmallerThanOtherText)
{
    // 30 characters: version 2 in the alphanumeric mode, version 3 as bytes.
    EXPECT_EQ(qrCode(u"ELOAGRBDI74YN7LVCJRLQHKYSGIQEG"_s)->size, 25);
    EXPECT_EQ(qrCode(u"eloagrbdi74yn7lvcjrlqhkysgiqeg"_s)->size, 29);
}

TEST(QrCode, RefusesWhatDoesNotFit)
{
    EXPECT_FALSE(qrCode({}).has_value());
    EXPECT_FALSE(qrCode(QString(5000, u'A')).has_value());
}

} // namespace elo
