// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// Somebody's decision that two members are one person. No row of either moves: while the link is alive, `kept`
/// stands for both, and lists, counts and reports know one person (core/store/merged.h). Removing the link takes the
/// two apart again with everything that was theirs.
///
/// The pair is kept in the order of the ids, from which the link's id follows, so that two laptops that merge the
/// same two make one link; which of the two they keep is a value of it, of which the later one holds.
struct SameAs : Stored
{
    QUuid first; ///< the smaller id
    QUuid second;
    QUuid kept; ///< one of the two
    QString decidedBy;
    QDate decidedOn;
    QString note;
};

Entity sameAsEntity();

} // namespace elo
