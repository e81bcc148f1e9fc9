// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders.h"

#include "tests/print_qt.h"
#include "tests/ui/pages/records_office.h"
#include "ui/reminder_outlets.h"
#include "ui/settings.h"

#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

class RecordingOutlet : public ReminderOutlet
{
public:
    RecordingOutlet() : ReminderOutlet(nullptr) {}
    void show(const ReminderNotice &notice) override { notices.push_back(notice); }
    std::vector<ReminderNotice> notices;
};

class RemindersTest : public ::testing::Test
{
protected:
    Ref add(const QString &title, const QDate &due, const QString &owner = {})
    {
        return office.add(u"follow_up"_s, {{u"title"_s, title}, {u"due"_s, due}, {u"owner"_s, owner}});
    }
    std::unique_ptr<Reminders> start()
    {
        auto made =
            std::make_unique<Reminders>(office.workspace(), settings, outlet, nullptr, [this] { return now; });
        look(*made);
        return made;
    }
    static void look(Reminders &reminders)
    {
        QSignalSpy looked(&reminders, &Reminders::looked);
        reminders.look();
        ASSERT_TRUE(looked.wait());
    }

    RecordsOffice office;
    Settings settings{office.folder() + u"/elo.ini"_s};
    RecordingOutlet outlet;
    const QDate day{2027, 6, 10};
    QDateTime now{day, QTime(8, 0)};
};

} // namespace

TEST_F(RemindersTest, WhatFellDueWhileItWasClosedIsOneNoticeAndShownOnce)
{
    settings.setRemindedUntil(office.workspace().path(), QDateTime(day.addDays(-5), QTime(12, 0)));
    for (int i = 0; i < 7; ++i)
        add(u"Tarefa %1"_s.arg(i), day.addDays(-1));
    add(u"Antiga"_s, day.addDays(-30));
    start();
    ASSERT_EQ(outlet.notices.size(), 1u) << "never a flood";
    EXPECT_TRUE(outlet.notices.front().heading.startsWith(u"7 "_s)) << qPrintable(outlet.notices.front().heading);
    EXPECT_TRUE(outlet.notices.front().followUp.isNull());
    start();
    EXPECT_EQ(outlet.notices.size(), 1u) << "not again";
}

TEST_F(RemindersTest, AFileThatWasNeverOpenHereRemindsOfTodayOnly)
{
    add(u"Antiga"_s, day.addDays(-300));
    now = {day, QTime(10, 0)};
    const Ref today = add(u"Hoje"_s, day);
    start();
    ASSERT_EQ(outlet.notices.size(), 1u);
    EXPECT_EQ(outlet.notices.front().followUp, today);
}

TEST_F(RemindersTest, SleepsUntilTheNextMomentAndNoLonger)
{
    add(u"Hoje"_s, day);
    const auto reminders = start();
    EXPECT_TRUE(outlet.notices.empty());
    EXPECT_TRUE(reminders->isAsleep());
    EXPECT_EQ(reminders->sleepMs(), 60 * 60 * 1000 + 1);
    now = {day, QTime(9, 0)};
    look(*reminders);
    EXPECT_EQ(outlet.notices.size(), 1u);
    EXPECT_EQ(reminders->sleepMs(), Reminders::kLongestSleepMs);
    QSignalSpy looked(reminders.get(), &Reminders::looked);
    now = {day, QTime(9, 30)};
    ASSERT_TRUE(office.workspace().setField({add(u"Tarde"_s, day)}, u"remind_at"_s, u"10_00"_s));
    ASSERT_TRUE(looked.wait()) << "a change wakes it";
    EXPECT_LE(reminders->sleepMs(), 30 * 60 * 1000 + 1);
}

TEST_F(RemindersTest, OthersWorkAndWhatIsSwitchedOffSayNothing)
{
    now = {day, QTime(10, 0)};
    add(u"De outro"_s, day, u"Rui"_s);
    start();
    EXPECT_TRUE(outlet.notices.empty());
    add(u"Minha"_s, day, office.workspace().user());
    settings.setRemindersOn(false);
    Reminders off(office.workspace(), settings, outlet, nullptr, [this] { return now; });
    off.look();
    EXPECT_FALSE(off.isAsleep());
    EXPECT_TRUE(outlet.notices.empty());
}

TEST_F(RemindersTest, TheBannerOpensWhatItNames)
{
    ReminderBanner banner;
    BannerOutlet shown(banner, nullptr);
    QSignalSpy opened(&shown, &ReminderOutlet::opened);
    const Ref ref = add(u"<b>Ligar</b>"_s, day);
    shown.show({u"A follow-up is due"_s, u"<b>Ligar</b>"_s, ref});
    EXPECT_TRUE(banner.isVisible());
    auto *open = named<QPushButton>(banner, u"Open"_s);
    ASSERT_NE(open, nullptr);
    open->click();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.front().front().value<Ref>(), ref);
    EXPECT_FALSE(banner.isVisible());
}
