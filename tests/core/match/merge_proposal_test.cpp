// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/event.h"
#include "core/entities/member.h"
#include "core/match/merge_proposal.h"
#include "tests/core/merging.h"

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

using Choice = MergeField::Choice;
using Why = MergeField::Why;
using Kind = MergeWarning::Kind;

class Proposal : public testing::Test
{
protected:
    OfficeFile file;

    Ref add(const QString &name, const QVariantMap &values = {})
    {
        Record record = file->schema().entity(u"member").newRecord();
        record.set(u"name", name);
        for (auto value = values.begin(); value != values.end(); ++value)
            record.set(value.key(), value.value());
        const auto saved = file->save(record);
        EXPECT_TRUE(saved.has_value());
        return saved.value_or(Ref());
    }

    void edit(const Ref &ref, const QString &field, const QVariant &value)
    {
        Record record = *file->record(ref);
        record.set(field, value);
        EXPECT_TRUE(file->save(record).has_value());
    }

    void consent(const Ref &member, const QString &purpose, const QString &answer)
    {
        Consent said;
        said.member = member.id;
        said.purpose = purpose;
        said.answer = answer;
        said.date = QDate(2026, 1, 5);
        EXPECT_TRUE(file->save(toRecord(file->schema().entity(u"consent"), said)).has_value());
    }

    MergeProposal into(const Ref &kept, const Ref &other)
    {
        const auto proposal = proposeMergeInto(*file, kept, other);
        EXPECT_TRUE(proposal.has_value());
        return proposal.value_or(MergeProposal());
    }

    static MergeField field(const MergeProposal &proposal, QStringView key)
    {
        const auto found = std::ranges::find(proposal.fields, key, &MergeField::field);
        return found == proposal.fields.end() ? MergeField() : *found;
    }

    static std::vector<Kind> kinds(const MergeProposal &proposal)
    {
        std::vector<Kind> kinds;
        for (const MergeWarning &warning : proposal.warnings)
            kinds.push_back(warning.kind);
        return kinds;
    }
};

TEST_F(Proposal, KeepsTheRecordThatMoreHangsOn)
{
    const Ref bare = add(u"Ana Sitoe"_s, {{u"sex"_s, u"f"_s}, {u"occupation"_s, u"Médica"_s}});
    const Ref used = add(u"Ana Sitoe"_s);
    file.addFollowUp(u"Ligar"_s, used);
    for (const auto &[a, b] : {std::pair(bare, used), std::pair(used, bare)}) {
        const auto proposal = proposeMerge(*file, a, b);
        ASSERT_TRUE(proposal.has_value());
        EXPECT_EQ(proposal->kept.id, used.id);
        EXPECT_EQ(proposal->keptWeight.links, 1);
        EXPECT_EQ(proposal->otherWeight.links, 0);
        EXPECT_EQ(proposal->values(), (QVariantMap{{u"sex"_s, u"f"_s}, {u"occupation"_s, u"Médica"_s}}));
    }
}

TEST_F(Proposal, OfTwoAlikeTheFullerOneThenTheOlderOne)
{
    const Ref old = add(u"Ana Sitoe"_s);
    const Ref young = add(u"Ana Sitoe"_s);
    EXPECT_EQ(proposeMerge(*file, young, old)->kept.id, old.id);
    EXPECT_EQ(proposeMerge(*file, old, young)->kept.id, old.id);
    edit(young, u"occupation"_s, u"Médica"_s);
    EXPECT_EQ(proposeMerge(*file, old, young)->kept.id, young.id);
}

