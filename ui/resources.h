// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elo {

/// Makes the icons and the texts of this library known to Qt. Call once, before the first window: the linker drops
/// the resources of a static library that nobody asks for.
void initResources();

} // namespace elo
