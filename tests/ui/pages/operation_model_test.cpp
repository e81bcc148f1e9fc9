// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operation_model.h"

#include "tests/print_qt.h"
#include "tests/ui/office.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace elo {

namespace {

QString what(const OperationModel &model, int row)
{
    return model.index(row, OperationModel::What).data().toString();
}

} // namespace

TEST(OperationModel, ShowsTheNewestFirstInWords)
{
    testing::Office office;
    const Ref rosa = office.addMember(QStringLiteral("Rosa Fictícia"));
    ASSERT_TRUE(office.workspace().setField({rosa}, QStringLiteral("residence_city"), QStringLiteral("Braga")));
    OperationModel model(office.workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    ASSERT_GE(model.rowCount(), 2);
    EXPECT_EQ(what(model, 0), QStringLiteral("Changed member Rosa Fictícia"));
    EXPECT_EQ(what(model, 1), QStringLiteral("Added member Rosa Fictícia"));
    EXPECT_EQ(model.index(0, OperationModel::Who).data().toString(), QStringLiteral("Ana Teste"));
    EXPECT_EQ(model.at(-1), nullptr);
    EXPECT_EQ(model.at(model.rowCount()), nullptr);
}

TEST(OperationModel, MarksWhatWasUndone)
{
    testing::Office office;
    office.addMember(QStringLiteral("Rosa Fictícia"));
    ASSERT_TRUE(office.workspace().undoLast());
    const OperationModel model(office.workspace());
    EXPECT_TRUE(what(model, 0).startsWith(QStringLiteral("Undone: added member"))) << what(model, 0).toStdString();
    EXPECT_TRUE(what(model, 1).endsWith(QStringLiteral("(undone)"))) << what(model, 1).toStdString();
}

TEST(OperationModel, ReadsPageAfterPage)
{
    testing::Office office;
    const Ref rosa = office.addMember(QStringLiteral("Rosa Fictícia"));
    for (int i = 0; i < 450; ++i)
        ASSERT_TRUE(office.workspace().setField({rosa}, QStringLiteral("residence_city"), QString::number(i)));
    const auto all = office.workspace().operations(10'000);
    ASSERT_TRUE(all);

    OperationModel model(office.workspace());
    EXPECT_EQ(model.rowCount(), OperationModel::kPage);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    while (model.canFetchMore({}))
        model.fetchMore({});
    EXPECT_EQ(inserted.count(), 2);
    ASSERT_EQ(model.rowCount(), int(all->size()));
    for (int row = 0; row < model.rowCount(); ++row)
        ASSERT_EQ(model.at(row)->id, (*all)[size_t(row)].id) << row;
}

TEST(OperationModel, KeepsTheRulesOfModelsWhileItGrows)
{
    testing::Office office;
    const Ref rosa = office.addMember(QStringLiteral("Rosa Fictícia"));
    for (int i = 0; i < OperationModel::kPage; ++i)
        ASSERT_TRUE(office.workspace().setField({rosa}, QStringLiteral("residence_city"), QString::number(i)));
    OperationModel model(office.workspace());
    // The tester fetches what can be fetched and looks on.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    EXPECT_GT(model.rowCount(), OperationModel::kPage);
    EXPECT_FALSE(model.canFetchMore(model.index(0, 0)));
}

TEST(OperationModel, FiltersByWordsOfAnyColumnWithoutAccents)
{
    testing::Office office;
    office.addMember(QStringLiteral("Rosa Fictícia"));
    office.addMember(QStringLiteral("Bento Inventado"));
    OperationModel model(office.workspace());
    model.setFilter(QStringLiteral("FICTICIA ana"));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(what(model, 0).endsWith(QStringLiteral("Rosa Fictícia")));
    model.setFilter(QStringLiteral("nobody of this name"));
    EXPECT_EQ(model.rowCount(), 0);
    model.setFilter({});
    EXPECT_GE(model.rowCount(), 2);
}

} // namespace elo
