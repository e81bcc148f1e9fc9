// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/step_dialog.h"

#include "tests/ui/pages/records_office.h"
#include "ui/dialogs/open_actions_box.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/part_table.h"
#include "ui/forms/record_form.h"
#include "ui/pages/record_view.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

struct Window
{
    Window() { show(widget); }
    QDialog *dialog()
    {
        for (QDialog *one : widget.findChildren<QDialog *>())
            if (one->isVisible()) {
                EXPECT_TRUE(inFront(one));
                return one;
            }
        return nullptr;
    }
    QWidget widget;
};

Ref addAssociation(RecordsOffice &office)
{
    return office.add(u"association"_s,
                      {{u"name"_s, u"Casa"_s}, {u"country"_s, u"ZA"_s}, {u"stage"_s, u"identified"_s}});
}

void addFollowUp(RecordsOffice &office, const QString &title, const Ref &about)
{
    Record followUp = office.workspace().schema().entity(u"follow_up").newRecord();
    followUp.set(u"title", title);
    Record link(office.workspace().schema().entity(u"follow_up_link"));
    link.set(u"target", about.text());
    ASSERT_TRUE(office.workspace().save(RecordTree{followUp, {link}}));
}

} // namespace

TEST(StepDialog, AStepThatAsksNothingIsTakenAtOnce)
{
    RecordsOffice office;
    Window window;
    const Ref casa = addAssociation(office);
    bool done = false;
    takeStep(office.context(), casa, u"contacted"_s, &window.widget, [&] { done = true; });
    EXPECT_EQ(window.dialog(), nullptr);
    EXPECT_TRUE(done);
    EXPECT_EQ(office.read(casa).state(), u"contacted"_s);
    ASSERT_FALSE(office.navigator.lastUndoable.isNull());
    ASSERT_TRUE(office.workspace().undo(office.navigator.lastUndoable));
    EXPECT_EQ(office.read(casa).state(), u"identified"_s);
}

