// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/reminders.h"

#include "tests/core/office_file.h"

using namespace Qt::StringLiterals;
using elo::test::OfficeFile;

namespace elo {

namespace {

class Reminders : public testing::Test
{
protected:
    Record blank(const QString &title, const QDate &due)
    {
        Record record = file->schema().entity(u"follow_up").newRecord();
        record.set(u"title", title).set(u"due", due);
        return record;
    }
    QStringList titles(const QDateTime &after, const QDateTime &until, const QString &owner = {})
    {
        QStringList found;
        const auto reminders = reminders::between(*file, after, until, owner);
        EXPECT_TRUE(reminders);
        for (const auto &reminder : *reminders)
            found << reminder.title;
        return found;
    }
    OfficeFile file;
    const QDate day{2027, 6, 10};
};

} // namespace

TEST_F(Reminders, RemindInTheMorningOfTheDayUnlessTheySayOtherwise)
{
    Record record = blank(u"Ligar"_s, day);
    EXPECT_EQ(reminders::momentOf(record), QDateTime(day, QTime(9, 0)));
    record.set(u"remind", u"7_days"_s).set(u"remind_at", u"14_00"_s);
    EXPECT_EQ(reminders::momentOf(record), QDateTime(day.addDays(-7), QTime(14, 0)));
    record.set(u"snoozed_until", day.addDays(3));
    EXPECT_EQ(reminders::momentOf(record), QDateTime(day.addDays(3), QTime(14, 0))) << "when it comes back";
    record.set(u"remind", u"never"_s);
    EXPECT_EQ(reminders::momentOf(record), std::nullopt);
    record.set(u"remind", {}).set(u"state", u"done"_s);
    EXPECT_EQ(reminders::momentOf(record), std::nullopt);
    EXPECT_EQ(reminders::momentOf(blank(u"Sem data"_s, {})), std::nullopt);
}

TEST_F(Reminders, BetweenTwoMomentsEachOnceInOrder)
{
    Record early = blank(u"Cedo"_s, day.addDays(20));
    early.set(u"remind", u"30_days"_s);
    ASSERT_TRUE(file->save(early));
    ASSERT_TRUE(file->save(blank(u"No dia"_s, day)));
    Record mine = blank(u"De outro"_s, day);
    mine.set(u"owner", u"Rui"_s).set(u"remind_at", u"08_00"_s);
    ASSERT_TRUE(file->save(mine));
    const QDateTime before(day.addDays(-11), QTime(12, 0));
    const QDateTime nine(day, QTime(9, 0));
    EXPECT_EQ(titles(before, nine), (QStringList{u"Cedo"_s, u"De outro"_s, u"No dia"_s}));
    EXPECT_EQ(titles(before, nine, u"Ana"_s), (QStringList{u"Cedo"_s, u"No dia"_s})) << "mine and nobody's";
    EXPECT_EQ(titles(nine, nine.addDays(9)), QStringList()) << "not twice";
    EXPECT_EQ(reminders::nextMoment(*file, before, nine.addDays(1), {})->value(),
              QDateTime(day.addDays(-10), QTime(9, 0)));
    EXPECT_EQ(*reminders::nextMoment(*file, nine, nine.addDays(1), {}), std::nullopt);
}

TEST_F(Reminders, WhatComesBackReminds)
{
    const Ref call = *file->save(blank(u"Ligar"_s, QDate::currentDate().addDays(-30)));
    const QDate back = QDate::currentDate().addDays(4);
    ASSERT_TRUE(file->snooze(call, back, u"Férias"_s));
    EXPECT_EQ(titles(back.addDays(-1).startOfDay(), back.endOfDay()), QStringList{u"Ligar"_s});
}

} // namespace elo
