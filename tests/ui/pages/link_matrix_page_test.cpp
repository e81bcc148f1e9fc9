// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/link_matrix_page.h"

#include "tests/ui/pages/overview_office.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday = QDate::currentDate();

struct OpenMatrix
{
    OpenMatrix()
    {
        inace = office.add(u"institution"_s, {{u"name"_s, u"Instituto"_s}, {u"acronym"_s, u"INACE"_s}});
        lisbon = mission(u"Aaa Lisboa"_s, u"PT"_s);
        harare = mission(u"Bbb Harare"_s, u"ZW"_s);
        casa = association(u"Casa"_s, u"PT"_s, lisbon);
        ponte = association(u"Ponte"_s, u"ZW"_s, harare);
        write(casa, lisbon, kToday.addDays(-40));
        write(lisbon, casa, kToday.addDays(-100));
        page = std::make_unique<LinkMatrixPage>(office.context(), nullptr);
        page->resize(1100, 700);
        show(*page);
        reloaded([&] { page->enter({}); });
    }
    Ref mission(const QString &name, const QString &country)
    {
        return office.add(
            u"mission"_s,
            {{u"name"_s, name}, {u"kind"_s, u"embassy"_s}, {u"city"_s, u"Cidade"_s}, {u"country"_s, country}});
    }
    Ref association(const QString &name, const QString &country, const Ref &liaison)
    {
        return office.add(u"association"_s, {{u"name"_s, name}, {u"country"_s, country}, {u"mission"_s, liaison.id}});
    }
    Ref write(const Ref &from, const Ref &to, const QDate &day)
    {
        return office.add(u"communication"_s, {{u"subject"_s, u"Assunto"_s},
                                               {u"kind"_s, u"oficio"_s},
                                               {u"date"_s, day},
                                               {u"sender"_s, from.text()},
                                               {u"recipient"_s, to.text()}});
    }
    void reloaded(const std::function<void()> &action)
    {
        QSignalSpy spy(page.get(), &LinkMatrixPage::loaded);
        action();
        EXPECT_TRUE(spy.count() > 0 || spy.wait(5000));
    }
    QTableView *table() { return named<QTableView>(*page, u"Associations and missions"_s); }
    LinkMatrixModel *model() { return static_cast<LinkMatrixModel *>(table()->model()); }
    void goTo(const Ref &association, const Ref &other)
    {
        table()->setFocus();
        for (int row = 0; row < model()->rowCount(); ++row)
            for (int column = 0; column < model()->columnCount(); ++column)
                if (model()->association(row).ref == association && model()->other(column).ref == other)
                    table()->setCurrentIndex(model()->index(row, column));
    }
    LinkCell::State state() { return model()->stateOf(model()->cell(table()->currentIndex())); }

    OverviewOffice office;
    Ref inace, lisbon, harare, casa, ponte;
    std::unique_ptr<LinkMatrixPage> page;
};

} // namespace

TEST(LinkMatrixPage, ShowsTheColumnsWithAnythingAndInace)
{
    OpenMatrix open;
    EXPECT_EQ(open.model()->rowCount(), 2);
    EXPECT_EQ(open.model()->columnCount(), 3); // INACE, Lisboa, Harare; none of the seed's missions
    named<QCheckBox>(*open.page, u"All missions"_s)->click();
    EXPECT_GT(open.model()->columnCount(), 10);
}

TEST(LinkMatrixPage, EnterOpensTheCommunicationsBehindACell)
{
    OpenMatrix open;
    open.goTo(open.casa, open.lisbon);
    press(Qt::Key_Return);
    ASSERT_EQ(open.office.navigator.lists.size(), 1u);
    EXPECT_EQ(open.office.workspace().ids(open.office.navigator.lists[0])->size(), 2u);
    open.goTo(open.casa, open.harare);
    press(Qt::Key_Return); // nothing behind it
    EXPECT_EQ(open.office.navigator.lists.size(), 1u);
}

