// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_figures.h"

#include "tests/print_qt.h"
#include "tests/ui/office.h"

#include <gtest/gtest.h>

namespace elo {

namespace {

const QDate kToday(2026, 5, 20);

} // namespace

TEST(StartFigures, WhatIsLaidAsideIsNotOverdue)
{
    testing::Office office;
    const QDate today = QDate::currentDate();
    office.addFollowUp(QStringLiteral("late"), today.addDays(-1));
    office.addFollowUp(QStringLiteral("today"), today);
    const Ref aside = office.addFollowUp(QStringLiteral("aside"), today.addDays(-4));
    ASSERT_TRUE(office.workspace().snooze(aside, today.addDays(3), QStringLiteral("on leave")));
    const Ref done = office.addFollowUp(QStringLiteral("done"), today.addDays(-9));
    ASSERT_TRUE(office.workspace().advance(done, QStringLiteral("done")));
    EXPECT_EQ(start::overdueCount(office.workspace(), today), 1);
}

TEST(StartFigures, WhatWasChangedLastStandsOnceAndOnlyWhileItLives)
{
    testing::Office office;
    const Ref rosa = office.addMember(QStringLiteral("Rosa Fictícia"));
    const Ref bento = office.addMember(QStringLiteral("Bento Inventado"));
    const Ref gone = office.addMember(QStringLiteral("Gil Passageiro"));
    ASSERT_TRUE(office.workspace().setField({rosa}, QStringLiteral("residence_city"), QStringLiteral("Braga")));
    ASSERT_TRUE(office.workspace().remove(gone));
    const auto rows = start::recentlyChanged(office.workspace());
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].ref, rosa);
    EXPECT_EQ(rows[1].ref, bento);
}

TEST(StartFigures, DaysAreWorded)
{
    EXPECT_EQ(start::dueText(kToday, kToday), QStringLiteral("due today"));
    EXPECT_EQ(start::dueText(kToday.addDays(1), kToday), QStringLiteral("tomorrow"));
    EXPECT_TRUE(start::dueText(kToday.addDays(-3), kToday).startsWith(QStringLiteral("3 day")));
    EXPECT_TRUE(start::dueText(kToday.addDays(5), kToday).startsWith(QStringLiteral("in 5 day")));
}

} // namespace elo
