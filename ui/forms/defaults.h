// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

namespace elo {

class Workspace;

/// Gives the empty fields of a new record what a person would type most of the time: the first value of what the
/// entity's struct begins with, today for required dates, the user where the field says who recorded it.
void fillDefaults(Workspace &workspace, Record &record);

} // namespace elo
