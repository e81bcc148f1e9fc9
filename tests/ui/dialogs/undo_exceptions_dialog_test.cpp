// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/undo_exceptions_dialog.h"

#include "core/store/bulk_edit.h"
#include "tests/print_qt.h"
#include "tests/ui/pages/records_office.h"
#include "ui/dialogs/take_back.h"
#include "ui/models/undo_exceptions_model.h"
#include "ui/pages/history_page.h"

#include <QAbstractItemModelTester>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

class UndoExceptionsDialogTest : public ::testing::Test
{
protected:
    UndoExceptionsDialogTest()
    {
        show(window);
        one = office.addMember(u"Ana Cossa"_s);
        other = office.addMember(u"Rui Sitoe"_s);
        Workspace &workspace = office.workspace();
        const Entity &member = workspace.schema().entity(u"member");
        const auto rids = *workspace.ids({u"member"_s, {}, {}, {}, false});
        const BulkEdit edit{BulkEdit::Action::Set, u"residence_city"_s, u"Durban"_s};
        EXPECT_TRUE(workspace.applyBulk(member, rids, edit, nullptr));
        bulk = workspace.undoable()->id;
    }

    void change(const Ref &ref, const QString &city)
    {
        Record record = office.read(ref);
        record.set(u"residence_city", city);
        ASSERT_TRUE(office.workspace().save(record));
    }

    QString cityOf(const Ref &ref) { return office.read(ref).text(u"residence_city"); }

    void undo()
    {
        takeBack(office.context(), bulk, &window, [this](const Result<TakenBack> &done) { answer = done; });
    }

    UndoExceptionsDialog *dialog() const { return window.findChild<UndoExceptionsDialog *>(); }

    RecordsOffice office;
    QWidget window;
    Ref one;
    Ref other;
    Id bulk;
    std::optional<Result<TakenBack>> answer;
};

} // namespace

TEST_F(UndoExceptionsDialogTest, WithoutLaterEditsNothingIsAsked)
{
    undo();
    ASSERT_TRUE(answer && answer->has_value());
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(cityOf(one), QString());
}

TEST_F(UndoExceptionsDialogTest, ListsWhatStaysAndTakesBackTheRest)
{
    change(other, u"Pretória"_s);
    undo();
    ASSERT_TRUE(inFront(dialog()));
    auto *table = dialog()->findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    ASSERT_EQ(table->model()->rowCount(), 1);
    const auto cell = [&](int column) { return table->model()->index(0, column).data().toString(); };
    EXPECT_EQ(cell(UndoExceptionsModel::Which), u"M-2 Rui Sitoe"_s);
    EXPECT_EQ(cell(UndoExceptionsModel::What), u"City of residence"_s);
    EXPECT_EQ(cell(UndoExceptionsModel::Now), u"Pretória"_s);
    EXPECT_EQ(cell(UndoExceptionsModel::Before), u"(empty)"_s);
    EXPECT_EQ(cell(UndoExceptionsModel::Who), u"Ana Teste"_s);
    EXPECT_FALSE(cell(UndoExceptionsModel::When).isEmpty());
    press(Qt::Key_Return);
    ASSERT_TRUE(answer && answer->has_value());
    EXPECT_EQ(cityOf(one), QString());
    EXPECT_EQ(cityOf(other), u"Pretória"_s);
    EXPECT_TRUE((**answer).sentence.contains(u"1 value"_s)) << (**answer).sentence.toStdString();
    EXPECT_TRUE((**answer).sentence.contains(u"1 stay"_s)) << (**answer).sentence.toStdString();
    ASSERT_TRUE(office.workspace().redoLast());
    EXPECT_EQ(cityOf(one), u"Durban"_s);
}

TEST_F(UndoExceptionsDialogTest, CancelTakesNothingBack)
{
    change(other, u"Pretória"_s);
    undo();
    ASSERT_TRUE(inFront(dialog()));
    press(Qt::Key_Escape);
    EXPECT_FALSE(answer.has_value());
    EXPECT_EQ(cityOf(one), u"Durban"_s);
}

TEST_F(UndoExceptionsDialogTest, ADoubleClickOpensTheRecord)
{
    change(other, u"Pretória"_s);
    undo();
    ASSERT_TRUE(inFront(dialog()));
    auto *table = dialog()->findChild<QTableView *>();
    const QPoint cell = table->visualRect(table->model()->index(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell);
    EXPECT_EQ(office.navigator.opened, std::vector<Ref>{other});
    EXPECT_EQ(cityOf(one), u"Durban"_s);
}

TEST_F(UndoExceptionsDialogTest, WhereAllWasEditedSinceThereIsNoRest)
{
    change(one, u"Maputo"_s);
    change(other, u"Pretória"_s);
    undo();
    ASSERT_TRUE(inFront(dialog()));
    EXPECT_EQ(named<QPushButton>(*dialog(), u"Take back the rest"_s), nullptr);
    EXPECT_NE(named<QPushButton>(*dialog(), u"Close"_s), nullptr);
}

TEST_F(UndoExceptionsDialogTest, TheHistoryShowsThemBeforeItUndoes)
{
    change(other, u"Pretória"_s);
    HistoryPage page(office.context(), nullptr);
    page.resize(1100, 700);
    show(page);
    page.enter({});
    press(Qt::Key_Down); // below the later edit
    named<QPushButton>(page, u"Undo this operation"_s)->click();
    auto *shown = page.findChild<UndoExceptionsDialog *>();
    ASSERT_TRUE(inFront(shown));
    press(Qt::Key_Return);
    EXPECT_EQ(cityOf(one), QString());
    EXPECT_EQ(cityOf(other), u"Pretória"_s);
    ASSERT_EQ(office.navigator.sentences.size(), 1);
}

TEST_F(UndoExceptionsDialogTest, ManyAreTakenBackBehindTheWindow)
{
    office.addMembers(2500);
    const Id import = office.workspace().undoable()->id;
    const auto rids = *office.workspace().ids({u"member"_s, {}, {}, {}, false});
    const auto records = *office.workspace().records(office.workspace().schema().entity(u"member"), rids);
    const Record &edited = records[5]; // "Pessoa 0005", in the order of names
    change({u"member"_s, edited.id}, u"Pretória"_s);
    takeBack(office.context(), import, &window, [this](const Result<TakenBack> &done) { answer = done; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() != nullptr; }, 20'000))
        << (answer && *answer ? (**answer).sentence.toStdString() : std::string("no answer"));
    ASSERT_TRUE(inFront(dialog()));
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
    ASSERT_TRUE(answer->has_value());
    EXPECT_EQ(office.workspace().count(office.workspace().schema().entity(u"member")).value(), 3);
}
