// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <vector>

namespace elo {

/// The dark modules of a QR code, without the quiet zone of kQuietZone modules that has to stay white around it.
struct QrCode
{
    static constexpr int kQuietZone = 4;

    int size = 0;           ///< modules on a side
    std::vector<bool> dark; ///< row by row

    bool isDark(int column, int row) const { return dark[size_t(row) * size_t(size) + size_t(column)]; }
};

/// Codes a text, correcting up to 15 % of damage (level M): badges get creased. Capitals, digits and `$%*+-./: ` take
/// the alphanumeric mode, which makes larger modules on the same paper; other text is coded as UTF-8.
/// Errors: Internal for a text that is empty or too long.
Result<QrCode> qrCode(const QString &text);

} // namespace elo
