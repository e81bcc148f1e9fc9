// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_dialog.h"

#include "tests/print_qt.h"
#include "tests/ui/pages/records_office.h"
#include "ui/dialogs/merge_picker.h"
#include "ui/dialogs/record_picker.h"
#include "ui/dialogs/separate_dialog.h"
#include "ui/forms/elided_link.h"
#include "ui/pages/merged_records.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

class MergeDialogTest : public ::testing::Test
{
protected:
    MergeDialogTest() { show(window); }

    Ref add(const QString &name, QVariantMap values)
    {
        values.insert(u"name"_s, name);
        values.insert(u"residence_country"_s, u"ZA"_s);
        return office.add(u"member"_s, values);
    }

    Ref addContact(const Ref &owner, const QString &kind, const QString &value)
    {
        auto tree = *office.workspace().tree(owner);
        Record contact(office.workspace().schema().entity(u"contact_point"));
        contact.set(u"owner", owner.text());
        contact.set(u"kind", kind);
        contact.set(u"value", value);
        tree.parts.push_back(contact);
        EXPECT_TRUE(office.workspace().save(tree));
        return owner;
    }

    MergeDialog *open(const Ref &left, const Ref &right)
    {
        askMerge(office.context(), left, right, &window, std::nullopt, [this](const Ref &ref) { kept = ref; });
        auto *dialog = window.findChild<MergeDialog *>();
        EXPECT_TRUE(inFront(dialog));
        return dialog;
    }

    QString text(const Ref &ref, const QString &field) { return office.read(ref).text(field); }

    /// Space on a control; its Alt key is none of the offscreen platform's.
    static void pressOn(QWidget *control)
    {
        ASSERT_NE(control, nullptr);
        control->setFocus(Qt::ShortcutFocusReason);
        press(Qt::Key_Space);
    }

    static QString said(QWidget &widget)
    {
        QString all;
        for (const auto *label : widget.findChildren<QLabel *>())
            if (label->isVisibleTo(&widget))
                all += label->text() + u'\n';
        return all;
    }

    RecordsOffice office;
    QWidget window;
    Ref kept;
};

} // namespace

TEST_F(MergeDialogTest, EnterMergesWithWhatIsProposed)
{
    const Ref a = add(u"Rui Zandamela"_s, {{u"birth_date"_s, u"1980"_s}, {u"occupation"_s, u"Mineiro"_s}});
    const Ref b =
        add(u"Rui Pedro Zandamela"_s, {{u"birth_date"_s, u"1980-05-12"_s}, {u"residence_city"_s, u"Durban"_s}});
    open(a, b);
    press(Qt::Key_Return);
    ASSERT_FALSE(kept.isNull());
    EXPECT_EQ(office.workspace().representative(a), kept);
    EXPECT_EQ(office.workspace().representative(b), kept);
    EXPECT_EQ(text(kept, u"name"_s), u"Rui Pedro Zandamela"_s);
    EXPECT_EQ(text(kept, u"birth_date"_s), u"1980-05-12"_s);
    EXPECT_EQ(text(kept, u"occupation"_s), u"Mineiro"_s);
    EXPECT_EQ(text(kept, u"residence_city"_s), u"Durban"_s);
    ASSERT_EQ(office.navigator.sentences.size(), 1);
    ASSERT_TRUE(office.workspace().undo(office.navigator.lastUndoable));
    EXPECT_EQ(office.workspace().representative(b), b);
    EXPECT_EQ(text(a, u"birth_date"_s), u"1980"_s);
}

