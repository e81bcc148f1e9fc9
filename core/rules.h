// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/entity.h"

namespace elo::rules {

/// What a value is refused for; the second argument of ErrorCode::Invalid.
inline constexpr QLatin1StringView kRequired{"required"};
inline constexpr QLatin1StringView kNoSuchDate{"no_such_date"};
inline constexpr QLatin1StringView kUnknownChoice{"unknown_choice"};
inline constexpr QLatin1StringView kUnknownCountry{"unknown_country"};
inline constexpr QLatin1StringView kUnknownProvince{"unknown_province"};
inline constexpr QLatin1StringView kUnknownLanguage{"unknown_language"};
inline constexpr QLatin1StringView kTooLong{"too_long"};
inline constexpr QLatin1StringView kFixed{"fixed"};          ///< set once, when the record was made
inline constexpr QLatin1StringView kNotUnique{"not_unique"}; ///< something else is called that already
inline constexpr QLatin1StringView kImpossible{
    "impossible"}; ///< a year of departure in the future, an end before its start

/// The longest text of one line and of several, in UTF-16 units.
inline constexpr qsizetype kLongestLine = 500;
inline constexpr qsizetype kLongestText = 100'000;

/// Fills what follows from what was entered: sort name, standard form of phones and e-mails (region: the country
/// where the owner lives), last day of an event, the day a follow-up was done. NULs and spaces at the ends go.
void derive(RecordTree &tree);

/// A field that a step asks for.
struct StepField
{
    QString key;
    bool required = false;
};
std::vector<StepField> fieldsOf(const Step &step);

/// Whether the state of a stored record may become what it is in `after`: along a step of its entity, with what the
/// step asks for. @returns Refused{"no_such_step", from, to} or Invalid.
Result<void> validateStep(const Record &before, const Record &after);

/// What `validate` returns for a value that may not be stored.
std::unexpected<Error> invalid(const Field &field, QLatin1StringView reason, const QString &value = {});

/// A sort name that only followed from the name follows the new one.
void followName(const Record &before, Record &after);

/// Whether every value may be stored. @returns Invalid{field key, reason, value} of the first that may not.
Result<void> validate(const Record &record);

/// The same for a record with its parts. Parts that are to be removed are not looked at.
Result<void> validate(const RecordTree &tree);

} // namespace elo::rules
