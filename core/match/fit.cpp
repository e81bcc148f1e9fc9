// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/fit.h"

#include "core/match/opportunities.h"
#include "core/people/fold.h"
#include "core/places/countries.h"
#include "core/workspace.h"

#include <QCoreApplication>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Match)
};

constexpr int kSector = 3;
constexpr int kFirstSkill = 4;
constexpr int kMoreSkills = 3;
constexpr int kInterest = 3;
constexpr int kCountry = 2;
constexpr int kMostLanguages = 2;

/// Words shorter than this say nothing of an occupation: "de", "e", "em".
constexpr qsizetype kShortestWord = 3;

/// Skill words longer than this are compared without their last vowel.
constexpr qsizetype kGendered = 5;

QStringList keysOf(const QString &stored)
{
    return stored.split(u',', Qt::SkipEmptyParts);
}

/// The word of the occupation begins with the skill word, apart from the vowel by which Portuguese tells women from
/// men: "enfermeiro" finds enfermeira and enfermeiros.
bool sameOccupation(const QString &skill, const QString &word)
{
    const QStringView root = skill.size() > kGendered && (skill.endsWith(u'a') || skill.endsWith(u'o'))
                                 ? QStringView(skill).chopped(1)
                                 : QStringView(skill);
    return word.startsWith(root);
}

} // namespace

Wanted Wanted::of(const Record &opportunity)
{
    Wanted wanted;
    wanted.sector = opportunity.text(u"sector");
    wanted.interest = interestFor(opportunity.text(u"kind"));
    wanted.country = opportunity.text(u"country");
    wanted.languages = keysOf(opportunity.text(u"languages"));
    wanted.skills = foldedTokens(opportunity.text(u"skills"));
    wanted.skills.removeIf([](const QString &word) { return word.size() < kShortestWord; });
    wanted.skills.removeDuplicates();
    return wanted;
}

Brought Brought::of(const Record &member)
{
    return {member.text(u"sector"), member.text(u"interests"), member.text(u"residence_country"),
            member.text(u"languages"), member.text(u"occupation")};
}

const QStringList &FitScore::wordsOf(const QString &occupation)
{
    auto known = m_words.constFind(occupation);
    if (known == m_words.cend())
        known = m_words.insert(occupation, foldedTokens(occupation));
    return *known;
}

Fit FitScore::operator()(const Wanted &wanted, const Brought &brought)
{
    Fit fit;
    if (!wanted.country.isEmpty() && brought.country != wanted.country)
        return fit;
    fit.country = !wanted.country.isEmpty();
    fit.sector = !wanted.sector.isEmpty() && brought.sector == wanted.sector;
    fit.interest = !wanted.interest.isEmpty() && keysOf(brought.interests).contains(wanted.interest);
    if (!wanted.skills.isEmpty() && !brought.occupation.isEmpty()) {
        const QStringList &words = wordsOf(brought.occupation);
        for (const QString &skill : wanted.skills)
            if (std::ranges::any_of(words, [&](const QString &word) { return sameOccupation(skill, word); }))
                fit.skills << skill;
    }
    if (!fit.sector && !fit.interest && fit.skills.isEmpty())
        return fit;
    if (!wanted.languages.isEmpty() && !brought.languages.isEmpty()) {
        const QStringList spoken = keysOf(brought.languages);
        for (const QString &language : wanted.languages)
            if (spoken.contains(language))
                fit.languages << language;
        if (fit.languages.isEmpty())
            return fit;
    }
    fit.score = kSector * fit.sector + kInterest * fit.interest + kCountry * fit.country +
                std::min(int(fit.languages.size()), kMostLanguages);
    if (!fit.skills.isEmpty())
        fit.score += kFirstSkill + std::min(int(fit.skills.size()) - 1, kMoreSkills);
    return fit;
}

QStringList reasonsOf(Workspace &workspace, const Fit &fit, const Wanted &wanted, const Brought &brought)
{
    const Entity &member = workspace.schema().entity(u"member");
    QStringList reasons;
    if (!fit.skills.isEmpty())
        reasons << Text::tr("Occupation: %1").arg(brought.occupation);
    if (fit.sector)
        reasons << Text::tr("Sector: %1").arg(workspace.displayText(member.field(u"sector"), wanted.sector));
    if (fit.interest)
        reasons << Text::tr("Interest: %1").arg(workspace.displayText(member.field(u"interests"), wanted.interest));
    if (fit.country)
        reasons << Text::tr("Lives in: %1").arg(countryName(wanted.country, workspace.language()));
    if (!fit.languages.isEmpty())
        reasons << Text::tr("Speaks: %1")
                       .arg(workspace.displayText(member.field(u"languages"), fit.languages.join(u',')));
    return reasons;
}

QString interestFor(QStringView kind)
{
    static const QHash<QString, QString> kInterests{
        {u"investment"_s, u"investment"_s},     {u"job"_s, u"return"_s},      {u"skills_transfer"_s, u"skills"_s},
        {u"philanthropy"_s, u"philanthropy"_s}, {u"culture"_s, u"culture"_s}, {u"information"_s, u"information"_s},
    };
    return kInterests.value(kind.toString());
}

} // namespace elo
