// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_figures.h"

#include "tests/print_qt.h"
#include "tests/ui/office.h"

#include <gtest/gtest.h>

namespace elo {

namespace {

const QDate kToday(2026, 5, 20);

QStringList titles(const std::vector<LinkRow> &rows)
{
    QStringList all;
    for (const LinkRow &row : rows)
        all << row.title;
    return all;
}

} // namespace

TEST(StartFigures, ShowsWhatIsLateAndWhatIsDueSoonMostUrgentFirst)
{
    testing::Office office;
    office.addFollowUp(QStringLiteral("in two weeks"), kToday.addDays(start::kDaysAhead));
    office.addFollowUp(QStringLiteral("too far"), kToday.addDays(start::kDaysAhead + 1));
    office.addFollowUp(QStringLiteral("today"), kToday);
    office.addFollowUp(QStringLiteral("late"), kToday.addDays(-1));
    const Ref done = office.addFollowUp(QStringLiteral("done"), kToday.addDays(-9));
    ASSERT_TRUE(office.workspace().advance(done, QStringLiteral("done")));
    const Ref dropped = office.addFollowUp(QStringLiteral("dropped"), kToday.addDays(-9));
    ASSERT_TRUE(office.workspace().advance(dropped, QStringLiteral("dropped"),
                                           {{QStringLiteral("reason"), QStringLiteral("moved away")}}));
    office.addFollowUp(QStringLiteral("some day"), QDate());

    const start::Due due = start::due(office.workspace(), kToday);
    EXPECT_EQ(titles(due.rows),
              (QStringList{QStringLiteral("late"), QStringLiteral("today"), QStringLiteral("in two weeks")}));
    EXPECT_EQ(due.overdue, 1);
    EXPECT_EQ(due.soon, 2);
    EXPECT_EQ(due.rows[0].tone, Tone::Danger);
    EXPECT_EQ(due.rows[2].tone, Tone::Neutral);
    EXPECT_EQ(start::overdueCount(office.workspace(), kToday), 1);
}

TEST(StartFigures, SaysWhatAFollowUpConcerns)
{
    testing::Office office;
    const Ref rosa = office.addMember(QStringLiteral("Rosa Fictícia"));
    const Ref call = office.addFollowUp(QStringLiteral("Call"), kToday);
    Record link(office.workspace().schema().entity(u"follow_up_link"));
    link.set(u"follow_up", call.id).set(u"target", rosa.text());
    ASSERT_TRUE(office.workspace().save(link));
    const start::Due due = start::due(office.workspace(), kToday);
    ASSERT_EQ(due.rows.size(), 1u);
    EXPECT_TRUE(due.rows[0].subtitle.contains(QStringLiteral("Rosa Fictícia")));
}

TEST(StartFigures, ListIsBoundedButCountsAreWhole)
{
    testing::Office office;
    for (int i = 0; i < 20; ++i)
        office.addFollowUp(QStringLiteral("call %1").arg(i), kToday.addDays(-i - 1));
    const start::Due due = start::due(office.workspace(), kToday);
    EXPECT_EQ(int(due.rows.size()), start::kMostRows);
    EXPECT_EQ(due.overdue, 20);
    EXPECT_EQ(due.rows[0].title, QStringLiteral("call 19"));
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

TEST(StartFigures, CountsTheLivingAndTheVerified)
{
    testing::Office office;
    Workspace &workspace = office.workspace();
    office.addMember(QStringLiteral("Rosa Fictícia"));
    const start::Figures before = start::figures(workspace);
    EXPECT_EQ(before.members, 1);
    EXPECT_GT(before.missions, 10);
    EXPECT_EQ(before.verifiedMissions, 0);
    ListQuery missions;
    missions.entity = QStringLiteral("mission");
    const auto ids = workspace.ids(missions, 1);
    ASSERT_TRUE(ids);
    const auto records = workspace.records(workspace.schema().entity(u"mission"), *ids);
    ASSERT_TRUE(records && records->size() == 1);
    ASSERT_TRUE(workspace.confirmMission({QStringLiteral("mission"), records->front().id}));
    EXPECT_EQ(start::figures(workspace).verifiedMissions, 1);
}

TEST(StartFigures, DaysAreWorded)
{
    EXPECT_EQ(start::dueText(kToday, kToday), QStringLiteral("due today"));
    EXPECT_EQ(start::dueText(kToday.addDays(1), kToday), QStringLiteral("tomorrow"));
    EXPECT_TRUE(start::dueText(kToday.addDays(-3), kToday).startsWith(QStringLiteral("3 day")));
    EXPECT_TRUE(start::dueText(kToday.addDays(5), kToday).startsWith(QStringLiteral("in 5 day")));
}

} // namespace elo
