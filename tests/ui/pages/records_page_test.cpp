// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/records_page.h"

#include "tests/ui/pages/records_office.h"
#include "ui/error_text.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/part_form.h"
#include "ui/forms/part_table.h"
#include "ui/forms/record_form.h"
#include "ui/pages/record_view.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

struct OpenPage
{
    OpenPage(RecordsOffice &office, const QString &entity) : page(office.context(), entity, nullptr)
    {
        page.resize(1200, 800);
        show(page);
        page.enter({});
    }

    QTableView *rows() { return named<QTableView>(page, page.title()); }
    RecordView *view() { return page.findChild<RecordView *>(); }
    RecordForm *form() { return page.findChild<RecordForm *>(); }
    QMessageBox *box()
    {
        for (QMessageBox *one : page.findChildren<QMessageBox *>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    void answer(QMessageBox::ButtonRole role)
    {
        QMessageBox *asked = box();
        ASSERT_NE(asked, nullptr);
        for (QAbstractButton *button : asked->buttons())
            if (asked->buttonRole(button) == role) {
                button->click();
                return;
            }
        ADD_FAILURE() << "no such answer";
    }
    bool says(const QString &text)
    {
        return std::ranges::any_of(page.findChildren<QLabel *>(),
                                   [&](QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    RecordsPage page;
};

} // namespace

TEST(RecordsPage, EveryThingHasAPageThatSaysWhatToDoWhenItIsEmpty)
{
    RecordsOffice office;
    for (const Entity *entity : office.workspace().schema().things()) {
        OpenPage open(office, entity->name());
        EXPECT_EQ(open.page.title(), entity->pluralText());
        if (office.workspace().count(*entity).value() == 0) {
            EXPECT_NE(named<QPushButton>(open.page, u"New: %1"_s.arg(entity->labelText())), nullptr) << entity->key;
        } else {
            EXPECT_NE(open.rows(), nullptr) << entity->key;
        }
    }
}

TEST(RecordsPage, ArrowsWalkThroughTheRecords)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    const Ref rui = office.addMember(u"Rui Sitoe"_s);
    OpenPage open(office, u"member"_s);
    EXPECT_EQ(open.view()->ref(), ana); // the rows have the focus, and so the first one is shown
    press(Qt::Key_Down);
    EXPECT_EQ(open.view()->ref(), rui);
    EXPECT_TRUE(open.says(u"Rui Sitoe"_s));
    EXPECT_EQ(Ref::fromText(open.page.state().value(u"ref"_s).toString()), rui);
}

TEST(RecordsPage, SearchingShowsWhatFitsAndEscShowsAllAgain)
{
    RecordsOffice office;
    office.addMember(u"Ana Cossa"_s);
    office.addMember(u"Rui Sitoe"_s);
    OpenPage open(office, u"member"_s);
    open.page.focusSearch();
    type(u"sitoe"_s);
    EXPECT_EQ(open.rows()->model()->rowCount(), 1);
    EXPECT_TRUE(open.says(u"1 member(s)"_s) || open.says(u"1 member"_s));
    type(u"xyz"_s);
    EXPECT_TRUE(open.says(u"Nothing fits"_s));
    press(Qt::Key_Escape);
    EXPECT_EQ(open.rows()->model()->rowCount(), 2);
}

TEST(RecordsPage, OpensWithAQueryAndKeepsItInItsState)
{
    RecordsOffice office;
    office.addMember(u"Ana Cossa"_s, u"PT"_s);
    office.addMember(u"Rui Sitoe"_s, u"ZA"_s);
    OpenPage open(office, u"member"_s);
    ListQuery query;
    query.entity = u"member"_s;
    query.conditions = {{u"residence_country"_s, Condition::Operator::Equals, u"PT"_s}};
    open.page.enter({{u"query"_s, QVariant::fromValue(query)}});
    EXPECT_EQ(open.rows()->model()->rowCount(), 1);
    EXPECT_EQ(open.page.state().value(u"query"_s).value<ListQuery>(), query);
    // The chip says it, and Delete on it takes it away.
    auto *chip = named<QPushButton>(open.page, u"Remove Country of residence: Portugal"_s);
    ASSERT_NE(chip, nullptr);
    chip->setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(open.rows()->model()->rowCount(), 2);
}

TEST(RecordsPage, QuickFiltersOfFollowUps)
{
    RecordsOffice office;
    const QDate today = QDate::currentDate();
    office.add(u"follow_up"_s, {{u"title"_s, u"Atrasada"_s}, {u"due"_s, today.addDays(-3)}});
    office.add(u"follow_up"_s, {{u"title"_s, u"Hoje"_s}, {u"due"_s, today}, {u"owner"_s, u"Ana Teste"_s}});
    office.add(u"follow_up"_s, {{u"title"_s, u"Feita"_s}, {u"due"_s, today.addDays(-5)}, {u"state"_s, u"done"_s}});
    OpenPage open(office, u"follow_up"_s);
    const auto shown = [&](const QString &filter) {
        named<QPushButton>(open.page, filter)->click();
        QStringList titles;
        for (int row = 0; row < open.rows()->model()->rowCount(); ++row)
            titles.append(open.rows()->model()->index(row, 1).data().toString());
        return titles;
    };
    EXPECT_EQ(shown(u"Overdue"_s), QStringList{u"Atrasada"_s});
    EXPECT_EQ(shown(u"Due this week"_s), QStringList{u"Hoje"_s});
    EXPECT_EQ(shown(u"Mine"_s), QStringList{u"Hoje"_s});
    EXPECT_EQ(shown(u"All open"_s), (QStringList{u"Atrasada"_s, u"Hoje"_s}));
    EXPECT_EQ(shown(u"All open"_s).size(), 3); // pressed again: no filter
}

namespace {

void addInquiry(RecordsOffice &office, const QString &subject, const QString &state)
{
    office.add(u"inquiry"_s, {{u"subject"_s, subject},
                              {u"state"_s, state},
                              {u"channel"_s, u"phone"_s},
                              {u"received"_s, QDate::currentDate()}});
}

} // namespace

TEST(RecordsPage, AListOfWorkOpensWithWhatIsOpen)
{
    RecordsOffice office;
    addInquiry(office, u"Por responder"_s, u"received"_s);
    addInquiry(office, u"Retirado"_s, u"withdrawn"_s);
    OpenPage open(office, u"inquiry"_s);
    ASSERT_EQ(open.rows()->model()->rowCount(), 1);
    EXPECT_EQ(open.rows()->model()->index(0, 1).data().toString(), u"Por responder"_s);
    auto *openOnes = named<QPushButton>(open.page, u"All open"_s);
    EXPECT_TRUE(openOnes->isChecked());
    openOnes->click();
    EXPECT_EQ(open.rows()->model()->rowCount(), 2);
}

TEST(RecordsPage, AListOfWorkTellsDoneFromEmpty)
{
    const auto says = [](OpenPage &open, const QString &text) {
        const auto labels = open.page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    RecordsOffice office;
    {
        OpenPage open(office, u"inquiry"_s);
        EXPECT_TRUE(says(open, u"Nothing here yet"_s));
    }
    addInquiry(office, u"Retirado"_s, u"withdrawn"_s);
    OpenPage open(office, u"inquiry"_s);
    EXPECT_TRUE(says(open, u"Nothing is open"_s));
    named<QPushButton>(open.page, u"Show all"_s)->click();
    EXPECT_EQ(open.rows()->model()->rowCount(), 1);
}

TEST(RecordsPage, DeleteAsksRemovesAndOffersUndo)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    OpenPage open(office, u"member"_s);
    open.rows()->setFocus();
    press(Qt::Key_Delete);
    EXPECT_TRUE(office.read(ana).alive);
    ASSERT_NE(open.box(), nullptr);
    for (QAbstractButton *button : open.box()->buttons())
        if (button->text().contains(u"Remove"_s))
            button->click();
    EXPECT_FALSE(office.read(ana).alive);
    ASSERT_FALSE(office.navigator.lastUndoable.isNull());
    ASSERT_TRUE(office.workspace().undo(office.navigator.lastUndoable));
    EXPECT_TRUE(office.read(ana).alive);
    EXPECT_EQ(open.rows()->model()->rowCount(), 1);
}

TEST(RecordsPage, EditsInPlaceAndShowsWhatWasSaved)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    OpenPage open(office, u"member"_s);
    open.rows()->setFocus();
    press(Qt::Key_F2);
    ASSERT_NE(open.form(), nullptr);
    press(Qt::Key_End);
    type(u" Nhantumbo"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(office.read(ana).text(u"name"), u"Ana Cossa Nhantumbo"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return open.form() == nullptr; }, 1000));
    EXPECT_TRUE(open.says(u"Ana Cossa Nhantumbo"_s));
}

TEST(RecordsPage, UnsavedInputHoldsTheListAndThePage)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    const Ref rui = office.addMember(u"Rui Sitoe"_s);
    OpenPage open(office, u"member"_s);
    open.rows()->setFocus();
    press(Qt::Key_F2);
    type(u"X"_s);

