// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_view.h"

#include "tests/print_qt.h"
#include "tests/ui/pages/records_office.h"
#include "ui/calendar/calendar_cell.h"
#include "ui/calendar/calendar_grid.h"
#include "ui/calendar/calendar_model.h"
#include "ui/date_texts.h"
#include "ui/translation.h"
#include "ui/widgets/link_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

class CalendarViewTest : public ::testing::Test
{
protected:
    Ref add(const QString &title, const QDate &due)
    {
        return office.add(u"follow_up"_s, {{u"title"_s, title}, {u"due"_s, due}});
    }
    void open()
    {
        view = std::make_unique<CalendarView>(office.context(), nullptr);
        view->resize(1200, 800);
        settle([&] { show(*view); });
        grid = view->findChild<CalendarGrid *>();
        list = view->findChild<LinkList *>();
        view->focusDay();
    }
    void settle(const std::function<void()> &action)
    {
        QSignalSpy settled(view.get(), &CalendarView::settled);
        action();
        ASSERT_TRUE(settled.wait());
    }
    QDate dueOf(const Ref &ref) { return office.read(ref).value(u"due").toDate(); }

    const QDate today = QDate::currentDate();
    RecordsOffice office;
    std::unique_ptr<CalendarView> view;
    CalendarGrid *grid = nullptr;
    LinkList *list = nullptr;
};

} // namespace

TEST_F(CalendarViewTest, OpensOnTodayAndGoesByArrowsBeyondTheMonth)
{
    open();
    EXPECT_EQ(grid->day(), today);
    press(Qt::Key_Right);
    EXPECT_EQ(grid->day(), today.addDays(1));
    press(Qt::Key_Down);
    EXPECT_EQ(grid->day(), today.addDays(8));
    settle([] { press(Qt::Key_PageDown); });
    EXPECT_EQ(grid->day(), today.addDays(8).addMonths(1));
    settle([] { press(Qt::Key_Home); });
    EXPECT_EQ(grid->day(), today);
}

TEST_F(CalendarViewTest, ADateMovesWithControlAndOneUndoTakesItBack)
{
    const Ref one = add(u"Ligar"_s, today);
    const Ref two = add(u"Zelar"_s, today);
    open();
    EXPECT_EQ(list->rowCount(), 2) << "the day in full";
    press(Qt::Key_Down, Qt::ShiftModifier);
    settle([] { press(Qt::Key_Down, Qt::ControlModifier); });
    EXPECT_EQ(dueOf(one), today);
    EXPECT_EQ(dueOf(two), today.addDays(7)) << "the chosen one";
    EXPECT_EQ(grid->day(), today.addDays(7));
    settle([] { press(Qt::Key_Left, Qt::ControlModifier); });
    EXPECT_EQ(dueOf(two), today.addDays(6));
    settle([&] { EXPECT_TRUE(office.workspace().undoLast()); });
    EXPECT_EQ(dueOf(two), today.addDays(7));
}

TEST_F(CalendarViewTest, OneKeyOpensFinishesAndAddsOnTheDay)
{
    const Ref one = add(u"Ligar"_s, today.addDays(1));
    open();
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_EQ(office.navigator.opened, std::vector<Ref>{one});
    press(Qt::Key_N);
    ASSERT_EQ(office.navigator.made.size(), 1u);
    EXPECT_EQ(office.navigator.made.front().values.value(u"due"_s).toDate(), today.addDays(1));
    settle([] { press(Qt::Key_Space); });
    EXPECT_EQ(office.read(one).state(), u"done"_s);
    EXPECT_EQ(list->rowCount(), 0);
}

TEST_F(CalendarViewTest, WhatIsAFactIsNotMoved)
{
    const Ref event =
        office.add(u"event"_s, {{u"name"_s, u"Fórum"_s}, {u"kind"_s, u"forum"_s}, {u"starts"_s, today}});
    open();
    EXPECT_EQ(list->rowCount(), 1);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(office.read(event).value(u"starts").toDate(), today);
}

