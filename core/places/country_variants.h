// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <span>

namespace elo {

/// Where everyday Mozambican writing differs from ICU, or ICU's name is awkward in a list. Empty: ICU's name is
/// right.
struct CountryNameException
{
    QStringView code;
    QStringView pt;
    QStringView en;
};

/// Other texts that mean a country, parted by `|`; `~` at the end of one stands for both -o and -a.
struct CountryVariants
{
    QStringView code;
    QStringView texts;
};

/// Data of countries.cpp, in a file of its own because it grows with what people write.
std::span<const CountryNameException> countryNameExceptions();
std::span<const CountryVariants> countryVariants();

} // namespace elo
