// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/schema.h"

namespace elo {

/// The text under which a record is found, by column of its search table: folded, without accents or case.
struct SearchDocument
{
    QString name;  ///< the words of its titles
    QString phone; ///< digits of its phones: international, national, and reversed for a search by the last digits
    QString text;  ///< places, e-mails, notes and the rest that is searched

    friend bool operator==(const SearchDocument &, const SearchDocument &) = default;
};

/// @param contacts the record's living contact points.
SearchDocument searchDocument(const Record &record, const std::vector<const Record *> &contacts);

/// The key by which lists are ordered: the title without accents, case and the particles de, da, do, dos, e.
QString sortKeyOf(const Record &record);

} // namespace elo
