// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_texts.h"
#include "tests/print_qt.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

TEST(PaperTexts, DatesOfAnEvent)
{
    const auto pt = Language::Portuguese;
    const auto en = Language::English;
    EXPECT_EQ(longDates(QDate(2026, 3, 3), QDate(2026, 3, 4), pt), u"3 a 4 de Março de 2026"_s);
    EXPECT_EQ(longDates(QDate(2026, 3, 30), QDate(2026, 4, 2), pt), u"30 de Março a 2 de Abril de 2026"_s);
    EXPECT_EQ(longDates(QDate(2026, 12, 31), QDate(2027, 1, 1), en), u"31 December 2026 to 1 January 2027"_s);
    EXPECT_EQ(longDates(QDate(2026, 3, 3), QDate(2026, 3, 3), en), u"3 March 2026"_s);
    EXPECT_EQ(longDates(QDate(2026, 3, 3), {}, pt), u"3 de Março de 2026"_s);
    EXPECT_EQ(longDates({}, {}, pt), QString());
}

TEST(PaperTexts, DaysAttendedLeaveTheMonthOutWhereItIsTheSame)
{
    EXPECT_EQ(longDays({QDate(2026, 3, 3), QDate(2026, 3, 4), QDate(2026, 3, 6)}, Language::Portuguese),
              u"3, 4 e 6 de Março de 2026"_s);
    EXPECT_EQ(longDays({QDate(2026, 3, 31), QDate(2026, 4, 1)}, Language::English), u"31 March and 1 April 2026"_s);
    EXPECT_EQ(longDays({QDate(2026, 3, 3)}, Language::English), u"3 March 2026"_s);
}

TEST(PaperTexts, EveryKindHasANameOfItsOwnInBothLanguages)
{
    QSet<QString> names;
    for (const PaperKind kind : kPaperKinds) {
        names << paperTitle(kind, Language::Portuguese) << paperTitle(kind, Language::English);
        EXPECT_EQ(paperFromKey(paperKey(kind)), kind);
        EXPECT_FALSE(paperColumns(kind).isEmpty());
    }
    EXPECT_EQ(names.size(), 12);
    EXPECT_FALSE(paperFromKey(u"posters").has_value());
}

} // namespace elo
