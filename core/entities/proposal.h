// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// A concrete way to take part that somebody proposed, on its way into the policy.
struct Proposal : Stored
{
    QString title;
    QString description;
    QString domain = QStringLiteral("social");
    QString raisedBy;
    QDate raisedOn;
    QUuid event;
    QUuid session;
    QUuid institution;
    QString stage = QStringLiteral("raised");
    QString decision; ///< where it stands in the policy, or why it was rejected
    QDate decidedOn;
};

Entity proposalEntity();

} // namespace elo
