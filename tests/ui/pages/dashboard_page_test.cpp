// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard_page.h"

#include "tests/ui/pages/overview_office.h"
#include "ui/charts/column_chart.h"
#include "ui/charts/figure_view.h"
#include "ui/charts/world_map.h"
#include "ui/widgets/figure_tile.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

struct OpenDashboard
{
    OpenDashboard()
    {
        office.addMember(u"Ana Cossa"_s, u"ZA"_s);
        office.addMember(u"Rui Bila"_s, u"ZA"_s);
        office.addMember(u"Inês Tembe"_s, u"PT"_s);
        office.add(u"inquiry"_s,
                   {{u"subject"_s, u"Visto"_s}, {u"received"_s, QDate::currentDate()}, {u"topic"_s, u"tax"_s}});
        const Ref project = office.add(u"project"_s, {{u"name"_s, u"Projecto"_s}});
        office.add(u"indicator"_s, {{u"project"_s, project.id},
                                    {u"statement"_s, u"Membros"_s},
                                    {u"rule"_s, u"members"_s},
                                    {u"target"_s, 6.0}});
        office.add(u"indicator"_s,
                   {{u"project"_s, project.id}, {u"statement"_s, u"Confiança"_s}, {u"target"_s, 70.0}});
        page = std::make_unique<DashboardPage>(office.context(), nullptr);
        page->resize(1200, 1600);
        show(*page);
        reloaded([&] { page->enter({}); });
    }

    void reloaded(const std::function<void()> &action)
    {
        QSignalSpy spy(page.get(), &DashboardPage::loaded);
        action();
        EXPECT_TRUE(spy.count() > 0 || spy.wait(5000));
    }

    qint64 listed() { return qint64(office.workspace().ids(office.navigator.lists.back())->size()); }

    OverviewOffice office;
    std::unique_ptr<DashboardPage> page;
};

} // namespace

TEST(DashboardPage, EveryTileOpensAsManyRecordsAsItSays)
{
    OpenDashboard open;
    const auto tiles = open.page->findChildren<FigureTile *>();
    ASSERT_EQ(tiles.size(), 8);
    for (FigureTile *tile : tiles) {
        const auto before = open.office.navigator.lists.size();
        tile->setFocus();
        press(Qt::Key_Space);
        ASSERT_EQ(open.office.navigator.lists.size(), before + 1) << qPrintable(tile->text());
        EXPECT_TRUE(tile->accessibleName().startsWith(u"%1: %2"_s.arg(tile->text()).arg(open.listed())))
            << qPrintable(tile->accessibleName());
    }
}

TEST(DashboardPage, EveryCellOfEveryTableOpensItsRecords)
{
    OpenDashboard open;
    for (FigureView *view : open.page->findChildren<FigureView *>()) {
        view->setFocus();
        for (int row = 0; row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                const Figure *figure = static_cast<FigureModel *>(view->model())->figureAt(index);
                if (!figure->leadsSomewhere())
                    continue;
                const auto before = open.office.navigator.lists.size();
                view->setCurrentIndex(index);
                press(Qt::Key_Return);
                ASSERT_EQ(open.office.navigator.lists.size(), before + 1);
                if (figure->counts)
                    EXPECT_EQ(open.listed(), qint64(*figure->value)) << qPrintable(view->accessibleName());
            }
    }
}

TEST(DashboardPage, TypedIndicatorsLeadToTheirProject)
{
    OpenDashboard open;
    auto *indicators = named<FigureView>(*open.page, u"Indicators against targets"_s);
    ASSERT_NE(indicators, nullptr);
    ASSERT_EQ(indicators->model()->rowCount(), 2);
    indicators->setFocus();
    indicators->setCurrentIndex(indicators->model()->index(1, 2));
    press(Qt::Key_Return);
    ASSERT_EQ(open.office.navigator.opened.size(), 1u);
    EXPECT_EQ(open.office.navigator.opened.front().entity, u"project"_s);
}

TEST(DashboardPage, CountriesAndMonthsOpenTheirMembers)
{
    OpenDashboard open;
    Q_EMIT open.page->findChild<WorldMap *>()->chosen(u"ZA"_s);
    EXPECT_EQ(open.listed(), 2);
    open.page->findChild<ColumnChart *>()->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(open.listed(), 3); // this month
}

TEST(DashboardPage, FollowsThePeriodAndWhatIsSaved)
{
    OpenDashboard open;
    auto *countries = named<FigureView>(*open.page, u"Members by country"_s);
    EXPECT_EQ(countries->model()->rowCount(), 2);
    open.reloaded([&] { open.office.addMember(u"Zito Langa"_s, u"DE"_s); });
    EXPECT_EQ(countries->model()->rowCount(), 3);
    auto *period = named<QComboBox>(*open.page, u"Period"_s);
    period->setFocus();
    open.reloaded([&] {
        while (period->currentText() != QString::number(QDate::currentDate().year() - 1))
            press(Qt::Key_Down);
    });
    QTest::qWait(50);
    EXPECT_EQ(countries->model()->rowCount(), 0); // nobody came last year
    EXPECT_EQ(open.page->state().value(u"period"_s).toString(), period->currentText());
}
