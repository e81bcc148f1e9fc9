// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates_page.h"

#include "tests/print_qt.h"
#include "tests/ui/pages/records_office.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/models/duplicates_model.h"
#include "ui/pages/pair_comparison.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr int kPatienceMs = 5000;

/// A file with two sure pairs and one that is only possible, and the page on them.
class DuplicatesPageTest : public ::testing::Test
{
protected:
    DuplicatesPageTest()
    {
        first = add(u"Rui Zandamela"_s, u"1980-05-12"_s, u"Durban"_s);
        second = add(u"RUI ZANDAMELA"_s, u"1980-05-12"_s, u"Pretória"_s);
        add(u"Inês Nhantumbo Dlamini"_s, u"1985-07-09"_s, u"Durban"_s);
        add(u"Inez Nhantumbo Dlamini"_s, u"1985-07-09"_s, u"Durban"_s);
    }

    Ref add(const QString &name, const QString &birth, const QString &city)
    {
        return office.add(u"member"_s, {{u"name"_s, name},
                                        {u"birth_date"_s, birth},
                                        {u"residence_city"_s, city},
                                        {u"residence_country"_s, u"ZA"_s}});
    }

    void open()
    {
        page = std::make_unique<DuplicatesPage>(office.context(), nullptr);
        page->resize(1100, 700);
        testing::show(*page);
        page->enter({});
        faces = page->findChild<QStackedWidget *>();
        table = page->findChild<QTableView *>();
        EXPECT_TRUE(QTest::qWaitFor([&] { return faces->currentIndex() != 0; }, kPatienceMs));
    }

    QString shown(int row, int column) const { return table->model()->index(row, column).data().toString(); }

    testing::RecordsOffice office;
    Ref first;
    Ref second;
    std::unique_ptr<DuplicatesPage> page;
    QStackedWidget *faces = nullptr;
    QTableView *table = nullptr;
};

} // namespace

TEST_F(DuplicatesPageTest, ShowsPairsWithTheirReasonsTheSurestFirst)
{
    open();
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(shown(0, DuplicatesModel::One), u"Inês Nhantumbo Dlamini"_s);
    EXPECT_TRUE(shown(0, DuplicatesModel::Why).contains(u"born the same day"_s));
    EXPECT_TRUE(shown(0, DuplicatesModel::Score).endsWith(u"%"_s));
}

TEST_F(DuplicatesPageTest, MarksWhatDiffersBetweenTheTwo)
{
    open();
    testing::press(Qt::Key_Down);
    auto *lines = page->findChild<PairComparison *>()->findChild<QTreeWidget *>();
    QStringList different;
    for (int i = 0; i < lines->topLevelItemCount(); ++i)
        if (lines->topLevelItem(i)->text(0) == u"≠"_s)
            different << lines->topLevelItem(i)->text(1);
    // Capitals are no difference; the city is.
    EXPECT_EQ(different, QStringList{u"City of residence"_s});
}

TEST_F(DuplicatesPageTest, NSaysThatTheyAreTwoAndGoesOn)
{
    open();
    testing::press(Qt::Key_Down);
    testing::press(Qt::Key_N);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_TRUE(office.workspace().isDistinct(first, second));
    EXPECT_TRUE(table->currentIndex().isValid());
    ASSERT_EQ(office.navigator.sentences.size(), 1);
    ASSERT_TRUE(office.workspace().undo(office.navigator.lastUndoable));
    EXPECT_EQ(table->model()->rowCount(), 2);
}

TEST_F(DuplicatesPageTest, OOpensTheRecords)
{
    open();
    testing::press(Qt::Key_Down);
    testing::press(Qt::Key_O);
    testing::press(Qt::Key_O, Qt::ShiftModifier);
    EXPECT_EQ(office.navigator.opened, (std::vector<Ref>{first, second}));
}

