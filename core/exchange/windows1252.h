// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <array>

namespace elo {

/// Windows-1252 from 0x80 to 0x9F; the rest of it is Latin-1. Qt has no codec for it without a system's own. The five
/// places that Microsoft left empty map to the control characters of the same number, as in browsers (WHATWG).
inline constexpr std::array<char16_t, 32> kWindows1252 = {
    u'\u20AC', 0x81,      u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021', //
    u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0x8D,      u'\u017D', 0x8F,      //
    0x90,      u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014', //
    u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', 0x9D,      u'\u017E', u'\u0178',
};

inline char16_t fromWindows1252(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : byte;
}

/// The byte for a character, or -1.
inline int toWindows1252(char16_t c)
{
    if (c < 0x80 || (c >= 0xA0 && c <= 0xFF))
        return c;
    const auto *found = std::find(kWindows1252.begin(), kWindows1252.end(), c);
    return found != kWindows1252.end() ? 0x80 + int(found - kWindows1252.begin()) : -1;
}

} // namespace elo
