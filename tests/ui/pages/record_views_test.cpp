// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_views.h"

#include "tests/print_qt.h"
#include "tests/ui/pages/records_office.h"
#include "ui/board/board_view.h"
#include "ui/calendar/calendar_view.h"
#include "ui/pages/records_page.h"

#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

QString shown(const RecordsPage &page)
{
    return page.state().value(u"view"_s).toString();
}

} // namespace

TEST(RecordViews, ThreeKeysSwitchAndTheChoiceIsRemembered)
{
    RecordsOffice office;
    const Ref call = office.addFollowUp(u"Ligar"_s, QDate::currentDate());
    {
        RecordsPage page(office.context(), u"follow_up"_s, nullptr);
        page.resize(1200, 700);
        show(page);
        page.enter({});
        press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(shown(page), u"board"_s);
        ASSERT_NE(page.findChild<BoardView *>(), nullptr);
        EXPECT_TRUE(page.findChild<BoardView *>()->isVisible());
        press(Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(shown(page), u"calendar"_s);
        EXPECT_TRUE(page.findChild<CalendarView *>()->isVisible());
    }
    RecordsPage again(office.context(), u"follow_up"_s, nullptr);
    EXPECT_EQ(shown(again), u"calendar"_s);
    again.enter({{u"ref"_s, call.text()}});
    EXPECT_EQ(shown(again), u"list"_s) << "a record is shown beside the list";
    const RecordsPage third(office.context(), u"follow_up"_s, nullptr);
    EXPECT_EQ(shown(third), u"calendar"_s) << "which is not what was chosen";
    again.enter({{u"view"_s, u"board"_s}, {u"ref"_s, call.text()}});
    EXPECT_EQ(shown(again), u"board"_s) << "one comes back to where one was";
    show(again);
    named<QPushButton>(again, u"List"_s)->click();
    EXPECT_EQ(shown(again), u"list"_s);
}

TEST(RecordViews, OnlyWorkWithADateHasThem)
{
    RecordsOffice office;
    const Schema &schema = office.workspace().schema();
    EXPECT_TRUE(RecordViews::fits(schema.entity(u"follow_up")));
    EXPECT_TRUE(RecordViews::fits(schema.entity(u"inquiry")));
    EXPECT_FALSE(RecordViews::fits(schema.entity(u"member")));
    EXPECT_FALSE(RecordViews::fits(schema.entity(u"event")));
}
