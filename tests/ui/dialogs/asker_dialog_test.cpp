// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/asker_dialog.h"

#include "tests/ui/pages/records_office.h"
#include "ui/pages/record_header.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

Ref addInquiry(RecordsOffice &office, const QString &name, const QString &contact)
{
    Record inquiry = office.workspace().schema().entity(u"inquiry").newRecord();
    inquiry.set(u"subject", u"Como legalizar uma viatura?"_s);
    inquiry.set(u"received", QDate::currentDate());
    inquiry.set(u"asker_name", name);
    inquiry.set(u"asker_contact", contact);
    const auto saved = office.workspace().save(inquiry);
    EXPECT_TRUE(saved);
    return saved.value_or(Ref());
}

struct Header
{
    Header(RecordsOffice &office, const Ref &inquiry)
        : header(office.context(), office.workspace().schema().entity(u"inquiry"), nullptr)
    {
        show(header);
        header.show(office.read(inquiry));
    }
    AskerDialog *ask()
    {
        auto *button = named<QPushButton>(header, u"Match to a member…"_s);
        if (!button)
            return nullptr;
        button->setFocus();
        press(Qt::Key_Space);
        auto *dialog = header.findChild<AskerDialog *>();
        EXPECT_TRUE(inFront(dialog));
        return dialog;
    }
    RecordHeader header;
};

} // namespace

TEST(AskerDialog, EnterMatchesTheBestProposal)
{
    RecordsOffice office;
    office.addMember(u"Ana Sitoe"_s);
    const Ref ana = office.addMember(u"Ana Cossa"_s);
    const Ref inquiry = addInquiry(office, u"ana cossa"_s, {});
    Header header(office, inquiry);
    ASSERT_NE(header.ask(), nullptr);
    press(Qt::Key_Return);
    EXPECT_EQ(office.read(inquiry).text(u"asker"), ana.text());
    header.header.show(office.read(inquiry));
    EXPECT_EQ(named<QPushButton>(header.header, u"Match to a member…"_s), nullptr) << "it is known now";
    ASSERT_TRUE(office.workspace().undo(office.navigator.lastUndoable));
    EXPECT_FALSE(office.read(inquiry).value(u"asker").isValid());
}

TEST(AskerDialog, SaysWhyAndOffersTheSearchWhenNobodyFits)
{
    RecordsOffice office;
    office.addMember(u"Rui Tembe"_s);
    const Ref inquiry = addInquiry(office, u"Berta Machava"_s, u"84 123 4567"_s);
    Header header(office, inquiry);
    AskerDialog *dialog = header.ask();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(named<QPushButton>(*dialog, u"Match"_s)->isEnabled());
    type(u"tembe"_s); // the focus is in the search
    press(Qt::Key_Return);
    EXPECT_TRUE(named<QPushButton>(*dialog, u"Match"_s)->isEnabled());
    EXPECT_EQ(askerReasonText(AskerMatch::SamePhone | AskerMatch::SimilarName), u"same phone, similar name"_s);
}

TEST(AskerDialog, ACallerIsPutOnRecordFromTheKeyboard)
{
    RecordsOffice office;
    const Ref inquiry = addInquiry(office, u"Berta Machava"_s, u"+258 84 123 4567"_s);
    Header header(office, inquiry);
    AskerDialog *dialog = header.ask();
    ASSERT_NE(dialog, nullptr);
    named<QPushButton>(*dialog, u"Register as a new member…"_s)->click();
    auto *made = dialog->findChild<NewAskerDialog *>();
    ASSERT_NE(made, nullptr);
    ASSERT_TRUE(inFront(made));
    press(Qt::Key_S, Qt::ControlModifier);
    const Ref asker = Ref::fromText(office.read(inquiry).text(u"asker"));
    ASSERT_FALSE(asker.isNull());
    EXPECT_EQ(office.read(asker).text(u"name"), u"Berta Machava"_s);
    EXPECT_FALSE(dialog->isVisible());
}
