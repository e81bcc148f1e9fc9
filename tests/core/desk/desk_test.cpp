// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"

#include "core/desk/badge_code.h"
#include "core/desk/presence.h"
#include "core/store/connection.h"
#include "tests/core/desk/forum.h"
#include "tests/core/merging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo::test {

namespace {

class DeskOfAForum : public Forum
{
};

TEST_F(DeskOfAForum, CheckInIsOneOperationWithAttendanceTimeAndDesk)
{
    const auto desk = openDesk(*file, event);
    const auto operationsBefore = file->operations(1000)->size();
    const auto answer = answerOf(desk->checkIn(armando.id));
    EXPECT_EQ(answer.state, State::In);
    EXPECT_EQ(answer.since, u"08:41"_s);
    EXPECT_EQ(answer.name, u"Armando Pedro Muiuane"_s);
    EXPECT_EQ(file->operations(1000)->size(), operationsBefore + 1);
    EXPECT_EQ(living(u"attendance"_s), 1);
    EXPECT_EQ(stateOf(armando), u"attended"_s);
    const auto checkIns = file->related(file->schema().entity(u"check_in"), u"participation"_s, armando);
    ASSERT_TRUE(checkIns && checkIns->size() == 1);
    EXPECT_EQ(checkIns->front().text(u"time"), u"08:41"_s);
    EXPECT_EQ(checkIns->front().text(u"desk"), presence::deskName());
    EXPECT_EQ(checkIns->front().text(u"noted_by"), u"Celeste"_s);
    EXPECT_TRUE(desk->registrants().find(armando.id)->isIn);
}

TEST_F(DeskOfAForum, IsWhollyThereOrNotAtAllAndUndoes)
{
    const auto desk = openDesk(*file, event);
    ASSERT_NO_FATAL_FAILURE(expectWhole(file, [&] { return desk->checkIn(armando.id).has_value(); }));
    EXPECT_EQ(living(u"check_in"_s), 1);
}

TEST_F(DeskOfAForum, ASecondTimeAnswersSinceWhenAndWritesNothing)
{
    const auto desk = openDesk(*file, event);
    answerOf(desk->checkIn(armando.id));
    const QByteArray before = file.dump();
    const auto later = openDesk(*file, event, u"10:15"_s);
    for (Desk *one : {desk.get(), later.get()}) {
        const auto again = answerOf(one->scan(badgeCode(armando.id)));
        EXPECT_EQ(again.state, State::Already);
        EXPECT_EQ(again.since, u"08:41"_s);
        EXPECT_TRUE(again.operation.isNull());
    }
    EXPECT_EQ(file.dump(), before);
}

TEST_F(DeskOfAForum, WhoeverWasTickedOnTheListIsInWithoutATime)
{
    const auto days = Desk::daysOf(*file, event);
    ASSERT_TRUE(file->setAttendance(armando, {u"event_day"_s, days->front().id}, true).has_value());
    const auto answer = answerOf(openDesk(*file, event)->checkIn(armando.id));
    EXPECT_EQ(answer.state, State::Already);
    EXPECT_EQ(answer.since, QString());
}

TEST_F(DeskOfAForum, BadgesThatCannotComeInAreAnswered)
{
    const auto desk = openDesk(*file, event);
    const Ref other = file.addEvent(u"Reunião de Lisboa"_s, {u"2026-05-02"_s});
    const Ref elsewhere = addParticipant(*file, other, member);
    ASSERT_TRUE(file->remove(graca).has_value());
    const QByteArray before = file.dump();

    EXPECT_EQ(answerOf(desk->scan(u"ELO123"_s)).state, State::NoBadge);
    EXPECT_EQ(answerOf(desk->scan(badgeCode(newId(1)))).state, State::Unknown);
    const auto ofOther = answerOf(desk->scan(badgeCode(elsewhere.id)));
    EXPECT_EQ(ofOther.state, State::OtherEvent);
    EXPECT_EQ(ofOther.about, u"Reunião de Lisboa"_s);
    EXPECT_EQ(ofOther.name, u"Armando Pedro Muiuane"_s);
    const auto removed = answerOf(desk->scan(badgeCode(graca.id)));
    EXPECT_EQ(removed.state, State::OffTheList);
    EXPECT_EQ(removed.name, u"Graça Dhlovo"_s);
    EXPECT_EQ(file.dump(), before);
}

TEST_F(DeskOfAForum, AMergedPersonIsOneWithEitherBadge)
{
    const Ref twin = file.addMember(u"Armando Muiuané Júnior"_s);
    const Ref secondBadge = addParticipant(*file, event, twin);
    const auto desk = openDesk(*file, event);
    const size_t people = desk->registrants().all().size();
    merge(file, member, twin);
    EXPECT_EQ(desk->registrants().all().size(), people - 1);
    EXPECT_EQ(answerOf(desk->scan(badgeCode(secondBadge.id))).state, State::In);
    const auto again = answerOf(desk->scan(badgeCode(armando.id)));
    EXPECT_EQ(again.state, State::Already);
    EXPECT_EQ(again.since, u"08:41"_s);
    EXPECT_EQ(desk->counts().total.arrived, 1);
    ASSERT_FALSE(desk->registrants().search(u"junior", 5).empty()); // under the name of either record
}

TEST_F(DeskOfAForum, ADayTwoOnlyAttendeeIsInOnDayTwoAlone)
{
    const auto second = openDesk(*file, event, u"09:05"_s, 1);
    EXPECT_EQ(answerOf(second->checkIn(joana.id)).state, State::In);
    const auto first = openDesk(*file, event);
    EXPECT_FALSE(first->registrants().find(joana.id)->isIn);
    EXPECT_TRUE(first->registrants().find(joana.id)->wasIn);
    EXPECT_EQ(first->counts().total.missing, 3);
    EXPECT_EQ(second->counts().total.missing, 2);
}

TEST_F(DeskOfAForum, AnEventWithoutDaysGetsTheDayWithTheFirstArrival)
{
    const Ref bare = file.addEvent(u"Encontro"_s, {u"2026-11-25"_s});
    const auto days = file->related(file->schema().entity(u"event_day"), u"event"_s, bare);
    for (const Record &day : days.value())
        ASSERT_TRUE(file->remove({u"event_day"_s, day.id}).has_value());
    const Ref participant = addParticipant(*file, bare, member);
    const auto desk = openDesk(*file, bare);
    EXPECT_EQ(desk->date(), QDate(2026, 11, 25));
    EXPECT_EQ(answerOf(desk->checkIn(participant.id)).state, State::In);
    EXPECT_EQ(file->related(file->schema().entity(u"event_day"), u"event"_s, bare)->size(), 1U);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(DeskOfAForum, TheFirstArrivalDoesNotHideTheSecondDay)
{
    Event twoDays;
    twoDays.name = u"Encontro"_s;
    twoDays.starts = QDate(2026, 11, 25);
    twoDays.ends = QDate(2026, 11, 26);
    const auto bare = file->save(toRecord(file->schema().entity(u"event"), twoDays));
    ASSERT_TRUE(bare.has_value());
    const Ref participant = addParticipant(*file, *bare, member);
    const QByteArray before = file.dump();
    EXPECT_EQ(answerOf(openDesk(*file, *bare)->checkIn(participant.id)).state, State::In);
    ASSERT_EQ(Desk::daysOf(*file, *bare)->size(), 2U);
    EXPECT_EQ(openDesk(*file, *bare, u"08:41"_s, 1)->date(), QDate(2026, 11, 26));
    expectComesAndGoes(file, before);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(DeskOfAForum, TheLastCheckInIsTakenBackWhateverCameBetween)
{
    const auto desk = openDesk(*file, event);
    answerOf(desk->checkIn(joana.id));
    const QByteArray before = file.dump();
    answerOf(desk->checkIn(armando.id));
    file.addMember(u"Otília Nhamirre"_s);
    const auto back = answerOf(desk->takeBack());
    EXPECT_EQ(back.state, State::TakenBack);
    EXPECT_EQ(back.name, u"Armando Pedro Muiuane"_s);
    EXPECT_FALSE(desk->registrants().find(armando.id)->isIn);
    EXPECT_EQ(stateOf(armando), u"confirmed"_s);
    EXPECT_EQ(answerOf(desk->takeBack()).name, u"Joana Macuácua"_s);
    EXPECT_EQ(stateOf(joana), u"invited"_s);
    EXPECT_EQ(desk->takeBack().error().code, ErrorCode::NoRecord);
    EXPECT_EQ(living(u"attendance"_s), 0);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(DeskOfAForum, WhatCtrlZTookBackIsNotTakenBackAgain)
{
    const auto desk = openDesk(*file, event);
    answerOf(desk->checkIn(joana.id));
    answerOf(desk->checkIn(armando.id));
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_FALSE(desk->registrants().find(armando.id)->isIn);
    EXPECT_EQ(answerOf(desk->takeBack()).name, u"Joana Macuácua"_s);
}

TEST_F(DeskOfAForum, ADayTakenOffTheListTakesItsCheckInsAlong)
{
    const auto desk = openDesk(*file, event);
    answerOf(desk->checkIn(armando.id));
    answerOf(openDesk(*file, event, u"09:00"_s, 1)->checkIn(armando.id));
    const Ref day{u"event_day"_s, Desk::daysOf(*file, event)->front().id};
    ASSERT_NO_FATAL_FAILURE(expectWhole(file, [&] { return file->setAttendance(armando, day, false).has_value(); }));
    EXPECT_EQ(living(u"check_in"_s), 1);
    EXPECT_EQ(living(u"attendance"_s), 1);
    EXPECT_EQ(stateOf(armando), u"attended"_s); // on the other day
    EXPECT_FALSE(desk->registrants().find(armando.id)->isIn);
}

TEST_F(DeskOfAForum, CountsByCountry)
{
    const auto desk = openDesk(*file, event);
    answerOf(desk->checkIn(graca.id));
    WalkIn press;
    press.name = u"Luís Cossa"_s;
    press.country = u"PT"_s;
    press.capacity = u"press"_s;
    answerOf(desk->walkIn(press));
    const DeskCounts counts = desk->counts();
    EXPECT_EQ(counts.total.expected, 3); // one declined
    EXPECT_EQ(counts.total.arrived, 2);
    EXPECT_EQ(counts.total.walkIns, 1);
    EXPECT_EQ(counts.total.missing, 2);
    ASSERT_EQ(counts.countries.size(), 2U);
    EXPECT_EQ(counts.countries[0].country, u"PT"_s);
    EXPECT_EQ(counts.countries[0].arrived, 2);
    EXPECT_EQ(counts.countries[0].missing, 1);
    EXPECT_EQ(counts.countries[1].country, u"ZA"_s);
    EXPECT_EQ(counts.countries[1].missing, 1);
}

TEST_F(DeskOfAForum, LastArrivalsBeginWithTheNewest)
{
    const auto desk = openDesk(*file, event);
    answerOf(desk->checkIn(joana.id));
    answerOf(desk->checkIn(armando.id));
    answerOf(desk->checkIn(graca.id));
    QStringList names;
    for (const Registrant *one : desk->lastArrivals(2))
        names << one->name;
    EXPECT_EQ(names, QStringList({u"Graça Dhlovo"_s, u"Armando Pedro Muiuane"_s}));
}

TEST_F(DeskOfAForum, WhatIsAcknowledgedIsOnTheDisk)
{
    const auto desk = openDesk(*file, event);
    answerOf(desk->checkIn(joana.id));
    EXPECT_EQ(file->connection().scalar("PRAGMA synchronous").toInt(), 2); // FULL
}

TEST_F(DeskOfAForum, FollowsEditsOfTheList)
{
    const auto desk = openDesk(*file, event);
    int changes = 0;
    QObject::connect(desk.get(), &Desk::changed, desk.get(), [&] { ++changes; });
    auto record = *file->record(member);
    record.set(u"name", u"Armando Muianga"_s);
    ASSERT_TRUE(file->save(record).has_value());
    EXPECT_EQ(desk->registrants().search(u"muianga", 5).size(), 1U);
    addParticipant(*file, event, file.addMember(u"Raquel Bila"_s));
    EXPECT_EQ(desk->registrants().search(u"raq", 5).size(), 1U);
    EXPECT_GE(changes, 2);
}

TEST_F(DeskOfAForum, WhatCouldNotBeReadForAMomentIsReadBeforeTheNextAnswer)
{
    const Ref late = addParticipant(*file, event, file.addMember(u"Raquel Bila"_s));
    const auto setFault = [&](std::function<void()> fault) { file->connection().setFault(std::move(fault)); };
    QObject early; // hears of changes before the desk does
    QObject::connect(&*file, &Workspace::changed, &early, [&] { setFault([] { raise(ErrorCode::CannotRead); }); });
    const auto desk = openDesk(*file, event);
    QObject::connect(&*file, &Workspace::changed, desk.get(), [&] { setFault({}); });
    ASSERT_TRUE(file->remove(late).has_value());
    EXPECT_NE(desk->registrants().find(late.id), nullptr); // it could not follow
    EXPECT_EQ(answerOf(desk->scan(badgeCode(late.id))).state, State::OffTheList);
}

TEST(CheckIn, TimesHaveTwoDigitsForTheHour)
{
    OfficeFile file;
    const Ref event = file.addEvent(u"Fórum"_s, {u"2026-11-25"_s});
    const Ref participant = addParticipant(*file, event, file.addMember(u"Raquel Bila"_s));
    CheckIn checkIn;
    checkIn.participation = participant.id;
    checkIn.day = Desk::daysOf(*file, event)->front().id;
    for (const QString &time : {u"8:41"_s, u"24:00"_s, u"08:41:00"_s, u"agora"_s}) {
        checkIn.time = time;
        const auto saved = file->save(toRecord(file->schema().entity(u"check_in"), checkIn));
        ASSERT_FALSE(saved.has_value()) << qPrintable(time);
        EXPECT_EQ(saved.error().args.value(0), u"time"_s);
    }
    checkIn.time = u"08:41"_s;
    EXPECT_TRUE(file->save(toRecord(file->schema().entity(u"check_in"), checkIn)).has_value());
}

} // namespace

} // namespace elo::test
