// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// Somebody's decision that two members are two people, however alike they look. It is never asked again.
///
/// The pair is kept by the members' ids in a fixed order, and the link's id follows from it: two laptops that decide
/// the same make one link, and whoever is looked at first finds it. Ids outlive merging, which joins records and
/// moves none: of two groups of joined records, one distinction between a record of the one and a record of the other
/// holds for both groups. So a decision about A and B holds when C joins B later.
struct Distinction : Stored
{
    QUuid first; ///< the smaller id
    QUuid second;
    QString decidedBy;
    QDate decidedOn;
    QString note;
};

Entity distinctionEntity();

} // namespace elo
