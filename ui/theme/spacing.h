// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elo::spacing {

// Everything stands on a grid of 8 pixels, halved where things belong together.
constexpr int kHalf = 4;
constexpr int kUnit = 8;
constexpr int kWide = 16;
constexpr int kPage = 24;

constexpr int kControlHeight = 32;
constexpr int kIcon = 18;
constexpr int kRadius = 6;

} // namespace elo::spacing
