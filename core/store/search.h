// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/codec.h"
#include "core/store/vocabulary.h"

#include "core/schema/schema.h"

#include <functional>

/// Everything throws StoreFailure.
namespace elo::search {

/// The records that best fit what was typed, of all entities that can be found or of the named ones. Whole words of a
/// title come first, then titles that begin with the text, then words' beginnings, then hits elsewhere.
std::vector<Record> bestFirst(Connection &connection, const Codes &codes, const Schema &schema, const QString &text,
                              const QStringList &entities, int limit,
                              const std::function<const Vocabulary &(const Entity &)> &vocabulary);

} // namespace elo::search
