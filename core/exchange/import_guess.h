// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_source.h"
#include "core/exchange/import_target.h"

#include <vector>

namespace elo {

/// Whether a cell can only be data and never a header: an e-mail address, a phone number, a date, a number.
bool looksLikeData(const QString &cell);

/// Guesses what every column is: by its header against keys, labels in both languages and the words of real lists; by
/// the words they share; and by whether the values can be read as what the header says. Two columns never go to a
/// target that takes one, and what is not sure stays unmapped.
/// @returns for each column an index of `targets`, or -1.
std::vector<int> guessMapping(const std::vector<ImportColumn> &columns, const std::vector<ImportTarget> &targets,
                              const Schema &schema, const Entity &entity);

} // namespace elo
