// SPDX-License-Identifier: GPL-3.0-or-later
// Two officers at two windows, each with a file of her own, and the office's hub between them: a real PostgreSQL.
#include "core/sync/conflicts.h"
#include "core/sync/hub_schema.h"
#include "core/sync/office.h"
#include "tests/core/sync/hub_office.h"
#include "tests/core/sync/postgres_server.h"
#include "tests/print_qt.h"
#include "tests/ui/office.h"
#include "ui/file_chooser.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/settings.h"
#include "ui/status_bar.h"
#include "ui/sync/password_store.h"
#include "ui/sync/sharing.h"
#include "ui/sync/sync_button.h"
#include "ui/translation.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

using testing::Office;

class NoChooser : public FileChooser
{
public:
    void chooseExisting(QWidget *, const QString &, const QString &, const Chosen &) override {}
    void chooseNew(QWidget *, const QString &, const QString &, const QString &, const QString &,
                   const Chosen &) override
    {
    }
};

/// A computer of its own: settings, keychain, office file, window.
class Desk
{
public:
    Desk(const QString &folder, const QString &user, const QString &file, Translation &translation)
        : m_settings(folder + u'/' + user + u".ini"_s), m_passwords(nullptr)
    {
        m_settings.setUserName(user);
        m_settings.setRemindersOn(false);
        window = std::make_unique<MainWindow>(
            WindowParts{&m_settings, &translation, &m_chooser, Scheme::Light, &m_passwords});
        window->show();
        window->openFile(file);
    }

    SyncState::Kind kind() const { return window->sharing().state().kind; }
    bool becomes(SyncState::Kind kind)
    {
        return QTest::qWaitFor([&] { return this->kind() == kind; }, 10'000);
    }
    SyncButton *button() const { return window->findChild<SyncButton *>(); }

    /// The button of the status bar, then what stands behind it.
    void press(const QString &text)
    {
        QTest::mouseClick(button(), Qt::LeftButton);
        for (QWidget *top : QApplication::topLevelWidgets())
            for (QPushButton *candidate : top->findChildren<QPushButton *>())
                if (candidate->text() == text && candidate->isVisible()) {
                    QTest::mouseClick(candidate, Qt::LeftButton);
                    return;
                }
        ADD_FAILURE() << "no button " << qPrintable(text);
    }

    QDialog *dialog()
    {
        QDialog *found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                for (QDialog *candidate : window->findChildren<QDialog *>())
                    if (candidate->isVisible())
                        found = candidate;
                return found != nullptr;
            },
            3000));
        return found;
    }

    /// As an officer sets up the hub that her administrator told her of.
    void setUp(const sync::HubAddress &address, const QString &password)
    {
        press(u"Hub and shared folder…"_s);
        QDialog *form = dialog();
        ASSERT_NE(form, nullptr);
        QTest::keyClicks(form->focusWidget(), address.text());
        for (QLineEdit *field : form->findChildren<QLineEdit *>())
            if (field->echoMode() == QLineEdit::Password)
                QTest::keyClicks(field, password);
        QTest::keyClick(form, Qt::Key_Return);
    }

    bool listShows(const QString &name)
    {

        for (QAbstractItemView *view : window->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model())
                continue;
            const auto *model = view->model();
            for (int row = 0; row < model->rowCount(view->rootIndex()); ++row)
                for (int column = 0; column < model->columnCount(view->rootIndex()); ++column)
                    if (model->index(row, column, view->rootIndex()).data().toString().contains(name))
                        return true;
        }
        return false;
    }

    std::unique_ptr<MainWindow> window;

private:
    Settings m_settings;
    MemoryPasswords m_passwords;
    NoChooser m_chooser;
};

QtMessageHandler usualHandler = nullptr;

/// Qt itself listens to the socket of a server that is gone, and says so.
void withoutLostSockets(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.contains(u"QSocketNotifier: Invalid socket"))
        usualHandler(type, context, text);
}

class TwoWindowsTest : public ::testing::Test
{
protected:
    void TearDown() override { qInstallMessageHandler(usualHandler); }
    void SetUp() override
    {
        usualHandler = qInstallMessageHandler(withoutLostSockets);
        ASSERT_EQ(m_server.problem(), QString());
        m_translation.install(Language::English);
        const auto id = sync::officeOf(m_office.workspace());
        ASSERT_TRUE(id);
        m_address = test::adminAddress(m_server);
        const auto made = sync::setUpHub(m_address, m_server.adminPassword(), {*id, {}, {}});
        ASSERT_TRUE(made);
        m_address.user = made->account;
        m_password = made->password;
        m_office.addMember(u"Rosa Fictícia"_s);
        m_second = m_office.folder() + u"/second.elo"_s;
        ASSERT_TRUE(m_office.workspace().backup(m_second));
        m_office.close();
        m_ana = std::make_unique<Desk>(m_office.folder(), u"Ana Teste"_s, m_office.path(), m_translation);
        m_rui = std::make_unique<Desk>(m_office.folder(), u"Rui Teste"_s, m_second, m_translation);
    }

    void setUpBoth()
    {
        m_ana->setUp(m_address, m_password);
        ASSERT_TRUE(m_ana->becomes(SyncState::Kind::InStep));
        m_rui->setUp(m_address, m_password);
        ASSERT_TRUE(m_rui->becomes(SyncState::Kind::InStep));
    }

