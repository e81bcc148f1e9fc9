// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_list_model.h"

#include "tests/ui/pages/records_office.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

/// Any complaint of the tester is a Qt warning, which main() turns into a failure.
struct Checked
{
    Checked(RecordsOffice &office, const QString &entity)
        : model(office.workspace(), office.workspace().schema().entity(entity), nullptr),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning)
    {
        model.setQuery(model.query());
    }

    QStringList titles()
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, 1).data().toString());
        return texts;
    }

    RecordListModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST(RecordListModel, ShowsRecordsByTitleWithTheirNumber)
{
    RecordsOffice office;
    office.addMember(u"Zita Mondlane"_s);
    office.addMember(u"Álvaro Cossa"_s);
    Checked list(office, u"member"_s);
    EXPECT_EQ(list.titles(), (QStringList{u"Álvaro Cossa"_s, u"Zita Mondlane"_s}));
    EXPECT_EQ(list.model.index(1, 0).data().toString(), u"M-1"_s);
    EXPECT_TRUE(list.model.isComplete());
}

TEST(RecordListModel, ShowsEveryEntityThatHasAPage)
{
    RecordsOffice office;
    for (const Entity *entity : office.workspace().schema().things()) {
        Checked list(office, entity->name());
        EXPECT_EQ(list.model.rowCount(), office.workspace().count(*entity).value()) << entity->key;
        EXPECT_EQ(list.model.columnCount(), int(entity->flagged(FieldFlag::Listed).size()) + 1);
        for (int column = 0; column < list.model.columnCount(); ++column)
            EXPECT_FALSE(list.model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

TEST(RecordListModel, AChangedRecordRepaintsAndNothingElseMoves)
{
    RecordsOffice office;
    office.addMember(u"Ana Um"_s);
    const Ref two = office.addMember(u"Berta Dois"_s);
    Checked list(office, u"member"_s);
    QPersistentModelIndex kept = list.model.index(0, 1);
    QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);
    QSignalSpy repaints(&list.model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(office.workspace().setField({two}, u"residence_city"_s, u"Durban"_s));
    EXPECT_EQ(resets.count(), 0);
    ASSERT_EQ(repaints.count(), 1);
    EXPECT_EQ(repaints.front().front().toModelIndex().row(), 1);
    EXPECT_TRUE(kept.isValid());
    const int city = list.model.columnOf(u"residence_city"_s);
    EXPECT_EQ(list.model.index(1, city).data().toString(), u"Durban"_s);
}

TEST(RecordListModel, AddedAndRemovedRecordsComeAndGoWhereTheyBelong)
{
    RecordsOffice office;
    office.addMember(u"Ana"_s);
    const Ref carlos = office.addMember(u"Carlos"_s);
    Checked list(office, u"member"_s);
    QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);
    office.addMember(u"Berta"_s);
    EXPECT_EQ(list.titles(), (QStringList{u"Ana"_s, u"Berta"_s, u"Carlos"_s}));
    ASSERT_TRUE(office.workspace().remove(carlos));
    EXPECT_EQ(list.titles(), (QStringList{u"Ana"_s, u"Berta"_s}));
    ASSERT_TRUE(office.workspace().undoLast());
    EXPECT_EQ(list.titles(), (QStringList{u"Ana"_s, u"Berta"_s, u"Carlos"_s}));
    EXPECT_EQ(resets.count(), 0);
}

TEST(RecordListModel, FiltersByTextAndConditions)
{
    RecordsOffice office;
    office.addMember(u"Hélder Macuácua"_s, u"PT"_s);
    office.addMember(u"Rosa Tembe"_s, u"ZA"_s);
    Checked list(office, u"member"_s);
    ListQuery query = list.model.query();
    query.text = u"helder"_s;
    list.model.setQuery(query);
    EXPECT_EQ(list.titles(), QStringList{u"Hélder Macuácua"_s});
    query.text.clear();
    query.conditions = {{u"residence_country"_s, Condition::Operator::Equals, u"ZA"_s}};
    list.model.setQuery(query);
    EXPECT_EQ(list.titles(), QStringList{u"Rosa Tembe"_s});
    EXPECT_TRUE(list.model.isFiltered());
}

TEST(RecordListModel, SortsByAnyColumn)
{
    RecordsOffice office;
    office.addMember(u"Ana"_s, u"ZA"_s);
    office.addMember(u"Berta"_s, u"DE"_s);
    Checked list(office, u"member"_s);
    list.model.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(list.titles(), (QStringList{u"Berta"_s, u"Ana"_s}));
    list.model.sort(list.model.columnOf(u"residence_country"_s), Qt::AscendingOrder);
    EXPECT_EQ(list.titles(), (QStringList{u"Berta"_s, u"Ana"_s})); // Germany before South Africa
    for (int column = 0; column < list.model.columnCount(); ++column)
        list.model.sort(column, Qt::AscendingOrder);
    EXPECT_EQ(list.model.rowCount(), 2);
}

TEST(RecordListModel, LargeListsShowTheirFirstRowsAtOnceAndTheRestFromAWorker)
{
    RecordsOffice office;
    office.addMembers(2101);
    Checked list(office, u"member"_s);
    EXPECT_EQ(list.model.rowCount(), 200);
    EXPECT_FALSE(list.model.isComplete());
    QPersistentModelIndex chosen = list.model.index(150, 1);
    QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.model.isComplete(); }, 5000));
    EXPECT_EQ(list.model.rowCount(), 2101);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(chosen.row(), 150);
    EXPECT_EQ(list.model.index(2100, 1).data().toString(), u"Pessoa 2101"_s);

    // Another order than the file keeps: the old rows stay until the new ones are there.
    list.model.sort(list.model.columnOf(u"residence_country"_s), Qt::AscendingOrder);
    EXPECT_EQ(list.model.rowCount(), 2101);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.model.isComplete(); }, 5000));

    // A change while the worker is away is not lost.
    office.addMember(u"Aaa Primeira"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.model.isComplete() && list.model.rowCount() == 2102; }, 5000));
}

