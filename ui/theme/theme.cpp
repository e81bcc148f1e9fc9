// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QToolTip>

namespace elo {

Scheme schemeOf(ThemeChoice choice, Scheme system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::System:
        break;
    }
    return system;
}

Scheme systemScheme()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

void applyTheme(QApplication &app, Scheme scheme)
{
    if (!qobject_cast<Style *>(app.style()))
        app.setStyle(new Style);
    const QPalette palette = paletteOf(scheme);
    app.setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace elo
