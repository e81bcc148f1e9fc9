// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <gtest/gtest.h>

namespace elo {

class Contrast : public ::testing::TestWithParam<Scheme>
{
};

TEST(ContrastFormula, AgreesWithWcag)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1.0, 0.001);
    EXPECT_NEAR(contrast(QColor(0x767676), Qt::white), 4.54, 0.01); // the well-known limit grey
}

TEST_P(Contrast, TextCanBeReadOnEveryGround)
{
    const Colours &c = coloursOf(GetParam());
    const std::pair<QColor, QColor> pairs[] = {
        {c.text, c.window},   {c.text, c.sideBar},    {c.text, c.base},
        {c.text, c.hover},    {c.text, c.tint},       {c.muted, c.window},
        {c.muted, c.sideBar}, {c.muted, c.base},      {c.muted, c.hover},
        {c.muted, c.tint},    {c.accent, c.base},     {c.accent, c.window},
        {c.accent, c.hover},  {c.onAccent, c.accent}, {c.onAccent, c.accentHover},
        {c.danger, c.base},   {c.danger, c.window},   {c.danger, c.dangerTint},
        {c.warning, c.base},  {c.warning, c.window},  {c.warning, c.warningTint},
        {c.good, c.base},     {c.good, c.window},     {c.good, c.goodTint},
    };
    for (const auto &[ink, ground] : pairs)
        EXPECT_GE(contrast(ink, ground), 4.5) << ink.name().toStdString() << " on " << ground.name().toStdString();
}

TEST_P(Contrast, ControlsAndFocusStandOut)
{
    const Colours &c = coloursOf(GetParam());
    EXPECT_GE(contrast(c.control, c.base), 3.0);
    EXPECT_GE(contrast(c.control, c.window), 3.0);
    EXPECT_GE(contrast(c.accent, c.tint), 3.0);
    EXPECT_GE(contrast(c.accent, c.sideBar), 3.0);
}

TEST_P(Contrast, PaletteSaysTheSame)
{
    const QPalette palette = paletteOf(GetParam());
    const auto ratio = [&](QPalette::ColorRole ink, QPalette::ColorRole ground) {
        return contrast(palette.color(ink), palette.color(ground));
    };
    EXPECT_GE(ratio(QPalette::Text, QPalette::Base), 4.5);
    EXPECT_GE(ratio(QPalette::Text, QPalette::AlternateBase), 4.5);
    EXPECT_GE(ratio(QPalette::WindowText, QPalette::Window), 4.5);
    EXPECT_GE(ratio(QPalette::ButtonText, QPalette::Button), 4.5);
    EXPECT_GE(ratio(QPalette::HighlightedText, QPalette::Highlight), 4.5);
    EXPECT_GE(ratio(QPalette::PlaceholderText, QPalette::Base), 4.5);
    EXPECT_GE(ratio(QPalette::ToolTipText, QPalette::ToolTipBase), 4.5);
    EXPECT_GE(ratio(QPalette::Link, QPalette::Base), 4.5);
}

TEST_P(Contrast, AWidgetFindsTheColoursOfItsPalette)
{
    EXPECT_EQ(&colours(paletteOf(GetParam())), &coloursOf(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Both, Contrast, ::testing::Values(Scheme::Light, Scheme::Dark));

} // namespace elo
