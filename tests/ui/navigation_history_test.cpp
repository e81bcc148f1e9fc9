// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation_history.h"

#include <gtest/gtest.h>

namespace elo {

namespace {

Place place(const char *page, const char *ref = "")
{
    return {QString::fromLatin1(page), {{QStringLiteral("ref"), QString::fromLatin1(ref)}}};
}

} // namespace

TEST(NavigationHistory, GoesBackAndForwardAndForgetsWhatLayAhead)
{
    NavigationHistory history;
    EXPECT_FALSE(history.canGoBack());
    history.go(place("start"));
    history.go(place("member"));
    history.go(place("event"));
    EXPECT_EQ(history.back(), place("member"));
    EXPECT_EQ(history.back(), place("start"));
    EXPECT_EQ(history.back(), std::nullopt);
    EXPECT_EQ(history.forward(), place("member"));
    history.go(place("mission"));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back(), place("member"));
}

TEST(NavigationHistory, ComesBackToWhereOneStoodOnThePage)
{
    NavigationHistory history;
    history.go(place("member"));
    history.updateCurrent({{QStringLiteral("ref"), QStringLiteral("member/1")}});
    history.go(place("event"));
    EXPECT_EQ(history.back(), place("member", "member/1"));
}

TEST(NavigationHistory, TheSamePlaceTwiceIsOneStep)
{
    NavigationHistory history;
    history.go(place("start"));
    history.go(place("member"));
    history.go(place("member"));
    EXPECT_EQ(history.back(), place("start"));
}

TEST(NavigationHistory, StaysBounded)
{
    NavigationHistory history;
    for (int i = 0; i < 1000; ++i)
        history.go(place("member", qPrintable(QString::number(i))));
    int steps = 0;
    while (history.back())
        ++steps;
    EXPECT_EQ(steps, 99);
}

} // namespace elo
