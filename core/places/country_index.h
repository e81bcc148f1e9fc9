// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace elo {

/// Two capitals as a small number, for tables with one slot per possible country code. Internal to core/places.
constexpr int kCountrySlots = 26 * 26;

constexpr int countrySlot(char16_t first, char16_t second)
{
    const bool capitals = first >= u'A' && first <= u'Z' && second >= u'A' && second <= u'Z';
    return capitals ? (first - u'A') * 26 + (second - u'A') : -1;
}

inline int countrySlot(QStringView alpha2)
{
    return alpha2.size() == 2 ? countrySlot(alpha2[0].unicode(), alpha2[1].unicode()) : -1;
}

/// @returns whether the slot belongs to a country that M49 (or we, see regions.h) places somewhere.
bool isCountrySlot(int slot);

} // namespace elo
