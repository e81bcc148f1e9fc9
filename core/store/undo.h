// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/store/transaction.h"
#include "core/store/undo_outcome.h"
#include "core/store/undo_plan.h"

namespace elo {

/// Looks at what taking an operation back would do; the outcome gets the exceptions, the first thousand of them as a
/// list. It has to outlive the plan's use. @param job may be null. Throws StoreFailure.
void look(UndoPlan &plan, UndoOutcome &outcome, Job *job);

/// Takes an operation back inside `transaction`, as it was planned: rows that it added are removed, rows that it
/// removed come back, values that it changed get what they were before, and exceptions are left as they are.
/// @param plan after look(). @param job may be null. @param outcome gets what was done, without the id of the
/// operation. Throws StoreFailure.
void takeBack(Transaction &transaction, UndoPlan &plan, UndoOutcome &outcome, Job *job);

/// Takes back what an operation wrote that is unfinished, within that same operation. Throws StoreFailure.
void undoUnfinished(Connection &connection, const Schema &schema, LongOperation &operation);

} // namespace elo
