// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_name.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace elo;

namespace {

/// The whole table, as in a textbook: what the banded one must agree with.
int plainDistance(QStringView a, QStringView b)
{
    const size_t rows = size_t(a.size());
    const size_t columns = size_t(b.size());
    std::vector<std::vector<int>> cell(rows + 1, std::vector<int>(columns + 1));
    for (size_t i = 0; i <= rows; ++i) {
        for (size_t j = 0; j <= columns; ++j) {
            if (i == 0 || j == 0) {
                cell[i][j] = int(i + j);
                continue;
            }
            const int change = a[qsizetype(i - 1)] == b[qsizetype(j - 1)] ? 0 : 1;
            cell[i][j] = std::min({cell[i - 1][j] + 1, cell[i][j - 1] + 1, cell[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[qsizetype(i - 1)] == b[qsizetype(j - 2)] &&
                a[qsizetype(i - 2)] == b[qsizetype(j - 1)])
                cell[i][j] = std::min(cell[i][j], cell[i - 2][j - 2] + 1);
        }
    }
    return cell[rows][columns];
}

TEST(EditDistance, CountsEachSlipOnce)
{
    EXPECT_EQ(editDistance(u"macamo", u"macamo", 2), 0);
    EXPECT_EQ(editDistance(u"macamo", u"macao", 2), 1);
    EXPECT_EQ(editDistance(u"macamo", u"maccamo", 2), 1);
    EXPECT_EQ(editDistance(u"macamo", u"makamo", 2), 1);
    EXPECT_EQ(editDistance(u"macamo", u"mcaamo", 2), 1);
    EXPECT_EQ(editDistance(u"ca", u"abc", 5), 3) << "optimal string alignment, not unrestricted";
}

TEST(EditDistance, StopsAtTheLimit)
{
    EXPECT_EQ(editDistance(u"macamo", u"sibanda", 2), 3);
    EXPECT_EQ(editDistance(u"a", u"abcdefgh", 3), 4);
    EXPECT_EQ(editDistance(u"a", u"b", 0), 1);
    EXPECT_EQ(editDistance(u"a", u"a", 0), 0);
    EXPECT_EQ(editDistance(u"a", u"b", -3), 1);
    EXPECT_EQ(editDistance(u"", u"", 1), 0);
    EXPECT_EQ(editDistance(u"", u"abc", 3), 3);
    EXPECT_EQ(editDistance(u"abc", u"", 2), 3);
    EXPECT_EQ(editDistance(u"abc", u"xyz", 1000), 3);
    EXPECT_EQ(editDistance(u"abc", u"xyz", std::numeric_limits<int>::max()), 3);
}

TEST(EditDistance, AgreesWithTheWholeTable)
{
    std::mt19937 random(5);
    const auto word = [&random] {
        QString text;
        for (int length = int(random() % 10); length > 0; --length)
            text += QChar(char16_t(u'a' + random() % 3));
        return text;
    };
    for (int i = 0; i < 30000; ++i) {
        const QString a = word();
        const QString b = word();
        const int limit = int(random() % 7);
        const int expected = std::min(plainDistance(a, b), limit + 1);
        ASSERT_EQ(editDistance(a, b, limit), expected) << a.toStdString() << ' ' << b.toStdString() << ' ' << limit;
        ASSERT_EQ(editDistance(b, a, limit), expected);
    }
}

} // namespace
