// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// A participant’s undertaking to pass the word on to people who could not come.
struct Relay : Stored
{
    QString audience;
    QString person;
    QUuid event;
    QUuid receivedFrom; ///< the undertaking through which the word came: the tree
    QString channel;
    QString country;
    QString place;
    QDate due;
    QString state = QStringLiteral("promised");
    QDate doneOn;
    std::optional<qint64> reached;
    QString evidence;
    QString reason;
    QString notes;
};

/// Somebody who heard of it through an undertaking and became a contact.
struct RelayContact : Stored
{
    QUuid relay;
    QUuid member;
};

Entity relayEntity();
Entity relayContactEntity();

} // namespace elo
