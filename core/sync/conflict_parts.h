// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"
#include "core/sync/conflicts.h"

/// What conflicts and collisions have in common. For core/sync only; everything throws StoreFailure.
namespace elo::sync {

/// Who did an operation, and when. The value is for the caller to fill.
ConflictSide sideOf(Connection &connection, qint64 operation);

/// What a part or a link belongs to by one of its fields.
Ref ownerOf(const Record &part, int field);

/// Whether everything that a part or a link belongs to is alive.
bool isOwned(Connection &connection, const Schema &schema, const Codes &codes, const Record &record);
inline bool isOwned(Transaction &tx, const Record &record)
{
    return isOwned(tx.connection(), tx.schema(), tx.codes(), record);
}

/// Brings back what belongs to a record and went with it by an operation.
void reviveRemovedBy(Transaction &tx, const Id &operation, const Ref &owner);

/// Adds a person's decision. @param settled what is settled by it.
void addDecision(Transaction &tx, const Ref &record, const QString &field, const QStringList &settled,
                 const QString &user);

} // namespace elo::sync
