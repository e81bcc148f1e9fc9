// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"
#include "core/workspace.h"

/// What the verbs of the Workspace, in their several files, have in common. For core only.
namespace elo {

inline Result<void> withoutValue(const Result<Id> &result)
{
    if (!result)
        return std::unexpected(result.error());
    return {};
}

/// Inside a transaction an error unwinds it.
inline void orThrow(const Result<void> &result)
{
    if (!result)
        throw StoreFailure{result.error()};
}

/// The value, or the error unwinds.
template <class T>
T orThrow(Result<T> result)
{
    if (!result)
        throw StoreFailure{result.error()};
    return std::move(*result);
}

/// Throws NoRecord unless the record exists and is alive.
Record living(Transaction &tx, const Ref &ref);

/// Who stands for a record; itself for whatever was not merged.
Ref personOf(Transaction &tx, const Ref &ref);

/// Gives a record that was read before the office's fields changed the fields as they are now. What it knows nothing
/// of stays as it is in `stored`.
void renew(Record &record, const Schema &schema, const Record *stored = nullptr);
/// The same for what is new in a tree.
void renewAll(RecordTree &tree, const Schema &schema);

/// Throws what rules::validateStep says; sets what follows from a step that is taken.
void checkStep(const Record &before, Record &after);

/// A member whose country changed has phones whose standard form may change with it: they are among the tree's parts
/// then, derived anew. @param before the record as it is stored.
void rederiveContacts(Transaction &tx, RecordTree &tree, const Record &before);

/// After a follow-up that repeats was done: the next one, about the same things.
void makeSuccessor(Transaction &tx, const Record &before, const Record &after);

/// After a date of a record changed: untouched due dates that were counted from it change too.
void moveAnchored(Transaction &tx, Workspace &workspace, const Record &before, const Record &after);

/// Closes the open follow-ups of a thing as asked. Those that repeat end with it.
void closeFollowUps(Transaction &tx, const Ref &thing, const Workspace::Closing &closing);

} // namespace elo
