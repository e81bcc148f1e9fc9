// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_view.h"

#include "tests/print_qt.h"
#include "tests/ui/pages/records_office.h"
#include "ui/board/board_column.h"
#include "ui/models/board_column_model.h"
#include "ui/widgets/badge.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

class BoardViewTest : public ::testing::Test
{
protected:
    Ref add(const QString &title, int days, const QString &state = u"open"_s, const QString &owner = {})
    {
        return office.add(u"follow_up"_s, {{u"title"_s, title},
                                           {u"due"_s, QDate::currentDate().addDays(days)},
                                           {u"state"_s, state},
                                           {u"owner"_s, owner}});
    }
    void open(const QString &entity = u"follow_up"_s)
    {
        view = std::make_unique<BoardView>(office.context(), office.workspace().schema().entity(entity), nullptr);
        view->resize(1200, 700);
        settle([&] { show(*view); });
        view->focusCards();
    }
    /// Waits until the board shows what an action led to.
    void settle(const std::function<void()> &action)
    {
        QSignalSpy settled(view.get(), &BoardView::settled);
        action();
        ASSERT_TRUE(settled.wait());
    }
    QString columns()
    {
        QStringList lines;
        for (const auto *column : view->findChildren<BoardColumn *>()) {
            QStringList titles;
            for (int row = 0; row < column->cards()->rowCount(); ++row)
                titles << column->cards()->index(row).data().toString();
            if (!titles.isEmpty())
                lines << column->cards()->state() + u": "_s + titles.join(u", "_s);
        }
        return lines.join(u" | "_s);
    }
    QString focused()
    {
        auto *column = qobject_cast<BoardColumn *>(QApplication::focusWidget());
        return column ? column->currentIndex().data().toString() : QString();
    }
    QString stateOf(const Ref &ref) { return office.read(ref).state(); }

    RecordsOffice office;
    std::unique_ptr<BoardView> view;
};

} // namespace

TEST_F(BoardViewTest, ArrowsMoveTheFocusAndControlMovesTheCard)
{
    const Ref first = add(u"Primeira"_s, 1);
    add(u"Segunda"_s, 2);
    add(u"À espera"_s, 3, u"waiting"_s);
    open();
    EXPECT_EQ(columns(), u"open: Primeira, Segunda | waiting: À espera"_s);
    EXPECT_EQ(focused(), u"Primeira"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), u"Segunda"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(focused(), u"À espera"_s) << "over the empty column";
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    EXPECT_EQ(focused(), u"Primeira"_s);
    settle([] { press(Qt::Key_Right, Qt::ControlModifier); });
    EXPECT_EQ(stateOf(first), u"in_progress"_s);
    EXPECT_EQ(focused(), u"Primeira"_s) << "the focus goes along";
    settle([] { press(Qt::Key_Right, Qt::ControlModifier); });
    EXPECT_EQ(stateOf(first), u"waiting"_s);
    settle([&] { EXPECT_TRUE(office.workspace().undoLast()); });
    EXPECT_EQ(columns(), u"open: Segunda | in_progress: Primeira | waiting: À espera"_s);
    EXPECT_EQ(focused(), u"À espera"_s) << "what others move does not take the focus along";
}

TEST_F(BoardViewTest, OneKeyOpensFinishesSnoozesAndAdds)
{
    const Ref first = add(u"Primeira"_s, 1);
    add(u"Segunda"_s, 2);
    open();
    press(Qt::Key_Return);
    EXPECT_EQ(office.navigator.opened, std::vector<Ref>{first});
    press(Qt::Key_N);
    EXPECT_EQ(office.navigator.made.size(), 1u);
    settle([] { press(Qt::Key_Space); });
    EXPECT_EQ(stateOf(first), u"done"_s);
    press(Qt::Key_S);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
}