TEST_F(DuplicatesPageTest, EnterTwiceMergesAPairAndTheNextOneFollows)
{
    open();
    testing::press(Qt::Key_Down);
    testing::press(Qt::Key_Return);
    auto *dialog = page->findChild<MergeDialog *>();
    ASSERT_TRUE(testing::inFront(dialog));
    EXPECT_FALSE(page->findChildren<MergeDialog *>().size() > 1);
    testing::press(Qt::Key_Return);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(office.workspace().representative(second), office.workspace().representative(first));
    page->activateWindow(); // as a window system does by itself
    ASSERT_TRUE(testing::inFront(page.get()));
    EXPECT_EQ(shown(table->currentIndex().row(), DuplicatesModel::One), u"Inês Nhantumbo Dlamini"_s);
    testing::press(Qt::Key_M); // from here with the other key
    ASSERT_TRUE(testing::inFront(page->findChild<MergeDialog *>()));
    testing::press(Qt::Key_Return);
    EXPECT_EQ(table->model()->rowCount(), 0);
    EXPECT_EQ(office.navigator.sentences.size(), 2);
    ASSERT_TRUE(office.workspace().undoLast());
    ASSERT_TRUE(office.workspace().undoLast());
    EXPECT_EQ(table->model()->rowCount(), 2);
}

TEST_F(DuplicatesPageTest, AllPairsOfWhoWasMergedLeaveTheList)
{
    const Ref third = add(u"Rui Zandamela"_s, u"1980-05-12"_s, u"Durban"_s);
    open();
    const int before = table->model()->rowCount();
    ASSERT_EQ(before, 4); // three of Rui
    ASSERT_TRUE(office.workspace().mergeMembers(first, second));
    EXPECT_EQ(table->model()->rowCount(), 2); // Inês, and the first Rui with the third
    ASSERT_TRUE(office.workspace().mergeMembers(first, third));
    EXPECT_EQ(table->model()->rowCount(), 1);
    ASSERT_TRUE(office.workspace().unmergeMember(second));
    ASSERT_TRUE(office.workspace().unmergeMember(third));
    EXPECT_EQ(table->model()->rowCount(), before);
}

TEST_F(DuplicatesPageTest, EscMergesNobody)
{
    open();
    testing::press(Qt::Key_Return);
    ASSERT_TRUE(testing::inFront(page->findChild<MergeDialog *>()));
    testing::press(Qt::Key_Escape);
    EXPECT_EQ(table->model()->rowCount(), 2);
    EXPECT_TRUE(office.navigator.sentences.isEmpty());
}

TEST_F(DuplicatesPageTest, TheFilterLeavesOutDoubt)
{
    add(u"Carlos Sitoe"_s, {}, u"Durban"_s); // or his father
    add(u"Carlos Sitoe Júnior"_s, {}, u"Durban"_s);
    open();
    auto *least = page->findChild<QComboBox *>();
    const int probable = table->model()->rowCount();
    least->setCurrentIndex(2);
    const int possible = table->model()->rowCount();
    least->setCurrentIndex(0);
    EXPECT_EQ(probable, 2);
    EXPECT_GT(possible, probable);
    EXPECT_LE(table->model()->rowCount(), probable);
}

TEST_F(DuplicatesPageTest, ARemovedMemberTakesItsPairsAlong)
{
    open();
    ASSERT_TRUE(office.workspace().remove(first));
    EXPECT_EQ(table->model()->rowCount(), 1);
    ASSERT_TRUE(office.workspace().undoLast());
    EXPECT_EQ(table->model()->rowCount(), 2);
}

TEST_F(DuplicatesPageTest, SaysWhatToDoWhenNobodyIsTwice)
{
    ASSERT_TRUE(office.workspace().markDistinct(first, second));
    open();
    testing::press(Qt::Key_N);
    EXPECT_EQ(faces->currentIndex(), 2);
    QString said;
    for (const auto *label : page->findChildren<QLabel *>())
        if (label->isVisible())
            said += label->text() + u'\n';
    EXPECT_TRUE(said.contains(u"Possible"_s)) << said.toStdString();
}

} // namespace elo
