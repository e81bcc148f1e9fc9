// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QStringList>

namespace elo {

/// What speaks for two records being one person, and what against it. Their keys are worded by whoever shows them.
enum class MatchReason : quint32 {
    SameEmail = 1 << 0,
    SamePhone = 1 << 1,
    SamePhoneEnd = 1 << 2, ///< the last digits; one of the numbers has no country
    SameName = 1 << 3,     ///< every word of it
    NameOrder = 1 << 4,    ///< the words stand in another order
    NameSpelling = 1 << 5, ///< a word is spelt otherwise, or abbreviated
    NameShortened = 1 << 6,
    SameBirthDate = 1 << 7,
    SwappedBirthDate = 1 << 8, ///< day and month changed places
    SameBirthYear = 1 << 9,
    SameCity = 1 << 10,
    SameCountry = 1 << 11,
    SameOrigin = 1 << 12,

    OneGeneration = 1 << 16, ///< only one of them is called Júnior, Filho, Neto …
    OtherSurname = 1 << 17,
    CloseBirthDate = 1 << 18, ///< born on another day by one slip; vetoes
    OtherBirthDate = 1 << 19, ///< vetoes
    OtherBirthYear = 1 << 20, ///< of years only, which are often guessed
    OtherSex = 1 << 21,       ///< vetoes
    OtherPhone = 1 << 22,
    OtherEmail = 1 << 23,
};
Q_DECLARE_FLAGS(MatchReasons, MatchReason)
Q_DECLARE_OPERATORS_FOR_FLAGS(MatchReasons)

/// What is a veto against one person by itself: such a pair is shown only where all else is overwhelming, and marked.
inline constexpr MatchReasons kVetoes =
    MatchReasons(MatchReason::CloseBirthDate) | MatchReason::OtherBirthDate | MatchReason::OtherSex;

/// Every reason with its key, in the order in which they are told: "same_phone". Keys never change.
struct NamedReason
{
    MatchReason reason;
    const char *key;
};
const QList<NamedReason> &namedReasons();

QStringList reasonKeys(MatchReasons reasons);

} // namespace elo