TEST(LinkMatrixPage, FDraftsAFollowUpAndCRecordsACommunication)
{
    OpenMatrix open;
    open.goTo(open.ponte, open.harare);
    press(Qt::Key_F);
    press(Qt::Key_C);
    open.goTo(open.ponte, open.inace);
    named<QPushButton>(*open.page, u"Record a communication (C)"_s)->click();
    const auto &made = open.office.navigator.made;
    ASSERT_EQ(made.size(), 3u);
    EXPECT_EQ(made[0].entity, u"follow_up"_s);
    EXPECT_EQ(made[0].about, open.ponte);
    EXPECT_EQ(made[0].values[u"due"_s].toDate(), kToday.addDays(7));
    EXPECT_TRUE(made[0].values[u"title"_s].toString().contains(u"Ponte"_s));
    EXPECT_EQ(made[1].values[u"sender"_s].toString(), open.ponte.text());
    EXPECT_EQ(made[1].values[u"recipient"_s].toString(), open.harare.text());
    EXPECT_EQ(made[2].values[u"sender"_s].toString(), open.inace.text()); // INACE writes to associations
}

TEST(LinkMatrixPage, SilenceIsAMatterOfDays)
{
    OpenMatrix open;
    open.goTo(open.casa, open.lisbon);
    EXPECT_EQ(open.state(), LinkCell::State::Live); // 40 days ago, 90 is silence
    auto *silence = named<QComboBox>(*open.page, u"Silent after"_s);
    silence->setFocus();
    press(Qt::Key_Up);
    open.goTo(open.casa, open.lisbon);
    EXPECT_EQ(open.state(), LinkCell::State::Silent); // 30 is
    EXPECT_EQ(open.model()->silences(), 2);           // and Ponte never wrote
    const QString said = open.table()->currentIndex().data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.contains(u"40"_s)) << qPrintable(said);
}

TEST(LinkMatrixPage, FindsByTypingAndByPlace)
{
    OpenMatrix open;
    open.page->focusSearch();
    type(u"ponte"_s);
    ASSERT_EQ(open.model()->rowCount(), 1);
    EXPECT_EQ(open.model()->association(0).ref, open.ponte);
    press(Qt::Key_Down);
    EXPECT_TRUE(open.table()->hasFocus());
    named<QLineEdit>(*open.page, u"Find an association or a mission"_s)->clear();
    open.page->focusSearch();
    type(u"harare"_s); // no association is called so: the mission is
    EXPECT_EQ(open.model()->rowCount(), 2);
    named<QLineEdit>(*open.page, u"Find an association or a mission"_s)->clear();
    auto *place = named<QComboBox>(*open.page, u"Associations in"_s);
    EXPECT_EQ(place->currentText(), u"Everywhere"_s);
    place->setCurrentText(u"Portugal"_s);
    ASSERT_EQ(open.model()->rowCount(), 1);
    EXPECT_EQ(open.model()->association(0).ref, open.casa);
}

TEST(LinkMatrixPage, FollowsWhatIsSavedAndStaysWhereOneIs)
{
    OpenMatrix open;
    open.goTo(open.ponte, open.harare);
    EXPECT_EQ(open.state(), LinkCell::State::Never);
    open.reloaded([&] {
        open.association(u"Aliança"_s, u"PT"_s, open.lisbon); // comes before
        open.write(open.harare, open.ponte, kToday);
    });
    EXPECT_EQ(open.model()->association(open.table()->currentIndex().row()).ref, open.ponte);
    EXPECT_EQ(open.state(), LinkCell::State::Live);
}

TEST(LinkMatrixModel, IsAProperModel)
{
    OpenMatrix open;
    QAbstractItemModelTester tester(open.model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    LinkMatrixModel::Filter filter;
    filter.onlyMarked = true;
    open.model()->setFilter(filter);
    EXPECT_EQ(open.model()->rowCount(), 1);
    filter.text = u"nobody at all"_s;
    open.model()->setFilter(filter);
    EXPECT_EQ(open.model()->rowCount() * open.model()->columnCount(), 0);
}
