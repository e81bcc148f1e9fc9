// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace elo {

/// A line icon of resources/icons by its name without ending ("member", "undo", …), drawn in the palette's text
/// colour of the moment, so that it follows the theme by itself. An unknown name gives an empty icon. The keys of
/// things are names of icons.
QIcon icon(const QString &name);

/// The same in one fixed colour, for a mark that says something by its colour.
QIcon icon(const QString &name, const QColor &colour);

/// The program's own icon.
QIcon appIcon();

} // namespace elo
