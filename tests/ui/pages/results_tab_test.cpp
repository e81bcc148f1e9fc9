// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results_tab.h"

#include "tests/ui/pages/overview_office.h"
#include "ui/charts/gantt_chart.h"
#include "ui/charts/risk_grid.h"
#include "ui/models/results_model.h"
#include "ui/pages/work_plan_tab.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday = QDate::currentDate();

struct OpenResults
{
    OpenResults()
    {
        project = office.add(u"project"_s, {{u"name"_s, u"Projecto"_s}, {u"starts"_s, kToday.addDays(-100)}});
        office.add(u"reporting_period"_s, {{u"project"_s, project.id},
                                           {u"title"_s, u"Primeiro"_s},
                                           {u"starts"_s, kToday.addDays(-100)},
                                           {u"ends"_s, kToday.addDays(100)}});
        const Ref result = office.add(
            u"result"_s, {{u"project"_s, project.id}, {u"kind"_s, u"output"_s}, {u"statement"_s, u"Rede"_s}});
        office.add(u"indicator"_s, {{u"project"_s, project.id},
                                    {u"result"_s, result.id},
                                    {u"statement"_s, u"Membros"_s},
                                    {u"rule"_s, u"members"_s},
                                    {u"target"_s, 4.0}});
        office.add(u"indicator"_s, {{u"project"_s, project.id},
                                    {u"result"_s, result.id},
                                    {u"statement"_s, u"Pessoas"_s},
                                    {u"target"_s, 50.0}});
        office.addMember(u"Ana Cossa"_s);
        tab = std::make_unique<ResultsTab>(office.context(), nullptr);
        QObject::connect(&office.workspace(), &Workspace::changed, tab.get(),
                         [this] { tab->setRecord(office.read(project)); });
        tab->resize(1100, 500);
        show(*tab);
        reloaded([&] { tab->setRecord(office.read(project)); });
    }
    void reloaded(const std::function<void()> &action)
    {
        QSignalSpy spy(tab.get(), &ResultsTab::loaded);
        action();
        EXPECT_TRUE(spy.count() > 0 || spy.wait(5000));
    }
    QTableView *table() { return named<QTableView>(*tab, u"Results matrix"_s); }
    QString at(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void goTo(int row, int column)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, column));
    }

    OverviewOffice office;
    Ref project;
    std::unique_ptr<ResultsTab> tab;
};

constexpr int kComputed = 1;
constexpr int kTyped = 2;
constexpr int kPeriod = ResultsModel::FirstPeriod;
constexpr int kCumulative = kPeriod + 1;

} // namespace

TEST(ResultsTab, EnterOpensTheRecordsBehindAComputedValue)
{
    OpenResults open;
    EXPECT_EQ(open.at(0, 0), u"Output: Rede"_s);
    EXPECT_EQ(open.at(kComputed, kPeriod), u"1"_s);
    EXPECT_EQ(open.at(kComputed, kCumulative + 1), u"25\u00a0%"_s);
    open.goTo(kComputed, kPeriod);
    press(Qt::Key_Return);
    ASSERT_EQ(open.office.navigator.lists.size(), 1u);
    EXPECT_EQ(open.office.workspace().ids(open.office.navigator.lists[0])->size(), 1u);
    press(Qt::Key_F2); // it is not typed over
    EXPECT_EQ(open.table()->findChild<QLineEdit *>(), nullptr);
}

TEST(ResultsTab, TypedValuesAreTypedInPlace)
{
    OpenResults open;
    open.goTo(kTyped, kPeriod);
    open.reloaded([&] {
        press(Qt::Key_Return);
        type(u"12,5"_s);
        press(Qt::Key_Return);
    });
    EXPECT_EQ(open.at(kTyped, kPeriod), u"12.5"_s);
    EXPECT_EQ(open.at(kTyped, kCumulative), u"12.5"_s);
    open.goTo(kTyped, kPeriod);
    press(Qt::Key_F2);
    type(u"muitas"_s);
    press(Qt::Key_Return);
    QTest::qWait(20); // the editor commits after the key
    ASSERT_EQ(open.office.navigator.sentences.size(), 1);
    EXPECT_TRUE(open.office.navigator.sentences[0].contains(u"muitas"_s));
    EXPECT_EQ(open.at(kTyped, kPeriod), u"12.5"_s);
}

TEST(ResultsTab, TheReasonIsTypedBelowForComputedValuesToo)
{
    OpenResults open;
    open.goTo(kComputed, kPeriod);
    auto *reason = open.tab->findChild<QLineEdit *>();
    ASSERT_NE(reason, nullptr);
    reason->setFocus();
    open.reloaded([&] {
        type(u"O mapeamento atrasou-se"_s);
        press(Qt::Key_Return);
    });
    EXPECT_TRUE(open.at(kComputed, kCumulative + 2).contains(u"O mapeamento atrasou-se"_s));
    EXPECT_EQ(open.at(kComputed, kPeriod), u"1"_s);
    EXPECT_TRUE(open.table()->model()->index(kComputed, kPeriod).data(ResultsModel::ExplainedRole).toBool());
    open.goTo(kTyped, kPeriod);
    EXPECT_EQ(reason->text(), QString()); // another's reason is another
}

TEST(ResultsModel, IsAProperModel)
{
    OpenResults open;
    ResultsModel model(open.office.workspace(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setMatrix(resultsMatrix(open.office.workspace(), open.project, kToday).value());
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_TRUE(model.flags(model.index(kTyped, kPeriod)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.flags(model.index(kComputed, kPeriod)).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(model.setData(model.index(kTyped, kPeriod), u"7"_s, Qt::EditRole));
    model.setMatrix({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(WorkPlanTab, TellsActivitiesAndRisksInWordsToo)
{
    OpenResults open;
    open.office.add(u"activity"_s, {{u"project"_s, open.project.id},
                                    {u"title"_s, u"Fórum"_s},
                                    {u"planned_start"_s, QDate(2026, 1, 5)},
                                    {u"planned_end"_s, QDate(2026, 1, 9)}});
    open.office.add(u"risk"_s, {{u"project"_s, open.project.id},
                                {u"title"_s, u"Chuva"_s},
                                {u"likelihood"_s, u"high"_s},
                                {u"impact"_s, u"low"_s}});
    open.office.add(u"risk"_s, {{u"project"_s, open.project.id},
                                {u"title"_s, u"Sol"_s},
                                {u"likelihood"_s, u"high"_s},
                                {u"impact"_s, u"low"_s},
                                {u"state"_s, u"closed"_s}});
    WorkPlanTab plan(open.office.context(), nullptr);
    plan.setRecord(open.office.read(open.project));
    const QString words = plan.findChild<GanttChart *>()->accessibleDescription();
    EXPECT_TRUE(words.contains(u"Fórum"_s) && words.contains(u"5 Jan 2026"_s)) << qPrintable(words);
    RisksTab risks(open.office.context(), nullptr);
    risks.setRecord(open.office.read(open.project));
    EXPECT_EQ(risks.findChild<RiskGrid *>()->accessibleDescription(),
              u"likelihood High, impact Low: 1"_s); // open ones
}