    open.rows()->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(open.rows()->currentIndex().row(), 0); // back to what is being edited
    ASSERT_NE(open.box(), nullptr);
    open.box()->close();
    ASSERT_NE(open.form(), nullptr);
    EXPECT_TRUE(open.form()->isDirty());

    bool left = false;
    open.page.leave([&] { left = true; });
    EXPECT_FALSE(left);
    open.answer(QMessageBox::DestructiveRole);
    EXPECT_TRUE(QTest::qWaitFor([&] { return left; }, 1000));
    EXPECT_EQ(office.read(ana).text(u"name"), u"Ana Cossa"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return open.form() == nullptr; }, 1000));
    Q_UNUSED(rui)
}

TEST(RecordsPage, ANoteIsWrittenAndStandsInTheTimeline)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    OpenPage open(office, u"member"_s);
    named<QPushButton>(open.page, u"Add note"_s)->click();
    type(u"Telefonou do Cabo."_s);
    press(Qt::Key_Return);
    const auto notes =
        office.workspace().related(office.workspace().schema().entity(u"note"), u"about"_s, ana).value();
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes.front().text(u"text"), u"Telefonou do Cabo."_s);
    EXPECT_EQ(notes.front().text(u"author"), u"Ana Teste"_s);
    auto *timeline = named<QListView>(open.page, u"Timeline"_s);
    ASSERT_NE(timeline, nullptr);
    EXPECT_TRUE(timeline->model()->index(0, 0).data().toString().contains(u"Telefonou do Cabo."_s));
}

