// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <cmath>

namespace elo {

namespace {

const Colours kLight = {
    .window = 0xF4F6F5,
    .sideBar = 0xE9EEEB,
    .base = 0xFFFFFF,
    .hover = 0xEDF3F0,
    .border = 0xD3DCD7,
    .control = 0x7B8A82,
    .text = 0x16201B,
    .muted = 0x4F5D56,
    .disabled = 0x8B9791,
    .accent = 0x0B6E4F,
    .accentHover = 0x085A40,
    .onAccent = 0xFFFFFF,
    .tint = 0xD2EADF,
    .danger = 0xA8231B,
    .dangerTint = 0xFBE5E3,
    .warning = 0x7F4B00,
    .warningTint = 0xFCEFD6,
    .good = 0x1A6336,
    .goodTint = 0xDDF1E3,
};

const Colours kDark = {
    .window = 0x171B19,
    .sideBar = 0x121614,
    .base = 0x1F2522,
    .hover = 0x29312D,
    .border = 0x37423C,
    .control = 0x7F8E86,
    .text = 0xE4EAE6,
    .muted = 0xA9B6AF,
    .disabled = 0x6E7A74,
    .accent = 0x5CC79B,
    .accentHover = 0x7AD7B0,
    .onAccent = 0x05231A,
    .tint = 0x1F4B3B,
    .danger = 0xFF9E94,
    .dangerTint = 0x4A2522,
    .warning = 0xF0B65A,
    .warningTint = 0x42341C,
    .good = 0x7FD39A,
    .goodTint = 0x1E3F2A,
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

const Colours &coloursOf(Scheme scheme)
{
    return scheme == Scheme::Dark ? kDark : kLight;
}

const Colours &colours(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? kDark : kLight;
}

QPalette paletteOf(Scheme scheme)
{
    const Colours &c = coloursOf(scheme);
    QPalette p;
    const auto setAll = [&p](QPalette::ColorRole role, const QColor &colour) {
        p.setColor(QPalette::All, role, colour);
    };
    setAll(QPalette::Window, c.window);
    setAll(QPalette::WindowText, c.text);
    setAll(QPalette::Base, c.base);
    setAll(QPalette::AlternateBase, scheme == Scheme::Dark ? c.hover : c.window);
    setAll(QPalette::Text, c.text);
    setAll(QPalette::Button, c.base);
    setAll(QPalette::ButtonText, c.text);
    setAll(QPalette::BrightText, c.danger);
    setAll(QPalette::PlaceholderText, c.muted);
    setAll(QPalette::Highlight, c.tint);
    setAll(QPalette::HighlightedText, c.text);
    setAll(QPalette::Link, c.accent);
    setAll(QPalette::LinkVisited, c.accent);
    setAll(QPalette::ToolTipBase, c.text);
    setAll(QPalette::ToolTipText, c.base);
    setAll(QPalette::Light, c.base);
    setAll(QPalette::Midlight, c.hover);
    setAll(QPalette::Mid, c.border);
    setAll(QPalette::Dark, c.control);
    setAll(QPalette::Shadow, scheme == Scheme::Dark ? QColor(Qt::black) : c.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    return p;
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace elo
