// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elo {

class Codes;
class Connection;
class Schema;
struct Entity;

/// Drops and generates anew the triggers that write the journal, for every table of the schema. They are plain SQL,
/// so any SQLite that opens the file journals; outside of an operation every write fails. Throws StoreFailure.
void generateTriggers(Connection &connection, const Schema &schema, const Codes &codes);

/// The same for one table, which got a column.
void generateTriggers(Connection &connection, const Entity &entity, const Codes &codes);

} // namespace elo