TEST(RecordsPage, AChangeIsTakenBackFromTheTimeline)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    ASSERT_TRUE(office.workspace().setField({ana}, u"residence_city"_s, u"Durban"_s));
    OpenPage open(office, u"member"_s);
    auto *tabs = open.view()->findChild<QTabWidget *>();
    while (tabs->tabText(tabs->currentIndex()) != u"Timeline"_s && tabs->currentIndex() + 1 < tabs->count())
        tabs->setCurrentIndex(tabs->currentIndex() + 1);
    auto *timeline = named<QListView>(open.page, u"Timeline"_s);
    ASSERT_NE(timeline, nullptr);
    ASSERT_EQ(timeline->model()->rowCount(), 2);
    EXPECT_TRUE(timeline->model()->index(0, 0).data().toString().contains(u"Durban"_s));
    timeline->setFocus();
    timeline->setCurrentIndex(timeline->model()->index(0, 0));
    named<QPushButton>(open.page, u"Undo this change"_s)->click();
    EXPECT_TRUE(office.read(ana).text(u"residence_city").isEmpty());
}

TEST(RecordsPage, AMissionIsConfirmed)
{
    RecordsOffice office;
    OpenPage open(office, u"mission"_s);
    const Ref mission = open.view()->ref();
    ASSERT_FALSE(mission.isNull());
    auto *confirm = named<QPushButton>(open.page, u"Confirm"_s);
    ASSERT_NE(confirm, nullptr);
    confirm->click();
    EXPECT_TRUE(office.read(mission).value(u"verified").toBool());
    EXPECT_EQ(named<QPushButton>(open.page, u"Confirm"_s), nullptr);
}

