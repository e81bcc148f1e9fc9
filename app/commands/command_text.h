// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace elo {

/// The translation context of everything the command line says.
struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace elo
