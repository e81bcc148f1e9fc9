// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a user meets it: keys in, what is on the screen out.
#include "ui/main_window.h"

#include "tests/print_qt.h"
#include "tests/ui/office.h"
#include "ui/actions.h"
#include "ui/dialogs/undo_exceptions_dialog.h"
#include "ui/file_chooser.h"
#include "ui/page.h"
#include "ui/page_factory.h"
#include "ui/settings.h"
#include "ui/side_bar.h"
#include "ui/status_bar.h"
#include "ui/translation.h"
#include "ui/widgets/link_list.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace elo {

namespace {

/// Answers with a path prepared by the test.
class PreparedChooser : public FileChooser
{
public:
    void chooseExisting(QWidget *, const QString &, const QString &, const Chosen &chosen) override
    {
        chosen(answer);
    }
    void chooseNew(QWidget *, const QString &, const QString &, const QString &, const QString &,
                   const Chosen &chosen) override
    {
        chosen(answer);
    }
    QString answer;
};

class MainWindowTest : public ::testing::Test
{
protected:
    MainWindowTest()
    {
        m_translation.install(Language::English);
        m_settings.setUserName(QStringLiteral("Ana Teste"));
        m_late = m_office.addFollowUp(QStringLiteral("Call the Braga group"), QDate::currentDate().addDays(-3));
        m_rosa = m_office.addMember(QStringLiteral("Rosa Fictícia"));
        m_office.close();
        m_window = std::make_unique<MainWindow>(WindowParts{&m_settings, &m_translation, &m_chooser, Scheme::Light});
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    void open()
    {
        m_window->openFile(m_office.path());
        ASSERT_NE(m_window->session().workspace(), nullptr);
    }

    static QMessageBox *box() { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); }

    static void press(QMessageBox *message, const QString &label)
    {
        for (QAbstractButton *button : message->buttons())
            if (button->text().remove(u'&') == label)
                return QTest::mouseClick(button, Qt::LeftButton);
        ADD_FAILURE() << "no button " << label.toStdString();
    }

    QString menuTitle() const { return m_window->menuBar()->actions().first()->text().remove(u'&'); }

    static void type(QWidget *widget, const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    /// Begins a new member and types a name.
    void typeNewMember()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        ASSERT_EQ(m_window->currentKey(), QStringLiteral("member"));
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        ASSERT_NE(field, nullptr) << "a new form begins in its first field";
        type(field, QStringLiteral("Bento Inventado"));
    }

    testing::Office m_office;
    Settings m_settings{m_office.folder() + QStringLiteral("/settings.ini")};
    Translation m_translation;
    PreparedChooser m_chooser;
    Ref m_late;
    Ref m_rosa;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(MainWindowTest, BeginsWithTheWelcomeAndOpensAFile)
{
    EXPECT_EQ(m_window->session().workspace(), nullptr);
    m_chooser.answer = m_office.path();
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    ASSERT_NE(m_window->session().workspace(), nullptr);
    EXPECT_EQ(m_window->currentKey(), pages::kStart);
    EXPECT_TRUE(m_window->windowTitle().contains(QStringLiteral("office")));
    EXPECT_EQ(m_settings.recentFiles(), QStringList{m_office.path()});
}

TEST_F(MainWindowTest, NumbersLeadToPagesAndBackLeadsBack)
{
    open();
    const QStringList keys = pages::keys();
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        EXPECT_EQ(m_window->currentKey(), keys[i]);
    }
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_window->currentKey(), keys[7]);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(m_window->currentKey(), keys[8]);
}

TEST_F(MainWindowTest, LanguageChangesWhereOneStands)
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    const QString before = m_window->currentKey();
    m_window->changeLanguage(Language::Portuguese);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_translation.language() == Language::Portuguese; }));
    EXPECT_EQ(m_window->currentKey(), before);
    EXPECT_EQ(m_window->findChild<SideBar *>()->currentKey(), before);
    EXPECT_EQ(menuTitle(), QStringLiteral("Ficheiro"));
    EXPECT_EQ(m_settings.language(), Language::Portuguese);
    EXPECT_EQ(m_window->session().workspace()->language(), Language::Portuguese);
    // The way back is kept too.
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_window->currentKey(), pages::kStart);
    m_window->changeLanguage(Language::English);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_translation.language() == Language::English; }));
    EXPECT_EQ(menuTitle(), QStringLiteral("File"));
    EXPECT_EQ(m_window->menuBar()->actions().size(), 5);
}

