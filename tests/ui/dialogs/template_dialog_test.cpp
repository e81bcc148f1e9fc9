// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/template_dialog.h"

#include "core/follow_ups/templates.h"
#include "tests/print_qt.h"
#include "tests/ui/pages/records_office.h"
#include "ui/dialogs/anchored_dates_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

class TemplateDialogs : public ::testing::Test
{
protected:
    QWidget *box() { return QApplication::activeModalWidget(); }
    void pressButton(const QString &text)
    {
        ASSERT_NE(box(), nullptr);
        auto *button = named<QPushButton>(*box(), text);
        ASSERT_NE(button, nullptr) << qPrintable(text);
        button->click();
    }
    void SetUp() override
    {
        event = office.add(u"event"_s, {{u"name"_s, u"Fórum"_s}, {u"kind"_s, u"forum"_s}, {u"starts"_s, day}});
        window.resize(600, 400);
        show(window);
    }
    RecordTree moved(const QDate &to)
    {
        RecordTree tree = *office.workspace().tree(event);
        tree.record.set(u"starts", to).set(u"ends", to);
        return tree;
    }
    QDate firstDue() { return office.workspace().openFollowUpsOf(event)->front().value(u"due").toDate(); }

    RecordsOffice office;
    QWidget window;
    Ref event;
    const QDate day{2028, 3, 1};
};

} // namespace

TEST_F(TemplateDialogs, AnOfficeWithoutTemplatesIsOfferedThreeAndShownWhatWillBeMade)
{
    askTemplate(office.context(), event, &window);
    pressButton(u"Add the three"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return box() && box()->findChild<QTreeWidget *>(); }));
    auto *which = box()->findChild<QComboBox *>();
    EXPECT_EQ(which->count(), 2) << "what is for events";
    const auto *steps = box()->findChild<QTreeWidget *>();
    EXPECT_EQ(steps->topLevelItemCount(), 9);
    EXPECT_EQ(steps->topLevelItem(0)->text(0), u"2 Dec 2027"_s) << "ninety days before, the earliest first";
    pressButton(u"Add these follow-ups"_s);
    EXPECT_EQ(office.workspace().openFollowUpsOf(event)->size(), 9u);
    ASSERT_TRUE(office.workspace().undo(office.navigator.lastUndoable));
    EXPECT_EQ(office.workspace().openFollowUpsOf(event)->size(), 0u);
}

TEST_F(TemplateDialogs, MovingTheEventShowsWhatMovesAndMovesItOnlyIfWanted)
{
    ASSERT_TRUE(office.workspace().addExampleTemplates());
    const auto all = templates::templatesFor(office.workspace(), u"event"_s);
    ASSERT_TRUE(office.workspace().applyTemplate({u"action_template"_s, all->front().id}, event, event));
    const QDate due = firstDue();
    int saved = 0;
    int cancelled = 0;
    const auto save = [&](const QDate &to) {
        saveWithDates(
            office.context(), moved(to), &window, [&](const Result<Ref> &ref) { saved += ref ? 1 : 0; },
            [&] { ++cancelled; });
    };
    save(day.addDays(7));
    ASSERT_NE(box(), nullptr);
    EXPECT_EQ(box()->findChild<QTreeWidget *>()->topLevelItemCount(), 9);
    pressButton(u"Cancel"_s);
    EXPECT_EQ(cancelled, 1);
    EXPECT_EQ(office.read(event).value(u"starts").toDate(), day);
    save(day.addDays(7));
    pressButton(u"Save, move none"_s);
    EXPECT_EQ(saved, 1);
    EXPECT_EQ(firstDue(), due);
    ASSERT_TRUE(office.workspace().undoLast());
    save(day.addDays(7));
    pressButton(u"Save and move them"_s);
    EXPECT_EQ(saved, 2);
    EXPECT_EQ(firstDue(), due.addDays(7));
    ASSERT_TRUE(office.workspace().undoLast());
    EXPECT_EQ(firstDue(), due) << "all together";
    EXPECT_EQ(office.read(event).value(u"starts").toDate(), day);
}

TEST_F(TemplateDialogs, WithoutDatesThatMoveNothingIsAsked)
{
    bool saved = false;
    saveWithDates(office.context(), moved(day.addDays(1)), &window,
                  [&](const Result<Ref> &ref) { saved = ref.has_value(); }, {});
    EXPECT_TRUE(saved);
    EXPECT_EQ(box(), nullptr);
}
