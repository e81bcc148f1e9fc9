// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace elo {

/// The form in which texts are compared and searched: lower case, no accents (also ø→o, ß→ss, ł→l, đ→d, æ→ae, œ→oe,
/// and full-width forms), apostrophes dropped (`N'Golo` → `ngolo`), every other run of spaces and punctuation one
/// space, no space at the ends. Letters and digits of every script stay, also outside the basic plane; scripts whose
/// vowels are combining marks (Devanagari, Arabic points) lose them, as accents do. `fold(fold(x)) == fold(x)`. Takes
/// no lock and keeps no state: any thread may call it.
QString fold(QStringView text);

/// The words of fold(text), in order; none for a text without letters and digits.
QStringList foldedTokens(QStringView text);

} // namespace elo
