// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// Somebody's decision about a field that several devices had written without knowing of each other. It names the
/// writes that are settled by it; what holds is the field's value. A record that can be removed: undoing the decision
/// brings the conflict back, on every device.
struct ConflictDecision : Stored
{
    QString record;  ///< Ref::text() of what the field belongs to
    QString field;   ///< key; "alive" where a removal met an edit
    QString settled; ///< the writes, as "device:seq" separated by spaces
    QString decidedBy;
    QDate decidedOn;
};

Entity conflictDecisionEntity();

} // namespace elo
