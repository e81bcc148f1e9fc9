// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/schema/entity.h"

namespace elo {

class Schema;
class Transaction;

/// Somebody at the desk who is not on the list: four answers, which the queue has time for.
struct WalkIn
{
    QString name;
    QString country; ///< code
    QString capacity = QStringLiteral("diaspora");
    QString contact; ///< a phone or an e-mail
    Ref person;      ///< somebody on record whom the officer recognised: nobody is added then

    /// People of the diaspora are put on record; for others (press, government) the list has the name only, since
    /// the register is of the diaspora.
    bool isMember() const;
};

namespace walk_ins {

/// The member that the answers make, with the contact; also what similarPeople() is asked about while one types.
RecordTree memberOf(const Schema &schema, const WalkIn &walkIn);

/// Whether it may be registered. Errors: Invalid; a contact of somebody who is not put on record has no place.
Result<void> validate(const Schema &schema, const WalkIn &walkIn);

/// Adds the member, unless it is known, with a contact that is new, and the participation.
/// @param like the invitee in whose place somebody comes: its delegation and institution are the substitute's; null
/// for who comes unasked. @returns the participation. Throws StoreFailure.
Record add(Transaction &tx, const Id &event, const WalkIn &walkIn, const Record *like);

} // namespace walk_ins
} // namespace elo
