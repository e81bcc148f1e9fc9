// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>

namespace elo {

/// A hybrid logical clock (Kulkarni et al., 2014) in one integer: 48 bits of milliseconds since 1970 and 16 bits
/// that count within one. It never runs backwards, whatever the computer's clock does.
namespace hybrid_clock {

/// Beyond this the computer's clock or the file's is wrong, and the user is told: a clock far ahead keeps winning.
constexpr qint64 kMaxDriftMs = qint64(24) * 60 * 60 * 1000;

/// The year 2100. A clock beyond it is broken, and what it says would win over everything for ever: no operation says
/// so, and one that does is refused by every file alike.
constexpr qint64 kLatestMs = 4'102'444'800'000;

/// @returns the reading for a new operation: after `last`, and not before the wall clock.
constexpr qint64 next(qint64 last, qint64 wallMs)
{
    return std::max(last + 1, std::min(wallMs, kLatestMs) << 16);
}

/// @returns the milliseconds since 1970 of a reading.
constexpr qint64 wallMs(qint64 reading)
{
    return reading >> 16;
}

/// @returns by how many milliseconds the file's clock is ahead of the computer's (0 if it is not).
constexpr qint64 aheadMs(qint64 last, qint64 wall)
{
    return std::max<qint64>(0, wallMs(last) - wall);
}

} // namespace hybrid_clock
} // namespace elo
