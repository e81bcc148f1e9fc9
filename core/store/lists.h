// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"
#include "core/store/codec.h"
#include "core/store/list_query.h"
#include "core/store/vocabulary.h"

#include <functional>

/// Ordered row ids for lists. Everything throws StoreFailure.
namespace elo::lists {

/// @param language orders choices and countries by how they read in it. @param limit at most so many; -1: all.
std::vector<qint64> ids(Connection &connection, const Codes &codes, const Entity &entity, const ListQuery &query,
                        Language language, const std::function<const Vocabulary &()> &vocabulary, qint64 limit);

/// How many living records the filter lets through; nothing is put in order.
qint64 count(Connection &connection, const Codes &codes, const Entity &entity, const FilterGroup &filter);

/// The SQL functions that the statements above use; the opener calls it once per connection.
void registerFunctions(Connection &connection);

} // namespace elo::lists
