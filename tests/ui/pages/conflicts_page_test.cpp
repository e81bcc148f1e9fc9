// SPDX-License-Identifier: GPL-3.0-or-later
// What two computers wrote without knowing of each other, and a person who decides, by the keyboard.
#include "ui/pages/conflicts_page.h"

#include "tests/print_qt.h"
#include "tests/ui/laptop.h"
#include "tests/ui/pages/records_office.h"
#include "ui/dialogs/decide_dialog.h"
#include "ui/models/conflicts_model.h"
#include "ui/pages/collision_detail.h"
#include "ui/pages/conflict_detail.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr int kPatienceMs = 5000;

class ConflictsPageTest : public ::testing::Test
{
protected:
    ConflictsPageTest()
    {
        rosa = office.addMember(u"Rosa Fictícia"_s);
        bento = office.addMember(u"Bento Inventado"_s);
        laptop = std::make_unique<testing::Laptop>(office.workspace(), u"Bia Balcão"_s);
    }

    void setHere(const Ref &ref, const QString &field, const QVariant &value)
    {
        Record record = office.read(ref);
        record.set(field, value);
        EXPECT_TRUE(office.workspace().save(record).has_value());
    }

    /// Both computers write the occupation of somebody; the laptop the later.
    void disagree(const Ref &ref, const QString &field, const QVariant &here, const QVariant &there)
    {
        setHere(ref, field, here);
        laptop->set(ref, field, there);
    }

    void bringBack() { laptop->bringBackTo(office.workspace()); }

    void open(int rows)
    {
        page = std::make_unique<ConflictsPage>(office.context(), nullptr);
        page->resize(1100, 700);
        testing::show(*page);
        page->enter({});
        table = page->findChild<QTableView *>();
        EXPECT_TRUE(waitForRows(rows));
        table->setFocus();
    }

    bool waitForRows(int rows)
    {
        return QTest::qWaitFor([&] { return table->model()->rowCount() == rows; }, kPatienceMs);
    }
    /// What the file says, asked after all questions of the page are answered.
    bool settlesWith(int rows)
    {
        QTest::qWait(300);
        return waitForRows(rows);
    }
    QString shown(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QStringList texts() const
    {
        QStringList all;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all;
    }

    testing::RecordsOffice office;
    Ref rosa;
    Ref bento;
    std::unique_ptr<testing::Laptop> laptop;
    std::unique_ptr<ConflictsPage> page;
    QTableView *table = nullptr;
};

} // namespace

TEST_F(ConflictsPageTest, SaysWhatItIsForWhereNothingIsToBeDecided)
{
    open(0);
    QPushButton *more = nullptr;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return (more = testing::named<QPushButton>(*page, u"How laptops work together"_s)) != nullptr; },
        kPatienceMs));
    EXPECT_TRUE(texts().contains(u"Nothing to decide"_s));
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(office.navigator.pages, QStringList{u"manual"_s});
}

TEST_F(ConflictsPageTest, ShowsWhatWasThereAndWhatEachSideSays)
{
    setHere(rosa, u"occupation"_s, u"nurse"_s);
    laptop = std::make_unique<testing::Laptop>(office.workspace(), u"Bia Balcão"_s);
    disagree(rosa, u"occupation"_s, u"<b>surgeon</b>"_s, u"midwife"_s);
    bringBack();
    open(1);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    EXPECT_TRUE(shown(0, ConflictsModel::Which).contains(u"Rosa Fictícia"_s));
    EXPECT_EQ(shown(0, ConflictsModel::What), u"Occupation"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return texts().contains(u"midwife"_s); }, kPatienceMs));
    const QStringList all = texts();
    EXPECT_TRUE(all.contains(u"Before: nurse"_s)) << qPrintable(all.join(u'|'));
    EXPECT_TRUE(all.contains(u"<b>surgeon</b>"_s));
    EXPECT_FALSE(all.filter(u"Bia Balcão, today"_s).isEmpty());
    EXPECT_FALSE(all.filter(u"Ana Teste, today"_s).isEmpty());
    for (const QLabel *label : page->findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
    EXPECT_EQ(testing::named<QPushButton>(*page, u"Keep both"_s), nullptr) << "a line of text cannot hold two";
}

