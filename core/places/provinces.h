// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QString>
#include <QStringView>
#include <optional>
#include <vector>

namespace elo {

/// A province of Mozambique, by ISO 3166-2.
struct Province
{
    QString key; ///< `MZ-P`
    QString pt;
    QString en;
};

/// The eleven provinces from north to south, as Mozambican official lists have them. The city and the province of
/// Maputo are two: no name here is *Maputo* alone.
const std::vector<Province> &provinces();

/// @returns the key itself for one that is unknown.
QString provinceName(QStringView key, Language language);

/// The province that a text means: keys (`MZ-P`), names with or without accents and hyphens, usual abbreviations
/// (`C. Delgado`), `Cidade de Maputo`, `Maputo (província)` ….
/// @returns the key; nothing for an unknown text and for `Maputo` alone, which may be either.
std::optional<QString> provinceFromText(QStringView text);

} // namespace elo
