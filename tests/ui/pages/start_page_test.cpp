// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "tests/print_qt.h"
#include "tests/ui/pages/records_office.h"
#include "ui/translation.h"

#include "ui/widgets/link_list.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace elo {

TEST(StartPage, MonthsHaveACapitalInPortugueseAndDaysOfTheWeekHaveNone)
{
    testing::RecordsOffice office;
    Translation translation;
    translation.install(Language::Portuguese);
    QString shown;
    {
        const StartPage page(office.context(), nullptr);
        for (const auto *label : page.findChildren<QLabel *>())
            shown += label->text() + u'\n';
    }
    const QLocale locale;
    const QDate today = QDate::currentDate();
    const QString month = locale.monthName(today.month());
    const QString day = locale.dayName(today.dayOfWeek());
    translation.install(Language::English);
    EXPECT_TRUE(shown.contains(month.left(1).toUpper() + month.mid(1))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(day.left(1).toLower() + day.mid(1))) << shown.toStdString();
}

namespace {

using namespace Qt::StringLiterals;

class MyDayPage : public ::testing::Test
{
protected:
    Ref add(const QString &title, int days, const QString &owner = {})
    {
        return office.add(u"follow_up"_s,
                          {{u"title"_s, title}, {u"due"_s, QDate::currentDate().addDays(days)}, {u"owner"_s, owner}});
    }
    void open()
    {
        page = std::make_unique<StartPage>(office.context(), nullptr);
        page->resize(1200, 900);
        settle([&] {
            testing::show(*page);
            page->enter({});
        });
    }
    void settle(const std::function<void()> &action)
    {
        QSignalSpy settled(page.get(), &StartPage::settled);
        action();
        ASSERT_TRUE(settled.wait());
    }
    /// The lines that are shown, list by list.
    QString lines(const QString &name)
    {
        auto *list = testing::named<LinkList>(*page, name);
        QStringList titles;
        for (int row = 0; list && row < list->rowCount(); ++row)
            titles << list->model()->index(row, 0).data().toString();
        return titles.join(u", "_s);
    }

    testing::RecordsOffice office;
    std::unique_ptr<StartPage> page;
};

} // namespace

TEST_F(MyDayPage, OneKeyEachOpensFinishesAndSnoozesAndArrowsGoThroughAllLists)
{
    const Ref late = add(u"Atrasada"_s, -2);
    const Ref later = add(u"Outra atrasada"_s, -1);
    const Ref today = add(u"Hoje"_s, 0);
    open();
    EXPECT_EQ(lines(u"Overdue"_s), u"Atrasada, Outra atrasada"_s);
    EXPECT_EQ(lines(u"Due today"_s), u"Hoje"_s);
    testing::press(Qt::Key_Down);
    testing::press(Qt::Key_Down);
    testing::press(Qt::Key_Return);
    EXPECT_EQ(office.navigator.opened, std::vector<Ref>{today}) << "from one list into the next";
    testing::press(Qt::Key_Up);
    testing::press(Qt::Key_Up);
    settle([] { testing::press(Qt::Key_Space); });
    EXPECT_EQ(office.read(late).state(), u"done"_s);
    EXPECT_EQ(lines(u"Overdue"_s), u"Outra atrasada"_s);
    testing::press(Qt::Key_S);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    ASSERT_NE(dialog, nullptr);
    auto *why = qobject_cast<QLineEdit *>(dialog->focusWidget());
    ASSERT_NE(why, nullptr) << "one begins by typing why";
    QTest::keyClicks(why, u"Embaixador de ferias"_s);
    settle([&] { QTest::keyClick(why, Qt::Key_Return); });
    EXPECT_EQ(office.read(later).value(u"snoozed_until").toDate(), QDate::currentDate().addDays(1));
    EXPECT_EQ(lines(u"Overdue"_s), QString());
    ASSERT_NE(testing::named<QPushButton>(*page, u"Snoozed: 1"_s), nullptr) << "and is not lost";
}

TEST_F(MyDayPage, SaysHowManyThereAreAndLeadsToTheRest)
{
    for (int i = 0; i < 11; ++i)
        add(u"Tarefa %1"_s.arg(i), -i - 1);
    open();
    auto *all = testing::named<QPushButton>(*page, u"8 of 11 – show all"_s);
    ASSERT_NE(all, nullptr);
    all->click();
    ASSERT_EQ(office.navigator.lists.size(), 1u);
    EXPECT_EQ(office.workspace().ids(office.navigator.lists.front())->size(), 11u) << "exactly those";
}

TEST_F(MyDayPage, MineOrEverybodysAndAHelpfulEmptyDay)
{
    add(u"De outro"_s, 0, u"Rui"_s);
    open();
    auto *whose = testing::named<QComboBox>(*page, u"Whose work"_s);
    ASSERT_NE(whose, nullptr);
    if (whose->currentIndex() != 1)
        settle([&] { whose->setCurrentIndex(1); });
    EXPECT_EQ(lines(u"Due today"_s), u"De outro"_s);
    settle([&] { whose->setCurrentIndex(0); });
    EXPECT_EQ(lines(u"Due today"_s), QString());
    auto *board = testing::named<QPushButton>(*page, u"Board of follow-ups"_s);
    ASSERT_NE(board, nullptr);
    board->click();
    EXPECT_EQ(office.navigator.pages, QStringList{u"follow_up"_s});
    settle([&] { whose->setCurrentIndex(1); });
}

} // namespace elo
