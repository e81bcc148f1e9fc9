// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/relative_date.h"

#include "tests/print_qt.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

QString on(QStringView text, const QDate &today = QDate(2026, 11, 24)) // a Tuesday
{
    const auto date = RelativeDate::fromText(text);
    return date ? date->on(today).toString(Qt::ISODate) : u"?"_s;
}

} // namespace

TEST(RelativeDate, MovesWithTheCalendar)
{
    EXPECT_EQ(on(u"today"), u"2026-11-24"_s);
    EXPECT_EQ(on(u"today-90d"), u"2026-08-26"_s);
    EXPECT_EQ(on(u"today + 2w"), u"2026-12-08"_s);
    EXPECT_EQ(on(u"today-3m"), u"2026-08-24"_s);
    EXPECT_EQ(on(u"today-1y"), u"2025-11-24"_s);
    EXPECT_EQ(on(u"week_start"), u"2026-11-23"_s);
    EXPECT_EQ(on(u"month_start-1m"), u"2026-10-01"_s);
    EXPECT_EQ(on(u"quarter_start"), u"2026-10-01"_s);
    EXPECT_EQ(on(u"year_start"), u"2026-01-01"_s);
    EXPECT_EQ(on(u"hoje-1a"), u"2025-11-24"_s);
    EXPECT_EQ(on(u"inicio_do_mes"), u"2026-11-01"_s);
    EXPECT_EQ(on(u"month_start-1m", QDate(2024, 3, 31)), u"2024-02-01"_s);
}

TEST(RelativeDate, RefusesWhatIsNone)
{
    for (const QStringView text : {u"", u"tomorrow", u"today-", u"today-90", u"today90d", u"today--1d", u"today-1x",
                                   u"today-999999d", u"today-+1d", u"todayish"})
        EXPECT_EQ(on(text), u"?"_s) << text.toUtf8().toStdString();
}

TEST(RelativeDate, WritesWhatItReads)
{
    for (const QString &text : {u"today"_s, u"today-90d"_s, u"week_start+1w"_s, u"month_start-1m"_s,
                                u"year_start-2y"_s, u"quarter_start"_s})
        EXPECT_EQ(RelativeDate::fromText(text)->text(), text);
    EXPECT_EQ(RelativeDate::fromText(u"hoje - 2s")->text(), u"today-2w"_s);
    EXPECT_EQ(RelativeDate::fromText(u"today-0m")->text(), u"today"_s);
}

} // namespace elo
