// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_period.h"

#include "core/workspace.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

const QDate kToday(2026, 6, 15);

class ReportPeriodTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto created = Workspace::create(m_folder.filePath(u"office.elo"_s), u"Ana Teste"_s);
        ASSERT_TRUE(created);
        m_workspace = std::move(*created);
    }

    Ref addEvent(const QDate &starts)
    {
        Record event(m_workspace->schema().entity(u"event"));
        event.set(u"name", u"Encontro"_s);
        event.set(u"kind", u"meeting"_s);
        event.set(u"starts", starts);
        const auto saved = m_workspace->save(event);
        EXPECT_TRUE(saved);
        return saved.value_or(Ref());
    }

    int year()
    {
        const auto period = likelyReportPeriod(*m_workspace, kToday);
        EXPECT_TRUE(period && *period == ReportPeriod::wholeYear(period->from.year()));
        return period ? period->from.year() : 0;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_F(ReportPeriodTest, IsThisYearWithoutEvents)
{
    EXPECT_EQ(year(), 2026);
}

TEST_F(ReportPeriodTest, IsTheYearOfTheNewestEvent)
{
    addEvent(QDate(2019, 12, 31));
    const Ref newest = addEvent(QDate(2022, 1, 1));
    addEvent(QDate(2021, 7, 1));
    EXPECT_EQ(year(), 2022);
    ASSERT_TRUE(m_workspace->remove(newest));
    EXPECT_EQ(year(), 2021);
}

TEST_F(ReportPeriodTest, APlannedEventCountsOnlyIfNoneHasBegun)
{
    addEvent(kToday.addYears(1));
    EXPECT_EQ(year(), 2027);
    addEvent(kToday);
    EXPECT_EQ(year(), 2026);
}

} // namespace elo
