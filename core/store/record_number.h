// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

/// Human numbers of things. Each device gives them out of a block of its own, so that two laptops never give the
/// same: the first device's read "M-12", those of another "M-534-12".
namespace elo::record_number {

inline constexpr qint64 kPerBlock = 10'000'000;
inline constexpr int kBlocks = 100'000; ///< among so many, twenty laptops meet in one once in five hundred offices

/// @param prefix letter of the entity. @returns an empty text for 0.
QString text(char prefix, qint64 number);

struct Parsed
{
    QChar prefix;
    qint64 number;
};

/// "M-12", "m12", "M-534-12". Nothing for any other text.
std::optional<Parsed> parse(QStringView text);

} // namespace elo::record_number