TEST_F(BoardViewTest, StepsThatAreNotThereAreNotTaken)
{
    const Ref done = add(u"Feita"_s, 1, u"done"_s);
    open();
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(stateOf(done), u"done"_s) << "what is done cannot be dropped";
    EXPECT_EQ(office.navigator.sentences.size(), 1);
}

TEST_F(BoardViewTest, AStepThatNeedsAReasonAsksForItAndAStateWithoutAWayIsRefused)
{
    const Ref first = add(u"Primeira"_s, 1);
    open();
    const auto all = view->findChildren<BoardColumn *>();
    BoardColumn *dropped = all.back();
    ASSERT_EQ(dropped->cards()->state(), u"dropped"_s);
    Q_EMIT dropped->dropped(first);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(stateOf(first), u"open"_s);
    auto *reason = dialog->findChild<QLineEdit *>();
    ASSERT_NE(reason, nullptr);
    reason->setFocus();
    QTest::keyClicks(reason, u"Mudou de ideias"_s);
    settle([&] { QTest::keyClick(reason, Qt::Key_Return); });
    EXPECT_EQ(stateOf(first), u"dropped"_s);
}

TEST_F(BoardViewTest, FiltersByOwnerAndSaysWhenNothingFits)
{
    add(u"Minha"_s, 1, u"open"_s, office.workspace().user());
    add(u"De outros"_s, 2, u"open"_s, u"Rui"_s);
    open();
    auto *owner = named<QComboBox>(*view, u"Whose"_s);
    ASSERT_NE(owner, nullptr);
    settle([&] { owner->setCurrentIndex(1); });
    EXPECT_EQ(columns(), u"open: Minha"_s);
    auto *search = named<QLineEdit>(*view, u"Search the cards"_s);
    search->setFocus();
    settle([] { type(u"zzz"_s); });
    EXPECT_EQ(columns(), QString());
    QPushButton *all = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (all = named<QPushButton>(*view, u"Show all"_s)) != nullptr; }));
    settle([&] { all->click(); });
    EXPECT_EQ(columns(), u"open: Minha, De outros"_s);
}

TEST_F(BoardViewTest, AnyEntityWithStatesHasOne)
{
    office.add(u"inquiry"_s,
               {{u"subject"_s, u"Pedido"_s}, {u"received"_s, QDate::currentDate()}, {u"channel"_s, u"email"_s},
                              {u"state"_s, u"received"_s}});
    open(u"inquiry"_s);
    EXPECT_EQ(columns(), u"received: Pedido"_s);
    EXPECT_EQ(view->findChildren<BoardColumn *>().size(), 8);
}

TEST_F(BoardViewTest, CardsSayWhatWhoUntilWhenAndAboutWhom)
{
    const Ref rosa = office.addMember(u"Rosa Fictícia"_s);
    const Ref late = add(u"Ligar"_s, -3, u"open"_s, u"Rui"_s);
    office.add(u"follow_up_link"_s, {{u"follow_up"_s, late.id}, {u"target"_s, rosa.text()}});
    ASSERT_TRUE(office.workspace().snooze(late, QDate::currentDate().addDays(2), u"Férias"_s));
    BoardColumnModel model(office.workspace(), office.workspace().schema().entity(u"follow_up"), u"open"_s, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setRows({office.read(late).rid}, true);
    const QModelIndex card = model.index(0);
    EXPECT_EQ(card.data().toString(), u"Ligar"_s);
    EXPECT_EQ(card.data(BoardColumnModel::ConcernsRole).toString(), u"Rosa Fictícia"_s);
    EXPECT_EQ(card.data(BoardColumnModel::OwnerRole).toString(), u"Rui"_s);
    EXPECT_EQ(card.data(BoardColumnModel::DueToneRole).toInt(), int(Tone::Danger));
    EXPECT_TRUE(card.data(BoardColumnModel::MarksRole).toStringList().join(u' ').contains(u"snoozed 1"_s));
    EXPECT_EQ(model.refAt(0), late);
    model.setRows({}, false);
    EXPECT_EQ(model.rowCount(), 0);
}
