// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/likely_event.h"

#include "core/workspace.h"

using namespace Qt::StringLiterals;

namespace elo {

Result<Ref> likelyEvent(Workspace &workspace, const QDate &today)
{
    ListQuery query;
    query.entity = u"event"_s;
    query.sortField = u"starts"_s;
    const auto rids = workspace.ids(query);
    if (!rids)
        return std::unexpected(rids.error());
    const Entity &entity = workspace.schema().entity(u"event");
    const auto events = workspace.records(entity, *rids);
    if (!events)
        return std::unexpected(events.error());
    const Record *likely = nullptr;
    for (const Record &event : *events) { // by their first days
        const QDate ends = event.value(u"ends").toDate();
        likely = &event;
        if (ends >= today)
            break; // the earliest that is not over
    }
    return likely ? Ref{entity.name(), likely->id} : Ref();
}

} // namespace elo
