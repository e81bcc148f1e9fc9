// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/day_words.h"

#include "tests/print_qt.h"

#include <gtest/gtest.h>

using namespace elo;

TEST(DayWords, ReadsWhatPeopleSay)
{
    const QDate today(2026, 3, 11); // a Wednesday
    const std::pair<const char16_t *, QDate> said[] = {
        {u"hoje", today},
        {u" Amanhã ", today.addDays(1)},
        {u"tomorrow", today.addDays(1)},
        {u"depois de amanhã", today.addDays(2)},
        {u"sexta-feira", {2026, 3, 13}},
        {u"na sexta", {2026, 3, 13}},
        {u"Friday", {2026, 3, 13}},
        {u"next Monday", {2026, 3, 16}},
        {u"quarta", {2026, 3, 18}}, // never today: one would say so
        {u"daqui a 3 dias", {2026, 3, 14}},
        {u"em duas semanas", {2026, 3, 25}},
        {u"in a week", {2026, 3, 18}},
        {u"daqui a uma semana", {2026, 3, 18}},
        {u"in 2 months", {2026, 5, 11}},
        {u"+10", {2026, 3, 21}},
        {u"para a semana", {2026, 3, 18}},
        {u"fim do mês", {2026, 3, 31}},
        {u"next month", {2026, 4, 11}},
    };
    for (const auto &[text, day] : said)
        EXPECT_EQ(dayFromWords(text, today).value_or(QDate()), day) << qPrintable(QString::fromUtf16(text));
}

TEST(DayWords, AnythingElseIsNoDay)
{
    const QDate today(2026, 3, 11);
    for (const char16_t *text : {u"", u"  ", u"talvez", u"+", u"+99999", u"5", u"in 3 parsecs", u"dia", u"31/12/2026",
                                 u"the day after", u"daqui", u"-3"})
        EXPECT_FALSE(dayFromWords(text, today).has_value()) << qPrintable(QString::fromUtf16(text));
}
