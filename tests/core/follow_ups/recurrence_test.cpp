// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/recurrence.h"

#include "tests/core/office_file.h"

using namespace Qt::StringLiterals;
using elo::test::OfficeFile;

namespace elo {

namespace {

using recurrence::occurrence;
using recurrence::Rule;
using recurrence::Unit;

Rule rule(Unit unit, const QDate &anchor, int every = 1)
{
    return {unit, every, anchor, {}, {}};
}

} // namespace

TEST(Recurrence, MonthEndsAreCountedFromTheAnchorDay)
{
    const Rule monthly = rule(Unit::Months, QDate(2027, 1, 31));
    EXPECT_EQ(occurrence(monthly, 1), QDate(2027, 2, 28));
    EXPECT_EQ(occurrence(monthly, 2), QDate(2027, 3, 31)) << "not the 28th";
    EXPECT_EQ(occurrence(monthly, 3), QDate(2027, 4, 30));
    EXPECT_EQ(occurrence(rule(Unit::Months, QDate(2028, 1, 31)), 1), QDate(2028, 2, 29)) << "a leap year";
    EXPECT_EQ(occurrence(rule(Unit::Quarters, QDate(2026, 11, 30)), 1), QDate(2027, 2, 28));
    EXPECT_EQ(occurrence(rule(Unit::Quarters, QDate(2026, 11, 30)), 2), QDate(2027, 5, 30));
}

TEST(Recurrence, A29thOfFebruaryComesBackInLeapYears)
{
    const Rule yearly = rule(Unit::Years, QDate(2028, 2, 29));
    EXPECT_EQ(occurrence(yearly, 1), QDate(2029, 2, 28));
    EXPECT_EQ(occurrence(yearly, 4), QDate(2032, 2, 29));
}

TEST(Recurrence, EveryNAndOverTheEndOfAYearAndTheChangeOfClocks)
{
    EXPECT_EQ(occurrence(rule(Unit::Days, QDate(2026, 12, 30), 3), 1), QDate(2027, 1, 2));
    EXPECT_EQ(occurrence(rule(Unit::Weeks, QDate(2026, 12, 28), 2), 1), QDate(2027, 1, 11)) << "over week 53";
    EXPECT_EQ(occurrence(rule(Unit::Weeks, QDate(2027, 3, 25)), 1), QDate(2027, 4, 1)) << "clocks change on the 28th";
}

TEST(Recurrence, EndsAtADateOrAfterACount)
{
    Rule until = rule(Unit::Weeks, QDate(2026, 12, 1));
    until.until = QDate(2026, 12, 15);
    EXPECT_EQ(recurrence::next(until, 0), QDate(2026, 12, 8));
    EXPECT_EQ(recurrence::next(until, 1), QDate(2026, 12, 15)) << "the last day counts";
    EXPECT_EQ(recurrence::next(until, 2), std::nullopt);
    Rule count = rule(Unit::Days, QDate(2026, 12, 1));
    count.count = 2;
    EXPECT_EQ(recurrence::next(count, 0), QDate(2026, 12, 2));
    EXPECT_EQ(recurrence::next(count, 1), std::nullopt);
}

namespace {

class Repeating : public testing::Test
{
protected:
    Ref add(const QVariantMap &values)
    {
        Record record = entity().newRecord();
        record.set(u"title", u"Relatório mensal"_s).set(u"due", QDate(2027, 1, 31)).set(u"repeat", u"monthly"_s);
        for (auto value = values.begin(); value != values.end(); ++value)
            record.set(value.key(), value.value());
        const auto saved = file->save(record);
        EXPECT_TRUE(saved) << qPrintable(saved.error().args.join(u' '));
        return saved.value_or(Ref());
    }
    const Entity &entity() { return file->schema().entity(u"follow_up"); }
    std::vector<Record> all()
    {
        const auto ids = file->ids({u"follow_up"_s, {}, {}, u"due"_s, false});
        return *file->records(entity(), *ids);
    }
    OfficeFile file;
};

} // namespace

TEST_F(Repeating, DoingOneMakesTheNextInTheSameOperationAndUndoTakesBothBack)
{
    const Ref about = file.addAssociation(u"Associação Ubuntu"_s);
    RecordTree tree{entity().newRecord(), {}};
    tree.record.set(u"title", u"Ligar"_s).set(u"due", QDate(2027, 1, 31)).set(u"repeat", u"monthly"_s);
    Record link(file->schema().entity(u"follow_up_link"));
    link.set(u"target", about.text());
    tree.parts.push_back(link);
    const Ref first = *file->save(tree);
    const QByteArray before = file.dump();

    ASSERT_TRUE(file->advance(first, u"done"_s));
    const auto open = file->openFollowUpsOf(about);
    ASSERT_EQ(open->size(), 1u) << "the next one concerns the same";
    EXPECT_EQ(open->front().value(u"due").toDate(), QDate(2027, 2, 28));
    EXPECT_EQ(open->front().text(u"title"), u"Ligar"_s);
    const QByteArray after = file.dump();

    ASSERT_TRUE(file->undoLast());
    EXPECT_EQ(file.dump(), before);
    ASSERT_TRUE(file->redoLast());
    EXPECT_EQ(file.dump(), after);
    ASSERT_TRUE(file->undoLast());
    EXPECT_EQ(file.dump(), before);
    ASSERT_TRUE(file->advance(first, u"done"_s)) << "again by hand";
    EXPECT_EQ(all().size(), 2u);
    EXPECT_EQ(file->openFollowUpsOf(about)->size(), 1u);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Repeating, TheSeriesGoesOnFromTheAnchorAndEnds)
{
    Ref now = add({{u"repeat_count"_s, 3}});
    ASSERT_TRUE(file->advance(now, u"done"_s));
    now = {u"follow_up"_s, all().back().id};
    EXPECT_EQ(all().back().value(u"due").toDate(), QDate(2027, 2, 28));
    ASSERT_TRUE(file->setField({now}, u"due"_s, QDate(2027, 3, 5))) << "put off by itself";
    ASSERT_TRUE(file->advance(now, u"done"_s));
    EXPECT_EQ(all().back().value(u"due").toDate(), QDate(2027, 3, 31));
    ASSERT_TRUE(file->advance({u"follow_up"_s, all().back().id}, u"done"_s));
    EXPECT_EQ(all().size(), 3u) << "the third was the last";
}

TEST_F(Repeating, OpenedAgainAndDoneAgainMakesNoSecondOne)
{
    const Ref first = add({});
    ASSERT_TRUE(file->advance(first, u"done"_s));
    ASSERT_TRUE(file->advance(first, u"open"_s));
    ASSERT_TRUE(file->advance(first, u"done"_s));
    EXPECT_EQ(all().size(), 2u);
}

TEST_F(Repeating, DroppingEndsItAndSoDoesTheFormAndTheBulkEditGoOn)
{
    ASSERT_TRUE(file->advance(add({}), u"dropped"_s, {{u"reason"_s, u"Acabou"_s}}));
    EXPECT_EQ(all().size(), 1u);
    const Ref byForm = add({});
    Record done = *file->record(byForm);
    done.set(u"state", u"done"_s);
    ASSERT_TRUE(file->save(done));
    EXPECT_EQ(all().size(), 3u) << "a form that is saved as done";
    const Ref byBulk = add({});
    ASSERT_TRUE(file->setField({byBulk}, u"state"_s, u"done"_s));
    EXPECT_EQ(all().size(), 5u);
}

TEST_F(Repeating, NeedsADueDateAndSensibleNumbers)
{
    Record record = entity().newRecord();
    record.set(u"title", u"Sem data"_s).set(u"repeat", u"weekly"_s);
    EXPECT_EQ(file->save(record).error().args.value(0), u"due"_s);
    record.set(u"due", QDate(2027, 1, 4)).set(u"repeat_every", 0);
    EXPECT_EQ(file->save(record).error().args.value(0), u"repeat_every"_s);
    record.set(u"repeat_every", 2).set(u"repeat_until", QDate(2027, 1, 3));
    EXPECT_EQ(file->save(record).error().args.value(0), u"repeat_until"_s);
}

} // namespace elo
