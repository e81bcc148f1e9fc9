// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filter_dialog.h"

#include "core/exchange/filter_expression.h"
#include "tests/ui/pages/records_office.h"
#include "ui/filter/day_editor.h"
#include "ui/filter/group_editor.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

class FilterDialogs : public ::testing::Test
{
protected:
    void SetUp() override
    {
        office.addMember(u"Ana Inventada"_s, u"PT"_s);
        office.addMember(u"Rui Inventado"_s, u"ZA"_s);
        office.addMember(u"Eva Inventada"_s, u"ZA"_s);
    }

    FilterGroup parsed(const QString &text)
    {
        return *parseFilter(text, office.workspace().schema(), office.workspace().schema().entity(u"member"));
    }
    QString written(const FilterGroup &filter)
    {
        return writeFilter(filter, office.workspace().schema(), office.workspace().schema().entity(u"member"));
    }
    FilterDialog *open(const QString &text = {})
    {
        ListQuery query;
        query.entity = u"member"_s;
        query.conditions = parsed(text);
        auto *dialog = new FilterDialog(office.context(), query, nullptr);
        QObject::connect(dialog, &FilterDialog::chosen, dialog,
                         [this](const FilterGroup &filter) { chosen = filter; });
        show(*dialog);
        return dialog;
    }
    bool says(QWidget &widget, const QString &text)
    {
        return QTest::qWaitFor(
            [&] {
                return std::ranges::any_of(widget.findChildren<QLabel *>(), [&](QLabel *label) {
                    return label->isVisible() && label->text() == text;
                });
            },
            5000);
    }

    RecordsOffice office;
    std::optional<FilterGroup> chosen;
};

} // namespace

TEST_F(FilterDialogs, ShowAnyTreeAndGiveItBackAsItWas)
{
    for (
        const QString &text :
        {u"sex=f"_s, u"residence_country=PT and (sex=f or not (name~\"ana\" or departure_year<2000))"_s,
         u"has participation(person) where (event=0123456789abcdef0123456789abcdef and state=attended)"_s,
         u"has no membership(member) and has 3 follow_up_link(target) where (follow_up(follow_up) where (due<today))"_s,
         u"last_contact<today-90d and birth_date<today-18y and languages=en"_s, u"last_contact is empty"_s,
         u"has tagging(thing) where (tag=0123456789abcdef0123456789abcdef)"_s, u"focal_person=yes"_s,
         u"has note(about) where (date>=month_start-2m and date<=2026-03-01)"_s,
         u"sex is not empty or status!=active"_s}) {
        FilterDialog *dialog = open(text);
        EXPECT_EQ(written(dialog->filter()), text);
        delete dialog;
    }
}

TEST_F(FilterDialogs, ATestIsBuiltByKeysAndCounted)
{
    QPointer<FilterDialog> dialog = open();
    EXPECT_TRUE(says(*dialog, u"No test: everything is shown."_s));
    EXPECT_TRUE(says(*dialog, u"3 member(s)"_s));
    EXPECT_EQ(QApplication::focusWidget(), named<QPushButton>(*dialog, u"Add a test"_s));
    press(Qt::Key_Space);
    auto *field = qobject_cast<QComboBox *>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->accessibleName(), u"Field"_s);
    type(u"Country of res"_s);
    EXPECT_EQ(field->currentText(), u"Country of residence"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(u"South Africa"_s);
    press(Qt::Key_Tab);
    EXPECT_TRUE(says(*dialog, u"Country of residence: South Africa"_s));
    EXPECT_TRUE(says(*dialog, u"2 member(s)"_s));
    QTest::keyClick(named<QPushButton>(*dialog, u"Show"_s), Qt::Key_Space);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(written(*chosen), u"residence_country=ZA"_s);
}

TEST_F(FilterDialogs, GroupsAndRelatedRecordsComeAndGoByKeys)
{
    QPointer<FilterDialog> dialog = open(u"sex=f"_s);
    named<QPushButton>(*dialog, u"Add related records"_s)->setFocus();
    press(Qt::Key_Space);
    auto *amount = qobject_cast<QComboBox *>(QApplication::focusWidget());
    ASSERT_NE(amount, nullptr);
    EXPECT_EQ(amount->accessibleName(), u"How many"_s);
    press(Qt::Key_Down); // has no
    auto *way = named<QComboBox>(*dialog, u"Related records"_s);
    way->setFocus();
    type(u"Part"_s);
    EXPECT_EQ(written(dialog->filter()), u"sex=f and has no participation(person)"_s);
    EXPECT_TRUE(says(*dialog, u"Sex: Female and Nothing in “Participants”"_s));
    named<QToolButton>(*dialog, u"Take these related records away"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(written(dialog->filter()), u"sex=f"_s);
    named<QPushButton>(*dialog, u"Empty"_s)->click();
    EXPECT_TRUE(dialog->filter().empty());
    delete dialog;
}

TEST_F(FilterDialogs, DaysMoveOrStand)
{
    const Field &field = office.workspace().schema().entity(u"note").field(u"date");
    DayEditor editor(office.workspace(), field, nullptr);
    EXPECT_EQ(editor.value(), QVariant(u"today-90d"_s)) << "what is asked most";
    for (const QString &text : {u"today"_s, u"today-2w"_s, u"today+3m"_s, u"year_start"_s, u"quarter_start-1m"_s}) {
        editor.setValue(text);
        EXPECT_EQ(editor.value().toString(), text);
    }
    editor.setValue(u"2026-03-01"_s);
    EXPECT_EQ(editor.value().toDate(), QDate(2026, 3, 1));
}
