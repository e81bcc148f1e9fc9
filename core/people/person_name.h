// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace elo {

/// The key that lists are ordered by, for people and for every title: fold(name) in the order of writing, without the
/// particles *de, da, do, dos, das, e, d'*. Compare keys by code unit (SQL: COLLATE BINARY).
/// A name of particles only keeps them, so that no name has an empty key but one without letters and digits.
QString sortKey(QStringView name);

/// `Silva, João da`: the last surname first, with what belongs to it (`Muiuane Júnior, Armando`; Filho, Neto,
/// Sobrinho, Jr, Júnior stay with the surname), and the particles behind the given names, as Portuguese indexes and
/// libraries do (NP 405). A name already written with a comma, or of one word, comes back with its spaces tidied.
QString sortName(QStringView name);

/// A full name in its parts, as written. `suffix` is Júnior, Filho, Neto, Sobrinho, Jr …; empty if there is none.
struct NameParts
{
    QString given;
    QString family;
    QString suffix;
    friend bool operator==(const NameParts &, const NameParts &) = default;
};

/// Splits `Armando Pedro da Silva Júnior` into `Armando Pedro`, `da Silva`, `Júnior`, and understands
/// `Silva Júnior, Armando da`. The family name is the last surname with its particles (`da Silva`, `Costa e Silva`):
/// what stands before may be middle names, a mother's surname or given names, which nothing in the text tells apart.
/// A single word is a given name.
NameParts splitName(QStringView name);

/// The full name in the order of writing, with tidy spaces; either part may be empty.
QString joinName(QStringView given, QStringView family);

/// A key that spellings of one Portuguese or Bantu name share: h dropped, y/i, c/k/q, s/z/ss/ç, x/ch/sh, w/u, ph/f,
/// nh/ny, double letters, m before a consonant, final e/i and o/u. `Dhovo`, `Dlhovo` and `Dhlovo` share one, as do
/// `Macuácua` and `Makwakwa`. It is for suggesting; never proof that two names are the same.
/// @param token one word, folded or not; more words give the keys joined by a space.
/// @returns lower-case Latin letters; empty for an empty token. Letters of other scripts and digits stay as they are.
QString soundKey(QStringView token);

/// The number of slips between two texts: a letter missing, extra, changed, or two neighbours swapped (optimal string
/// alignment). Compares code units: fold both first.
/// @returns the distance, or limit + 1 as soon as it is certain to be over the limit. A negative limit counts as 0.
int editDistance(QStringView a, QStringView b, int limit);

} // namespace elo