TEST_F(MainWindowTest, UnsavedInputIsAskedAboutBeforeAnotherPage)
{
    open();
    typeNewMember();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    ASSERT_NE(box(), nullptr);
    EXPECT_EQ(m_window->currentKey(), QStringLiteral("member"));
    QTest::keyClick(box(), Qt::Key_Escape);
    EXPECT_EQ(m_window->currentKey(), QStringLiteral("member"));
    EXPECT_EQ(m_window->findChild<SideBar *>()->currentKey(), QStringLiteral("member"));
}

TEST_F(MainWindowTest, ClosingWithUnsavedInputAsks)
{
    open();
    typeNewMember();
    EXPECT_FALSE(m_window->close());
    ASSERT_NE(box(), nullptr);
    QTest::keyClick(box(), Qt::Key_Escape);
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_FALSE(m_window->close());
    ASSERT_NE(box(), nullptr);
    press(box(), QStringLiteral("Discard"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_window->isVisible(); }));
    EXPECT_FALSE(m_settings.windowGeometry().isEmpty());
}

TEST_F(MainWindowTest, AWrongFileIsSaidAndTheOpenOneStays)
{
    open();
    const QString wrong = m_office.folder() + QStringLiteral("/list.elo");
    QFile file(wrong);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Nome;Telefone\n");
    file.close();
    m_chooser.answer = wrong;
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([] { return box() != nullptr; }));
    EXPECT_EQ(box()->textFormat(), Qt::PlainText);
    EXPECT_TRUE(box()->informativeText().contains(QStringLiteral("list.elo")));
    press(box(), QStringLiteral("Close"));
    ASSERT_NE(m_window->session().workspace(), nullptr);
    EXPECT_EQ(m_window->session().workspace()->path(), m_office.path());
    EXPECT_EQ(m_settings.recentFiles(), QStringList{m_office.path()});
}

TEST_F(MainWindowTest, AFileThatIsGoneLeavesTheRecentFiles)
{
    const QString gone = m_office.folder() + QStringLiteral("/gone.elo");
    m_settings.addRecentFile(gone);
    m_window->openFile(gone);
    ASSERT_NE(box(), nullptr);
    press(box(), QStringLiteral("Close"));
    EXPECT_TRUE(m_settings.recentFiles().isEmpty());
}

TEST_F(MainWindowTest, UndoAndRedoFollowTheKeys)
{
    open();
    Workspace &workspace = *m_window->session().workspace();
    ASSERT_TRUE(workspace.remove(m_rosa));
    EXPECT_FALSE(workspace.record(m_rosa)->alive);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(workspace.record(m_rosa)->alive);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(workspace.record(m_rosa)->alive);
}

TEST_F(MainWindowTest, UndoTakesBackWhatTheMenuNamedAndNotWhatWasSavedOnTheWay)
{
    open();
    Workspace &workspace = *m_window->session().workspace();
    ASSERT_TRUE(workspace.remove(m_rosa));
    typeNewMember();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    if (!box()) // the field has an undo of its own
        m_window->findChild<Actions *>()->undo->trigger();
    ASSERT_NE(box(), nullptr);
    press(box(), QStringLiteral("Save"));
    const Entity &member = workspace.schema().entity(u"member");
    ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.record(m_rosa)->alive; }));
    EXPECT_EQ(workspace.count(member).value_or(0), 2) << "the new member stays";
}

TEST_F(MainWindowTest, WhatIsLateStandsOnTheStartPageAndIsTickedOffWithSpace)
{
    open();
    auto *list = m_window->currentPage()->findChild<LinkList *>();
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->rowCount() == 1; }));
    EXPECT_EQ(list->refAt(0), m_late);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    Workspace &workspace = *m_window->session().workspace();
    EXPECT_EQ(workspace.record(m_late)->text(u"state"), QStringLiteral("done"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->rowCount() == 0; }));
    // The status bar offers to take it back.
    auto *bar = m_window->findChild<StatusBar *>();
    for (auto *button : bar->findChildren<QPushButton *>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(workspace.record(m_late)->text(u"state"), QStringLiteral("open"));
}