    /// What an officer does to put somebody on record.
    static void addMember(Desk &desk, const QString &name)
    {
        desk.window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(desk.window.get()));
        desk.window->newRecord(u"member"_s);
        QWidget *field = nullptr;
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                field = desk.window->focusWidget();
                return qobject_cast<QLineEdit *>(field) != nullptr;
            },
            3000));
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
    }

    test::PostgresServer m_server;
    Office m_office;
    QString m_second;
    sync::HubAddress m_address;
    QString m_password;
    Translation m_translation;
    std::unique_ptr<Desk> m_ana;
    std::unique_ptr<Desk> m_rui;
};

} // namespace

TEST_F(TwoWindowsTest, WhatOneTypesTheOtherSeesWithinSeconds)
{
    EXPECT_EQ(m_ana->kind(), SyncState::Kind::Off);
    ASSERT_NO_FATAL_FAILURE(setUpBoth());
    m_rui->window->openPage(u"member"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_rui->listShows(u"Rosa Fictícia"_s); }, 30'000));

    addMember(*m_ana, u"Graca Inventada"_s);
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_rui->listShows(u"Graca Inventada"_s); }, 30'000));
    EXPECT_LT(timer.elapsed(), 15'000) << "heard of, not found by the timer";

    m_ana->window->openPage(u"member"_s);
    addMember(*m_rui, u"Paulo Imaginario"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_ana->listShows(u"Paulo Imaginario"_s); }, 30'000));
}

TEST_F(TwoWindowsTest, WorkGoesOnWhileTheHubIsAwayAndCatchesUp)
{
    ASSERT_NO_FATAL_FAILURE(setUpBoth());
    m_server.stop();
    addMember(*m_ana, u"Graca Inventada"_s);
    EXPECT_TRUE(m_ana->becomes(SyncState::Kind::Away));
    EXPECT_TRUE(m_ana->button()->text().startsWith(u"Away since"_s)) << qPrintable(m_ana->button()->text());
    EXPECT_TRUE(m_ana->button()->accessibleName().contains(u"Away since"_s));
    addMember(*m_rui, u"Paulo Imaginario"_s);
    EXPECT_TRUE(m_rui->becomes(SyncState::Kind::Away));

    ASSERT_TRUE(m_server.start());
    m_ana->press(u"Try now"_s);
    EXPECT_TRUE(m_ana->becomes(SyncState::Kind::InStep));
    m_rui->press(u"Try now"_s);
    EXPECT_TRUE(m_rui->becomes(SyncState::Kind::InStep));
    m_rui->window->openPage(u"member"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_rui->listShows(u"Graca Inventada"_s); }, 30'000));
    m_ana->window->openPage(u"member"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_ana->listShows(u"Paulo Imaginario"_s); }, 30'000));
}

TEST_F(TwoWindowsTest, AWrongPasswordIsAskedForAgain)
{
    m_ana->setUp(m_address, u"not the password"_s);
    ASSERT_TRUE(m_ana->becomes(SyncState::Kind::NeedsPassword));
    EXPECT_EQ(m_ana->button()->text(), u"Password needed");
    m_ana->press(u"Enter password…"_s);
    QDialog *dialog = m_ana->dialog();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->focusWidget(), m_password);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_TRUE(m_ana->becomes(SyncState::Kind::InStep));
}

TEST_F(TwoWindowsTest, AnAddressThatIsNoneIsSaidInTheDialog)
{
    m_ana->press(u"Hub and shared folder…"_s);
    QDialog *form = m_ana->dialog();
    ASSERT_NE(form, nullptr);
    QTest::keyClicks(form->focusWidget(), u"postgresql://rosa@hub.example/elo?sslmode=disable"_s);
    QTest::keyClick(form, Qt::Key_Return);
    EXPECT_TRUE(form->isVisible());
    bool isSaid = false;
    for (const QLabel *label : form->findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text().contains(u"does not protect the way to hub.example"_s);
    EXPECT_TRUE(isSaid);
    EXPECT_EQ(m_ana->kind(), SyncState::Kind::Off);
}

TEST_F(TwoWindowsTest, ClosingDoesNotWaitForAHubThatHangs)
{
    ASSERT_NO_FATAL_FAILURE(setUpBoth());
    m_server.freeze();
    addMember(*m_ana, u"Graca Inventada"_s);
    QTest::qWait(600); // it is being sent to somebody who does not answer
    QElapsedTimer timer;
    timer.start();
    m_ana->window->close();
    m_ana.reset();
    EXPECT_LT(timer.elapsed(), 9'000) << "a connection takes ten seconds to be given up";
    m_server.thaw();
    QTest::qWait(1500);
}

TEST_F(TwoWindowsTest, ASharedFolderDoesTheSame)
{
    const QString folder = m_office.folder() + u"/shared"_s;
    ASSERT_TRUE(QDir().mkpath(folder));
    for (Desk *desk : {m_ana.get(), m_rui.get()}) {
        desk->press(u"Hub and shared folder…"_s);
        QDialog *form = desk->dialog();
        ASSERT_NE(form, nullptr);
        QTest::keyClicks(form->findChildren<QLineEdit *>().last(), folder);
        QTest::keyClick(form, Qt::Key_Return);
        ASSERT_TRUE(desk->becomes(SyncState::Kind::InStep));
    }
    const qint64 before = m_ana->window->sharing().state().sent;
    addMember(*m_ana, u"Graca Inventada"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_ana->window->sharing().state().sent > before; }, 30'000));
    m_rui->press(u"Try now"_s);
    m_rui->window->openPage(u"member"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_rui->listShows(u"Graca Inventada"_s); }, 30'000));
}

} // namespace elo
