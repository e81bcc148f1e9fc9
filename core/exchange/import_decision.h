// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QSet>

namespace elo {

/// What a value of the list does where another one is on record.
enum class OnRecord : quint8 {
    Fill,      ///< nothing: the list only fills gaps
    Overwrite, ///< replaces it
    Ask,       ///< what the user decided for the row; undecided rows only fill gaps
};

/// What the user decided about one row of a list.
struct ImportDecision
{
    /// Whether the row is about somebody who is known already.
    enum class Identity : quint8 {
        Open,  ///< as the rules of the import have it
        Apart, ///< somebody new, whoever is like it
        Same,  ///< `same`, or whoever row `sameRow` of the list is about
    };
    Identity identity = Identity::Open;
    Id same;
    qsizetype sameRow = -1;

    bool overwrites = false;    ///< with OnRecord::Ask: all values of the row replace those on record
    QSet<int> overwriteColumns; ///< otherwise those of these columns
    bool keeps = false;         ///< decided that what is on record stays, so that it is not asked again

    bool isEmpty() const { return identity == Identity::Open && !overwrites && overwriteColumns.isEmpty() && !keeps; }
    bool replaces(int column) const { return overwrites || overwriteColumns.contains(column); }
    friend bool operator==(const ImportDecision &, const ImportDecision &) = default;
};

} // namespace elo
