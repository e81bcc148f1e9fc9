// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/schema.h"

#include <QString>

namespace elo {

/// For what a list leaves the program. Silence is no consent: what is handed to others holds only people who said
/// yes to that purpose and did not take it back, and it is said to whom it goes and why.
struct Handing
{
    QString purpose = QStringLiteral("own"); ///< key of Disclosure::purpose
    QString recipient;
    QString reason;

    bool isToOthers() const { return purpose != QStringLiteral("own"); }
};

/// The field of an entity through which its records are about one person; -1 if there is none. Members are people
/// themselves.
int personField(const Entity &entity);
/// Whether lists of the entity are lists of people: they are logged, and leave only as consent allows.
bool isOfPeople(const Entity &entity);
/// Whether lists of the entity can be handed to others: there is one person for each record who may have consented.
bool mayBeHanded(const Entity &entity);
/// Whether a value may leave the office: neither what is kept about the office's own work nor text that anybody may
/// have written anything into.
bool mayLeave(const Field &field);
/// The same of a field of lists of an entity: whom a list is about besides whoever is asked for consent does not
/// leave.
bool mayLeave(const Entity &listed, const Field &field);

/// Errors: Invalid{"purpose" | "recipient" | "reason", …} of Disclosure's fields; Refused{"no_people"} for a list of
/// what is no people, of which nobody consents.
Result<void> checkHanding(const Handing &handing, const Schema &schema, const Entity &listed);

} // namespace elo
