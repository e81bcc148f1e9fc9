// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include "ui/theme/colours.h"

#include <QFontMetricsF>
#include <QPalette>
#include <array>

namespace elo {

ChartStyle ChartStyle::forPrint(const QFont &font, double point, Language language)
{
    return {.font = font,
            .text = QColor(0x1c, 0x24, 0x22),
            .mutedText = QColor(0x5a, 0x66, 0x62),
            .axis = QColor(0x8a, 0x96, 0x92),
            .background = Qt::white,
            .point = point,
            .maximum = 0,
            .language = language};
}

ChartStyle ChartStyle::forPalette(const QPalette &palette, const QFont &font, Language language)
{
    const auto &scheme = colours(palette);
    return {.font = font,
            .text = scheme.text,
            .mutedText = scheme.muted,
            .axis = scheme.control,
            .background = palette.color(QPalette::Window),
            // Grows with the font, so 200 % scaling and large text keep the proportions.
            .point = QFontMetricsF(font).height() / 12,
            .maximum = 0,
            .language = language};
}

QColor seriesColour(std::size_t series, bool darkBackground)
{
    struct Pair
    {
        QRgb light;
        QRgb dark;
    };
    static constexpr std::array kColours = {
        Pair{0xff0b6e4f, 0xff2fa37c}, Pair{0xffe69f00, 0xfff4c34f}, Pair{0xff1b2a49, 0xff5f82c8},
        Pair{0xffbde0f2, 0xffdff1fb}, Pair{0xffc77ca0, 0xffe39ec0}, Pair{0xff7a2e1f, 0xffa8402c},
    };
    const auto &pair = kColours[series % kColours.size()];
    return QColor(darkBackground ? pair.dark : pair.light);
}

} // namespace elo