TEST_F(Proposal, TheBetterValueOfEach)
{
    const Ref a = add(u"Joao Silva"_s, {{u"birth_date"_s, u"1980"_s},
                                        {u"languages"_s, u"pt,en"_s},
                                        {u"notes"_s, u"Conhece o Paulo."_s},
                                        {u"other_names"_s, u"Joãozinho"_s},
                                        {u"occupation"_s, u"Pedreiro"_s}});
    const Ref b = add(u"João da Silva"_s, {{u"birth_date"_s, u"1980-05-12"_s},
                                           {u"languages"_s, u"pt,ts"_s},
                                           {u"notes"_s, u"Fala de manhã."_s},
                                           {u"other_names"_s, u"joaozinho; Jota"_s},
                                           {u"occupation"_s, u"Mestre de obras"_s},
                                           {u"focal_person"_s, true}});
    const auto proposal = into(a, b);
    EXPECT_EQ(field(proposal, u"name").proposed, u"João da Silva"_s);
    EXPECT_EQ(field(proposal, u"name").why, Why::Fuller);
    EXPECT_EQ(field(proposal, u"sort_name").proposed, u"Silva, João da"_s) << "it goes with the name";
    EXPECT_EQ(field(proposal, u"birth_date").proposed, u"1980-05-12"_s);
    EXPECT_EQ(field(proposal, u"birth_date").why, Why::MoreExact);
    EXPECT_EQ(field(proposal, u"languages").proposed, u"pt,en,ts"_s);
    EXPECT_EQ(field(proposal, u"languages").choice, Choice::Joined);
    EXPECT_EQ(field(proposal, u"notes").proposed, u"Conhece o Paulo.\n\nFala de manhã."_s);
    EXPECT_EQ(field(proposal, u"other_names").proposed, u"Joãozinho; Jota"_s);
    EXPECT_EQ(field(proposal, u"focal_person").why, Why::OnlyOne);
    EXPECT_EQ(field(proposal, u"focal_person").proposed, true);
    EXPECT_EQ(field(proposal, u"occupation").why, Why::Newer);
    EXPECT_EQ(field(proposal, u"occupation").proposed, u"Mestre de obras"_s);
    EXPECT_FALSE(proposal.isVetoed());
    EXPECT_TRUE(kinds(proposal).empty());
    // The other way round the same values come out.
    const auto turned = into(b, a);
    for (const QStringView key : {u"name", u"sort_name", u"birth_date", u"occupation", u"focal_person"})
        EXPECT_EQ(field(turned, key).proposed, field(proposal, key).proposed) << key.toString().toStdString();
    EXPECT_EQ(field(turned, u"name").choice, Choice::Kept);
}

TEST_F(Proposal, TheNewerValueByTheJournal)
{
    const Ref a = add(u"Ana Sitoe"_s, {{u"occupation"_s, u"Médica"_s}, {u"education"_s, u"secondary"_s}});
    const Ref b = add(u"Ana Sitoe"_s, {{u"occupation"_s, u"Enfermeira"_s}, {u"education"_s, u"primary"_s}});
    EXPECT_EQ(field(into(a, b), u"occupation").choice, Choice::Other);
    edit(a, u"occupation"_s, u"Cirurgiã"_s);
    EXPECT_EQ(field(into(a, b), u"occupation").choice, Choice::Kept);
    EXPECT_EQ(field(into(a, b), u"occupation").why, Why::Newer);
    EXPECT_EQ(field(into(a, b), u"education").choice, Choice::Other) << "only the occupation was edited";
}

TEST_F(Proposal, ACityStaysWithItsCountry)
{
    const Ref a = add(u"Ana Sitoe"_s, {{u"residence_country"_s, u"ZA"_s}, {u"residence_city"_s, u"Durban"_s}});
    const Ref b = add(u"Ana Sitoe"_s, {{u"residence_country"_s, u"PT"_s}, {u"residence_city"_s, u"Lisboa"_s}});
    edit(a, u"residence_city"_s, u"Joanesburgo"_s);
    const auto proposal = into(a, b);
    EXPECT_EQ(field(proposal, u"residence_country").proposed, u"PT"_s);
    EXPECT_EQ(field(proposal, u"residence_city").proposed, u"Lisboa"_s) << "although the other one is newer";
    EXPECT_EQ(field(proposal, u"residence_city").why, Why::Follows);
}

