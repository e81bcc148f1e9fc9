// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/match_reason.h"

namespace elo {

const QList<NamedReason> &namedReasons()
{
    using enum MatchReason;
    static const QList<NamedReason> kReasons{
        {OtherBirthDate, "other_birth_date"},
        {CloseBirthDate, "close_birth_date"},
        {OtherSex, "other_sex"},
        {SameName, "same_name"},
        {NameShortened, "name_shortened"},
        {NameOrder, "name_order"},
        {NameSpelling, "name_spelling"},
        {SameBirthDate, "same_birth_date"},
        {SwappedBirthDate, "swapped_birth_date"},
        {SameBirthYear, "same_birth_year"},
        {SamePhone, "same_phone"},
        {SamePhoneEnd, "same_phone_end"},
        {SameEmail, "same_email"},
        {SameCity, "same_city"},
        {SameCountry, "same_country"},
        {SameOrigin, "same_origin"},
        {OneGeneration, "one_generation"},
        {OtherSurname, "other_surname"},
        {OtherBirthYear, "other_birth_year"},
        {OtherPhone, "other_phone"},
        {OtherEmail, "other_email"},
    };
    return kReasons;
}

QStringList reasonKeys(MatchReasons reasons)
{
    QStringList keys;
    for (const NamedReason &named : namedReasons())
        if (reasons.testFlag(named.reason))
            keys << QString::fromLatin1(named.key);
    return keys;
}

} // namespace elo
