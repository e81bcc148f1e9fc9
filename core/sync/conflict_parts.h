// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"
#include "core/sync/conflicts.h"

/// What conflicts and collisions have in common. For core/sync only; everything throws StoreFailure.
namespace elo::sync {

/// Who did an operation, and when. The value is for the caller to fill.
ConflictSide sideOf(Connection &connection, qint64 operation);

/// Adds a person's decision. @param settled what is settled by it.
void addDecision(Transaction &tx, const Ref &record, const QString &field, const QStringList &settled,
                 const QString &user);

} // namespace elo::sync
