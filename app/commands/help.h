// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elo {

struct Command;

/// "Usage: elo search FILE TEXT [options]"
QString usageLine(const Command &command);
/// What `elo COMMAND --help` prints.
QString commandHelp(const Command &command);
/// What `elo --help` prints.
QString overallHelp();

} // namespace elo
