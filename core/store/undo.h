// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace elo {

/// Takes an operation back inside `transaction`: rows that it added are removed, values that it changed get what they
/// were before, wherever they still hold what the operation gave them.
/// @param target row id of the operation.
/// @returns what stands in the way, as records; then nothing was written. Throws StoreFailure.
std::vector<Ref> undoOperation(Transaction &transaction, qint64 target);

} // namespace elo
