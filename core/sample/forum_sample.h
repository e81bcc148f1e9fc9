// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace elo {

class Workspace;

/// Fills a new office file with a two-day forum of invented people, to try the program on: 40 members from four
/// continents, 15 diplomatic officials, associations, institutions, participants and attendance per day, follow-ups
/// in every state, inquiries as notes. The same every time, with dates counted from today, so that some are overdue
/// on whatever day it is made. The tables are those of resources/sample. Errors: those of Workspace::transact().
Result<void> fillSampleForum(Workspace &workspace);

} // namespace elo
