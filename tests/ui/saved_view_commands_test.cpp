// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saved_view_commands.h"

#include "core/views/saved_views.h"
#include "tests/ui/pages/records_office.h"
#include "ui/dialogs/save_view_dialog.h"
#include "ui/page_factory.h"
#include "ui/side_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

class SavedViewsInWindow : public ::testing::Test
{
protected:
    ListQuery women()
    {
        ListQuery query;
        query.entity = u"member"_s;
        query.conditions = {{u"sex"_s, Condition::Operator::Equals, u"f"_s}};
        return query;
    }
    QPointer<SaveViewDialog> open(const ListQuery &query)
    {
        QPointer<SaveViewDialog> dialog = new SaveViewDialog(office.context(), query, {u"sex"_s}, nullptr);
        show(*dialog);
        return dialog;
    }
    QStringList names()
    {
        QStringList names;
        const auto seen = views::seenBy(office.workspace(), office.workspace().user());
        for (const Record &view : *seen)
            names << view.text(u"name");
        return names;
    }

    RecordsOffice office;
};

QStringList viewsIn(const SideBar &bar)
{
    QStringList names;
    for (int i = int(pages::keys().size()); i < bar.count(); ++i)
        if (bar.item(i)->data(Qt::UserRole).toString() == u"view")
            names << bar.item(i)->text();
    return names;
}

} // namespace

TEST_F(SavedViewsInWindow, AreSavedByKeysAndStandBelowThePages)
{
    SideBar bar;
    SavedViewCommands commands(office.context(), &bar);
    EXPECT_EQ(viewsIn(bar), QStringList());
    auto dialog = open(women());
    EXPECT_FALSE(named<QPushButton>(*dialog, u"Save"_s)->isEnabled()) << "without a name";
    type(u"Mulheres"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog.isNull() || !dialog->isVisible());
    EXPECT_EQ(viewsIn(bar), QStringList{u"Mulheres"_s});
    EXPECT_EQ(views::queryOf(*views::byName(office.workspace(), u"mulheres"_s, office.workspace().user()),
                             office.workspace().schema()),
              women());
    ASSERT_TRUE(office.workspace().undoLast());
    EXPECT_EQ(viewsIn(bar), QStringList());
}

TEST_F(SavedViewsInWindow, ANameThatIsThereIsOverwritten)
{
    auto first = open(women());
    type(u"Lista"_s);
    press(Qt::Key_Return);
    ListQuery others = women();
    others.text = u"silva"_s;
    auto second = open(others);
    type(u"lista"_s);
    EXPECT_NE(named<QPushButton>(*second, u"Overwrite"_s), nullptr);
    press(Qt::Key_Return);
    EXPECT_EQ(names().size(), 1);
    const auto view = views::byName(office.workspace(), u"Lista"_s, office.workspace().user());
    EXPECT_EQ(view->text(u"text"), u"silva"_s);
    auto shared = open(women());
    type(u"Lista"_s);
    named<QCheckBox>(*shared, u"Everybody who works with this file sees it"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_NE(named<QPushButton>(*shared, u"Save"_s), nullptr) << "everybody's is another one";
    shared->accept();
    EXPECT_EQ(names().size(), 2);
}

TEST_F(SavedViewsInWindow, OpenByEnterAndGoByDelete)
{
    auto dialog = open(women());
    type(u"Mulheres"_s);
    press(Qt::Key_Return);
    SideBar bar;
    new SavedViewCommands(office.context(), &bar);
    show(bar);
    bar.setFocus();
    bar.setCurrentKey(pages::keys().last());
    press(Qt::Key_Down);
    EXPECT_TRUE(office.navigator.pages.isEmpty()) << "arrow keys only pass by";
    press(Qt::Key_Return);
    EXPECT_EQ(office.navigator.pages, QStringList{u"member"_s});
    press(Qt::Key_Delete);
    EXPECT_EQ(names(), QStringList());
    EXPECT_EQ(viewsIn(bar), QStringList());
    ASSERT_TRUE(office.workspace().undo(office.navigator.lastUndoable));
    EXPECT_EQ(viewsIn(bar), QStringList{u"Mulheres"_s});
}
