// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/participants_panel.h"

#include "tests/ui/pages/records_office.h"
#include "ui/models/participants_model.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

struct OpenPanel
{
    OpenPanel() : panel(office.context(), nullptr)
    {
        event = office.add(u"event"_s, {{u"name"_s, u"Fórum"_s},
                                        {u"kind"_s, u"forum"_s},
                                        {u"starts"_s, QDate(2026, 3, 12)},
                                        {u"ends"_s, QDate(2026, 3, 13)}});
        ana = office.addMember(u"Ana Cossa"_s, u"PT"_s);
        panel.resize(900, 600);
        show(panel);
        panel.setRecord(office.read(event));
        // What the record's page does when something changed.
        QObject::connect(&office.workspace(), &Workspace::changed, &panel,
                         [this] { panel.setRecord(office.read(event)); });
    }

    void addByTyping(const QString &text)
    {
        named<QLineEdit>(panel, u"Add a participant"_s)->setFocus();
        type(text);
        press(Qt::Key_Return);
    }
    QTableView *table() { return named<QTableView>(panel, u"Participants"_s); }
    std::vector<Record> participants()
    {
        return office.workspace()
            .related(office.workspace().schema().entity(u"participation"), u"event"_s, event)
            .value();
    }
    qint64 attendances()
    {
        qint64 count = 0;
        for (const Record &one : participants())
            count += office.workspace()
                         .relatedCount(office.workspace().schema().entity(u"attendance"), u"participation"_s,
                                       {u"participation"_s, one.id})
                         .value();
        return count;
    }

    RecordsOffice office;
    Ref event;
    Ref ana;
    ParticipantsPanel panel;
};

} // namespace

TEST(ParticipantsPanel, AddsMembersByNameWithTheirCountry)
{
    OpenPanel open;
    open.addByTyping(u"cossa"_s);
    ASSERT_EQ(open.participants().size(), 1u);
    const Record one = open.participants().front();
    EXPECT_EQ(one.text(u"person"), open.ana.text());
    EXPECT_EQ(one.text(u"delegation_country"), u"PT"_s);
    EXPECT_EQ(one.text(u"state"), u"invited"_s);
    EXPECT_EQ(open.table()->model()->index(0, 0).data().toString(), u"Ana Cossa"_s);
    open.addByTyping(u"cossa"_s); // once is enough
    EXPECT_EQ(open.participants().size(), 1u);
}

TEST(ParticipantsPanel, AddsSomebodyWhoIsOnlyAName)
{
    OpenPanel open;
    open.addByTyping(u"Zzyzx Qqq"_s);
    ASSERT_EQ(open.participants().size(), 1u);
    EXPECT_EQ(open.participants().front().text(u"name"), u"Zzyzx Qqq"_s);
}

TEST(ParticipantsPanel, MakesTheDaysAndTicksThemWithSpace)
{
    OpenPanel open;
    open.addByTyping(u"cossa"_s);
    auto *offer = named<QPushButton>(open.panel, u"Add the days"_s);
    ASSERT_NE(offer, nullptr);
    offer->click();
    ASSERT_EQ(open.table()->model()->columnCount(), 6);
    EXPECT_EQ(named<QPushButton>(open.panel, u"Add the days"_s), nullptr);

    open.table()->setFocus();
    open.table()->setCurrentIndex(open.table()->model()->index(0, 2));
    press(Qt::Key_Space);
    EXPECT_EQ(open.attendances(), 1);
    EXPECT_EQ(open.table()->model()->index(0, 2).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    EXPECT_EQ(open.table()->model()->index(0, 1).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    EXPECT_TRUE(open.table()->model()->headerData(2, Qt::Horizontal).toString().contains(u"1 present"_s));
    EXPECT_EQ(open.participants().front().text(u"state"), u"attended"_s);
    EXPECT_EQ(open.table()->currentIndex().column(), 2); // the keyboard stays where it was
    press(Qt::Key_Space);
    EXPECT_EQ(open.attendances(), 0);
}

TEST(ParticipantsPanel, FiltersWithoutAccents)
{
    OpenPanel open;
    open.office.addMember(u"Hélder Macuácua"_s);
    open.addByTyping(u"cossa"_s);
    open.addByTyping(u"macuacua"_s);
    ASSERT_EQ(open.table()->model()->rowCount(), 2);
    named<QLineEdit>(open.panel, u"Filter participants"_s)->setFocus();
    type(u"helder"_s);
    EXPECT_EQ(open.table()->model()->rowCount(), 1);
}

TEST(ParticipantsModel, IsAProperModelThroughChanges)
{
    OpenPanel open;
    ParticipantsModel model(open.office.workspace(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setEvent(open.event);
    QObject::connect(&open.office.workspace(), &Workspace::changed, &model, &ParticipantsModel::reload);
    open.addByTyping(u"cossa"_s);
    named<QPushButton>(open.panel, u"Add the days"_s)->click();
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.presentAtAll(), 1);
    EXPECT_EQ(model.rowOfPerson(open.ana), 0);
}
