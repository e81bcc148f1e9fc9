// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reason_text.h"

#include <QCoreApplication>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct MatchReasonText
{
    Q_DECLARE_TR_FUNCTIONS(MatchReason)
};

} // namespace

QString reasonText(MatchReason reason)
{
    switch (reason) {
    case MatchReason::SameEmail:
        return MatchReasonText::tr("same e-mail");
    case MatchReason::SamePhone:
        return MatchReasonText::tr("same phone");
    case MatchReason::SamePhoneEnd:
        return MatchReasonText::tr("phones end alike");
    case MatchReason::SameName:
        return MatchReasonText::tr("same name");
    case MatchReason::NameOrder:
        return MatchReasonText::tr("names in another order");
    case MatchReason::NameSpelling:
        return MatchReasonText::tr("names spelt another way");
    case MatchReason::NameShortened:
        return MatchReasonText::tr("one name is shorter");
    case MatchReason::SameBirthDate:
        return MatchReasonText::tr("born the same day");
    case MatchReason::SwappedBirthDate:
        return MatchReasonText::tr("day and month of birth swapped");
    case MatchReason::SameBirthYear:
        return MatchReasonText::tr("born the same year");
    case MatchReason::SameCity:
        return MatchReasonText::tr("same city");
    case MatchReason::SameCountry:
        return MatchReasonText::tr("same country");
    case MatchReason::SameOrigin:
        return MatchReasonText::tr("same province of origin");
    case MatchReason::OneGeneration:
        return MatchReasonText::tr("only one is called Júnior or the like");
    case MatchReason::OtherSurname:
        return MatchReasonText::tr("another surname");
    case MatchReason::CloseBirthDate:
        return MatchReasonText::tr("dates of birth differ by a slip");
    case MatchReason::OtherBirthDate:
        return MatchReasonText::tr("born on different days");
    case MatchReason::OtherBirthYear:
        return MatchReasonText::tr("years of birth differ");
    case MatchReason::OtherSex:
        return MatchReasonText::tr("sex differs");
    case MatchReason::OtherPhone:
        return MatchReasonText::tr("phones differ");
    case MatchReason::OtherEmail:
        return MatchReasonText::tr("e-mails differ");
    }
    return {};
}

QStringList reasonTexts(MatchReasons reasons)
{
    QStringList texts;
    for (const NamedReason &named : namedReasons())
        if (reasons.testFlag(named.reason))
            texts << reasonText(named.reason);
    return texts;
}

} // namespace elo
