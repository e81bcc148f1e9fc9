// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"

namespace elo {

std::optional<int> runCommand(const QStringList &)
{
    return std::nullopt;
}

} // namespace elo
