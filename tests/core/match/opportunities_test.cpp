// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/opportunities.h"

#include "core/match/fit.h"
#include "tests/core/overview/overview_file.h"

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 6, 1);

struct Matches : OverviewFile
{
    Ref person(const QString &name, QVariantMap values, bool consents = true)
    {
        values[u"name"_s] = name;
        const Ref member = add(u"member", values);
        if (consents)
            consent(member, u"given"_s);
        return member;
    }
    void consent(const Ref &member, const QString &answer, const QVariant &withdrawn = {},
                 const QString &purpose = u"contact"_s)
    {
        add(u"consent", {{u"member"_s, member.id},
                         {u"purpose"_s, purpose},
                         {u"answer"_s, answer},
                         {u"date"_s, QDate(2026, 1, 1)},
                         {u"withdrawn_on"_s, withdrawn}});
    }
    Ref offer(QVariantMap values)
    {
        values.insert({{u"title"_s, u"Oferta"_s}, {u"stage"_s, u"published"_s}});
        return add(u"opportunity", values);
    }
    QStringList names(const MemberMatches &matches)
    {
        QStringList all;
        for (const Match &match : matches.best)
            all << match.title;
        return all;
    }
};

Fit fitOf(const Wanted &wanted, const Brought &brought)
{
    return FitScore()(wanted, brought);
}

} // namespace

TEST(Fit, ScoresAsTheHeaderSays)
{
    const Wanted wanted{
        u"health"_s, u"skills"_s, u"PT"_s, {u"pt"_s, u"en"_s, u"fr"_s}, {u"enfermeiro"_s, u"parteira"_s}};
    EXPECT_EQ(fitOf(wanted, {u"health"_s, u"skills"_s, u"PT"_s, u"pt,en,fr"_s, u"Enfermeira e parteira"_s}).score,
              3 + 3 + 2 + 2 + 5);
    EXPECT_EQ(fitOf(wanted, {u"health"_s, {}, u"PT"_s, {}, {}}).score, 3 + 2);
    EXPECT_EQ(fitOf(wanted, {{}, {}, u"PT"_s, u"pt"_s, {}}).score, 0); // neither sector nor skills nor interest
    EXPECT_EQ(fitOf(wanted, {u"health"_s, u"skills"_s, u"DE"_s, u"pt"_s, {}}).score, 0); // lives elsewhere
    EXPECT_EQ(fitOf(wanted, {u"health"_s, u"skills"_s, u"PT"_s, u"de"_s, {}}).score, 0); // speaks none of them
}

TEST(Fit, SkillsAreWholeWordsOrTheirBeginning)
{
    const auto skills = [](const QString &wanted, const QString &occupation) {
        return fitOf({{}, {}, {}, {}, {wanted}}, {{}, {}, {}, {}, occupation}).skills.size();
    };
    EXPECT_EQ(skills(u"enfermeiro"_s, u"ENFERMEIRA CHEFE"_s), 1);
    EXPECT_EQ(skills(u"engenheir"_s, u"Engenheiro civil"_s), 1);
    EXPECT_EQ(skills(u"civil"_s, u"Engenheiro civil"_s), 1);
    EXPECT_EQ(skills(u"arte"_s, u"Parteira"_s), 0); // within a word is not its beginning
    EXPECT_EQ(skills(u"engenheiro civil"_s, u"Engenheira"_s), 0);
}

TEST(Opportunities, NamesOnlyWhoConsentedAndCountsTheOthers)
{
    Matches file;
    const QVariantMap nurse{{u"sector"_s, u"health"_s}};
    file.person(u"Ana Cossa"_s, nurse);
    file.person(u"Rui Bila"_s, nurse, false); // not asked
    file.consent(file.person(u"Zito Langa"_s, nurse, false), u"refused"_s);
    file.consent(file.person(u"Inês Tembe"_s, nurse, false), u"given"_s, QDate(2026, 3, 1)); // taken back
    file.consent(file.person(u"Olga Sitoe"_s, nurse, false), u"given"_s, {}, u"photograph"_s);
    file.person(u"Não Activo"_s, {{u"sector"_s, u"health"_s}, {u"status"_s, u"inactive"_s}});
    file.person(u"Outro Sector"_s, {{u"sector"_s, u"trade"_s}});
    const auto matches = membersFor(*file, file.offer({{u"sector"_s, u"health"_s}})).value();
    EXPECT_EQ(file.names(matches), QStringList{u"Ana Cossa"_s});
    EXPECT_EQ(matches.fitting, 1);
    EXPECT_EQ(matches.withoutConsent, 4);
    EXPECT_EQ(matches.best[0].reasons, QStringList{u"Sector: Health"_s});
}

