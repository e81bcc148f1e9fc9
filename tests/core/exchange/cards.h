// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace elo::test {

/// A picture of one pixel, as base64 and as bytes.
inline const QByteArray kPixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAA"
                                 "AABJRU5ErkJggg==";
inline QByteArray pixelBytes()
{
    return QByteArray::fromBase64(kPixel);
}

inline QByteArray card(const QByteArray &properties)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + properties + "END:VCARD\r\n";
}

} // namespace elo::test
