// SPDX-License-Identifier: GPL-3.0-or-later
// A file for a laptop, and what comes back from it, through the dialogs.
#include "tests/print_qt.h"
#include "tests/ui/laptop.h"
#include "tests/ui/pages/records_office.h"
#include "tests/ui/prepared_chooser.h"
#include "ui/dialogs/bring_back_dialog.h"
#include "ui/dialogs/devices_dialog.h"
#include "ui/dialogs/record_picker.h"
#include "ui/dialogs/take_dialog.h"
#include "ui/dialogs/write_package_dialog.h"
#include "ui/models/devices_model.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr int kPatienceMs = 10000;

using testing::PreparedChooser;

class LaptopDialogs : public ::testing::Test
{
protected:
    LaptopDialogs()
    {
        rosa = office.addMember(u"Rosa Fictícia"_s);
        bento = office.addMember(u"Bento Inventado"_s);
        event = office.add(
            u"event"_s,
            {{u"name"_s, u"Fórum: Pretória"_s}, {u"kind"_s, u"forum"_s}, {u"starts"_s, QDate(2026, 3, 12)}});
        office.add(u"participation"_s, {{u"event"_s, event.id},
                                        {u"person"_s, rosa.text()},
                                        {u"capacity"_s, u"diaspora"_s},
                                        {u"state"_s, u"invited"_s}});
    }
    ~LaptopDialogs() override { delete dialog; }