TEST(Opportunities, BestFirstThenByNameInPages)
{
    Matches file;
    for (const QString &name : {u"Delta"_s, u"Alfa"_s, u"Charlie"_s, u"Bravo"_s})
        file.person(name, {{u"sector"_s, u"health"_s}});
    file.person(u"Zulu"_s, {{u"sector"_s, u"health"_s}, {u"interests"_s, u"skills"_s}});
    const Ref offer = file.offer({{u"sector"_s, u"health"_s}, {u"kind"_s, u"skills_transfer"_s}});
    EXPECT_EQ(file.names(membersFor(*file, offer).value()),
              (QStringList{u"Zulu"_s, u"Alfa"_s, u"Bravo"_s, u"Charlie"_s, u"Delta"_s}));
    const auto second = membersFor(*file, offer, 2, 2).value();
    EXPECT_EQ(file.names(second), (QStringList{u"Bravo"_s, u"Charlie"_s}));
    EXPECT_EQ(second.fitting, 5);
    EXPECT_TRUE(membersFor(*file, offer, 10, 2).value().best.empty());
}

TEST(Opportunities, AnOpportunityThatSaysNothingFitsNobody)
{
    Matches file;
    file.person(u"Ana Cossa"_s, {{u"sector"_s, u"health"_s}});
    EXPECT_EQ(membersFor(*file, file.offer({{u"kind"_s, u"study"_s}, {u"country"_s, u"PT"_s}})).value().fitting, 0);
}

TEST(Opportunities, OfAMemberArePublishedAndNotPast)
{
    Matches file;
    const Ref ana = file.person(u"Ana Cossa"_s, {{u"sector"_s, u"health"_s}, {u"interests"_s, u"skills"_s}});
    const auto offer = [&](const QString &title, const QString &stage, const QDate &deadline, const QString &kind) {
        file.add(u"opportunity", {{u"title"_s, title},
                                  {u"stage"_s, stage},
                                  {u"sector"_s, u"health"_s},
                                  {u"kind"_s, kind},
                                  {u"deadline"_s, deadline.isValid() ? QVariant(deadline) : QVariant()}});
    };
    offer(u"Último dia"_s, u"published"_s, kToday, u"job"_s);
    offer(u"Sem prazo"_s, u"published"_s, {}, u"skills_transfer"_s);
    offer(u"Passada"_s, u"published"_s, kToday.addDays(-1), u"job"_s);
    offer(u"Rascunho"_s, u"draft"_s, {}, u"job"_s);
    const auto found = opportunitiesFor(*file, ana, kToday).value();
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].title, u"Sem prazo"_s); // the interest too
    EXPECT_EQ(found[1].title, u"Último dia"_s);
}

TEST(Opportunities, BothDirectionsAgreeWithABruteForceOnGeneratedPeople)
{
    Matches file;
    QRandomGenerator random(3);
    const QStringList sectors{u"health"_s, u"ict"_s, u"trade"_s, {}};
    const QStringList interests{u"skills"_s, u"investment,return"_s, {}};
    const QStringList jobs{u"Enfermeira"_s, u"Programador"_s, u"Médica"_s, {}};
    const QStringList countries{u"PT"_s, u"ZA"_s};
    const QStringList languages{u"pt"_s, u"en,pt"_s, u"de"_s, {}};
    const auto any = [&](const QStringList &list) -> QVariant {
        const QString one = list[random.bounded(int(list.size()))];
        return one.isEmpty() ? QVariant() : QVariant(one);
    };
    for (int i = 0; i < 120; ++i)
        file.person(u"Pessoa %1"_s.arg(i),
                    {{u"sector"_s, any(sectors)},
                     {u"interests"_s, any(interests)},
                     {u"occupation"_s, any(jobs)},
                     {u"residence_country"_s, any(countries)},
                     {u"languages"_s, any(languages)}},
                    random.bounded(3) > 0);
    const auto people = file.all(u"member");
    for (int i = 0; i < 8; ++i) {
        const Ref offer = file.offer({{u"sector"_s, any(sectors)},
                                      {u"kind"_s, i % 2 ? u"job"_s : u"skills_transfer"_s},
                                      {u"skills"_s, any({u"enfermeiro, médico"_s, {}})},
                                      {u"country"_s, any({u"PT"_s, {}})},
                                      {u"languages"_s, any({u"pt,en"_s, {}})}});
        const Wanted wanted = Wanted::of(file->record(offer).value());
        int fitting = 0;
        int without = 0;
        for (const Record &one : people) {
            const bool fits = bool(fitOf(wanted, Brought::of(one)));
            const Ref ref{u"member"_s, one.id};
            const bool consents = mayBeContacted(*file, ref).value();
            fitting += fits && consents;
            without += fits && !consents;
            const auto offers = opportunitiesFor(*file, ref, kToday).value();
            EXPECT_EQ(std::ranges::find(offers, offer, &Match::ref) != offers.end(), fits);
        }
        const auto matches = membersFor(*file, offer).value();
        EXPECT_EQ(matches.fitting, fitting);
        EXPECT_EQ(matches.withoutConsent, without);
        EXPECT_EQ(qint64(matches.best.size()), matches.fitting);
        EXPECT_TRUE(std::ranges::is_sorted(matches.best, std::greater(), &Match::score));
    }
}
