// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/entity.h"
#include "core/store/list_query.h"

namespace elo {

class Schema;
class Workspace;

/// Lists that people keep under a name (entity saved_view).
namespace views {

/// The list that a view shows. Errors: NoRecord for an entity that this file does not have, BadExpression for a
/// filter that means nothing any more, as when a field of the office's own is gone.
Result<ListQuery> queryOf(const Record &view, const Schema &schema);

/// Keys of the columns that a view shows, without those that are gone; empty: those that the list has.
QStringList columnsOf(const Record &view, const Schema &schema);

/// Writes a list into a view; its name and owner stay.
void setQuery(Record &view, const ListQuery &query, const QStringList &columns, const Schema &schema);

/// Views that a user sees: their own first, then those of everybody; each by name.
Result<std::vector<Record>> seenBy(Workspace &workspace, const QString &user);

/// The view of that name, accents and case aside, one's own before everybody's. Errors: NoRecord with the name.
Result<Record> byName(Workspace &workspace, const QString &name, const QString &user);

} // namespace views
} // namespace elo
