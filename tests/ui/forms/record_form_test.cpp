// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "tests/any_records.h"
#include "tests/ui/pages/records_office.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/field_set.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

struct OpenForm
{
    OpenForm(RecordsOffice &office, const QString &entity)
        : form(office.context(), office.workspace().schema().entity(entity), nullptr),
          saved(&form, &RecordForm::saved)
    {
        form.resize(700, 900);
        show(form);
    }

    FieldEditor *editor(QStringView key)
    {
        for (FieldEditor *editor : form.findChildren<FieldEditor *>())
            if (key == QLatin1StringView(editor->field().key))
                return editor;
        return nullptr;
    }
    void typeInto(QStringView key, const QString &text)
    {
        editor(key)->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    /// The message that is shown below a field.
    QString messageOf(QStringView key) { return editor(key)->control()->accessibleDescription(); }

    RecordForm form;
    QSignalSpy saved;
};

/// What a person would type for a value of the type, and what is stored then.
struct Typed
{
    QString text;
    QVariant value;
};

Typed typedValue(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return {u"Texto à toa"_s, u"Texto à toa"_s};
    case FieldType::Integer:
        return {u"1999"_s, 1999};
    case FieldType::Decimal:
        return {u"62,5"_s, 62.5};
    case FieldType::Date:
        return {u"5/3/2020"_s, QDate(2020, 3, 5)};
    case FieldType::PartialDate:
        return {u"03/1980"_s, u"1980-03"_s};
    case FieldType::Country:
        return {u"africa do sul"_s, u"ZA"_s};
    case FieldType::Province:
        return {u"zambezia"_s, u"MZ-Q"_s};
    case FieldType::LanguageSet:
        return {u"portug"_s, u"pt"_s};
    default:
        return {};
    }
}

} // namespace

class EveryForm : public ::testing::TestWithParam<QString>
{
};

/// What must be referred to and cannot be typed blindly.
QVariantMap requiredReferences(RecordsOffice &office, const Entity &entity)
{
    test::AnyRecords records(office.workspace());
    QVariantMap values;
    for (const Field &field : entity.fields)
        if (field.isReference() && field.is(FieldFlag::Required))
            values.insert(QString::fromLatin1(field.key), records.referenceFor(entity, field));
    return values;
}

std::vector<QString> thingKeys()
{
    std::vector<QString> keys;
    const Schema schema;
    for (const Entity *thing : schema.things())
        keys.push_back(thing->name());
    return keys;
}

TEST_P(EveryForm, HasANamedEditorForEveryFieldAndKeepsWhatIsTyped)
{
    RecordsOffice office;
    const Entity &entity = office.workspace().schema().entity(GetParam());
    OpenForm open(office, entity.name());
    open.form.startNew(requiredReferences(office, entity), {});

    QHash<QString, QVariant> expected;
    for (const Field &field : entity.fields) {
        if (field.is(FieldFlag::Hidden))
            continue;
        const QString key = QString::fromLatin1(field.key);
        FieldEditor *editor = open.editor(key);
        ASSERT_NE(editor, nullptr) << field.key;
        EXPECT_FALSE(editor->control()->accessibleName().isEmpty()) << field.key;
        EXPECT_TRUE(std::ranges::any_of(open.form.findChildren<QLabel *>(), [&](QLabel *label) {
            return label->buddy() == editor->control();
        })) << field.key;
        if (field.is(FieldFlag::ReadOnly))
            continue; // set by verbs: what is typed would go to the field before
        if (const Typed typed = typedValue(field); !typed.text.isEmpty()) {
            open.typeInto(key, typed.text);
            press(Qt::Key_Tab); // takes what is marked in a list, and goes on
            expected[key] = typed.value;
        } else if (field.type == FieldType::Choice && &field != entity.stateField()) {
            editor->setFocus();
            if (auto *combo = qobject_cast<QComboBox *>(editor->control()); combo && !combo->isEditable()) {
                press(Qt::Key_Home);
                press(Qt::Key_Down);
                expected[key] = combo->currentData();
                EXPECT_TRUE(combo->currentData().isValid());
            }
        }
    }
    // One date for all would have the end before nothing; the year of a person's death is no business of this test.
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(open.saved.count(), 1);
    const Ref ref = open.saved.front().front().value<Ref>();
    const Record record = office.read(ref);
    for (const auto &[key, value] : expected.asKeyValueRange())
        EXPECT_EQ(record.value(key).toString(), value.toString()) << qPrintable(key);

    // One operation: one step back, one forward.
    ASSERT_TRUE(office.workspace().undoLast());
    EXPECT_FALSE(office.read(ref).alive);
    ASSERT_TRUE(office.workspace().redoLast());
    EXPECT_TRUE(office.read(ref).alive);

    // What was saved opens again as it was, and is not taken for changed.
    ASSERT_TRUE(open.form.startEdit(ref));
    EXPECT_FALSE(open.form.isDirty());
}