TEST(RecordsPage, AFollowUpIsDroppedWithAReason)
{
    RecordsOffice office;
    const Ref followUp = office.add(u"follow_up"_s, {{u"title"_s, u"Telefonar"_s}});
    OpenPage open(office, u"follow_up"_s);
    press(Qt::Key_Period, Qt::ControlModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    EXPECT_NE(named<QPushButton>(open.page, menu->actions().constFirst()->text()), nullptr)
        << "the usual step is a button";
    while (menu->activeAction()->text() != u"Drop…"_s)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    auto *dialog = open.page.window()->findChild<QDialog *>();
    ASSERT_TRUE(inFront(dialog));
    auto *line = dialog->findChild<QLineEdit *>();
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->hasFocus());
    press(Qt::Key_Return); // no reason, no step
    EXPECT_EQ(office.read(followUp).text(u"state"), u"open"_s);
    QTest::keyClicks(line, u"Ja nao e preciso"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(office.read(followUp).text(u"state"), u"dropped"_s);
    EXPECT_EQ(office.read(followUp).text(u"reason"), u"Ja nao e preciso"_s);
}

TEST(RecordsPage, PartsAreAddedAndRemovedBesideTheRecord)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s, u"PT"_s);
    OpenPage open(office, u"member"_s);
    auto *add = named<QAbstractButton>(open.page, u"Add: Contact"_s);
    ASSERT_NE(add, nullptr);
    add->click();
    auto *form = open.page.window()->findChild<PartForm *>();
    ASSERT_NE(form, nullptr);
    for (FieldEditor *editor : form->findChildren<FieldEditor *>())
        if (editor->field().key == "value"_L1)
            editor->setValue(u"912 345 678"_s);
    named<QPushButton>(*form, u"Save"_s)->click();
    const Entity &contact = office.workspace().schema().entity(u"contact_point");
    auto contacts = office.workspace().related(contact, u"owner"_s, ana).value();
    ASSERT_EQ(contacts.size(), 1u);
    EXPECT_EQ(contacts.front().text(u"normalized"), u"+351912345678"_s); // by the country of its owner

    auto *table = named<QTableView>(open.page, contact.pluralText());
    ASSERT_NE(table, nullptr);
    table->setFocus();
    table->selectRow(0);
    press(Qt::Key_Delete);
    EXPECT_TRUE(office.workspace().related(contact, u"owner"_s, ana).value().empty());
}

