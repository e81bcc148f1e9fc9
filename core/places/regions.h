// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QString>
#include <QStringView>

namespace elo {

/// The region of a country by the United Nations' M49 standard, at the finest level that statistics use:
/// `southern_africa`, `western_europe`, `south_america` …
/// @returns the key; empty for an unknown code. Antarctica has no region in M49 and gives `antarctica`; Taiwan and
/// Kosovo, which M49 does not list, are put with their neighbours (`eastern_asia`, `southern_europe`).
QString regionOf(QStringView alpha2);

/// @returns `africa`, `americas`, `asia`, `europe`, `oceania` or `antarctica`; empty for an unknown code.
QString continentOf(QStringView alpha2);

/// The name of a region or a continent, from regionOf() or continentOf().
/// @returns the key itself for an unknown one.
QString regionName(QStringView key, Language language);

} // namespace elo
