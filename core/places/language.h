// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elo {

/// The languages of the window, the command line and the reports.
enum class Language { Portuguese, English };

} // namespace elo
