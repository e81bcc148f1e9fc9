// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/timeline/timeline.h"

namespace elo {

class Schema;

/// Where the entries of a timeline come from. What can name a thing is read from the registry, so an entity that is
/// added tomorrow is in every timeline. Everything throws StoreFailure.
namespace timeline {

/// One way in which something comes into the timeline of a thing.
struct Source
{
    TimelineEntry::What what = TimelineEntry::What::Change;
    TimelineKind kind = TimelineKind::Change;
    const Entity *entity = nullptr; ///< whose rows name the thing
    const Field *field = nullptr;   ///< by this field
    const Entity *far = nullptr;    ///< what a link leads to
    const Field *farField = nullptr;
    QByteArray sql; ///< gives ms and rid; takes the thing, and what `after` adds
};

/// Not yet read: when, from which source, and the row (of a step the change, of a change the operation).
struct Stub
{
    TimelineCursor place;
};

/// All sources of a thing, in a fixed order, by which entries of the same moment are ordered too.
/// @param several whether the thing stands for merged records: what names any of them is in its timeline.
std::vector<Source> sourcesOf(const Schema &schema, const Codes &codes, const Entity &thing, bool several);

/// The next entries of all sources of these kinds, newest first.
std::vector<Stub> stubs(Connection &connection, const Codes &codes, const Ref &thing,
                        const std::vector<Source> &sources, TimelineKinds kinds,
                        const std::optional<TimelineCursor> &after, int limit);

/// The order of a timeline: later first, then as the sources stand, then what was written last.
bool comesFirst(const TimelineCursor &a, const TimelineCursor &b);

} // namespace timeline
} // namespace elo
