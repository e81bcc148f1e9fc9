// SPDX-License-Identifier: GPL-3.0-or-later
// Laptops from the window: the number in the side bar, the commands of the File menu, the page of an event.
#include "ui/laptop_commands.h"

#include "tests/print_qt.h"
#include "tests/ui/laptop.h"
#include "tests/ui/pages/records_office.h"
#include "tests/ui/prepared_chooser.h"
#include "ui/dialogs/bring_back_dialog.h"
#include "ui/dialogs/take_dialog.h"
#include "ui/main_window.h"
#include "ui/page_factory.h"
#include "ui/settings.h"
#include "ui/side_bar.h"
#include "ui/translation.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr int kPatienceMs = 10000;

using testing::PreparedChooser;

/// The office and a laptop that wrote the same field, before they hear of each other.
class LaptopCommandsTest : public ::testing::Test
{
protected:
    LaptopCommandsTest()
    {
        translation.install(Language::English);
        settings.setUserName(u"Ana Teste"_s);
        rosa = office.addMember(u"Rosa Fictícia"_s);
        testing::Laptop laptop(office.workspace(), u"Bia Balcão"_s);
        Record here = office.read(rosa);
        here.set(u"occupation", u"surgeon"_s);
        EXPECT_TRUE(office.workspace().save(here).has_value());
        laptop.set(rosa, u"occupation"_s, u"midwife"_s);
        chooser.answer = office.folder() + u"/laptop.elopack"_s;
        EXPECT_TRUE(sync::pack(laptop.workspace(), chooser.answer).has_value());
        event = office.add(u"event"_s,
                           {{u"name"_s, u"Fórum"_s}, {u"kind"_s, u"forum"_s}, {u"starts"_s, QDate(2026, 3, 12)}});
        office.close();
        window = std::make_unique<MainWindow>(WindowParts{&settings, &translation, &chooser, Scheme::Light});
        testing::show(*window);
        window->openFile(office.path());
    }

    void run(const QString &command)
    {
        for (QAction *action : window->menuBar()->actions().first()->menu()->actions())
            if (action->text().remove(u'&') == command)
                return action->trigger();
        ADD_FAILURE() << "no command " << qPrintable(command);
    }
    QString badge() const
    {
        const auto *sideBar = window->findChild<SideBar *>();
        for (int row = 0; row < sideBar->count(); ++row)
            if (sideBar->item(row)->text() == pages::label(pages::kConflicts))
                return sideBar->item(row)->data(Qt::AccessibleTextRole).toString();
        return {};
    }

    testing::RecordsOffice office;
    Settings settings{office.folder() + u"/settings.ini"_s};
    Translation translation;
    PreparedChooser chooser;
    Ref rosa;
    Ref event;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(LaptopCommandsTest, WhatComesBackIsCountedInTheSideBarAndLedTo)
{
    run(u"Bring back…"_s);
    auto *dialog = window->findChild<BringBackDialog *>();
    ASSERT_NE(dialog, nullptr);
    QPushButton *decide = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (decide = testing::named<QPushButton>(*dialog, u"Decide (1)…"_s)) != nullptr; }, kPatienceMs));
    QTest::mouseClick(decide, Qt::LeftButton);
    EXPECT_EQ(window->currentKey(), pages::kConflicts);
    EXPECT_TRUE(QTest::qWaitFor([&] { return badge().contains(u"1 to decide"_s); }, kPatienceMs))
        << qPrintable(badge());
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return qobject_cast<QTableView *>(QApplication::focusWidget()) != nullptr; },
                                kPatienceMs))
        << "one decides without reaching for the mouse";
    testing::press(Qt::Key_2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !badge().contains(u"to decide"_s); }, kPatienceMs))
        << qPrintable(badge());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return badge().contains(u"1 to decide"_s); }, kPatienceMs))
        << "by Ctrl+Z it is to be decided again";
}

TEST_F(LaptopCommandsTest, TheEventsPageAsksForAFileAboutIt)
{
    window->openRecord(event);
    QPushButton *take = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (take = testing::named<QPushButton>(*window, u"Take to the event…"_s)) != nullptr; },
        kPatienceMs));
    QTest::mouseClick(take, Qt::LeftButton);
    EXPECT_NE(window->findChild<TakeDialog *>(), nullptr);
}

} // namespace elo
