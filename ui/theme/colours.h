// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace elo {

enum class Scheme { Light, Dark };

/// The colours of a scheme by what they say. Widgets that paint take them from here, never as literals, so that both
/// schemes and their contrast are kept in one place (and tested there).
struct Colours
{
    QColor window;      ///< behind everything
    QColor sideBar;     ///< behind the side bar and the header of tables
    QColor base;        ///< behind lists, fields, cards
    QColor hover;       ///< under the pointer, on base or window
    QColor border;      ///< lines that only separate
    QColor control;     ///< outlines of what can be used (3:1 against base)
    QColor text;        ///< on window, base, sideBar, tint
    QColor muted;       ///< secondary text, same backgrounds
    QColor disabled;    ///< text of what cannot be used now
    QColor accent;      ///< what is chosen or primary; text on base and window, and ground of primary buttons
    QColor accentHover; ///< primary buttons under the pointer
    QColor onAccent;    ///< text on accent and accentHover
    QColor tint;        ///< selected rows and text
    QColor danger;      ///< errors and overdue, as text on base and window and dangerTint
    QColor dangerTint;
    QColor warning; ///< due soon, unverified, as text on base and window and warningTint
    QColor warningTint;
    QColor good; ///< done, verified, as text on base and window and goodTint
    QColor goodTint;
};

const Colours &coloursOf(Scheme scheme);

/// The colours that go with a widget's palette.
const Colours &colours(const QPalette &palette);

QPalette paletteOf(Scheme scheme);

/// WCAG 2.1 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace elo
