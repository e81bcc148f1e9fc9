// SPDX-License-Identifier: GPL-3.0-or-later
// A day with an inquiry, from the keyboard alone and through the window as it is: somebody unknown calls, is matched
// to a member, the question goes to a ministry, an answer is promised, the promise is due, the answer comes, the
// inquiry is closed; and all of it is undone step by step.
#include "tests/print_qt.h"
#include "tests/ui/office.h"
#include "tests/ui/pages/records_office.h"
#include "ui/file_chooser.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/page_factory.h"
#include "ui/settings.h"
#include "ui/translation.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

using namespace elo;
using namespace Qt::StringLiterals;

namespace {

class NoChooser : public FileChooser
{
public:
    void chooseExisting(QWidget *, const QString &, const QString &, const Chosen &) override {}
    void chooseNew(QWidget *, const QString &, const QString &, const QString &, const QString &,
                   const Chosen &) override
    {
    }
};

class InquiryDay : public ::testing::Test
{
protected:
    InquiryDay()
    {
        m_translation.install(Language::English);
        m_settings.setUserName(u"Ana Teste"_s);
        Workspace &file = m_office.workspace();
        Record member(file.schema().entity(u"member"));
        member.set(u"name", u"Rosa Fictícia Cossa"_s).set(u"residence_country", u"ZA"_s);
        Record phone(file.schema().entity(u"contact_point"));
        phone.set(u"kind", u"phone"_s).set(u"value", u"071 000 0202"_s);
        EXPECT_TRUE(file.save(RecordTree{member, {phone}}).has_value());
        Record ministry(file.schema().entity(u"institution"));
        ministry.set(u"name", u"Ministério Inventado"_s).set(u"acronym", u"MININV"_s);
        EXPECT_TRUE(file.save(ministry).has_value());
        m_office.close();
        m_window = std::make_unique<MainWindow>(WindowParts{&m_settings, &m_translation, &m_chooser, Scheme::Light});
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openFile(m_office.path());
    }

    Workspace &file() { return *m_window->session().workspace(); }

    static QWidget *focus()
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }

