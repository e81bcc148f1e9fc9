// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/list_query.h"

#include <QVariantMap>

namespace elo {

/// How pages lead to other pages. The main window implements it; a test may implement it with a list of calls.
class Navigator
{
public:
    virtual ~Navigator() = default;

    /// Shows a record beside its list. A part (a contact, a membership) leads to the thing that owns it.
    virtual void openRecord(const Ref &ref) = 0;
    /// Shows the list of an entity with this text, filter and order.
    virtual void openList(const ListQuery &query) = 0;
    /// Opens an empty form. @param values field key → value to begin with.
    /// @param about for a follow-up: what it concerns; for an event's participant and the like: what it belongs to.
    virtual void newRecord(const QString &entity, const QVariantMap &values = {}, const Ref &about = {}) = 0;
    /// Shows a page by its key: "start", "history", "report", "import".
    virtual void openPage(const QString &key, const QVariantMap &arguments = {}) = 0;
    /// Shows a sentence in the status bar for a while, with an undo button if an operation is named.
    virtual void notify(const QString &sentence, const Id &undoable = {}) = 0;
};

} // namespace elo
