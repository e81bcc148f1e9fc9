// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_loader.h"

#include "tests/ui/pages/records_office.h"
#include "ui/models/record_list_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

TEST(ListLoader, TellsTheFirstRowsThenAll)
{
    RecordsOffice office;
    office.addMembers(500);
    ListLoader loader(office.path(), u"Ana Teste"_s, nullptr);
    QSignalSpy begun(&loader, &ListLoader::begun);
    QSignalSpy loaded(&loader, &ListLoader::loaded);
    size_t first = 0;
    size_t all = 0;
    QObject::connect(&loader, &ListLoader::begun, [&](const ListLoader::Ids &ids) { first = ids->size(); });
    QObject::connect(&loader, &ListLoader::loaded, [&](const ListLoader::Ids &ids) { all = ids->size(); });
    ListQuery query;
    query.entity = u"member"_s;
    loader.request(query, Language::English, 100);
    ASSERT_TRUE(QTest::qWaitFor([&] { return loaded.count() == 1; }, 10'000));
    EXPECT_EQ(begun.count(), 1);
    EXPECT_EQ(first, 100u);
    EXPECT_EQ(all, 500u);
    query.text = u"Pessoa 0007"_s;
    loader.request(query, Language::English, 100);
    ASSERT_TRUE(QTest::qWaitFor([&] { return loaded.count() == 2; }, 10'000));
    EXPECT_EQ(begun.count(), 1) << "the first rows are all";
    EXPECT_EQ(all, 1u);
}

TEST(ListLoader, WhatIsOvertakenStopsInTheMiddle)
{
    RecordsOffice office;
    office.addMembers(3000);
    ListLoader loader(office.path(), u"Ana Teste"_s, nullptr);
    int answers = 0;
    size_t last = 0;
    QObject::connect(&loader, &ListLoader::loaded, [&](const ListLoader::Ids &ids) {
        ++answers;
        last = ids->size();
    });
    QObject::connect(&loader, &ListLoader::failed, [&](const Error &) { answers += 100; });
    ListQuery slow;
    slow.entity = u"member"_s;
    for (int i = 0; i < 60; ++i) // every one folds every name: seconds, if it were let finish
        slow.conditions.push_back(Condition{u"name"_s, Condition::Operator::Contains, u"pessoa"_s});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i) {
        loader.request(slow, Language::English);
        QTest::qWait(5);
    }
    ListQuery quick;
    quick.entity = u"member"_s;
    quick.text = u"Pessoa 0007"_s;
    loader.request(quick, Language::English);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers > 0; }, 20'000));
    QTest::qWait(50);
    EXPECT_EQ(answers, 1) << "only the newest is answered, and being stopped is no failure";
    EXPECT_EQ(last, 1u);
}

TEST(RecordListModel, AFilteredLargeListFillsFromTheWorker)
{
    RecordsOffice office;
    office.addMembers(2500);
    RecordListModel model(office.workspace(), office.workspace().schema().entity(u"member"), nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ListQuery query;
    query.entity = u"member"_s;
    query.conditions = {{u"residence_country"_s, Condition::Operator::Equals, u"ZA"_s}};
    model.setQuery(query);
    EXPECT_FALSE(model.isComplete());
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.isComplete(); }, 10'000));
    EXPECT_EQ(model.rowCount(), 2500);
}

TEST(RecordListModel, TagsStandBehindTheNameAndAreRead)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Inventada"_s);
    RecordListModel model(office.workspace(), office.workspace().schema().entity(u"member"), nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery({u"member"_s, {}, {}, {}, false});
    const int title = model.columnOf({});
    EXPECT_TRUE(model.index(0, title).data(RecordListModel::TagsRole).toStringList().isEmpty());
    const Ref tag = office.add(u"tag"_s, {{u"name"_s, u"Poetas"_s}, {u"colour"_s, u"green"_s}});
    office.add(u"tagging"_s, {{u"tag"_s, tag.id}, {u"thing"_s, ana.text()}});
    EXPECT_EQ(model.index(0, title).data(RecordListModel::TagsRole).toStringList(), QStringList{u"Poetas"_s});
    EXPECT_EQ(model.index(0, title).data(Qt::AccessibleTextRole).toString(), u"Ana Inventada, Poetas"_s);
    ASSERT_TRUE(office.workspace().undoLast());
    EXPECT_TRUE(model.index(0, title).data(RecordListModel::TagsRole).toStringList().isEmpty());
}
