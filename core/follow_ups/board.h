// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/list_query.h"

#include <vector>

namespace elo {

struct Entity;
class Workspace;

/// The records of an entity with states, side by side by state.
namespace board {

struct Filter
{
    QString text;  ///< any words
    QString owner; ///< whose; empty: everybody's
    QString kind;  ///< a key of kindField; empty: all
    Ref concerns;  ///< what they are about; null: anything

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// By what cards are told apart besides their state: the first choice of the entity that is not the state itself;
/// empty if there is none.
QString kindField(const Entity &entity);

/// Whether the entity's records have an owner, and concern things by links of their own.
bool hasOwner(const Entity &entity);
bool hasLinks(const Workspace &workspace, const Entity &entity);

/// The cards of one state as a list, the most urgent first.
ListQuery columnQuery(const Workspace &workspace, const Entity &entity, const QString &state, const Filter &filter);

struct Column
{
    QString state;
    std::vector<qint64> rids; ///< all of them, in order
};

/// Every state of the entity in its order. Reads nothing but row ids. Errors: those of the database.
Result<std::vector<Column>> columns(Workspace &workspace, const Entity &entity, const Filter &filter);

} // namespace board
} // namespace elo
