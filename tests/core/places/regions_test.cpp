// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/countries.h"

#include <QMap>
#include <gtest/gtest.h>

using namespace elo;

namespace {

TEST(Regions, EveryCountryHasOneWithTwoNames)
{
    for (const QString &code : countryCodes()) {
        const QString region = regionOf(code);
        ASSERT_FALSE(region.isEmpty()) << code.toStdString();
        EXPECT_NE(regionName(region, Language::Portuguese), region);
        EXPECT_NE(regionName(region, Language::English), region);
        const QString continent = continentOf(code);
        EXPECT_NE(regionName(continent, Language::Portuguese), continent) << code.toStdString();
    }
}

/// The sizes of M49's regions are published; a country in the wrong one changes two of them.
TEST(Regions, HaveTheSizesOfM49)
{
    QMap<QString, int> sizes;
    QMap<QString, int> continents;
    for (const QString &code : countryCodes()) {
        ++sizes[regionOf(code)];
        ++continents[continentOf(code)];
    }
    EXPECT_EQ(continents["africa"], 60);
    EXPECT_EQ(continents["americas"], 57);
    EXPECT_EQ(continents["oceania"], 29);
    EXPECT_EQ(continents["asia"], 50 + 1) << "and Taiwan";
    EXPECT_EQ(continents["europe"], 51 + 1) << "and Kosovo";
    EXPECT_EQ(sizes["eastern_africa"], 22);
    EXPECT_EQ(sizes["southern_africa"], 5);
    EXPECT_EQ(sizes["middle_africa"], 9);
    EXPECT_EQ(sizes["western_africa"], 17);
    EXPECT_EQ(sizes["northern_africa"], 7);
    EXPECT_EQ(sizes["caribbean"], 28);
    EXPECT_EQ(sizes["western_europe"], 9);
}

TEST(Regions, OfTheCountriesWhereMembersLive)
{
    EXPECT_EQ(regionOf(u"ZA"), QStringLiteral("southern_africa"));
    EXPECT_EQ(regionOf(u"SZ"), QStringLiteral("southern_africa"));
    EXPECT_EQ(regionOf(u"MZ"), QStringLiteral("eastern_africa"));
    EXPECT_EQ(regionOf(u"MW"), QStringLiteral("eastern_africa"));
    EXPECT_EQ(regionOf(u"TZ"), QStringLiteral("eastern_africa"));
    EXPECT_EQ(regionOf(u"AO"), QStringLiteral("middle_africa"));
    EXPECT_EQ(regionOf(u"PT"), QStringLiteral("southern_europe"));
    EXPECT_EQ(regionOf(u"DE"), QStringLiteral("western_europe"));
    EXPECT_EQ(regionOf(u"GB"), QStringLiteral("northern_europe"));
    EXPECT_EQ(regionOf(u"US"), QStringLiteral("northern_america"));
    EXPECT_EQ(regionOf(u"BR"), QStringLiteral("south_america"));
    EXPECT_EQ(continentOf(u"US"), QStringLiteral("americas"));
    EXPECT_EQ(continentOf(u"TL"), QStringLiteral("asia"));
}

TEST(Regions, UnknownOnes)
{
    EXPECT_TRUE(regionOf(u"QQ").isEmpty());
    EXPECT_TRUE(regionOf(u"").isEmpty());
    EXPECT_TRUE(regionOf(u"za").isEmpty());
    EXPECT_TRUE(continentOf(u"ZAF").isEmpty());
    EXPECT_EQ(regionName(u"atlantis", Language::English), QStringLiteral("atlantis"));
}

TEST(Regions, NamesInBothLanguages)
{
    EXPECT_EQ(regionName(u"southern_africa", Language::Portuguese), QStringLiteral("África Austral"));
    EXPECT_EQ(regionName(u"southern_africa", Language::English), QStringLiteral("Southern Africa"));
    EXPECT_EQ(regionName(u"africa", Language::Portuguese), QStringLiteral("África"));
}

} // namespace