TEST_F(CalendarViewTest, DraggingMovesADateAndTheRestOfAFullDayIsReached)
{
    for (int i = 0; i < 30; ++i)
        add(u"Tarefa %1"_s.arg(i, 2, 10, QLatin1Char('0')), today);
    open();
    auto *model = qobject_cast<CalendarModel *>(grid->model());
    const QRect place = grid->visualRect(model->indexOf(today));
    const CalendarCell cell(place, grid->fontMetrics(), 30);
    ASSERT_GT(cell.hidden, 0);
    ASSERT_FALSE(cell.chips.empty());
    EXPECT_EQ(int(cell.chips.size()) + cell.hidden, 30) << "none is cut off silently";
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, cell.more.center());
    EXPECT_TRUE(list->hasFocus());
    EXPECT_EQ(list->rowCount(), 30);
    const QDate other = today.day() > 1 ? today.addDays(-1) : today.addDays(1);
    const QPoint from = cell.chips.front().center();
    const QPoint to = grid->visualRect(model->indexOf(other)).center();
    const Ref first = model->entriesAt(today).front()->ref;
    QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(grid->viewport(), (from + to) / 2);
    QTest::mouseMove(grid->viewport(), to);
    settle([&] { QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, to); });
    EXPECT_EQ(dueOf(first), other);
}

TEST(CalendarModel, FollowsTheRulesOfModels)
{
    RecordsOffice office;
    CalendarModel model(office.workspace(), nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.show(CalendarModel::Span::Week, QDate(2028, 2, 29));
    EXPECT_EQ(model.rowCount(), 1);
    model.show(CalendarModel::Span::Month, QDate(2028, 2, 29));
    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_TRUE(model.indexOf(QDate(2028, 2, 29)).isValid());
    EXPECT_EQ(model.dateAt(model.indexOf(QDate(2028, 2, 29))), QDate(2028, 2, 29));
    EXPECT_FALSE(model.indexOf(QDate(2028, 5, 1)).isValid());
    static const calendar::Source kSource{"event", "starts", "ends", nullptr, false};
    model.setEntries(
        {{{u"event"_s, Id::createUuid()}, &kSource, QDate(2027, 12, 1), QDate(2028, 2, 2), u"Longo"_s, false}});
    EXPECT_EQ(model.entriesAt(QDate(2028, 2, 2)).size(), 1u);
    EXPECT_EQ(model.entriesAt(model.first()).size(), 1u) << "it began before";
    EXPECT_EQ(model.entriesAt(QDate(2028, 2, 3)).size(), 0u);
}

TEST(CalendarModel, WeeksBeginAndAreCalledAsTheLanguageHasIt)
{
    RecordsOffice office;
    Translation translation;
    translation.install(Language::English);
    CalendarModel english(office.workspace(), nullptr);
    english.show(CalendarModel::Span::Month, QDate(2026, 12, 31));
    EXPECT_EQ(english.first().dayOfWeek(), int(Qt::Monday));
    EXPECT_EQ(english.headerData(4, Qt::Vertical).toString(), u"53"_s) << "28 December 2026 to 3 January 2027";
    EXPECT_EQ(english.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Monday"_s);
    translation.install(Language::Portuguese);
    CalendarModel portuguese(office.workspace(), nullptr);
    portuguese.show(CalendarModel::Span::Month, QDate(2026, 12, 31));
    EXPECT_EQ(portuguese.first().dayOfWeek(), int(Qt::Sunday));
    EXPECT_EQ(portuguese.headerData(4, Qt::Vertical).toString(), u"53"_s);
    EXPECT_EQ(portuguese.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"domingo"_s);
    EXPECT_TRUE(monthTitle(QDate(2026, 11, 24)).startsWith(u"Novembro"_s));
    translation.install(Language::English);
    EXPECT_EQ(monthTitle(QDate(2026, 11, 24)), u"November 2026"_s);
}
