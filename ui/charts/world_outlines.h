// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPainterPath>
#include <QString>

namespace elo {

/// The outlines of countries in the Equal Earth projection, from resources/map/world.txt (Natural Earth, public
/// domain; resources/map/make_world.py says how it was made).
class WorldOutlines
{
public:
    /// Reads the program's own map; read once per map, in a few milliseconds.
    static WorldOutlines load();

    const QHash<QString, QPainterPath> &countries() const { return m_countries; } ///< by alpha-2
    QRectF bounds() const { return m_bounds; }

private:
    QHash<QString, QPainterPath> m_countries;
    QRectF m_bounds;
};

/// A line of the file: "ZA x,y dx,dy …;x,y …". @returns the code and the path; an empty code for a comment or what is
/// no such line.
std::pair<QString, QPainterPath> outlineFromLine(QStringView line);

} // namespace elo
