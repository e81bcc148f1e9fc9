// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

/// The closed lists of values that several entities share. Keys are stored in the file and never change.
namespace elo::choices {

extern const std::span<const Choice> kSex;
extern const std::span<const Choice> kYesNo; ///< three states: yes, no, and empty for unknown
extern const std::span<const Choice> kChannel;
extern const std::span<const Choice> kSector;

} // namespace elo::choices