TEST_F(ConflictsPageTest, DecidesByDigitGoesOnToTheNextAndComesBackByUndo)
{
    disagree(rosa, u"occupation"_s, u"surgeon"_s, u"midwife"_s);
    disagree(bento, u"occupation"_s, u"baker"_s, u"driver"_s);
    bringBack();
    open(2);
    const QString first = shown(0, ConflictsModel::Which);
    const Ref ref = first.contains(u"Rosa"_s) ? rosa : bento;
    const QString held = office.read(ref).text(u"occupation");
    testing::press(Qt::Key_2);
    EXPECT_NE(office.read(ref).text(u"occupation"), held) << "the second is what does not hold";
    EXPECT_EQ(table->model()->rowCount(), 1) << "at once";
    EXPECT_NE(shown(0, ConflictsModel::Which), first);
    EXPECT_TRUE(settlesWith(1));
    EXPECT_FALSE(office.navigator.lastUndoable.isNull());

    ASSERT_TRUE(office.workspace().undoLast().has_value());
    EXPECT_TRUE(waitForRows(2));
    EXPECT_EQ(office.read(ref).text(u"occupation"), held);
    EXPECT_EQ(shown(table->currentIndex().row(), ConflictsModel::Which), first) << "one stands on it again";

    ASSERT_TRUE(office.workspace().redoLast().has_value());
    EXPECT_TRUE(waitForRows(1));
    EXPECT_NE(office.read(ref).text(u"occupation"), held);
    ASSERT_TRUE(office.workspace().undoLast().has_value());
    EXPECT_TRUE(waitForRows(2));
}

TEST_F(ConflictsPageTest, LeavingWhatHoldsSettlesItToo)
{
    disagree(rosa, u"occupation"_s, u"surgeon"_s, u"midwife"_s);
    bringBack();
    open(1);
    const QString held = office.read(rosa).text(u"occupation");
    testing::press(Qt::Key_1);
    EXPECT_TRUE(settlesWith(0));
    EXPECT_EQ(office.read(rosa).text(u"occupation"), held);
    testing::press(Qt::Key_1); // nothing is left to decide, and nothing happens
    EXPECT_EQ(office.navigator.sentences.size(), 1);
}

TEST_F(ConflictsPageTest, KeepsBothOfALongText)
{
    disagree(rosa, u"notes"_s, u"Speaks Changana."_s, u"Knows the embassy."_s);
    bringBack();
    open(1);
    ASSERT_NE(testing::named<QPushButton>(*page, u"Keep both"_s), nullptr);
    testing::press(Qt::Key_K);
    EXPECT_TRUE(settlesWith(0));
    const QString notes = office.read(rosa).text(u"notes");
    EXPECT_TRUE(notes.contains(u"Changana"_s) && notes.contains(u"embassy"_s)) << qPrintable(notes);
}

TEST_F(ConflictsPageTest, AThirdIsTypedInTheEditorOfTheField)
{
    disagree(rosa, u"occupation"_s, u"surgeon"_s, u"midwife"_s);
    bringBack();
    open(1);
    testing::press(Qt::Key_T);
    auto *dialog = page->window()->findChild<DecideDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(testing::inFront(dialog));
    testing::press(Qt::Key_A, Qt::ControlModifier);
    testing::type(u"head nurse"_s);
    testing::press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(settlesWith(0));
    EXPECT_EQ(office.read(rosa).text(u"occupation"), u"head nurse"_s);
    ASSERT_TRUE(office.workspace().undoLast().has_value());
    EXPECT_TRUE(waitForRows(1));
}

TEST_F(ConflictsPageTest, AValueThatARuleRefusesStaysInTheDialogWithTheReason)
{
    disagree(rosa, u"name"_s, u"Rosa A. Fictícia"_s, u"Rosa B. Fictícia"_s);
    bringBack();
    open(1);
    testing::press(Qt::Key_T);
    auto *dialog = page->window()->findChild<DecideDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(testing::inFront(dialog));
    testing::press(Qt::Key_A, Qt::ControlModifier);
    testing::press(Qt::Key_Delete);
    testing::press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible());
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->isVisible())
            said << label->text();
    EXPECT_FALSE(said.filter(u"not accepted"_s).isEmpty()) << qPrintable(said.join(u'|'));
    testing::press(Qt::Key_Escape);
    EXPECT_TRUE(settlesWith(1));
}

TEST_F(ConflictsPageTest, WhatWasDecidedMeanwhileIsToldAndGoes)
{
    disagree(rosa, u"occupation"_s, u"surgeon"_s, u"midwife"_s);
    bringBack();
    open(1);
    auto other = Workspace::open(office.path(), u"Outra Janela"_s);
    ASSERT_TRUE(other.has_value());
    const auto conflicts = sync::conflicts(**other);
    ASSERT_TRUE(sync::decide(**other, conflicts->front(), u"midwife"_s).has_value());
    testing::press(Qt::Key_2);
    auto *message = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    ASSERT_NE(message, nullptr);
    message->close();
    EXPECT_TRUE(waitForRows(0));
}

