// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QString>
#include <optional>

namespace elo {

/// Reads a number as people in either language write it: "62,5", "62.5", "1 234,5", "1.234,5", "1,234.5", "62,5 %".
/// With one kind of separator it is the decimal one, unless it parts thousands more than once. "1,234" alone is
/// refused: one reader means a thousand by it and another one and a bit.
/// @returns nothing if it is not a finite number, or ambiguous.
std::optional<double> decimalFromText(QStringView text);

/// The number as the language writes it, without trailing zeros: "62,5" in Portuguese, "62.5" in English.
QString decimalText(double number, Language language);

} // namespace elo
