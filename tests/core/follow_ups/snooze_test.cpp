// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office_file.h"

using namespace Qt::StringLiterals;
using elo::test::OfficeFile;

namespace elo {

namespace {

class Snooze : public testing::Test
{
protected:
    OfficeFile file;
    const QDate today = QDate::currentDate();
    Ref call = file.addFollowUp(u"Ligar"_s);
};

} // namespace

TEST_F(Snooze, HidesUntilADayKeepsTheDueDateCountsAndIsReversible)
{
    ASSERT_TRUE(file->setField({call}, u"due"_s, today.addDays(-2)));
    const QByteArray before = file.dump();
    ASSERT_TRUE(file->snooze(call, today.addDays(5), u" Está de férias "_s));
    Record record = *file->record(call);
    EXPECT_EQ(record.value(u"due").toDate(), today.addDays(-2));
    EXPECT_EQ(record.value(u"snoozed_until").toDate(), today.addDays(5));
    EXPECT_EQ(record.text(u"snooze_reason"), u"Está de férias"_s);
    const QByteArray after = file.dump();
    ASSERT_TRUE(file->undoLast());
    EXPECT_EQ(file.dump(), before);
    ASSERT_TRUE(file->redoLast());
    EXPECT_EQ(file.dump(), after);
    ASSERT_TRUE(file->snooze(call, today.addDays(9), u"Ainda"_s));
    EXPECT_EQ(file->record(call)->value(u"snooze_count").toInt(), 2);
    const auto history = file->history(call);
    EXPECT_TRUE(std::ranges::any_of(*history, [](const HistoryEntry &entry) {
        return entry.field == u"snooze_reason" && entry.after.toString() == u"Está de férias";
    }));
    ASSERT_TRUE(file->wake(call));
    EXPECT_FALSE(file->record(call)->value(u"snoozed_until").isValid());
    EXPECT_EQ(file->record(call)->value(u"snooze_count").toInt(), 2) << "that it was is not forgotten";
}

TEST_F(Snooze, NeedsAReasonADayInTheFutureAndSomethingToDo)
{
    EXPECT_EQ(file->snooze(call, today.addDays(1), u"  "_s).error().args.value(0), u"snooze_reason"_s);
    EXPECT_EQ(file->snooze(call, today, u"Hoje"_s).error().args.value(0), u"snoozed_until"_s);
    EXPECT_EQ(file->snooze(call, {}, u"Nunca"_s).error().args.value(0), u"snoozed_until"_s);
    ASSERT_TRUE(file->snooze(call, today.addDays(1), u"Férias"_s));
    ASSERT_TRUE(file->advance(call, u"done"_s));
    EXPECT_FALSE(file->record(call)->value(u"snoozed_until").isValid()) << "what is done sleeps no more";
    EXPECT_EQ(file->snooze(call, today.addDays(1), u"Férias"_s).error().args.value(0), u"not_open"_s);
    const Ref association = file.addAssociation(u"Associação Ubuntu"_s);
    EXPECT_EQ(file->snooze(association, today.addDays(1), u"Férias"_s).error().args.value(0), u"not_open"_s);
}

} // namespace elo
