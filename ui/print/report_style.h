// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_pages.h"

#include <QColor>
#include <QFont>

namespace elo {

/// The few sizes and colours of a printed report. One accent, the rest is ink and greys.
namespace report_style {

inline const QColor kAccent(0x0b, 0x6e, 0x4f);
inline const QColor kInk(0x1c, 0x24, 0x22);
inline const QColor kMuted(0x5a, 0x66, 0x62);
inline const QColor kHairline(0xd9, 0xe0, 0xdd);
inline const QColor kTotalTint(0xee, 0xf5, 0xf2);

inline constexpr double kMillimetre = kPageDotsPerInch / 25.4;
inline constexpr double kBodyPoints = 10;
inline constexpr double kTablePoints = 8.5;
inline constexpr double kSmallestTablePoints = 6;
inline constexpr double kNotePoints = 7.5;

/// A font of this size in page dots. The family is the first that the machine has of a list of plain sans-serifs.
QFont font(double points, QFont::Weight weight = QFont::Normal);

/// From one base line to the next, generous enough for accents on capitals.
double lineHeight(const QFont &font);

/// From the top of a line of lineHeight() to its base line.
double baselineOffset(const QFont &font);

} // namespace report_style

} // namespace elo
