// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/walk_in.h"

#include "core/match/similar_people.h"
#include "tests/core/desk/forum.h"
#include "tests/core/merging.h"

using namespace Qt::StringLiterals;

namespace elo::test {

namespace {

class DeskWalkIns : public Forum
{
protected:
    WalkIn otilia{u"Otília Nhamirre"_s, u"MW"_s, u"diaspora"_s, u"+265 991 555 010"_s, {}};
    WalkIn reporter{u"Luís Cossa"_s, u"PT"_s, u"press"_s, {}, {}};

    Record participationOf(const Desk::Answer &answer)
    {
        const auto record = file->record({u"participation"_s, answer.participation});
        EXPECT_TRUE(record.has_value());
        return record.value_or(Record(file->schema().entity(u"participation")));
    }
};

TEST_F(DeskWalkIns, ArePutOnRecordOnTheListAndCheckedInAsOneOperation)
{
    const auto desk = openDesk(*file, event);
    const auto members = living(u"member"_s);
    const auto answer = answerOf(desk->walkIn(otilia));
    EXPECT_EQ(answer.state, State::In);
    EXPECT_EQ(answer.name, u"Otília Nhamirre"_s);
    EXPECT_EQ(living(u"member"_s), members + 1);
    const Record participation = participationOf(answer);
    EXPECT_EQ(participation.text(u"state"), u"walk_in"_s);
    EXPECT_EQ(participation.text(u"delegation_country"), u"MW"_s);
    const auto contacts = file->related(file->schema().entity(u"contact_point"), u"owner"_s,
                                        Ref::fromText(participation.text(u"person")));
    ASSERT_TRUE(contacts && contacts->size() == 1);
    EXPECT_EQ(contacts->front().text(u"normalized"), u"+265991555010"_s);
    EXPECT_EQ(answerOf(desk->takeBack()).state, State::TakenBack);
    EXPECT_EQ(living(u"member"_s), members);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(DeskWalkIns, AreWhollyThereOrNotAtAllAndUndo)
{
    const auto desk = openDesk(*file, event);
    ASSERT_NO_FATAL_FAILURE(expectWhole(file, [&] { return desk->walkIn(otilia).has_value(); }));
    EXPECT_EQ(openDesk(*file, event)->counts().total.walkIns, 1);
}

TEST_F(DeskWalkIns, OutsideTheDiasporaAreNamesOnTheList)
{
    const auto members = living(u"member"_s);
    const auto desk = openDesk(*file, event);
    const auto answer = answerOf(desk->walkIn(reporter));
    EXPECT_EQ(living(u"member"_s), members);
    EXPECT_EQ(participationOf(answer).text(u"name"), u"Luís Cossa"_s);
    EXPECT_EQ(desk->registrants().search(u"cossa", 5).size(), 1U);
}

TEST_F(DeskWalkIns, NeedANameAndAPlaceForTheContact)
{
    const auto desk = openDesk(*file, event);
    WalkIn nameless = otilia;
    nameless.name = u"  "_s;
    const auto refused = desk->walkIn(nameless);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args, QStringList({u"name"_s, u"required"_s, QString()}));
    reporter.contact = u"+351 912 345 678"_s; // would be lost
    EXPECT_EQ(desk->walkIn(reporter).error().code, ErrorCode::Invalid);
}

TEST_F(DeskWalkIns, ThoseOnRecordAreFoundWhileTypingAndJoined)
{
    const Ref known = file.addMember(u"Otilia Nhamirre"_s, u"+265 991 555 010"_s, u"MW"_s);
    const auto desk = openDesk(*file, event);
    WalkIn typing;
    typing.name = u"Otília Nham"_s;
    const auto similar = desk->similarTo(typing);
    ASSERT_TRUE(similar && !similar->empty());
    EXPECT_EQ(similar->front().ref, known);
    const auto members = living(u"member"_s);
    otilia.person = known;
    const auto answer = answerOf(desk->walkIn(otilia));
    EXPECT_EQ(answer.state, State::In);
    EXPECT_EQ(living(u"member"_s), members);
    EXPECT_EQ(participationOf(answer).text(u"person"), known.text());
    EXPECT_EQ(file->relatedCount(file->schema().entity(u"contact_point"), u"owner"_s, known).value_or(-1), 1);
}

TEST_F(DeskWalkIns, ANewContactOfSomebodyOnRecordIsKept)
{
    otilia.person = member;
    ASSERT_TRUE(file->remove(armando).has_value());
    answerOf(openDesk(*file, event)->walkIn(otilia));
    EXPECT_EQ(file->relatedCount(file->schema().entity(u"contact_point"), u"owner"_s, member).value_or(-1), 2);
    EXPECT_TRUE(file->record(armando)->alive); // the list had that person before
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(DeskWalkIns, WhoeverIsOnTheListIsOnlyCheckedIn)
{
    const auto desk = openDesk(*file, event);
    const size_t people = desk->registrants().all().size();
    WalkIn again;
    again.person = member;
    EXPECT_EQ(answerOf(desk->walkIn(again)).participation, armando.id);
    EXPECT_EQ(answerOf(desk->walkIn(again)).state, State::Already);
    EXPECT_EQ(desk->registrants().all().size(), people);
    EXPECT_EQ(stateOf(armando), u"attended"_s);
}

TEST_F(DeskWalkIns, ASubstituteComesInThePlaceOfAnInvitee)
{
    const auto desk = openDesk(*file, event);
    reporter.country.clear();
    const auto answer = answerOf(desk->substitute(armando.id, reporter));
    const Record participation = participationOf(answer);
    EXPECT_EQ(participation.value(u"substitute_for").toUuid(), armando.id);
    EXPECT_EQ(participation.text(u"state"), u"attended"_s);
    EXPECT_EQ(participation.text(u"delegation_country"), u"ZA"_s);
    const DeskCounts counts = desk->counts();
    EXPECT_EQ(counts.total.expected, 3); // the substitute instead of the invitee
    EXPECT_EQ(counts.total.missing, 2);
    EXPECT_EQ(counts.total.walkIns, 0);
    EXPECT_TRUE(desk->registrants().find(armando.id)->isReplaced);
    // Who is in was not replaced.
    EXPECT_EQ(desk->substitute(answer.participation, otilia).error().args.value(0), u"is_in"_s);
}

TEST_F(DeskWalkIns, ASubstituteIsWhollyThereOrNotAtAllAndUndoes)
{
    const auto desk = openDesk(*file, event);
    ASSERT_NO_FATAL_FAILURE(expectWhole(file, [&] { return desk->substitute(armando.id, otilia).has_value(); }));
}

TEST_F(DeskWalkIns, SomebodyOnTheListMayComeForAnother)
{
    const auto desk = openDesk(*file, event);
    WalkIn other;
    other.person = Ref::fromText(file->record(graca)->text(u"person"));
    const auto answer = answerOf(desk->substitute(armando.id, other));
    EXPECT_EQ(answer.participation, graca.id);
    EXPECT_EQ(participationOf(answer).value(u"substitute_for").toUuid(), armando.id);
}

} // namespace

} // namespace elo::test
