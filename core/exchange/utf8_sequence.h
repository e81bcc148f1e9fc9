// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cstring>

namespace elo {

/// The number of ASCII bytes at the start, in steps of eight, which is what makes plain files fast.
inline qsizetype asciiBlockLength(const uchar *at, const uchar *end)
{
    const uchar *p = at;
    for (; end - p >= 8; p += 8) {
        quint64 block = 0;
        std::memcpy(&block, p, 8);
        if ((block & Q_UINT64_C(0x8080808080808080)) != 0)
            break;
    }
    return p - at;
}

struct Utf8Sequence
{
    enum State { Valid, Bad, Cut } state = Bad; ///< Cut: valid so far, but the bytes end
    int length = 1;
    char32_t codePoint = 0;
};

/// Reads one UTF-8 sequence as Unicode's table 3-7 has it: no overlong forms, no surrogates, nothing past U+10FFFF.
inline Utf8Sequence readUtf8Sequence(const uchar *at, const uchar *end)
{
    const uchar lead = *at;
    if (lead < 0x80)
        return {Utf8Sequence::Valid, 1, lead};
    if (lead < 0xC2 || lead > 0xF4)
        return {};
    const int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t codePoint = lead & (0x7F >> length);
    for (int i = 1; i < length; ++i) {
        if (at + i == end)
            return {Utf8Sequence::Cut, i, 0};
        uchar lowest = 0x80;
        uchar highest = 0xBF;
        if (i == 1) {
            lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        }
        if (at[i] < lowest || at[i] > highest)
            return {};
        codePoint = (codePoint << 6) | (at[i] & 0x3F);
    }
    return {Utf8Sequence::Valid, length, codePoint};
}

} // namespace elo
