// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>
#include <optional>

namespace elo {

/// A phone number as it was written, and what it is: the typed text is never lost.
struct Phone
{
    QString typed;      ///< as it came, without spaces at the ends
    QString e164;       ///< `+258841234567`; empty if not valid
    bool valid = false; ///< a number of the national plan, by libphonenumber

    friend bool operator==(const Phone &, const Phone &) = default;
};

/// Reads a phone number. Takes full-width digits, no-break spaces, dots, slashes, `tel:`, `(0)`, `00` and extensions
/// (which E.164 does not have: they stay in `typed` only).
/// @param regionAlpha2 the country of residence, for numbers without a country code; may be empty. A number that is
/// not valid there but is a Mozambican one (nine digits from 8, or 258 before them) is taken as that.
/// @returns valid == false and an empty e164 for anything else; the operator is never inferred. Thread-safe.
Phone parsePhone(QStringView typed, QStringView regionAlpha2);

/// `+258 84 123 4567`: the international form for display.
/// @returns the argument itself if it is not a number in E.164 form.
QString formatPhone(QStringView e164);

/// The numbers in one cell, parted by `/ ; , |`, a new line, ` ou `, ` or `, ` e `, ` and `. The groups of one number
/// stay together (`21/30.40.50`), and so does a short second ending (`84 123 4567/8`), which is kept as typed.
/// @returns trimmed parts, in order; none without digits.
QStringList splitPhones(QStringView cell);

/// What the search index holds of one number, so that a prefix search finds it from either end: the international
/// digits (`258841234567`), the national digits (`841234567`), and these reversed behind an `r` (`r765432148`).
/// Without an e164: the typed digits without leading zeros, and those reversed. None without digits.
QStringList phoneSearchTokens(QStringView typed, QStringView e164);

/// If a search text looks like a phone number (three digits or more, and beside them only spaces and `+ - . ( ) /`),
/// its digits as phoneSearchTokens() has them, without `+`, `00` or one leading 0.
std::optional<QString> phoneDigits(QStringView query);

} // namespace elo