TEST(RecordsPage, AListThatCannotBeReadSaysSoAndDoesNotLookEmpty)
{
    RecordsOffice office;
    office.addMember(u"Ana Inventada"_s);
    OpenPage open(office, u"member"_s);
    ListQuery broken;
    broken.entity = u"member"_s;
    broken.conditions = {{u"no_such_field"_s, Condition::Operator::Equals, u"x"_s}};
    const auto says = [&](const QString &text) {
        for (const auto *label : open.page.findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    };
    open.page.enter({{u"query"_s, QVariant::fromValue(broken)}});
    const auto failed = office.workspace().ids(broken);
    ASSERT_FALSE(failed.has_value());
    EXPECT_TRUE(says(errorTitle(failed.error())));
    EXPECT_TRUE(says(errorText(failed.error(), &office.workspace().schema().entity(u"member"))));
    EXPECT_FALSE(says(u"Nothing here yet"_s));
    EXPECT_FALSE(says(u"Nothing fits"_s));
    ListQuery sound;
    sound.entity = u"member"_s;
    open.page.enter({{u"query"_s, QVariant::fromValue(sound)}});
    EXPECT_FALSE(says(errorTitle(failed.error())));
}

TEST(RecordsPage, ASearchThatFindsNothingLeavesNoRecordBesideTheList)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Inventada"_s);
    OpenPage open(office, u"member"_s);
    open.page.enter({{u"ref"_s, ana.text()}});
    ASSERT_TRUE(open.view()->isVisible());
    open.page.focusSearch();
    type(u"zzzz"_s);
    EXPECT_FALSE(open.view()->isVisible());
    EXPECT_FALSE(open.page.state().contains(u"ref"_s));
    press(Qt::Key_Escape);
    EXPECT_EQ(open.rows()->model()->rowCount(), 1);
}

TEST(RecordsPage, BothHalvesFitASmallScreenAtTwiceTheSize)
{
    // 1920 x 1080 at 200 %, beside the side bar. What asks for more width than it gets is cut.
    constexpr QSize kSmall(660, 440);
    RecordsOffice office;
    const Ref member = office.addMember(u"Ana Inventada"_s);
    const Ref event = office.add(
        u"event"_s, {{u"name"_s, u"Fórum inventado"_s}, {u"kind"_s, u"forum"_s}, {u"starts"_s, QDate(2026, 7, 1)}});
    const Ref followUp = office.addFollowUp(u"Call the Braga group"_s, QDate(2026, 1, 5));
    for (const Ref &ref : {member, event, followUp}) {
        ASSERT_FALSE(ref.isNull());
        OpenPage open(office, ref.entity);
        open.page.resize(kSmall);
        open.page.enter({{u"ref"_s, ref.text()}});
        for (const char *half : {"elo::RecordList", "elo::RecordView"})
            for (const auto *widget : open.page.findChildren<QWidget *>())
                if (widget->metaObject()->className() == QByteArray(half)) {
                    EXPECT_LE(widget->minimumSizeHint().width(), widget->width())
                        << half << " of " << ref.entity.toStdString();
                    EXPECT_LE(widget->mapTo(&open.page, QPoint(widget->width(), 0)).x(), kSmall.width());
                }
    }
}

TEST(RecordsPage, FollowUpsAreCalledSoWhereTheyAreListed)
{
    RecordsOffice office;
    const auto titles = [&](const QString &entity) {
        QStringList found;
        const RecordView view(office.context(), office.workspace().schema().entity(entity), nullptr);
        for (const auto *table : view.findChildren<PartTable *>())
            found.append(table->title());
        return found;
    };
    for (const QString &entity : {u"member"_s, u"event"_s, u"association"_s, u"mission"_s}) {
        EXPECT_TRUE(titles(entity).contains(u"Follow-ups"_s)) << entity.toStdString();
        EXPECT_FALSE(titles(entity).contains(u"Concerns"_s)) << entity.toStdString();
    }
    EXPECT_TRUE(titles(u"follow_up"_s).contains(u"Concerns"_s));
}

TEST(RecordsPage, LinksLeadToTheOtherRecord)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    const Ref group = office.add(u"association"_s,
                                 {{u"name"_s, u"Grupo"_s}, {u"country"_s, u"ZA"_s}, {u"stage"_s, u"identified"_s}});
    office.add(u"membership"_s, {{u"association"_s, group.id}, {u"member"_s, ana.id}, {u"role"_s, u"president"_s}});
    OpenPage open(office, u"member"_s);
    auto *table = named<QTableView>(open.page, u"Associations"_s);
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"Grupo"_s);
    table->setFocus();
    table->selectRow(0);
    press(Qt::Key_Return);
    ASSERT_EQ(office.navigator.opened.size(), 1u);
    EXPECT_EQ(office.navigator.opened.front(), group);
}
