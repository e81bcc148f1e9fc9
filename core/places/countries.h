// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"
#include "core/places/provinces.h"
#include "core/places/regions.h"
#include "core/places/spoken_languages.h"

#include <QString>
#include <QStringList>
#include <QStringView>
#include <optional>

namespace elo {

/// The ISO 3166-1 alpha-2 codes of all countries and territories (and XK for Kosovo), in the order of the codes.
QStringList countryCodes();

/// The name of a country in everyday Mozambican Portuguese (European spelling, from ICU's pt_PT with our own
/// exceptions) or in English.
/// @param alpha2 the code, in capitals. @returns the code itself for one that is not in countryCodes().
QString countryName(QStringView alpha2, Language language);

/// The country that a text of a form or a spreadsheet means: alpha-2 and alpha-3 codes, names in both languages and
/// common variants (`RSA`, `Inglaterra`, `EUA`, `R. D. Congo`, `Suazilândia (Eswatini)`), and demonyms
/// (`moçambicana`), with or without accents, capitals and punctuation.
/// @returns the alpha-2 code; nothing for a text that is unknown or means more than one country (`Congo` is the
/// Republic, as in ISO 3166; `Coreia` alone is nothing). Thread-safe.
std::optional<QString> countryFromText(QStringView text);

} // namespace elo
