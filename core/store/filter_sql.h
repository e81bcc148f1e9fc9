// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/codec.h"
#include "core/store/last_contact.h"
#include "core/store/list_query.h"

#include <QDate>

namespace elo {

class Connection;

/// The deepest nesting of groups and relations that a filter may have, and the most tests in all of it.
inline constexpr int kMostFilterDepth = 12;
inline constexpr int kMostFilterTests = 200;

/// A filter as an SQL expression over the row `alias` of the entity's table, with bound values only. Names of tables
/// and columns come from the schema. Relations are EXISTS over the column that points, which has an index; a relation
/// that every row must meet and that few records can give is looked up from their side instead, once.
/// Throws StoreFailure{BadExpression} with what does not exist or is too much.
SqlClause filterClause(Connection &connection, const FilterGroup &filter, const Entity &entity, const Codes &codes,
                       const QByteArray &alias, const QDate &today);

} // namespace elo
