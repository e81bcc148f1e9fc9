// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes.h"
#include "core/store/codec.h"

/// Reading the journal. Everything throws StoreFailure. Titles of subjects are filled in by the door.
namespace elo::history {

std::vector<OperationInfo> operations(Connection &connection, const Codes &codes, int limit, qint64 beforeRid);
std::optional<OperationInfo> operation(Connection &connection, const Codes &codes, const Id &id);
std::optional<OperationInfo> operation(Connection &connection, const Codes &codes, qint64 rid);

/// Every change of the given rows, newest first. An addition is an entry without a field.
struct Row
{
    const Entity *entity;
    qint64 rid;
    Ref ref;
};
std::vector<HistoryEntry> ofRows(Connection &connection, const Codes &codes, const std::vector<Row> &rows, int limit);

/// One change, by its row id: what came after it is the old value of the next change, or what the row holds.
std::optional<HistoryEntry> ofChange(Connection &connection, const Codes &codes, qint64 changeRid);

/// What one operation did: its additions, then its changes.
std::vector<HistoryEntry> ofOperation(Connection &connection, const Codes &codes, const Id &id, int limit);

/// All rows, living or not, that belong to a record through any owner field, the record first.
std::vector<Row> rowsOf(Connection &connection, const Codes &codes, const Schema &schema, const Ref &ref);

} // namespace elo::history
