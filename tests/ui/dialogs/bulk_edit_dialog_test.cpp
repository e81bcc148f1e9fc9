// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_edit_dialog.h"

#include "tests/ui/pages/records_office.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

class BulkEditDialogs : public ::testing::Test
{
protected:
    void SetUp() override { office.addMembers(300); }

    const Entity &member() { return office.workspace().schema().entity(u"member"); }
    std::vector<qint64> all() { return *office.workspace().ids({u"member"_s, {}, {}, {}, false}); }
    BulkEditDialog *open(bool tags)
    {
        auto *dialog = new BulkEditDialog(office.context(), member(), all(), tags, nullptr);
        show(*dialog);
        return dialog;
    }
    bool says(QWidget &widget, const QString &text)
    {
        return QTest::qWaitFor(
            [&] {
                return std::ranges::any_of(widget.findChildren<QLabel *>(), [&](QLabel *label) {
                    return label->isVisible() && label->text().contains(text);
                });
            },
            10'000);
    }
    qint64 count(const FilterGroup &filter)
    {
        ListQuery query;
        query.entity = u"member"_s;
        query.conditions = filter;
        return qint64(office.workspace().ids(query)->size());
    }

    RecordsOffice office;
};

} // namespace

TEST_F(BulkEditDialogs, ChangesAFieldOfAllAndIsTakenBack)
{
    QPointer<BulkEditDialog> dialog = open(false);
    auto *field = named<QComboBox>(*dialog, u"Field"_s);
    field->setFocus();
    type(u"Country of res"_s);
    EXPECT_EQ(field->currentText(), u"Country of residence"_s);
    QPushButton *change = named<QPushButton>(*dialog, u"Change"_s);
    EXPECT_FALSE(change->isEnabled()) << "nothing is said yet";
    press(Qt::Key_Tab);
    type(u"Portugal"_s);
    press(Qt::Key_Tab);
    EXPECT_TRUE(says(*dialog, u"300 record(s) will change."_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return change->isEnabled(); }, 5000));
    QTest::keyClick(change, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isNull() || !dialog->isVisible(); }, 20'000));
    const FilterGroup inPortugal{{u"residence_country"_s, Condition::Operator::Equals, u"PT"_s}};
    EXPECT_EQ(count(inPortugal), 300);
    EXPECT_EQ(office.navigator.sentences.last(), u"300 record(s) changed."_s);
    ASSERT_TRUE(office.workspace().undo(office.navigator.lastUndoable)) << "one operation, known to this window";
    EXPECT_EQ(count(inPortugal), 0);
}

TEST_F(BulkEditDialogs, SaysWhatARuleRefuses)
{
    QPointer<BulkEditDialog> dialog = open(false);
    auto *field = named<QComboBox>(*dialog, u"Field"_s);
    field->setFocus();
    type(u"Year of dep"_s);
    press(Qt::Key_Tab);
    type(u"2999"_s);
    press(Qt::Key_Tab);
    EXPECT_TRUE(says(*dialog, u"0 record(s) will change."_s));
    EXPECT_TRUE(says(*dialog, u"300 stay(s) as they are:"_s));
    EXPECT_FALSE(named<QPushButton>(*dialog, u"Change"_s)->isEnabled());
    press(Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isNull() || !dialog->isVisible(); }, 5000));
}

TEST_F(BulkEditDialogs, TagsAll)
{
    const Ref tag = office.add(u"tag"_s, {{u"name"_s, u"Poetas"_s}, {u"colour"_s, u"green"_s}});
    QPointer<BulkEditDialog> dialog = open(true);
    EXPECT_EQ(named<QComboBox>(*dialog, u"What to do"_s)->currentText(), u"Add the tag"_s);
    delete dialog;
    const auto tagged = office.workspace().applyBulk(member(), all(), {BulkEdit::Action::AddTag, {}, tag.id});
    ASSERT_TRUE(tagged);
    EXPECT_EQ(tagged->changed, 300);
}
