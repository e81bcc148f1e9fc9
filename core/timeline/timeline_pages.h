// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/timeline/timeline.h"

namespace elo {

class Schema;

namespace timeline {

/// One page of the timeline of a thing that exists. Throws StoreFailure. Titles of operations' subjects are filled in
/// by the door.
TimelinePage page(Connection &connection, const Codes &codes, const Schema &schema, const Ref &thing,
                  const TimelineQuery &query);

} // namespace timeline
} // namespace elo