TEST_F(ConflictsPageTest, ARecordThatWasRemovedHereAndUsedThereComesBackOrStaysRemoved)
{
    laptop->set(rosa, u"occupation"_s, u"midwife"_s);
    ASSERT_TRUE(office.workspace().remove(rosa).has_value());
    bringBack();
    open(1);
    EXPECT_EQ(shown(0, ConflictsModel::What), u"Removed here, changed there"_s);
    testing::press(Qt::Key_B);
    EXPECT_TRUE(settlesWith(0));
    EXPECT_TRUE(office.read(rosa).alive);
    EXPECT_EQ(office.read(rosa).text(u"occupation"), u"midwife"_s);
    ASSERT_TRUE(office.workspace().undoLast().has_value());
    EXPECT_TRUE(waitForRows(1));
    table->setFocus();
    testing::press(Qt::Key_L);
    EXPECT_TRUE(settlesWith(0));
    EXPECT_FALSE(office.read(rosa).alive);
    ASSERT_TRUE(office.workspace().undoLast().has_value());
    EXPECT_TRUE(waitForRows(1));
}

TEST_F(ConflictsPageTest, TwinsAreMergedOrSaidToBeTwo)
{
    const auto walkIn = [](Workspace &workspace) {
        Record member(workspace.schema().entity(u"member"));
        member.set(u"name", u"Celeste Duplicada Nhaca"_s)
            .set(u"residence_country", u"ZA"_s)
            .set(u"birth_date", u"1984-02-03"_s);
        return workspace.save(member).value();
    };
    walkIn(office.workspace());
    walkIn(laptop->workspace());
    bringBack();
    open(1);
    EXPECT_TRUE(shown(0, ConflictsModel::What).startsWith(u"The same person as"_s));
    ASSERT_TRUE(page->findChild<CollisionDetail *>()->isVisible());
    testing::press(Qt::Key_M);
    QDialog *merge = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    ASSERT_NE(merge, nullptr) << "the comparing dialog";
    merge->reject();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    table->setFocus();
    testing::press(Qt::Key_N);
    EXPECT_TRUE(settlesWith(0));
    ASSERT_TRUE(office.workspace().undoLast().has_value());
    EXPECT_TRUE(waitForRows(1));
}

TEST_F(ConflictsPageTest, WhatOneTookOffAndAnotherPutBackIsDecidedToo)
{
    const Ref event =
        office.add(u"event"_s, {{u"name"_s, u"Fórum"_s}, {u"kind"_s, u"forum"_s}, {u"starts"_s, QDate(2026, 3, 12)}});
    const QVariantMap values{{u"event"_s, event.id},
                             {u"person"_s, rosa.text()},
                             {u"capacity"_s, u"diaspora"_s},
                             {u"state"_s, u"invited"_s}};
    const Ref participation = office.add(u"participation"_s, values);
    laptop = std::make_unique<testing::Laptop>(office.workspace(), u"Bia Balcão"_s);
    ASSERT_TRUE(laptop->workspace().remove(participation).has_value());
    Record again(laptop->workspace().schema().entity(u"participation"));
    for (auto value = values.begin(); value != values.end(); ++value)
        again.set(value.key(), value.value());
    ASSERT_TRUE(laptop->workspace().save(again).has_value());
    ASSERT_TRUE(office.workspace().remove(participation).has_value());
    bringBack();
    open(1);
    EXPECT_TRUE(shown(0, ConflictsModel::What).endsWith(u"Removed here, still used there"_s))
        << qPrintable(shown(0, ConflictsModel::What));
    ASSERT_TRUE(QTest::qWaitFor([&] { return texts().contains(u"removed"_s); }, kPatienceMs));
    EXPECT_TRUE(texts().contains(u"on record"_s));
    EXPECT_EQ(testing::named<QPushButton>(*page, u"Write something else…"_s), nullptr) << "there is no third";
    const bool wasAlive = office.read(participation).alive;
    testing::press(Qt::Key_2);
    EXPECT_TRUE(settlesWith(0));
    EXPECT_NE(office.read(participation).alive, wasAlive);
    ASSERT_TRUE(office.workspace().undoLast().has_value());
    EXPECT_TRUE(waitForRows(1));
    EXPECT_EQ(office.read(participation).alive, wasAlive);
}

TEST_F(ConflictsPageTest, OpensTheRecord)
{
    disagree(rosa, u"occupation"_s, u"surgeon"_s, u"midwife"_s);
    bringBack();
    open(1);
    testing::press(Qt::Key_O);
    ASSERT_EQ(office.navigator.opened.size(), 1U);
    EXPECT_EQ(office.navigator.opened.front(), rosa);
}

} // namespace elo
