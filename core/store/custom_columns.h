// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/custom_field.h"

/// The columns behind the fields that an office makes for itself. Everything throws StoreFailure.
namespace elo {

class Connection;

namespace custom_columns {

/// The definitions on record whose column exists, removed ones too, in the order in which they are shown. None where
/// the file is older than they are.
std::vector<CustomField> load(Connection &connection);

/// Ids of definitions that have no column: they came by another route than this program.
std::vector<Id> missing(Connection &connection);

/// Adds the columns that are missing and generates the triggers of their tables anew. To be called in a transaction.
void addMissing(Connection &connection);

/// The same in a transaction of its own, if there is anything to do: the repair on opening.
void repair(Connection &connection);

/// What the definitions may not become. @param before as they were when the operation began.
/// Throws Invalid{field key, reason, value} or Refused{"too_many_fields", entity}.
void checkRules(const std::vector<CustomField> &before, const std::vector<CustomField> &after);

/// Whether records that have a value of the field are found by other words than before.
bool isFoundOtherwise(const CustomField *before, const CustomField &after);

/// Row ids of the records that have a value in the field's column.
std::vector<qint64> rowsWithValue(Connection &connection, const CustomField &field);

} // namespace custom_columns

} // namespace elo
