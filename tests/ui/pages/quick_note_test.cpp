// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/quick_note.h"

#include "tests/ui/pages/records_office.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    explicit Entry(RecordsOffice &office, const Ref &about) : office(office), note(office.context(), nullptr)
    {
        show(note);
        note.setAbout(about);
        note.focusText();
    }
    std::vector<Record> notes(const Ref &about)
    {
        return office.workspace().related(office.workspace().schema().entity(u"note"), u"about"_s, about).value();
    }
    void choose(const QString &kind)
    {
        auto *combo = note.findChild<QComboBox *>();
        combo->setFocus();
        while (combo->currentData() != kind && combo->currentIndex() + 1 < combo->count())
            press(Qt::Key_Down);
    }
    RecordsOffice &office;
    QuickNote note;
};

} // namespace

TEST(QuickNote, APromiseIsANoteAndAFollowUpInOneStep)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    Entry entry(office, ana);
    type(u"Promete a lista"_s);
    entry.choose(u"promise"_s);
    ASSERT_TRUE(entry.note.findChild<QCheckBox *>()->isChecked());
    named<QLineEdit>(entry.note, u"Due"_s)->setFocus();
    type(u"tomorrow"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(entry.notes(ana).size(), 1U);
    EXPECT_EQ(entry.notes(ana).front().text(u"kind"), u"promise"_s);
    const auto open = office.workspace().openFollowUpsOf(ana).value();
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open.front().text(u"title"), u"Promete a lista"_s);
    EXPECT_EQ(open.front().value(u"due").toDate(), QDate::currentDate().addDays(1));
    EXPECT_EQ(open.front().text(u"owner"), u"Ana Teste"_s);
    EXPECT_FALSE(entry.note.hasText());
    ASSERT_TRUE(office.workspace().undo(office.navigator.lastUndoable));
    EXPECT_TRUE(entry.notes(ana).empty());
    EXPECT_TRUE(office.workspace().openFollowUpsOf(ana)->empty());
}

TEST(QuickNote, ADayThatIsNoneKeepsWhatWasTyped)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    Entry entry(office, ana);
    type(u"Promete a lista"_s);
    entry.choose(u"promise"_s);
    named<QLineEdit>(entry.note, u"Due"_s)->setFocus();
    type(u"um dia destes"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(entry.notes(ana).empty());
    EXPECT_TRUE(entry.note.hasText());
}

TEST(QuickNote, ChipsSetTheDay)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    Entry entry(office, ana);
    type(u"Escrever"_s);
    entry.note.findChild<QCheckBox *>()->click();
    auto *chip = named<QPushButton>(entry.note, u"Due: In a week"_s);
    ASSERT_NE(chip, nullptr);
    chip->setFocus();
    press(Qt::Key_Space);
    named<QPushButton>(entry.note, u"Add note and follow-up"_s)->click();
    ASSERT_EQ(office.workspace().openFollowUpsOf(ana)->size(), 1U);
    EXPECT_EQ(office.workspace().openFollowUpsOf(ana)->front().value(u"due").toDate(),
              QDate::currentDate().addDays(7));
}

TEST(QuickNote, WhatWasBegunWaitsAtItsRecord)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    const Ref rui = office.addMember(u"Rui Sitoe"_s);
    Entry entry(office, ana);
    type(u"Prometeu"_s);
    entry.choose(u"promise"_s);
    entry.note.setAbout(rui);
    EXPECT_FALSE(entry.note.hasText());
    EXPECT_FALSE(entry.note.findChild<QCheckBox *>()->isChecked());
    EXPECT_TRUE(entry.note.hasDrafts());
    entry.note.setAbout(ana);
    EXPECT_EQ(entry.note.findChild<QPlainTextEdit *>()->toPlainText(), u"Prometeu"_s);
    EXPECT_TRUE(entry.note.findChild<QCheckBox *>()->isChecked());
}

TEST(QuickNote, AFollowUpHasNoFollowUps)
{
    RecordsOffice office;
    const Ref action = office.addFollowUp(u"Telefonar"_s, {});
    Entry entry(office, action);
    EXPECT_FALSE(entry.note.findChild<QCheckBox *>()->isVisible());
    type(u"Ninguém atende"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(entry.notes(action).size(), 1U);
}
