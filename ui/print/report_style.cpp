// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_style.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elo::report_style {

namespace {

QString family()
{
    // Asked for by hand: the font matching of some platforms answers an unknown first name with its default at once.
    static const auto kWanted = std::array{
        u"Source Sans 3"_s,  u"Source Sans Pro"_s, u"Open Sans"_s,       u"Noto Sans"_s,   u"Segoe UI"_s,
        u"Helvetica Neue"_s, u"Arial"_s,           u"Liberation Sans"_s, u"Nimbus Sans"_s, u"DejaVu Sans"_s};
    const auto present =
        std::ranges::find_if(kWanted, [](const QString &name) { return QFontDatabase::hasFamily(name); });
    return present != kWanted.end() ? *present : u"sans-serif"_s;
}

} // namespace

QFont font(double points, QFont::Weight weight)
{
    static const QString kFamily = family();
    QFont font(kFamily);
    font.setPixelSize(static_cast<int>(std::lround(points * kPagePoint)));
    font.setWeight(weight);
    // Hinting would round every advance to whole dots of this size and show as uneven spacing in the preview.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double lineHeight(const QFont &font)
{
    // Large type needs less air.
    return font.pixelSize() * (font.pixelSize() > 12 * kPagePoint ? 1.25 : 1.38);
}

double baselineOffset(const QFont &font)
{
    const QFontMetricsF metrics(font);
    return (lineHeight(font) + metrics.capHeight()) / 2;
}

} // namespace elo::report_style
