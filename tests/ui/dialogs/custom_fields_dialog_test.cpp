// SPDX-License-Identifier: GPL-3.0-or-later
// A field that the office makes for itself, from the menu to the form.
#include "ui/dialogs/custom_fields_dialog.h"

#include "tests/print_qt.h"
#include "tests/ui/office.h"
#include "tests/ui/pages/records_office.h"
#include "ui/actions.h"
#include "ui/dialogs/custom_field_form.h"
#include "ui/file_chooser.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/record_form.h"
#include "ui/main_window.h"
#include "ui/page_factory.h"
#include "ui/settings.h"
#include "ui/translation.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

class CustomFieldsTest : public ::testing::Test
{
protected:
    CustomFieldsTest()
    {
        m_translation.install(Language::English);
        m_settings.setUserName(u"Ana Teste"_s);
        m_rosa = m_office.addMember(u"Rosa Fictícia"_s);
        m_office.close();
        m_window = std::make_unique<MainWindow>(WindowParts{&m_settings, &m_translation, &m_chooser, Scheme::Light});
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openFile(m_office.path());
    }

    Workspace &workspace() { return *m_window->session().workspace(); }
    template <class D>
    static D *dialog()
    {
        return qobject_cast<D *>(QApplication::activeModalWidget());
    }

    void openFields()
    {
        for (QAction *action : m_window->actions())
            if (action->text().remove(u'&') == u"Custom fields…")
                action->trigger();
        ASSERT_TRUE(testing::inFront(dialog<CustomFieldsDialog>()));
        auto *entity = dialog<CustomFieldsDialog>()->findChild<QComboBox *>();
        entity->setCurrentIndex(entity->findData(u"member"_s));
        dialog<CustomFieldsDialog>()->findChild<QTreeWidget *>()->setFocus();
    }

    /// Adds a field with the dialog of the fields open.
    void addField(const QString &label, const QString &type, const QStringList &choices = {})
    {
        auto *fields = dialog<CustomFieldsDialog>();
        ASSERT_NE(fields, nullptr);
        fields->findChild<QTreeWidget *>()->setFocus();
        QTest::keyClick(fields->findChild<QTreeWidget *>(), Qt::Key_Insert);
        auto *form = dialog<CustomFieldForm>();
        ASSERT_TRUE(testing::inFront(form));
        auto *name = qobject_cast<QLineEdit *>(form->focusWidget());
        ASSERT_NE(name, nullptr);
        QTest::keyClicks(name, label);
        for (auto *combo : form->findChildren<QComboBox *>())
            if (combo->findData(type) >= 0)
                combo->setCurrentIndex(combo->findData(type));
        for (auto *line : form->findChildren<QLineEdit *>())
            if (line->accessibleName() == u"New value")
                for (const QString &choice : choices) {
                    line->setFocus();
                    QTest::keyClicks(line, choice);
                    QTest::keyClick(line, Qt::Key_Return);
                }
        ASSERT_NE(dialog<CustomFieldForm>(), nullptr) << "Enter adds a value and does not close";
        QTest::keyClick(name, Qt::Key_Return);
        QTest::qWait(50);
        if (dialog<CustomFieldsDialog>())
            EXPECT_TRUE(testing::inFront(dialog<CustomFieldsDialog>()));
    }

    void closeFields()
    {
        QTest::keyClick(dialog<CustomFieldsDialog>(), Qt::Key_Escape);
        m_window->activateWindow();
        EXPECT_TRUE(testing::inFront(m_window.get()));
        QTest::qWait(50); // pages are made anew behind the key
    }

    FieldEditor *editorOf(const QString &label)
    {
        for (auto *editor : m_window->findChildren<FieldEditor *>())
            if (editor->isVisible() && editor->control()->accessibleName() == label)
                return editor;
        return nullptr;
    }

    class NoChooser : public FileChooser
    {
        void chooseExisting(QWidget *, const QString &, const QString &, const Chosen &) override {}
        void chooseNew(QWidget *, const QString &, const QString &, const QString &, const QString &,
                       const Chosen &) override
        {
        }
    };

