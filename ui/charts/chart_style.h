// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QColor>
#include <QFont>

class QPalette;

namespace elo {

/// How a chart looks. Sizes are in the painter's units, so that one code paints paper (1/300 inch) and screen.
struct ChartStyle
{
    QFont font;
    QColor text;
    QColor mutedText;
    QColor axis;
    QColor background;  ///< what lies below the chart: it shows in the gaps between stacked parts
    double point = 1;   ///< the size of a typographic point in the painter's units
    double maximum = 0; ///< what the longest possible bar stands for; 0: the figure's own largest value
    Language language = Language::Portuguese;

    static ChartStyle forPrint(const QFont &font, double point, Language language);
    static ChartStyle forPalette(const QPalette &palette, const QFont &font, Language language);

    bool isDark() const { return background.lightnessF() < 0.5; }
};

/// The fill of a series. The hues stay apart for colour-blind readers (after Okabe and Ito), and so does the
/// lightness of all of them on a grey printout. They repeat after six.
QColor seriesColour(std::size_t series, bool darkBackground);

} // namespace elo
