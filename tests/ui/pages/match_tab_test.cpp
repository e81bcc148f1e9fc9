// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/match_tab.h"

#include "tests/ui/pages/overview_office.h"
#include "ui/dialogs/interest_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/link_list.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

struct MatchOffice : OverviewOffice
{
    MatchOffice()
    {
        nurse = add(u"member"_s, {{u"name"_s, u"Ana Cossa"_s}, {u"sector"_s, u"health"_s}});
        add(u"consent"_s, {{u"member"_s, nurse.id},
                           {u"purpose"_s, u"contact"_s},
                           {u"answer"_s, u"given"_s},
                           {u"date"_s, QDate(2026, 1, 1)}});
        add(u"member"_s, {{u"name"_s, u"Rui Segredo"_s}, {u"sector"_s, u"health"_s}});
        offer = add(u"opportunity"_s,
                    {{u"title"_s, u"Enfermeiros"_s}, {u"sector"_s, u"health"_s}, {u"stage"_s, u"published"_s}});
    }
    void load(MatchTab &tab, const Ref &ref)
    {
        tab.resize(600, 500);
        show(tab);
        QSignalSpy spy(&tab, &MatchTab::loaded);
        tab.setRecord(read(ref));
        EXPECT_TRUE(spy.count() > 0 || spy.wait(5000));
    }
    static QString words(MatchTab &tab)
    {
        QStringList all;
        for (const Label *label : tab.findChildren<Label *>())
            all << label->text();
        return all.join(u'\n');
    }

    Ref nurse, offer;
};

} // namespace

TEST(MatchTab, ListsWhoMayBeContactedAndOnlyCountsTheOthers)
{
    MatchOffice office;
    MemberMatchTab tab(office.context(), nullptr);
    office.load(tab, office.offer);
    auto *list = tab.findChild<LinkList *>();
    ASSERT_EQ(list->rowCount(), 1);
    EXPECT_EQ(list->refAt(0), office.nurse);
    EXPECT_TRUE(MatchOffice::words(tab).contains(u"without consent to being contacted: 1"_s));
    EXPECT_FALSE(MatchOffice::words(tab).contains(u"Segredo"_s));
    list->setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(office.navigator.opened.size(), 1u);
    EXPECT_EQ(office.navigator.opened[0], office.nurse);
}

TEST(MatchTab, RecordsAnInterestWithItsFollowUp)
{
    MatchOffice office;
    OpportunityMatchTab tab(office.context(), nullptr);
    office.load(tab, office.nurse);
    auto *list = tab.findChild<LinkList *>();
    ASSERT_EQ(list->rowCount(), 1);
    EXPECT_EQ(list->refAt(0), office.offer);
    list->setFocus();
    named<QPushButton>(tab, u"Record interest…"_s)->click();
    auto *dialog = tab.findChild<InterestDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(inFront(dialog));
    QSignalSpy saved(dialog, &InterestDialog::saved);
    press(Qt::Key_Return); // as it stands: a call today, a follow-up within a week
    ASSERT_EQ(saved.size(), 1);
    const Record communication = office.read(saved[0][0].value<Ref>());
    EXPECT_EQ(communication.text(u"sender"), office.nurse.text());
    EXPECT_EQ(communication.value(u"opportunity").toUuid(), office.offer.id);
    EXPECT_EQ(office.workspace().openFollowUpsOf(office.nurse)->size(), 1u);
    EXPECT_FALSE(office.navigator.lastUndoable.isNull());
}

TEST(MatchTab, SaysThatAPersonWasNotAskedForConsent)
{
    MatchOffice office;
    const Ref other = office.add(u"member"_s, {{u"name"_s, u"Zito Langa"_s}, {u"sector"_s, u"health"_s}});
    OpportunityMatchTab tab(office.context(), nullptr);
    office.load(tab, other);
    EXPECT_TRUE(MatchOffice::words(tab).contains(u"did not consent"_s));
}