TEST_F(Proposal, ContradictionsAreVetoes)
{
    const Ref a = add(u"Ana Sitoe"_s, {{u"birth_date"_s, u"1980-05-12"_s}, {u"sex"_s, u"f"_s}});
    const Ref b = add(u"Ana Sitoe"_s, {{u"birth_date"_s, u"1980"_s}});
    EXPECT_FALSE(into(a, b).isVetoed()) << "the year agrees with the day";
    edit(b, u"birth_date"_s, u"1981"_s);
    EXPECT_EQ(kinds(into(a, b)), std::vector{Kind::OtherBirthDate});
    EXPECT_TRUE(into(a, b).isVetoed());
    edit(b, u"sex"_s, u"m"_s);
    EXPECT_EQ(kinds(into(a, b)), (std::vector{Kind::OtherBirthDate, Kind::OtherSex}));
    const Ref c = add(u"Ana Sitoe Júnior"_s);
    EXPECT_EQ(kinds(into(a, c)), std::vector{Kind::OneGeneration});
    EXPECT_FALSE(into(a, c).isVetoed());
    ASSERT_TRUE(file->markDistinct(a, c).has_value());
    EXPECT_TRUE(into(a, c).isVetoed());
    EXPECT_EQ(into(a, c).warnings.front().thing.entity, u"distinction");
}

TEST_F(Proposal, TheMoreRestrictiveAnswerHolds)
{
    const Ref a = add(u"Ana Sitoe"_s);
    const Ref b = add(u"Ana Sitoe"_s);
    consent(a, u"contact"_s, u"given"_s);
    consent(b, u"contact"_s, u"refused"_s);
    consent(a, u"directory"_s, u"given"_s);
    consent(b, u"directory"_s, u"given"_s);
    consent(b, u"share_iom"_s, u"refused"_s);
    const auto proposal = into(a, b);
    ASSERT_EQ(kinds(proposal), std::vector{Kind::Consent});
    EXPECT_EQ(proposal.warnings[0].purpose, u"contact");
    EXPECT_EQ(proposal.warnings[0].kept, u"given"_s);
    EXPECT_EQ(proposal.warnings[0].other, u"refused"_s);
    EXPECT_EQ(proposal.warnings[0].holds, u"refused");
}

TEST_F(Proposal, TellsWhatBothTookPartIn)
{
    const Ref a = add(u"Ana Sitoe"_s);
    const Ref b = add(u"Ana Sitoe"_s);
    const Ref event = file.addEvent(u"Fórum"_s, {u"2026-03-01"_s});
    for (const Ref &person : {a, b}) {
        Participation taken;
        taken.event = event.id;
        taken.person = person.text();
        ASSERT_TRUE(file->save(toRecord(file->schema().entity(u"participation"), taken)).has_value());
    }
    const auto proposal = into(a, b);
    ASSERT_EQ(kinds(proposal), std::vector{Kind::SameEvent});
    EXPECT_EQ(proposal.warnings[0].thing, event);
}

TEST_F(Proposal, IsOfPeopleAndRefusesOne)
{
    const Ref a = add(u"Ana Sitoe"_s);
    const Ref b = add(u"Ana Maria Sitoe"_s);
    const Ref c = add(u"A. Sitoe"_s);
    merge(file, a, b);
    EXPECT_EQ(proposeMerge(*file, a, b).error().args.value(0), u"same_person");
    EXPECT_EQ(into(c, b).other.id, a.id) << "b stands behind a";
    EXPECT_EQ(proposeMerge(*file, a, file.addAssociation(u"AMO"_s)).error().code, ErrorCode::NoRecord);
    // What is proposed can be done.
    const auto proposal = into(c, b);
    ASSERT_TRUE(file->mergeMembers(c, b, proposal.values()).has_value());
    EXPECT_EQ(file.problems(), QStringList());
}

} // namespace