TEST(RecordListModel, OnlyTheNewestRequestIsAnswered)
{
    RecordsOffice office;
    office.addMembers(2101);
    Checked list(office, u"member"_s);
    ListQuery query = list.model.query();
    for (const QString &text : {u"p"_s, u"pe"_s, u"pessoa"_s, u"pessoa 2"_s}) {
        query.text = text;
        list.model.setQuery(query);
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.model.isComplete(); }, 5000));
    const auto expected = office.workspace().ids(query).value();
    EXPECT_EQ(list.model.rowCount(), int(expected.size()));
    QTest::qWait(50); // answers to the older ones would come now
    EXPECT_EQ(list.model.rowCount(), int(expected.size()));
}

/// Typing in a long list goes to the first title that begins so, in either direction, without reading all before it.
TEST(RecordListModel, TypingGoesToTheFirstTitleThatBeginsSo)
{
    RecordsOffice office;
    office.addMembers(2101);
    office.add(u"member"_s, {{u"name"_s, u"Zita Cossa"_s}});
    Checked list(office, u"member"_s);
    for (const bool descending : {false, true}) {
        ListQuery query = list.model.query();
        query.descending = descending;
        list.model.setQuery(query);
        ASSERT_TRUE(QTest::qWaitFor([&] { return list.model.isComplete(); }, 5000));
        const int title = list.model.columnOf({});
        const auto typed = [&](int from, const QString &text) {
            const auto found = list.model.match(list.model.index(from, title), Qt::DisplayRole, text, 1,
                                                Qt::MatchFlags(Qt::MatchStartsWith | Qt::MatchWrap));
            return found.isEmpty() ? QString() : found.front().data().toString();
        };
        EXPECT_EQ(typed(1000, u"zit"_s), u"Zita Cossa"_s) << descending;
        EXPECT_EQ(typed(1000, u"pessoa"_s), list.model.index(1000, title).data().toString()) << "one stands on one";
        EXPECT_EQ(typed(1000, u"q"_s), QString()) << descending;
    }
}

TEST(RecordListModel, MarksWhatMustNotBeMissed)
{
    RecordsOffice office;
    office.add(u"follow_up"_s, {{u"title"_s, u"Telefonar"_s}, {u"due"_s, QDate::currentDate().addDays(-1)}});
    Checked followUps(office, u"follow_up"_s);
    const int due = followUps.model.columnOf(u"due"_s);
    EXPECT_TRUE(followUps.model.index(0, due).data(RecordListModel::OverdueRole).toBool());
    EXPECT_FALSE(followUps.model.index(0, 1).data(RecordListModel::WarningsRole).toStringList().isEmpty());

    Checked missions(office, u"mission"_s);
    ASSERT_GT(missions.model.rowCount(), 0);
    EXPECT_EQ(missions.model.index(0, 1).data(RecordListModel::WarningsRole).toStringList(),
              QStringList{u"unverified"_s});
    ASSERT_TRUE(office.workspace().confirmMission(missions.model.refAt(0)));
    EXPECT_TRUE(missions.model.index(0, 1).data(RecordListModel::WarningsRole).toStringList().isEmpty());
}

TEST(RecordListModel, ColumnsCanBeChosen)
{
    RecordsOffice office;
    office.add(u"member"_s, {{u"name"_s, u"Ana"_s}, {u"occupation"_s, u"Soldadora"_s}});
    Checked list(office, u"member"_s);
    const Entity &member = office.workspace().schema().entity(u"member");
    list.model.setColumns({member.indexOf(u"name"), member.indexOf(u"occupation")});
    EXPECT_EQ(list.model.columnCount(), 3);
    EXPECT_EQ(list.model.index(0, 2).data().toString(), u"Soldadora"_s);
}
