// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/schema.h"
#include "core/store/codec.h"
#include "core/store/connection.h"

#include <span>

/// Reading rows into records. Everything throws StoreFailure.
namespace elo::records {

/// "SELECT rid, id, alive, number, fields… FROM entity" – the order in which `read` expects the columns.
QByteArray selectFrom(const Entity &entity);

/// The record of the current row of a query that begins with `selectFrom`.
Record read(Query &query, const Entity &entity, const Codes &codes);

std::optional<Record> byId(Connection &connection, const Codes &codes, const Entity &entity, const Id &id);
std::optional<Record> byRid(Connection &connection, const Codes &codes, const Entity &entity, qint64 rid);
std::optional<Record> byNumber(Connection &connection, const Codes &codes, const Entity &entity, qint64 number);

/// In the order asked for; what is missing is left out.
std::vector<Record> byRids(Connection &connection, const Codes &codes, const Entity &entity,
                           std::span<const qint64> rids);

/// Living rows of `part` whose field `fieldIndex` points to `owner`, oldest first.
std::vector<Record> pointingTo(Connection &connection, const Codes &codes, const Entity &part, int fieldIndex,
                               const Ref &owner);

/// The value by which rows of `part` point to `owner` through the field.
QVariant pointer(const Codes &codes, const Field &field, const Ref &owner);

/// The deterministic id of a link, made from what it joins; null for what has none (a participant who is only a
/// name).
Id identityOf(const Record &record);

/// Gives the record an id if it has none, lets its parts belong to it, and gives links among them their ids.
void adopt(RecordTree &tree);

Ref refOf(const Record &record);

} // namespace elo::records
