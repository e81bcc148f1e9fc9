// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

namespace elo {

/// A new record of an entity with the values that its struct begins with: a stage, a state, a capacity.
Record blankRecord(const Entity &entity);

} // namespace elo
