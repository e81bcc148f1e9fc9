// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QString>
#include <QStringList>
#include <QStringView>
#include <optional>

namespace elo {

/// The languages that members speak, by ISO 639 code (two letters where there are two, else three): first Portuguese,
/// then the languages of Mozambique, then those of the countries where members live.
QStringList languageCodes();

/// The name as Mozambicans write it (`changana`, `suaíli`), or in English.
/// @returns the code itself for an unknown one.
QString languageName(QStringView code, Language language);

/// The language that a text means: codes of two or three letters, names in both languages and their usual variants
/// (`xangana`, `shangaan`, `emakhuwa`, `kiswahili`, `Português (Moçambique)`), with or without accents.
/// @returns the code, one of languageCodes(); nothing for an unknown text. Thread-safe.
std::optional<QString> languageFromText(QStringView text);

} // namespace elo