INSTANTIATE_TEST_SUITE_P(Things, EveryForm, ::testing::ValuesIn(thingKeys()),
                         [](const auto &entity) { return entity.param.toStdString(); });

TEST(RecordForm, SaysWhatIsMissingBesideTheField)
{
    RecordsOffice office;
    OpenForm open(office, u"association"_s);
    open.form.startNew({}, {});
    EXPECT_TRUE(open.messageOf(u"name").isEmpty()); // no reproach before anything was done
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(open.saved.count(), 0);
    EXPECT_FALSE(open.messageOf(u"name").isEmpty());
    EXPECT_FALSE(open.messageOf(u"country").isEmpty());
    EXPECT_EQ(open.form.focusWidget(), open.editor(u"name")->control());
    open.typeInto(u"name", u"Associação Teste"_s);
    EXPECT_TRUE(open.messageOf(u"name").isEmpty());
}

TEST(RecordForm, RefusesDatesThatDoNotExistAsOneTypes)
{
    RecordsOffice office;
    OpenForm open(office, u"event"_s);
    open.form.startNew({}, {});
    open.typeInto(u"name", u"Fórum"_s);
    open.typeInto(u"starts", u"31/02/2026"_s);
    EXPECT_FALSE(open.messageOf(u"starts").isEmpty());
    open.typeInto(u"starts", u"1 de Março de 2026"_s);
    EXPECT_TRUE(open.messageOf(u"starts").isEmpty());
    open.typeInto(u"ends", u"27/02/2026"_s);
    EXPECT_FALSE(open.messageOf(u"ends").isEmpty()); // before its start
    open.typeInto(u"ends", u"2/3/26"_s);
    EXPECT_TRUE(open.messageOf(u"ends").isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(open.saved.count(), 1);
    EXPECT_EQ(office.read(open.saved.front().front().value<Ref>()).value(u"ends").toDate(), QDate(2026, 3, 2));
}

TEST(RecordForm, RefusesAYearOfDepartureInTheFuture)
{
    RecordsOffice office;
    OpenForm open(office, u"member"_s);
    open.form.startNew({}, {});
    open.typeInto(u"name", u"Ana Cossa"_s);
    open.typeInto(u"departure_year", u"2999"_s);
    EXPECT_FALSE(open.messageOf(u"departure_year").isEmpty());
    open.typeInto(u"departure_year", u"mil"_s);
    EXPECT_FALSE(open.messageOf(u"departure_year").isEmpty());
    open.typeInto(u"departure_year", u"1999"_s);
    EXPECT_TRUE(open.messageOf(u"departure_year").isEmpty());
}

TEST(RecordForm, ContactsAreSavedWithTheMemberInOneOperation)
{
    RecordsOffice office;
    OpenForm open(office, u"member"_s);
    open.form.startNew({}, {});
    open.typeInto(u"name", u"Rosa Tembe"_s);
    open.typeInto(u"residence_country", u"portug"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(open.editor(u"residence_country")->value().toString(), u"PT"_s);
    auto *number = named<QLineEdit>(open.form, u"Number or address"_s);
    ASSERT_NE(number, nullptr);
    number->setFocus();
    type(u"912 345 678"_s);
    EXPECT_TRUE(number->accessibleDescription().contains(u"+351"_s)) << qPrintable(number->accessibleDescription());
    named<QAbstractButton>(open.form, u"Primary"_s)->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(open.saved.count(), 1);
    const Ref ref = open.saved.front().front().value<Ref>();
    const RecordTree tree = office.workspace().tree(ref).value();
    ASSERT_EQ(tree.parts.size(), 1u);
    EXPECT_EQ(tree.parts.front().text(u"normalized"), u"+351912345678"_s);
    EXPECT_EQ(tree.parts.front().text(u"value"), u"912 345 678"_s);
    EXPECT_EQ(tree.record.value(u"primary_contact").toUuid(), tree.parts.front().id);
    EXPECT_EQ(tree.record.text(u"sort_name"), u"Tembe, Rosa"_s);
    ASSERT_TRUE(office.workspace().undoLast());
    EXPECT_FALSE(office.read(ref).alive);
}

TEST(RecordForm, AWrongPhoneIsWarnedOfAndKept)
{
    RecordsOffice office;
    OpenForm open(office, u"member"_s);
    open.form.startNew({}, {});
    open.typeInto(u"name", u"Rosa Tembe"_s);
    auto *number = named<QLineEdit>(open.form, u"Number or address"_s);
    number->setFocus();
    type(u"12"_s);
    EXPECT_FALSE(number->accessibleDescription().isEmpty());
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(open.saved.count(), 1);
    EXPECT_EQ(office.workspace().tree(open.saved.front().front().value<Ref>()).value().parts.front().text(u"value"),
              u"12"_s);
}

TEST(RecordForm, AFollowUpIsLinkedToWhatItIsAbout)
{
    RecordsOffice office;
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    const Ref rui = office.addMember(u"Rui Sitoe"_s);
    OpenForm open(office, u"follow_up"_s);
    open.form.startNew({}, ana);
    EXPECT_FALSE(open.form.isDirty()); // what it began with is nothing to lose
    open.typeInto(u"title", u"Enviar a lista"_s);
    auto *picker = named<QLineEdit>(open.form, u"Add to: Concerns"_s);
    ASSERT_NE(picker, nullptr);
    picker->setFocus();
    type(u"sitoe"_s);
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(open.saved.count(), 1);
    const RecordTree tree = office.workspace().tree(open.saved.front().front().value<Ref>()).value();
    QStringList targets;
    for (const Record &part : tree.parts)
        targets.append(part.text(u"target"));
    targets.sort();
    QStringList wanted{ana.text(), rui.text()};
    wanted.sort();
    EXPECT_EQ(targets, wanted);
}

TEST(RecordForm, ShowsPeopleWhoAreAlreadyHere)
{
    RecordsOffice office;
    const Ref there = office.addMember(u"Armando Muiuane"_s);
    OpenForm open(office, u"member"_s);
    open.form.startNew({}, {});
    open.typeInto(u"name", u"Armando Mui"_s);
    QPushButton *link = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (QPushButton *button : open.form.findChildren<QPushButton *>())
                if (button->isVisible() && button->text().contains(u"Armando Muiuane"_s))
                    link = button;
            return link != nullptr;
        },
        3000));
}

TEST(RecordForm, AsksBeforeUnsavedInputIsLost)
{
    RecordsOffice office;
    const Ref ref = office.addMember(u"Ana Cossa"_s);
    OpenForm open(office, u"member"_s);
    QSignalSpy cancelled(&open.form, &RecordForm::cancelled);
    ASSERT_TRUE(open.form.startEdit(ref));
    press(Qt::Key_Escape); // nothing was typed
    EXPECT_EQ(cancelled.count(), 1);

    open.typeInto(u"residence_city", u"Durban"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(cancelled.count(), 1);
    auto *box = open.form.findChild<QMessageBox *>();
    ASSERT_NE(box, nullptr);
    box->close(); // stay
    EXPECT_EQ(cancelled.count(), 1);
    EXPECT_TRUE(open.form.isDirty());

    bool went = false;
    open.form.leave([&] { went = true; });
    QMessageBox *again = nullptr;
    for (QMessageBox *one : open.form.findChildren<QMessageBox *>())
        if (one->isVisible())
            again = one;
    ASSERT_NE(again, nullptr);
    for (QAbstractButton *button : again->buttons())
        if (again->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return went; }, 1000));
    EXPECT_EQ(office.read(ref).text(u"residence_city"), u"Durban"_s);
}
