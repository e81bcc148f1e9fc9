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
    QHash<quint32, quint32> merged; ///< who stands for those who do not stand for themselves
    QSet<quint64> distinct;         ///< pairKey() of people of whom somebody decided that they are two

    quint32 personOf(quint32 index) const { return merged.value(index, index); }
};

/// All living members with their contacts, in the order of their row ids, merged ones too: a third record may be like
/// any of theirs. Those whose data were taken away
/// (anonymised) are not among them. @param memberCode the code of "member" in any-references. @param job may be null;
/// its `done` grows by one for each. Throws Cancelled too.
LoadedPeople loadPeople(Connection &connection, int memberCode, Job *job);

/// The facts of one member that is at hand, stored or not.
PersonFacts factsOf(const Record &member);
/// The key of a contact point that is at hand; none for other kinds of contact.
std::optional<ContactKey> contactKeyOf(const Record &contact);

} // namespace elo