TEST(StepDialog, WhatAStepNeedsIsAskedForAndMissed)
{
    RecordsOffice office;
    Window window;
    const Ref casa = addAssociation(office);
    takeStep(office.context(), casa, u"documents"_s, &window.widget);
    takeStep(office.context(), casa, u"accredited"_s, &window.widget);
    ASSERT_NE(window.dialog(), nullptr);
    press(Qt::Key_Return);
    EXPECT_EQ(office.read(casa).state(), u"documents"_s) << "without an expiry";
    ASSERT_NE(window.dialog(), nullptr);
    type(u"31/12/2030"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(window.dialog(), nullptr);
    EXPECT_EQ(office.read(casa).state(), u"accredited"_s);
    EXPECT_EQ(office.read(casa).value(u"accreditation_expiry").toDate(), QDate(2030, 12, 31));
}

TEST(StepDialog, AClosedThingAsksForItsOpenFollowUps)
{
    RecordsOffice office;
    Window window;
    const Ref casa = addAssociation(office);
    addFollowUp(office, u"Telefonar"_s, casa);
    takeStep(office.context(), casa, u"dissolved"_s, &window.widget);
    ASSERT_NE(window.dialog(), nullptr);
    auto *drop = named<QRadioButton>(*window.dialog(), u"Drop them, because:"_s);
    ASSERT_NE(drop, nullptr);
    drop->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    EXPECT_EQ(office.read(casa).state(), u"identified"_s) << "dropped for no reason";
    type(u"dissolvida"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(window.dialog(), nullptr);
    EXPECT_EQ(office.read(casa).state(), u"dissolved"_s);
    EXPECT_TRUE(office.workspace().openFollowUpsOf(casa)->empty());
    ASSERT_TRUE(office.workspace().undoLast());
    EXPECT_EQ(office.read(casa).state(), u"identified"_s);
    EXPECT_EQ(office.workspace().openFollowUpsOf(casa)->size(), 1U) << "one operation";
}

TEST(StepDialog, EscapeTakesNoStep)
{
    RecordsOffice office;
    Window window;
    const Ref action = office.addFollowUp(u"Telefonar"_s, {});
    takeStep(office.context(), action, u"done"_s, &window.widget);
    ASSERT_NE(window.dialog(), nullptr);
    type(u"ofício 3"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(window.dialog(), nullptr);
    EXPECT_EQ(office.read(action).state(), u"open"_s);
}

TEST(StepDialog, WhatIsNoStepIsSaidAndNotDone)
{
    RecordsOffice office;
    Window window;
    const Ref casa = addAssociation(office);
    takeStep(office.context(), casa, u"accredited"_s, &window.widget);
    EXPECT_NE(qobject_cast<QMessageBox *>(window.dialog()), nullptr);
    EXPECT_EQ(office.read(casa).state(), u"identified"_s);
}

TEST(StepDialog, RemovingAsksForOpenFollowUpsToo)
{
    RecordsOffice office;
    Window window;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    addFollowUp(office, u"Telefonar"_s, ana);
    removeThings(office.context(), {ana}, &window.widget);
    ASSERT_NE(window.dialog(), nullptr);
    auto *finish = named<QRadioButton>(*window.dialog(), u"Mark them as done"_s);
    ASSERT_NE(finish, nullptr);
    finish->setFocus();
    press(Qt::Key_Space);
    named<QPushButton>(*window.dialog(), u"Remove"_s)->click();
    EXPECT_FALSE(office.read(ana).alive);
    const auto followUps =
        office.workspace().ids({.entity = u"follow_up"_s, .text = {}, .conditions = {}, .sortField = {}});
    const auto records = office.workspace().records(office.workspace().schema().entity(u"follow_up"), *followUps);
    ASSERT_EQ(records->size(), 1U);
    EXPECT_EQ(records->front().state(), u"done"_s);
}

TEST(StepDialog, AFormOffersTheStatesThatAStepLeadsTo)
{
    RecordsOffice office;
    const Ref casa = addAssociation(office);
    RecordForm form(office.context(), office.workspace().schema().entity(u"association"), nullptr);
    const auto offered = [&] {
        QStringList keys;
        for (auto *editor : form.findChildren<ChoiceEditor *>())
            if (qstrcmp(editor->field().key, "stage") == 0) {
                const auto *combo = static_cast<QComboBox *>(editor->control());
                for (int i = 0; i < combo->count(); ++i)
                    keys << combo->itemData(i).toString();
            }
        return keys;
    };
    form.startNew({}, {});
    EXPECT_TRUE(offered().contains(u"accredited"_s)) << "a new record begins wherever it stands";
    ASSERT_TRUE(form.startEdit(casa));
    EXPECT_EQ(offered(), (QStringList{u"identified"_s, u"contacted"_s, u"documents"_s, u"dissolved"_s}));
}

TEST(StepDialog, PartsTakeStepsInTheirRowsMenu)
{
    RecordsOffice office;
    const Ref project = office.add(u"project"_s, {{u"name"_s, u"Diáspora"_s}});
    ASSERT_FALSE(project.isNull());
    const Ref risk =
        office.add(u"risk"_s, {{u"project"_s, project.id}, {u"title"_s, u"Atrasos"_s}, {u"state"_s, u"open"_s}});
    ASSERT_FALSE(risk.isNull());
    RecordView view(office.context(), office.workspace().schema().entity(u"project"), nullptr);
    view.resize(900, 700);
    show(view);
    view.show(project);
    for (PartTable *table : view.findChildren<PartTable *>()) {
        if (table->part().name() != u"risk"_s)
            continue;
        auto *rows = table->findChild<QTableView *>();
        rows->selectRow(0);
        Q_EMIT rows->customContextMenuRequested(QPoint(5, 5));
        auto *menu = table->findChild<QMenu *>();
        ASSERT_NE(menu, nullptr);
        ASSERT_EQ(menu->actions().constFirst()->text(), u"Close"_s);
        menu->actions().constFirst()->trigger();
        EXPECT_EQ(office.read(risk).state(), u"closed"_s);
        return;
    }
    FAIL() << "a project has risks";
}