    testing::Office m_office;
    Settings m_settings{m_office.folder() + u"/settings.ini"_s};
    Translation m_translation;
    NoChooser m_chooser;
    Ref m_rosa;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(CustomFieldsTest, AddedFieldIsInTheFormAtOnceAndKeepsWhatIsTyped)
{
    m_window->openRecord(m_rosa);
    openFields();
    addField(u"Folder number"_s, u"text"_s);
    ASSERT_NE(dialog<CustomFieldsDialog>(), nullptr);
    addField(u"Series"_s, u"choice"_s, {u"First"_s, u"Second"_s});
    auto *list = dialog<CustomFieldsDialog>()->findChild<QTreeWidget *>();
    ASSERT_EQ(list->topLevelItemCount(), 2);
    EXPECT_EQ(list->topLevelItem(1)->text(0), u"Series"_s);
    closeFields();
    ASSERT_EQ(m_window->currentKey(), u"member"_s) << "one stands where one stood";

    m_window->openPage(u"member"_s, {{u"edit"_s, m_rosa.text()}});
    FieldEditor *folder = editorOf(u"Folder number"_s);
    ASSERT_NE(folder, nullptr);
    folder->control()->setFocus();
    QTest::keyClicks(folder->control(), u"P-17"_s);
    FieldEditor *series = editorOf(u"Series"_s);
    ASSERT_NE(series, nullptr);
    EXPECT_EQ(qobject_cast<QComboBox *>(series->control())->count(), 3);
    QTest::keyClick(folder->control(), Qt::Key_S, Qt::ControlModifier);
    const Record rosa = *workspace().record(m_rosa);
    EXPECT_EQ(rosa.values[rosa.values.size() - 2].toString(), u"P-17"_s);
}

TEST_F(CustomFieldsTest, TheSameNameTwiceIsRefusedInPlace)
{
    openFields();
    addField(u"Folder number"_s, u"text"_s);
    addField(u"folder NUMBER"_s, u"date"_s);
    auto *form = dialog<CustomFieldForm>();
    ASSERT_NE(form, nullptr) << "it stays open";
    EXPECT_EQ(qobject_cast<QLineEdit *>(form->focusWidget())->text(), u"folder NUMBER"_s);
    QTest::keyClick(form, Qt::Key_Escape);
    EXPECT_EQ(dialog<CustomFieldsDialog>()->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
    closeFields();
}

TEST_F(CustomFieldsTest, RemovedByKeyAndBackByUndo)
{
    openFields();
    addField(u"Folder number"_s, u"text"_s);
    QTest::keyClick(dialog<CustomFieldsDialog>()->findChild<QTreeWidget *>(), Qt::Key_Delete);
    auto *question = dialog<QMessageBox>();
    ASSERT_NE(question, nullptr);
    for (QAbstractButton *button : question->buttons())
        if (button->text().remove(u'&') == u"Remove")
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(dialog<CustomFieldsDialog>()->findChild<QTreeWidget *>()->topLevelItemCount(), 0);
    closeFields();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(50);
    m_window->openPage(u"member"_s, {{u"edit"_s, m_rosa.text()}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return editorOf(u"Folder number"_s) != nullptr; }));
}

TEST_F(CustomFieldsTest, WhoIsTypingKeepsThePageWhenAnotherProgramDefinesAField)
{
    m_window->openPage(u"member"_s, {{u"edit"_s, m_rosa.text()}});
    QTest::qWait(50);
    FieldEditor *city = editorOf(u"City of residence"_s);
    ASSERT_NE(city, nullptr);
    city->control()->setFocus();
    QTest::keyClicks(city->control(), u"Braga"_s);
    {
        auto other = Workspace::open(m_office.path(), u"Dias"_s);
        ASSERT_TRUE(other.has_value());
        Record own = (*other)->schema().entity(u"custom_field").newRecord();
        own.set(u"entity", u"member"_s).set(u"label", u"Folder number"_s);
        ASSERT_TRUE((*other)->save(own).has_value());
    }
    workspace().noticeOtherWriters();
    QTest::qWait(50);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr) << "nobody is asked out of the blue";
    ASSERT_EQ(editorOf(u"City of residence"_s), city) << "the page is still there";
    EXPECT_EQ(QApplication::focusWidget(), city->control());
    QTest::keyClick(city->control(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(workspace().record(m_rosa)->text(u"residence_city"), u"Braga"_s);
    m_window->openPage(pages::kStart);
    QTest::qWait(50);
    m_window->openPage(u"member"_s, {{u"edit"_s, m_rosa.text()}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return editorOf(u"Folder number"_s) != nullptr; }));
}

TEST_F(CustomFieldsTest, TheEndOfTheFormLeadsThereAndBack)
{
    m_window->openPage(u"member"_s, {{u"edit"_s, m_rosa.text()}});
    QTest::qWait(50);
    QPushButton *way = nullptr;
    for (auto *button : m_window->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Add a field of your own…")
            way = button;
    ASSERT_NE(way, nullptr);
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Space);
    ASSERT_TRUE(testing::inFront(dialog<CustomFieldsDialog>()));
    EXPECT_EQ(dialog<CustomFieldsDialog>()->findChild<QComboBox *>()->currentData().toString(), u"member"_s);
    addField(u"Folder number"_s, u"text"_s);
    closeFields();
    EXPECT_NE(editorOf(u"Folder number"_s), nullptr) << "back in the form, with the field";
}

} // namespace elo
