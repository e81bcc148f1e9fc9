// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_model.h"

#include "tests/ui/pages/records_office.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

void addNotes(RecordsOffice &office, const Ref &about, int count)
{
    for (int i = 0; i < count; ++i)
        office.add(u"note"_s, {{u"about"_s, about.text()},
                               {u"kind"_s, i % 2 ? u"call"_s : u"letter"_s},
                               {u"date"_s, QDate::currentDate().addDays(-i)},
                               {u"text"_s, u"Nota %1"_s.arg(i)}});
}

} // namespace

TEST(TimelineModel, FetchesPageByPageUntilTheEnd)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    addNotes(office, ana, 95);
    TimelineModel model(office.workspace(), nullptr);
    model.show(ana, {}, {});
    const int first = model.rowCount();
    EXPECT_LT(first, 96);
    EXPECT_TRUE(model.canFetchMore({}));
    while (model.canFetchMore({}))
        model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 96); // and that she was put on record
    // Only now: the tester itself fetches more in the middle of the signals of a model that has more, and calls that
    // a fault of the model.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    EXPECT_EQ(model.rowCount(), 96) << "as many as were shown";
    model.show(ana, TimelineKind::Contact, u"nota 42"_s);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.itemAt(0).lines, QStringList{u"Nota 42"_s});
    EXPECT_FALSE(model.itemAt(0).note.isNull());
    model.show(ana, TimelineKind::Inquiry, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(TimelineModel, DaysAndMonthsStandOverTheirEntries)
{
    const QDate today(2026, 3, 11);
    EXPECT_EQ(timelineHeading(today, today, Language::English), u"Today"_s);
    EXPECT_EQ(timelineHeading(today.addDays(-1), today, Language::English), u"Yesterday"_s);
    EXPECT_EQ(timelineHeading({2026, 3, 2}, today, Language::English), u"2 Mar 2026"_s);
    EXPECT_EQ(timelineHeading({2026, 2, 27}, today, Language::English), u"February 2026"_s);
    EXPECT_EQ(timelineHeading(today.addDays(9), today, Language::English), u"To come"_s);
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    addNotes(office, ana, 3);
    TimelineModel model(office.workspace(), nullptr);
    model.show(ana, {}, {});
    EXPECT_EQ(model.headingAt(0), u"Today"_s);
    EXPECT_EQ(model.headingAt(1), QString()) << "the same day";
    EXPECT_TRUE(model.index(0).data().toString().startsWith(u"Today\n"_s)) << "read aloud too";
}

TEST(TimelineModel, WordsWhatHappened)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    const Ref event =
        office.add(u"event"_s, {{u"name"_s, u"Fórum"_s}, {u"kind"_s, u"forum"_s}, {u"starts"_s, QDate(2026, 1, 5)}});
    office.add(u"participation"_s, {{u"event"_s, event.id},
                                    {u"person"_s, ana.text()},
                                    {u"capacity"_s, u"diaspora"_s},
                                    {u"state"_s, u"attended"_s}});
    Record inquiry = office.workspace().schema().entity(u"inquiry").newRecord();
    inquiry.set(u"subject", u"Viatura"_s).set(u"received", QDate(2026, 1, 2)).set(u"asker", ana.text());
    const auto asked = office.workspace().save(inquiry);
    ASSERT_TRUE(asked);
    ASSERT_TRUE(office.workspace().advance(*asked, u"answered"_s, {{u"reply"_s, u"Na alfândega"_s}}));
    ASSERT_TRUE(office.workspace().setField({ana}, u"residence_city"_s, u"Durban"_s));
    TimelineModel model(office.workspace(), nullptr);
    model.show(ana, {}, {});
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row).data().toString();
    const QString all = texts.join(u"\n\n"_s);
    EXPECT_TRUE(all.contains(u"Event: Fórum"_s)) << qPrintable(all);
    EXPECT_TRUE(all.contains(u"Inquiry: Viatura – now “Answered”"_s)) << qPrintable(all);
    EXPECT_TRUE(all.contains(u"Na alfândega"_s)) << "what was said with the step";
    EXPECT_TRUE(all.contains(u"Inquiry: Viatura\n"_s)) << qPrintable(all);
    EXPECT_TRUE(all.contains(u"Durban"_s)) << qPrintable(all);
}