    template <class Dialog, class... Args>
    Dialog *show(Args &&...args)
    {
        auto *made = new Dialog(std::forward<Args>(args)..., nullptr);
        dialog = made;
        made->open();
        EXPECT_TRUE(testing::inFront(made));
        return made;
    }
    QStringList texts() const
    {
        QStringList all;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all;
    }
    bool says(const QString &part) const
    {
        return QTest::qWaitFor([&] { return !texts().filter(part).isEmpty(); }, kPatienceMs);
    }
    void click(const QString &button)
    {
        auto *found = testing::named<QPushButton>(*dialog, button);
        ASSERT_NE(found, nullptr) << qPrintable(button);
        EXPECT_TRUE(found->isEnabled()) << qPrintable(button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QString path(const QString &name) const { return office.folder() + u'/' + name; }

    testing::RecordsOffice office;
    PreparedChooser chooser;
    Ref rosa;
    Ref bento;
    Ref event;
    QPointer<QDialog> dialog;
};

QStringList membersOf(const QString &path)
{
    auto opened = Workspace::open(path, u"Bia Balcão"_s);
    EXPECT_TRUE(opened.has_value());
    if (!opened)
        return {};
    ListQuery query;
    query.entity = u"member"_s;
    const Entity &entity = (*opened)->schema().entity(u"member");
    QStringList names;
    const auto rids = (*opened)->ids(query).value();
    const auto members = (*opened)->records(entity, rids).value();
    for (const Record &record : members)
        names << record.text(u"name");
    return names;
}

} // namespace

TEST_F(LaptopDialogs, TakesTheWholeOfficeAndTellsTheNextStep)
{
    chooser.answer = path(u"all.elo"_s);
    show<TakeDialog>(office.workspace(), Ref(), chooser);
    testing::press(Qt::Key_Return);
    EXPECT_TRUE(says(u"The file is ready"_s));
    EXPECT_TRUE(says(u"Write a package…"_s));
    EXPECT_EQ(membersOf(chooser.answer).size(), 2);
}

TEST_F(LaptopDialogs, TakesThePeopleOfAnEventOnly)
{
    chooser.answer = path(u"event.elo"_s);
    show<TakeDialog>(office.workspace(), event, chooser);
    testing::press(Qt::Key_Down); // from "the whole office"
    EXPECT_TRUE(dialog->findChild<RecordPicker *>()->isEnabled());
    click(u"Write the file…"_s);
    EXPECT_TRUE(says(u"The file is ready"_s));
    EXPECT_FALSE(chooser.suggestion.section(u'/', -1).contains(u':')) << "no name that a stick refuses";
    EXPECT_EQ(membersOf(chooser.answer), QStringList{u"Rosa Fictícia"_s});
}

TEST_F(LaptopDialogs, APartNeedsItsEvent)
{
    show<TakeDialog>(office.workspace(), Ref(), chooser);
    testing::press(Qt::Key_Down);
    auto *write = testing::named<QPushButton>(*dialog, u"Write the file…"_s);
    EXPECT_FALSE(write->isEnabled());
    dialog->findChild<RecordPicker *>()->setFocus();
    testing::type(u"pretoria"_s);
    testing::press(Qt::Key_Return);
    EXPECT_TRUE(write->isEnabled());
}

TEST_F(LaptopDialogs, NeverWritesOverAFile)
{
    chooser.answer = path(u"there.elo"_s);
    QFile file(chooser.answer);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    show<TakeDialog>(office.workspace(), Ref(), chooser);
    click(u"Write the file…"_s);
    EXPECT_TRUE(says(u"exists already"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("mine"));
}

TEST_F(LaptopDialogs, WritesAPackageAndSaysHowMuchIsInIt)
{
    testing::Laptop laptop(office.workspace(), u"Bia Balcão"_s);
    laptop.set(rosa, u"occupation"_s, u"midwife"_s);
    chooser.answer = path(u"back.elopack"_s);
    show<WritePackageDialog>(laptop.workspace(), chooser);
    testing::press(Qt::Key_Return);
    EXPECT_TRUE(says(u"It holds 1 change"_s));
    EXPECT_TRUE(says(u"Bring back…"_s));
    EXPECT_TRUE(sync::unpack(office.workspace(), chooser.answer).has_value());
    EXPECT_EQ(office.read(rosa).text(u"occupation"), u"midwife"_s);
}

TEST_F(LaptopDialogs, BringsBackOnceAndSaysSoTheSecondTime)
{
    testing::Laptop laptop(office.workspace(), u"Bia Balcão"_s);
    laptop.set(rosa, u"occupation"_s, u"midwife"_s);
    chooser.answer = laptop.pack();
    auto *back = show<BringBackDialog>(office.context(), chooser);
    bool wasTold = false;
    QObject::connect(&office.workspace(), &Workspace::changed, back, [&] { wasTold = true; });
    back->choose();
    EXPECT_TRUE(says(u"taken in."_s));
    EXPECT_TRUE(wasTold) << "pages show it";
    EXPECT_EQ(office.read(rosa).text(u"occupation"), u"midwife"_s);
    click(u"Another package…"_s);
    EXPECT_TRUE(says(u"Nothing new in it."_s));
    EXPECT_TRUE(says(u"here already"_s));
}

TEST_F(LaptopDialogs, WhatIsToBeDecidedLeadsToThePage)
{
    testing::Laptop laptop(office.workspace(), u"Bia Balcão"_s);
    laptop.set(rosa, u"occupation"_s, u"midwife"_s);
    Record here = office.read(rosa);
    here.set(u"occupation", u"surgeon"_s);
    ASSERT_TRUE(office.workspace().save(here).has_value());
    chooser.answer = laptop.pack();
    show<BringBackDialog>(office.context(), chooser)->choose();
    EXPECT_TRUE(says(u"changed on two sides"_s));
    click(u"Decide (1)…"_s);
    EXPECT_EQ(office.navigator.pages, QStringList{u"conflicts"_s});
}

TEST_F(LaptopDialogs, NamesTheComputerForWhichOthersWait)
{
    testing::Laptop first(office.workspace(), u"Bia Balcão"_s);
    first.set(rosa, u"occupation"_s, u"midwife"_s);
    testing::Laptop second(first.workspace(), u"Caetano Balcão"_s); // copied from the first, not from the office
    second.set(rosa, u"occupation"_s, u"head nurse"_s);
    chooser.answer = second.pack();
    auto *back = show<BringBackDialog>(office.context(), chooser);
    back->choose();
    EXPECT_TRUE(says(u"1 change(s) wait"_s));
    const auto devices = sync::knownDevices(first.workspace()).value();
    const auto own = std::ranges::find_if(devices, &sync::KnownDevice::isOwn);
    ASSERT_NE(own, devices.end());
    EXPECT_TRUE(says(deviceName(own->id)));
    chooser.answer = first.pack();
    click(u"Another package…"_s);
    EXPECT_TRUE(says(u"2 change(s) taken in"_s));
    EXPECT_EQ(office.read(rosa).text(u"occupation"), u"head nurse"_s);
}

TEST_F(LaptopDialogs, RefusesAPackageThatWasCutWithTheReason)
{
    testing::Laptop laptop(office.workspace(), u"Bia Balcão"_s);
    laptop.set(rosa, u"occupation"_s, u"midwife"_s);
    chooser.answer = laptop.pack();
    QFile file(chooser.answer);
    ASSERT_TRUE(file.resize(file.size() - 7));
    show<BringBackDialog>(office.context(), chooser)->choose();
    EXPECT_TRUE(says(u"Refused as a whole."_s));
    EXPECT_TRUE(says(u"not whole"_s));
    EXPECT_TRUE(office.read(rosa).text(u"occupation").isEmpty());
}

TEST_F(LaptopDialogs, RefusesAnotherOfficesPackage)
{
    testing::Office other;
    const Ref somebody = other.addMember(u"Outra Pessoa"_s);
    testing::Laptop laptop(other.workspace(), u"Bia Balcão"_s);
    laptop.set(somebody, u"occupation"_s, u"baker"_s);
    chooser.answer = laptop.pack();
    show<BringBackDialog>(office.context(), chooser)->choose();
    EXPECT_TRUE(says(u"another office"_s));
}

TEST_F(LaptopDialogs, ListsTheComputersThisOneMarked)
{
    testing::Laptop laptop(office.workspace(), u"Bia Balcão"_s);
    laptop.set(rosa, u"occupation"_s, u"midwife"_s);
    laptop.bringBackTo(office.workspace());
    show<DevicesDialog>(office.workspace());
    auto *table = dialog->findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, kPatienceMs));
    const auto text = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    EXPECT_TRUE(text(0, DevicesModel::Name).endsWith(u"(this computer)"_s));
    EXPECT_EQ(text(1, DevicesModel::Operations), u"1"_s);
    EXPECT_EQ(text(1, DevicesModel::LastUser), u"Bia Balcão"_s);
}

TEST(DevicesModel, MarksAClockThatIsFarAhead)
{
    testing::Office office;
    DevicesModel model(office.workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const QDateTime now = QDateTime::currentDateTime();
    sync::KnownDevice right;
    right.lastWrite = now.addSecs(20 * 60);
    sync::KnownDevice ahead;
    ahead.lastWrite = now.addSecs(3 * 3600);
    model.setDevices({right, ahead});
    EXPECT_FALSE(DevicesModel::isAhead(right, now));
    EXPECT_TRUE(DevicesModel::isAhead(ahead, now));
    EXPECT_FALSE(model.index(0, DevicesModel::LastWrite).data().toString().contains(u"ahead"_s));
    EXPECT_TRUE(model.index(1, DevicesModel::LastWrite).data().toString().contains(u"ahead"_s));
}

} // namespace elo
