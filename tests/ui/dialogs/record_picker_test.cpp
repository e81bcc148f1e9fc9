// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/record_picker.h"

#include "tests/ui/pages/records_office.h"
#include "ui/forms/part_form.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

struct OpenPicker
{
    explicit OpenPicker(const QStringList &entities)
        : picker(office.workspace(), entities), picked(&picker, &RecordPicker::picked)
    {
        picker.resize(300, 32);
        show(picker);
        picker.setFocus();
    }
    RecordsOffice office;
    RecordPicker picker;
    QSignalSpy picked;
};

} // namespace

TEST(RecordPicker, FindsWhileOneTypesAndTakesTheMarkedOne)
{
    OpenPicker open({u"member"_s});
    open.office.addMember(u"Ana Cossa"_s);
    const Ref rui = open.office.addMember(u"Rui Sitoe"_s);
    type(u"sitoe rui"_s);
    EXPECT_TRUE(open.picker.isUnsettled());
    press(Qt::Key_Return);
    EXPECT_EQ(open.picker.ref(), rui);
    EXPECT_EQ(open.picker.text(), u"Rui Sitoe"_s);
    EXPECT_FALSE(open.picker.isUnsettled());
    press(Qt::Key_Backspace); // the text is no longer that person
    EXPECT_TRUE(open.picker.ref().isNull());
}

TEST(RecordPicker, TabTakesTheMarkedOneAndGoesOn)
{
    OpenPicker open({u"member"_s});
    const Ref rui = open.office.addMember(u"Rui Sitoe"_s);
    type(u"sitoe"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(open.picker.ref(), rui);
}

TEST(RecordPicker, DownShowsWhatThereIs)
{
    OpenPicker open({u"member"_s});
    const Ref ana = open.office.addMember(u"Ana Cossa"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(open.picker.ref(), ana);
}

TEST(RecordPicker, MakesWhatIsNotThere)
{
    OpenPicker open({u"member"_s});
    type(u"Nova Pessoa"_s);
    press(Qt::Key_Down); // nothing was found, so nothing is marked
    press(Qt::Key_Return);
    auto *form = open.picker.window()->findChild<PartForm *>();
    ASSERT_NE(form, nullptr);
    named<QPushButton>(*form, u"Save"_s)->click();
    ASSERT_FALSE(open.picker.ref().isNull());
    EXPECT_EQ(open.office.read(open.picker.ref()).text(u"name"), u"Nova Pessoa"_s);
}

TEST(RecordPicker, HandsOnATextIfItMay)
{
    OpenPicker open({u"member"_s});
    open.picker.setTextOffer(u"Add “%1” as a name only"_s);
    QSignalSpy taken(&open.picker, &RecordPicker::textTaken);
    type(u"Qualquer Nome"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(taken.count(), 1);
    EXPECT_EQ(taken.front().front().toString(), u"Qualquer Nome"_s);
}
