// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/dates.h"

#include <gtest/gtest.h>

using namespace elo;

namespace {

constexpr DateOrder kDay = DateOrder::DayFirst;
constexpr DateOrder kMonth = DateOrder::MonthFirst;

std::string read(QStringView text, DateOrder order = kDay)
{
    const std::optional<QDate> date = dateFromText(text, order);
    return date ? date->toString(Qt::ISODate).toStdString() : "nothing";
}

std::string readPartial(QStringView text, DateOrder order = kDay)
{
    return partialDateFromText(text, order).value_or(QStringLiteral("nothing")).toStdString();
}

TEST(DateFromText, OneDayInManyForms)
{
    for (const QStringView text : {u"1980-12-31",
                                   u"1980/12/31",
                                   u"1980.12.31",
                                   u"19801231",
                                   u"31/12/1980",
                                   u"31-12-1980",
                                   u"31.12.1980",
                                   u"31.12.80",
                                   u"31 12 1980",
                                   u"31 de Dezembro de 1980",
                                   u"31 de dezembro, 1980",
                                   u"31 Dez 1980",
                                   u"31-dez-80",
                                   u"31/Dez/1980",
                                   u"31º de Dezembro de 1980",
                                   u"31 Dec 1980",
                                   u"Dec 31, 1980",
                                   u"December 31st, 1980",
                                   u"Dec. 31 1980",
                                   u"the 31st of December 1980",
                                   u"1980 Dec 31",
                                   u" 31 / 12 / 1980 ",
                                   u"３１/１２/１９８０",
                                   u"31–12–1980",
                                   u"Quarta-feira, 31 de Dezembro de 1980",
                                   u"Wed, 31 Dec 1980",
                                   u"qua. 31.12.1980"}) {
        EXPECT_EQ(read(text), "1980-12-31") << text.toString().toStdString();
    }
    EXPECT_EQ(read(u"1 de Março de 2001"), "2001-03-01");
    EXPECT_EQ(read(u"1.º de Março de 2001"), "2001-03-01");
}

TEST(DateFromText, TheOrderDecidesOnlyWhatIsOpen)
{
    EXPECT_EQ(read(u"03/04/1980", kDay), "1980-04-03");
    EXPECT_EQ(read(u"03/04/1980", kMonth), "1980-03-04");
    EXPECT_EQ(read(u"12/31/1980", kDay), "1980-12-31");
    EXPECT_EQ(read(u"31/12/1980", kMonth), "1980-12-31");
    EXPECT_EQ(read(u"1980-04-03", kMonth), "1980-04-03");
}

TEST(DateFromText, ToleratesATimeOfDay)
{
    for (const QStringView text :
         {u"2024-03-02T10:00", u"2024-03-02T10:00:00Z", u"2024-03-02 10:00:00.123", u"02/03/2024 10:00",
          u"2024-03-02T10:00:00+02:00", u"02/03/2024, 10h30", u"02/03/2024 às 10h30min", u"2 Mar 2024 10:00 PM",
          u"02/03/2024 10:00 a.m.", u"2024-03-02 00:00:00"}) {
        EXPECT_EQ(read(text), "2024-03-02") << text.toString().toStdString();
    }
    EXPECT_EQ(read(u"02/03/2024 99:00"), "nothing");
    EXPECT_EQ(read(u"02/03/2024 10"), "nothing");
}

TEST(DateFromText, YearsOfTwoDigitsTurnAtThirty)
{
    EXPECT_EQ(read(u"01/02/30"), "2030-02-01");
    EXPECT_EQ(read(u"01/02/31"), "1931-02-01");
    EXPECT_EQ(read(u"01/02/00"), "2000-02-01");
    EXPECT_EQ(read(u"1 Fev 99"), "1999-02-01");
}

TEST(DateFromText, WhatIsNoDateIsNothing)
{
    for (const QStringView text : {u"",
                                   u" ",
                                   u"30/02/2020",
                                   u"29/02/2023",
                                   u"31/04/2020",
                                   u"32/01/2020",
                                   u"13/13/2020",
                                   u"00/01/2020",
                                   u"2020-13-01",
                                   u"44926",
                                   u"29586",
                                   u"12345678",
                                   u"841234567",
                                   u"84 123 4567",
                                   u"21 30 40",
                                   u"1980",
                                   u"05/1980",
                                   u"Maio de 1980",
                                   u"12/5",
                                   u"31 de Dezembro",
                                   u"Dezembro",
                                   u"desconhecido",
                                   u"1980-12-31 (aprox.)",
                                   u"31/12/1980 Maputo",
                                   u"0080-01-01",
                                   u"1/2/123",
                                   u"1/2/12345",
                                   u"2020-1-1-1",
                                   u"31/12-1980",
                                   u"99999999999999999999/1/1"}) {
        EXPECT_EQ(read(text), "nothing") << text.toString().toStdString();
    }
    EXPECT_EQ(read(u"29/02/2024"), "2024-02-29");
}

TEST(GuessDateOrder, CountsTheWitnesses)
{
    EXPECT_EQ(guessDateOrder({"03/04/1980", "25/04/1974"}, kMonth), kDay);
    EXPECT_EQ(guessDateOrder({"03/04/1980", "04/25/1974"}, kDay), kMonth);
    EXPECT_EQ(guessDateOrder({"25/04/1974", "25/06/1975", "04/25/1974"}, kMonth), kDay);
    EXPECT_EQ(guessDateOrder({"03/04/1980", "", "1980-12-31", "x", "31/31/1980"}, kMonth), kMonth);
    EXPECT_EQ(guessDateOrder({"25/04/1974", "04/25/1974"}, kMonth), kMonth);
    EXPECT_EQ(guessDateOrder({}, kDay), kDay);
}

TEST(PartialDate, KeepsWhatIsKnown)
{
    EXPECT_EQ(readPartial(u"1980"), "1980");
    EXPECT_EQ(readPartial(u" 1980 "), "1980");
    for (const QStringView text : {u"1980-05", u"1980/05", u"05/1980", u"5.1980", u"Maio de 1980", u"May 1980",
                                   u"mai/80", u"Mai-80", u"1980 Maio", u"MAIO 1980", u"May, 1980"}) {
        EXPECT_EQ(readPartial(text), "1980-05") << text.toString().toStdString();
    }
    EXPECT_EQ(readPartial(u"03/04/1980"), "1980-04-03");
    EXPECT_EQ(readPartial(u"03/04/1980", kMonth), "1980-03-04");
}

TEST(PartialDate, RefusesTheRest)
{
    for (const QStringView text : {u"80", u"198", u"19800", u"44926", u"13/1980", u"1980-00", u"05/80", u"May 12",
                                   u"Maio", u"12-May", u"30/02/1980", u"c. 1980", u"1980?", u"9999", u"0999"}) {
        EXPECT_EQ(readPartial(text), "nothing") << text.toString().toStdString();
    }
}

TEST(DateText, InBothLanguages)
{
    EXPECT_EQ(dateText(QDate(1980, 12, 5), Language::Portuguese), QStringLiteral("05/12/1980"));
    EXPECT_EQ(dateText(QDate(1980, 12, 5), Language::English), QStringLiteral("5 Dec 1980"));
    EXPECT_TRUE(dateText(QDate(), Language::English).isEmpty());
    EXPECT_EQ(partialDateText(u"1980-05", Language::Portuguese), QStringLiteral("05/1980"));
    EXPECT_EQ(partialDateText(u"1980-05", Language::English), QStringLiteral("May 1980"));
    EXPECT_EQ(partialDateText(u"1980", Language::English), QStringLiteral("1980"));
    EXPECT_EQ(partialDateText(u"1980-12-31", Language::Portuguese), QStringLiteral("31/12/1980"));
    EXPECT_EQ(partialDateText(u"talvez", Language::Portuguese), QStringLiteral("talvez"));
    EXPECT_EQ(partialDateText(u"1980-15", Language::Portuguese), QStringLiteral("1980-15"));
}

TEST(DateText, IsReadBack)
{
    for (QDate date(1999, 12, 1); date < QDate(2001, 2, 1); date = date.addDays(1)) {
        for (const Language language : {Language::Portuguese, Language::English})
            ASSERT_EQ(dateFromText(dateText(date, language), kDay), date);
    }
}

} // namespace