TEST_F(MergeDialogTest, ArrowsChooseAnotherValueThanTheProposedOne)
{
    const Ref a = add(u"Rui Zandamela"_s, {{u"residence_city"_s, u"Durban"_s}, {u"occupation"_s, u"Mineiro"_s}});
    const Ref b = add(u"Rui Zandamela"_s, {{u"residence_city"_s, u"Pretória"_s}, {u"occupation"_s, u"Professor"_s}});
    auto *dialog = open(a, b);
    const auto isChosen = [&](const QString &name) {
        auto *radio = named<QRadioButton>(*dialog, name);
        return radio && radio->isChecked();
    };
    press(Qt::Key_Left); // the first field that differs: the city
    EXPECT_TRUE(isChosen(u"City of residence, M-1: Durban"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    EXPECT_TRUE(isChosen(u"Occupation, M-2: Professor"_s));
    press(Qt::Key_Return);
    ASSERT_FALSE(kept.isNull());
    EXPECT_EQ(text(kept, u"residence_city"_s), u"Durban"_s);
    EXPECT_EQ(text(kept, u"occupation"_s), u"Professor"_s);
}

TEST_F(MergeDialogTest, SetsAndNotesGoTogether)
{
    const Ref a = add(u"Rui Zandamela"_s, {{u"interests"_s, u"culture"_s}, {u"notes"_s, u"Liga à noite."_s}});
    const Ref b = add(u"Rui Zandamela"_s, {{u"interests"_s, u"investment"_s}, {u"notes"_s, u"Fala inglês."_s}});
    open(a, b);
    press(Qt::Key_Return);
    EXPECT_EQ(text(kept, u"interests"_s), u"investment,culture"_s);
    EXPECT_TRUE(text(kept, u"notes"_s).contains(u"Liga à noite."_s));
    EXPECT_TRUE(text(kept, u"notes"_s).contains(u"Fala inglês."_s));
}

TEST_F(MergeDialogTest, TheOtherOneMayStandForBothAndWhatWasChosenStays)
{
    const Ref a = add(u"Rui Zandamela"_s, {{u"residence_city"_s, u"Durban"_s}});
    const Ref b = add(u"Rui Zandamela"_s, {{u"residence_city"_s, u"Pretória"_s}});
    auto *dialog = open(a, b);
    press(Qt::Key_Left);
    pressOn(named<QRadioButton>(*dialog, u"Right record stands for both"_s));
    EXPECT_TRUE(named<QRadioButton>(*dialog, u"City of residence, M-1: Durban"_s)->isChecked());
    press(Qt::Key_Return);
    EXPECT_EQ(kept, b);
    EXPECT_EQ(text(b, u"residence_city"_s), u"Durban"_s);
    EXPECT_EQ(text(a, u"residence_city"_s), u"Durban"_s);
}

TEST_F(MergeDialogTest, AnotherDateOfBirthIsMergedOnlyByWhoeverInsists)
{
    const Ref a = add(u"Rui Zandamela"_s, {{u"birth_date"_s, u"1980-05-12"_s}, {u"sex"_s, u"m"_s}});
    const Ref b = add(u"Rui Zandamela"_s, {{u"birth_date"_s, u"1951-01-02"_s}, {u"sex"_s, u"f"_s}});
    auto *dialog = open(a, b);
    EXPECT_TRUE(said(*dialog).contains(u"Different dates of birth"_s)) << said(*dialog).toStdString();
    EXPECT_TRUE(said(*dialog).contains(u"Different sex"_s));
    press(Qt::Key_Return);
    EXPECT_TRUE(kept.isNull());
    EXPECT_EQ(office.workspace().representative(b), b);
    press(Qt::Key_Space); // the box has the focus now
    press(Qt::Key_Return);
    EXPECT_FALSE(kept.isNull());
}

TEST_F(MergeDialogTest, ADecisionThatTheyAreTwoIsTakenBackFirst)
{
    const Ref a = add(u"Rui Zandamela"_s, {});
    const Ref b = add(u"Rui Zandamela"_s, {});
    ASSERT_TRUE(office.workspace().markDistinct(a, b));
    auto *dialog = open(a, b);
    press(Qt::Key_Return);
    EXPECT_TRUE(kept.isNull());
    pressOn(named<QPushButton>(*dialog, u"Take that decision back"_s));
    EXPECT_FALSE(office.workspace().isDistinct(a, b));
    EXPECT_TRUE(named<QPushButton>(*dialog, u"Merge"_s)->isEnabled());
    press(Qt::Key_Return);
    EXPECT_FALSE(kept.isNull());
}

TEST_F(MergeDialogTest, ShowsWhatComesTogetherFromBoth)
{
    const Ref a = addContact(add(u"Rui Zandamela"_s, {}), u"phone"_s, u"+27 82 000 0001"_s);
    const Ref b = addContact(add(u"Rui Zandamela"_s, {}), u"email"_s, u"rui@example.org"_s);
    office.add(u"inquiry"_s, {{u"subject"_s, u"Terreno"_s},
                              {u"received"_s, QDate(2026, 3, 1)},
                              {u"channel"_s, u"phone"_s},
                              {u"state"_s, u"received"_s},
                              {u"asker"_s, b.text()}});
    auto *dialog = open(a, b);
    auto *tree = dialog->findChild<QTreeWidget *>();
    QStringList lines;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *head = tree->topLevelItem(i);
        lines << QStringList{head->text(0), head->text(1), head->text(2)}.join(u'|');
    }
    EXPECT_TRUE(lines.contains(u"Contacts|1|1"_s)) << lines.join(u'\n').toStdString();
    EXPECT_TRUE(std::ranges::any_of(lines, [](const QString &line) {
        return line.startsWith(u"Inquiries"_s) && line.endsWith(u"|–|1"_s);
    })) << lines.join(u'\n').toStdString();
}

TEST_F(MergeDialogTest, EqualFieldsAreShownOnlyIfAskedFor)
{
    const Ref a = add(u"Rui Zandamela"_s, {{u"residence_city"_s, u"Durban"_s}});
    const Ref b = add(u"Rui Zandamela"_s, {{u"residence_city"_s, u"Pretória"_s}});
    auto *dialog = open(a, b);
    EXPECT_FALSE(said(*dialog).contains(u"South Africa"_s));
    pressOn(named<QCheckBox>(*dialog, u"Show equal fields too"_s));
    EXPECT_TRUE(said(*dialog).contains(u"South Africa"_s));
}

TEST_F(MergeDialogTest, NamesAreTextAndNotMarkup)
{
    const Ref a = add(u"<b>Rui</b> Zandamela"_s, {{u"notes"_s, u"<img src=x>"_s}});
    const Ref b = add(u"Rui Zandamela"_s, {});
    auto *dialog = open(a, b);
    for (const auto *label : dialog->findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST_F(MergeDialogTest, APersonIsPickedByTyping)
{
    const Ref a = add(u"Rui Zandamela"_s, {});
    const Ref b = add(u"Inês Dlamini"_s, {});
    askMergeWith(office.context(), a, &window);
    auto *picker = window.findChild<MergePicker *>();
    ASSERT_TRUE(inFront(picker));
    type(u"dlamini"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    auto *dialog = window.findChild<MergeDialog *>();
    ASSERT_TRUE(inFront(dialog));
    press(Qt::Key_Return);
    ASSERT_EQ(office.navigator.opened.size(), 1U);
    EXPECT_EQ(office.workspace().representative(b), office.navigator.opened.front());
}

TEST_F(MergeDialogTest, SeparatedAWeekLaterWhatWasEditedStays)
{
    const Ref a = add(u"Rui Zandamela"_s, {{u"residence_city"_s, u"Durban"_s}, {u"notes"_s, u"Um."_s}});
    const Ref b = add(u"Rui Zandamela"_s, {{u"occupation"_s, u"Professor"_s}, {u"education"_s, u"master"_s}});
    ASSERT_TRUE(
        office.workspace().mergeMembers(a, b, {{u"occupation"_s, u"Professor"_s}, {u"education"_s, u"master"_s}}));
    auto later = office.read(a);
    later.set(u"occupation", u"Director"_s);
    ASSERT_TRUE(office.workspace().save(later));

    auto *line = new MergedRecords(office.context(), &window);
    line->show(a);
    EXPECT_TRUE(said(*line).contains(u"Joined with M-2 Rui Zandamela"_s)) << said(*line).toStdString();
    EXPECT_TRUE(said(*line).contains(u"Ana Teste"_s));
    auto *separate = named<QPushButton>(*line, u"Separate M-2 Rui Zandamela…"_s);
    ASSERT_NE(separate, nullptr);
    separate->setFocus();
    press(Qt::Key_Space);
    auto *dialog = window.findChild<SeparateDialog *>();
    ASSERT_TRUE(inFront(dialog));
    auto *stays = dialog->findChild<QTableView *>();
    ASSERT_EQ(stays->model()->rowCount(), 1);
    EXPECT_EQ(stays->model()->index(0, 2).data().toString(), u"Director"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(office.workspace().representative(b), b);
    EXPECT_EQ(text(a, u"occupation"_s), u"Director"_s);
    EXPECT_EQ(text(a, u"education"_s), QString());
    EXPECT_EQ(text(b, u"occupation"_s), u"Professor"_s);
    ASSERT_TRUE(office.workspace().undo(office.navigator.lastUndoable));
    EXPECT_EQ(office.workspace().representative(b), a);
    EXPECT_EQ(text(a, u"education"_s), u"master"_s);
}

TEST_F(MergeDialogTest, SeparatingMayLeaveTheChosenValues)
{
    const Ref a = add(u"Rui Zandamela"_s, {});
    const Ref b = add(u"Rui Zandamela"_s, {{u"occupation"_s, u"Professor"_s}});
    ASSERT_TRUE(office.workspace().mergeMembers(a, b, {{u"occupation"_s, u"Professor"_s}}));
    auto *line = new MergedRecords(office.context(), &window);
    line->show(a);
    named<QPushButton>(*line, u"Separate M-2 Rui Zandamela…"_s)->click();
    auto *dialog = window.findChild<SeparateDialog *>();
    ASSERT_TRUE(inFront(dialog));
    pressOn(dialog->findChild<QCheckBox *>());
    press(Qt::Key_Return);
    EXPECT_EQ(office.workspace().representative(b), b);
    EXPECT_EQ(text(a, u"occupation"_s), u"Professor"_s);
}