TEST_F(MainWindowTest, ThePaletteOpensWhatWasTyped)
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = QApplication::activeModalWidget();
    ASSERT_NE(palette, nullptr);
    auto *field = palette->findChild<QLineEdit *>();
    type(field, QStringLiteral("ficticia"));
    QTest::keyClick(field, Qt::Key_Return); // before the pause is over
    EXPECT_EQ(m_window->currentKey(), QStringLiteral("member"));

    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    palette = QApplication::activeModalWidget();
    ASSERT_NE(palette, nullptr);
    field = palette->findChild<QLineEdit *>();
    type(field, QStringLiteral("go to hist"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(m_window->currentKey(), pages::kHistory);
}

TEST_F(MainWindowTest, APartLeadsToTheThingThatOwnsIt)
{
    open();
    Workspace &workspace = *m_window->session().workspace();
    RecordTree tree = *workspace.tree(m_rosa);
    Record phone(workspace.schema().entity(u"contact_point"));
    phone.set(u"owner", m_rosa.text())
        .set(u"kind", QStringLiteral("phone"))
        .set(u"value", QStringLiteral("+351 912 345 678"));
    tree.parts.push_back(phone);
    ASSERT_TRUE(workspace.save(tree));
    const auto phones = workspace.related(phone.entity ? *phone.entity : workspace.schema().entity(u"contact_point"),
                                          QStringLiteral("owner"), m_rosa);
    ASSERT_TRUE(phones && phones->size() == 1);
    m_window->openRecord({QStringLiteral("contact_point"), phones->front().id});
    EXPECT_EQ(m_window->currentKey(), QStringLiteral("member"));
}

TEST_F(MainWindowTest, WhoWasMergedIsShownAsWhoStandsForBothUntilCtrlZ)
{
    open();
    Workspace &workspace = *m_window->session().workspace();
    Record namesake(workspace.schema().entity(u"member"));
    namesake.set(u"name", QStringLiteral("Rosa Ficticia"));
    const Ref other = *workspace.save(namesake);
    const auto shown = [&] {
        return Ref::fromText(m_window->currentPage()->state().value(QStringLiteral("ref")).toString());
    };
    m_window->openRecord(other);
    ASSERT_EQ(shown(), other);
    ASSERT_TRUE(workspace.mergeMembers(m_rosa, other));
    EXPECT_EQ(shown(), m_rosa); // the page that showed the other one follows
    m_window->openPage(pages::kHistory);
    m_window->openRecord(other);
    EXPECT_EQ(shown(), m_rosa);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(workspace.representative(other), other);
    m_window->openRecord(other);
    EXPECT_EQ(shown(), other);
}

TEST_F(MainWindowTest, CtrlZShowsWhatWasEditedSinceElsewhere)
{
    open();
    Workspace &workspace = *m_window->session().workspace();
    const auto setCity = [&](Workspace &by, const QString &city) {
        auto member = *by.record(m_rosa);
        member.set(u"residence_city", city);
        member.set(u"occupation", QStringLiteral("Professora"));
        ASSERT_TRUE(by.save(member));
    };
    setCity(workspace, QStringLiteral("Braga"));
    const auto colleague = Workspace::open(m_office.path(), QStringLiteral("Bento Teste"));
    ASSERT_TRUE(colleague);
    setCity(**colleague, QStringLiteral("Porto"));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    auto *dialog = m_window->findChild<UndoExceptionsDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }, 2000));
    QTest::keyClick(dialog, Qt::Key_Return);
    const auto member = *workspace.record(m_rosa);
    EXPECT_EQ(member.text(u"residence_city"), QStringLiteral("Porto"));
    EXPECT_EQ(member.text(u"occupation"), QString());
}

TEST_F(MainWindowTest, TheSampleIsMadeAndOpened)
{
    m_chooser.answer = m_office.folder() + QStringLiteral("/sample.elo");
    for (auto *button : m_window->findChildren<QPushButton *>())
        if (button->text().contains(QStringLiteral("sample")))
            QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_NE(m_window->session().workspace(), nullptr);
    Workspace &workspace = *m_window->session().workspace();
    EXPECT_GE(workspace.count(workspace.schema().entity(u"member")).value_or(0), 40);
    EXPECT_TRUE(QFile::permissions(workspace.path()).testFlag(QFile::ReadOwner));
}

TEST_F(MainWindowTest, EveryControlHasAName)
{
    open();
    for (const QString &key : {pages::kStart, pages::kHistory}) {
        m_window->openPage(key);
        for (auto *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->accessibleName().size() > 0)
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            EXPECT_TRUE(accessible && !accessible->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className() << " on " << key.toStdString();
        }
    }
}

} // namespace elo
