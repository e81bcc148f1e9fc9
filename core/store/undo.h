// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/store/transaction.h"
#include "core/store/undo_outcome.h"

namespace elo {

/// Of the exceptions so many are listed; all are counted.
constexpr size_t kMostExceptions = 1000;

/// Takes an operation back inside `transaction`: rows that it added are removed, rows that it removed come back,
/// values that it changed get what they were before; see UndoPlan for what is left as it is.
/// @param target row id of the operation.
/// @param despite whether the rest is taken back although something stays; otherwise nothing is written then.
/// @param job may be null. @returns what was done, without the id of the operation. Throws StoreFailure.
enum class Despite { Nothing, Exceptions };
UndoOutcome undoOperation(Transaction &transaction, qint64 target, Despite despite, Job *job = nullptr);

} // namespace elo
