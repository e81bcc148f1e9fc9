// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace elo {

/// Runs the command that the arguments ask for, with an application object of its own: none may exist yet.
/// @param args as main() has them, without the program's name.
/// @returns the exit code (0 done, 1 failed or not so, 2 wrong usage); nullopt: no command, open the window on the
/// file that is named, if any.
std::optional<int> runCommand(const QStringList &args);

} // namespace elo