    /// A key to whatever has the focus.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = focus() ? focus() : QApplication::activeWindow();
        ASSERT_NE(target, nullptr);
        QTest::keyClick(target, key, modifiers);
        QTest::qWait(1); // what is shown because of the key, and what goes, does so in its own time
    }

    static void press(const QKeySequence &keys) { press(keys[0].key(), keys[0].keyboardModifiers()); }

    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    /// Goes on with Tab until the control with this accessible name or label has the focus.
    static void tabTo(const QString &name)
    {
        constexpr int kMost = 120;
        QStringList passed;
        for (int i = 0; i < kMost; ++i) {
            const QWidget *at = QApplication::focusWidget();
            const auto *button = qobject_cast<const QAbstractButton *>(at);
            if (at && (at->accessibleName() == name || (button && button->text().remove(u'&') == name)))
                return;
            passed << (at ? at->accessibleName() : QString());
            press(Qt::Key_Tab);
        }
        passed.removeDuplicates();
        FAIL() << "no way with Tab to " << name.toStdString() << ", only to " << passed.join(u", "_s).toStdString();
    }

    /// Chooses a step from the menu that Ctrl+. opens.
    void takeStep(const QString &label)
    {
        press(Qt::Key_Period, Qt::ControlModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr) << "Ctrl+. opens the steps";
        const qsizetype most = menu->actions().size();
        for (qsizetype i = 0; i <= most && !(menu->activeAction() && menu->activeAction()->text() == label); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        ASSERT_TRUE(menu->activeAction()) << label.toStdString();
        ASSERT_EQ(menu->activeAction()->text(), label);
        QTest::keyClick(menu, Qt::Key_Return);
    }

    static void waitForDialog()
    {
        ASSERT_TRUE(QTest::qWaitFor([] { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }, 2000));
        QWidget *dialog = QApplication::activeModalWidget();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog; }, 2000));
    }

    /// A window manager gives the focus back to the window; here the test does.
    void waitForNoDialog()
    {
        const bool isClosed = QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, 2000);
        if (!isClosed)
            for (const QLabel *label : QApplication::activeModalWidget()->findChildren<QLabel *>())
                ADD_FAILURE() << "still open: " << label->text().toStdString();
        ASSERT_TRUE(isClosed) << QApplication::focusWidget();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    Record inquiry()
    {
        ListQuery query;
        query.entity = u"inquiry"_s;
        const auto rids = file().ids(query);
        EXPECT_EQ(rids->size(), 1U);
        if (rids->empty())
            return Record(file().schema().entity(u"inquiry"));
        return file().records(file().schema().entity(u"inquiry"), *rids)->front();
    }

    QByteArray dump()
    {
        QByteArray text;
        EXPECT_TRUE(file().dump([&](const QByteArray &line) { text += line + '\n'; }).has_value());
        return text;
    }

    void registerIt()
    {
        press(pages::shortcut(u"inquiry"_s));
        ASSERT_EQ(m_window->currentKey(), u"inquiry"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        type(u"How to have a diploma recognised"_s);
        tabTo(u"Name as given"_s);
        type(u"a lady from Pretoria"_s);
        tabTo(u"Contact as given"_s);
        type(u"+27 71 000 0202"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        EXPECT_EQ(inquiry().text(u"state"), u"received"_s);
        EXPECT_EQ(inquiry().value(u"received").toDate(), QDate::currentDate());
        EXPECT_TRUE(inquiry().value(u"due").toDate().isValid());
    }

    void matchIt()
    {
        tabTo(u"Match to a member…"_s);
        press(Qt::Key_Space);
        waitForDialog();
        press(Qt::Key_Return); // the proposal with the same phone is marked
        waitForNoDialog();
        EXPECT_EQ(file().title(Ref::fromText(inquiry().text(u"asker"))), u"Rosa Fictícia Cossa"_s);
    }

    void referIt()
    {
        takeStep(u"Refer…"_s);
        waitForDialog();
        type(u"MININV"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Return, Qt::ControlModifier);
        waitForNoDialog();
        EXPECT_EQ(inquiry().text(u"state"), u"referred"_s);
        EXPECT_EQ(inquiry().value(u"referred_on").toDate(), QDate::currentDate());
    }

    void promise()
    {
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"Promised her an answer"_s);
        tabTo(u"and a follow-up"_s);
        press(Qt::Key_Space);
        tabTo(u"What"_s);
        type(u"Ring the lady back"_s);
        tabTo(u"Due: Today"_s);
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto open = file().openFollowUpsOf({u"inquiry"_s, inquiry().id});
        ASSERT_EQ(open->size(), 1U);
        EXPECT_EQ(open->front().value(u"due").toDate(), QDate::currentDate());
    }

    /// What the models of all lists of the current page say, in one text.
    QString shown()
    {
        QString text;
        for (const QAbstractItemView *view : m_window->currentPage()->findChildren<QAbstractItemView *>())
            if (view->isVisible() && view->model())
                for (int row = 0; row < std::min(view->model()->rowCount(), 200); ++row)
                    for (int column = 0; column < std::min(view->model()->columnCount(), 12); ++column) {
                        const QModelIndex index = view->model()->index(row, column);
                        text +=
                            index.data().toString() + u'|' + index.data(Qt::AccessibleTextRole).toString() + u'\n';
                    }
        return text;
    }

    bool showsSoon(const QString &text)
    {
        return QTest::qWaitFor([&] { return shown().contains(text); }, 3000);
    }

    elo::testing::Office m_office;
    Settings m_settings{m_office.folder() + u"/settings.ini"_s};
    Translation m_translation;
    NoChooser m_chooser;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(InquiryDay, FromTheFirstCallToTheDashboardAndBack)
{
    std::vector<QByteArray> states{dump()};
    const auto did = [&] {
        states.push_back(dump());
        EXPECT_TRUE(states.back() != *(states.end() - 2)) << "nothing was written";
    };
    ASSERT_NO_FATAL_FAILURE(registerIt());
    did();
    ASSERT_NO_FATAL_FAILURE(matchIt());
    did();
    ASSERT_NO_FATAL_FAILURE(referIt());
    did();
    ASSERT_NO_FATAL_FAILURE(promise());
    did();

    // It is due, and the day says so.
    press(pages::shortcut(pages::kStart));
    EXPECT_TRUE(showsSoon(u"Ring the lady back"_s)) << shown().toStdString();

    press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_EQ(m_window->currentKey(), u"inquiry"_s);
    takeStep(u"Answer…"_s);
    waitForDialog();
    type(u"The ministry recognises it in thirty days."_s);
    press(Qt::Key_Tab, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForNoDialog();
    EXPECT_EQ(inquiry().text(u"state"), u"answered"_s);
    EXPECT_EQ(inquiry().value(u"answered_on").toDate(), QDate::currentDate());
    did();

    takeStep(u"Close…"_s);
    waitForDialog();
    press(Qt::Key_Down); // an outcome
    press(Qt::Key_Return, Qt::ControlModifier);
    waitForNoDialog();
    EXPECT_EQ(inquiry().text(u"state"), u"closed"_s);
    did();

    // The timeline of who asked tells it, and the dashboard counts it.
    m_window->openRecord(Ref::fromText(inquiry().text(u"asker")));
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(showsSoon(u"How to have a diploma recognised"_s)) << shown().toStdString();
    press(pages::shortcut(u"dashboard"_s));
    EXPECT_TRUE(showsSoon(u"Not recorded, Answered: 1"_s)) << shown().toStdString(); // by topic; none was chosen

    for (size_t left = states.size() - 1; left > 0; --left) {
        ASSERT_TRUE(dump() == states[left]);
        press(Qt::Key_Z, Qt::ControlModifier);
        ASSERT_TRUE(dump() == states[left - 1]) << "undo of step " << left;
    }
    EXPECT_TRUE(file().check()->empty());
}
