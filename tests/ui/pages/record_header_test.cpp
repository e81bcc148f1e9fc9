// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_header.h"

#include "tests/ui/pages/records_office.h"

#include <QPushButton>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

TEST(RecordHeader, ASnoozedFollowUpIsWokenByItsButton)
{
    RecordsOffice office;
    const Ref ref = office.addFollowUp(u"Call"_s, QDate::currentDate());
    RecordHeader header(office.context(), office.workspace().schema().entity(u"follow_up"), nullptr);
    show(header);
    header.show(office.read(ref));
    EXPECT_NE(named<QPushButton>(header, u"Snooze…"_s), nullptr);
    EXPECT_EQ(named<QPushButton>(header, u"Wake"_s), nullptr);
    ASSERT_TRUE(office.workspace().snooze(ref, QDate::currentDate().addDays(3), u"Waits for the minutes"_s));
    header.show(office.read(ref));
    EXPECT_EQ(named<QPushButton>(header, u"Snooze…"_s), nullptr);
    auto *wake = named<QPushButton>(header, u"Wake"_s);
    ASSERT_NE(wake, nullptr);
    wake->setFocus();
    press(Qt::Key_Space);
    EXPECT_FALSE(office.read(ref).value(u"snoozed_until").isValid());
    EXPECT_FALSE(office.navigator.lastUndoable.isNull());
    ASSERT_TRUE(office.workspace().undoLast());
    EXPECT_TRUE(office.read(ref).value(u"snoozed_until").isValid());
}
