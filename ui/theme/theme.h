// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

class QApplication;

namespace elo {

enum class ThemeChoice { System, Light, Dark };

/// The scheme that a choice means here; the system's is told by the palette the desktop gave at the start.
Scheme schemeOf(ThemeChoice choice, Scheme system);

/// The scheme of the palette that Qt took over from the desktop. Ask before the first applyTheme().
Scheme systemScheme();

/// Puts the style and the palette of a scheme on every window, open ones included.
void applyTheme(QApplication &app, Scheme scheme);

} // namespace elo
