// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/match/person_set.h"
#include "core/schema/entity.h"

#include <QSet>

/// Reads members for comparing. Everything throws StoreFailure.
namespace elo {

class Connection;
class Job;

/// A pair of people by their indexes as one number, the same in both orders.
inline quint64 pairKey(quint32 a, quint32 b)
{
    return quint64(std::min(a, b)) << 32 | std::max(a, b);
}

struct LoadedPeople
{
    PersonSet people;
    QSet<quint64> distinct; ///< pairKey() of those of whom somebody decided that they are two
};

/// All living members with their contacts, in the order of their row ids. Those whose data were taken away
/// (anonymised) are not among them. @param memberCode the code of "member" in any-references. @param job may be null;
/// its `done` grows by one for each. Throws Cancelled too.
LoadedPeople loadPeople(Connection &connection, int memberCode, Job *job);

/// The facts of one member that is at hand, stored or not.
PersonFacts factsOf(const Record &member);
/// The key of a contact point that is at hand; none for other kinds of contact.
std::optional<ContactKey> contactKeyOf(const Record &contact);

} // namespace elo
