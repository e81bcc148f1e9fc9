// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_outcome.h"

namespace elo {

/// Why a value or a row is not imported, in the user's language: "There is no such date: 31/02/1980". Window and
/// command line say it alike. Plain text.
QString importIssueText(const ImportIssue &issue);

/// "New", "Updates a record", "Nothing new", "Error", "Left out".
QString importOutcomeText(ImportOutcome outcome);

} // namespace elo
