// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/store/changes.h"
#include "core/store/codec.h"

namespace elo {

/// Looks for defects of an office file: pages, the journal's chain and its cover of every row, the search index
/// against the records, links that lead nowhere, derived columns, numbers. Reads only. @param job may be null. Throws
/// StoreFailure when the file cannot be read at all, or when cancelled.
std::vector<Problem> checkFile(Connection &connection, const Codes &codes, const Schema &schema, Job *job);

} // namespace elo
