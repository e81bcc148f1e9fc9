// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/badge_code.h"
#include "core/sync/conflicts.h"
#include "tests/core/desk/forum.h"
#include "tests/core/merging.h"
#include "tests/core/sync/fleet.h"

using namespace Qt::StringLiterals;

namespace elo::test {

namespace {

/// Two laptops at two doors, with copies of one file and no network.
class TwoDesks : public ::testing::Test
{
protected:
    using State = Desk::Answer::State;

    Ref event;
    Ref person;
    Ref badge;
    Fleet fleet{2, [this](Workspace &workspace) {
                    Event forum;
                    forum.name = u"Fórum da Diáspora"_s;
                    forum.starts = QDate(2026, 11, 25);
                    event = workspace.save(toRecord(workspace.schema().entity(u"event"), forum)).value_or(Ref());
                    person = addPerson(workspace, u"Armando Muiuane"_s);
                    badge = addParticipant(workspace, event, person);
                }};

    std::vector<Record> of(int file, const QString &entity)
    {
        return fleet[file]
            .related(fleet[file].schema().entity(entity), u"participation"_s, badge)
            .value_or(std::vector<Record>());
    }
    void expectAgreement()
    {
        EXPECT_EQ(fleet.dump(0), fleet.dump(1));
        EXPECT_EQ(fleet.problems(0), QStringList());
        EXPECT_EQ(fleet.problems(1), QStringList());
    }
};

TEST_F(TwoDesks, OneBadgeIsOneAttendanceWithBothTimes)
{
    const auto north = openDesk(fleet[0], event, u"08:52"_s);
    const auto south = openDesk(fleet[1], event, u"08:41"_s);
    EXPECT_EQ(answerOf(north->scan(badgeCode(badge.id))).state, State::In);
    EXPECT_EQ(answerOf(south->scan(badgeCode(badge.id))).state, State::In);
    fleet.settle();
    expectAgreement();
    for (int file = 0; file < 2; ++file) {
        EXPECT_EQ(of(file, u"attendance"_s).size(), 1U);
        EXPECT_EQ(of(file, u"check_in"_s).size(), 2U);
        EXPECT_EQ(sync::conflicts(fleet[file])->size(), 0U); // nobody has anything to decide
        EXPECT_EQ(sync::collisions(fleet[file])->size(), 0U);
        EXPECT_EQ(fleet[file].related(fleet[file].schema().entity(u"event_day"), u"event"_s, event)->size(), 1U);
    }
    for (Desk *desk : {north.get(), south.get()}) { // open while the other's came in
        const auto answer = answerOf(desk->scan(badgeCode(badge.id)));
        EXPECT_EQ(answer.state, State::Already);
        EXPECT_EQ(answer.since, u"08:41"_s); // the earliest counts
        EXPECT_EQ(desk->counts().total.arrived, 1);
    }
}

TEST_F(TwoDesks, WhatOneTakesBackTheOtherSawAllTheSame)
{
    const auto north = openDesk(fleet[0], event, u"08:41"_s);
    const auto south = openDesk(fleet[1], event, u"08:52"_s);
    answerOf(north->checkIn(badge.id));
    answerOf(south->checkIn(badge.id));
    fleet.settle();
    EXPECT_EQ(answerOf(north->takeBack()).state, State::TakenBack);
    fleet.settle();
    expectAgreement();
    EXPECT_EQ(of(0, u"attendance"_s).size(), 1U);
    EXPECT_EQ(answerOf(north->checkIn(badge.id)).since, u"08:52"_s);
}

TEST_F(TwoDesks, TakenBackHereWhileSeenThereIsStillIn)
{
    const auto north = openDesk(fleet[0], event, u"08:41"_s);
    const auto south = openDesk(fleet[1], event, u"08:52"_s);
    answerOf(south->checkIn(badge.id));
    answerOf(north->checkIn(badge.id));
    answerOf(north->takeBack());
    fleet.settle();
    expectAgreement();
    for (Desk *desk : {north.get(), south.get()})
        EXPECT_EQ(desk->counts().total.arrived, 1);
    const auto answer = answerOf(south->checkIn(badge.id)); // and the list of participants says so from here on
    EXPECT_EQ(answer.state, State::Already);
    EXPECT_EQ(answer.since, u"08:52"_s);
    EXPECT_EQ(of(1, u"attendance"_s).size(), 1U);
}

TEST_F(TwoDesks, ABadgeOfWhomTheOtherOfficeMerged)
{
    const Ref twin = addPerson(fleet[1], u"Armando Muiuané"_s);
    const auto north = openDesk(fleet[0], event, u"08:41"_s);
    answerOf(north->scan(badgeCode(badge.id)));
    ASSERT_TRUE(fleet[1].mergeMembers(twin, person).has_value());
    fleet.settle();
    expectAgreement();
    const auto answer = answerOf(north->scan(badgeCode(badge.id)));
    EXPECT_EQ(answer.state, State::Already);
    EXPECT_EQ(answer.name, u"Armando Muiuané"_s);
}

TEST_F(TwoDesks, AWalkInOfOneIsOnTheListOfTheOther)
{
    const auto north = openDesk(fleet[0], event);
    const auto south = openDesk(fleet[1], event);
    int changes = 0;
    QObject::connect(south.get(), &Desk::changed, south.get(), [&] { ++changes; });
    WalkIn otilia{u"Otília Nhamirre"_s, u"MW"_s, u"diaspora"_s, u"+265 991 555 010"_s, {}};
    const auto answer = answerOf(north->walkIn(otilia));
    fleet.settle();
    expectAgreement();
    EXPECT_GT(changes, 0);
    EXPECT_EQ(south->registrants().search(u"nham", 5).size(), 1U);
    EXPECT_EQ(answerOf(south->scan(badgeCode(answer.participation))).state, State::Already);
}

} // namespace

} // namespace elo::test
