// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/conflicts.h"
#include "tests/core/sync/fleet.h"

#include "core/store/connection.h"

#include <algorithm>

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<sync::Conflict> conflictsOf(Workspace &workspace)
{
    const auto found = sync::conflicts(workspace);
    EXPECT_TRUE(found.has_value()) << (found ? "" : qPrintable(found.error().cause));
    return found.value_or(std::vector<sync::Conflict>());
}

class Exchange : public testing::Test
{
protected:
    Ref armando;
    Ref celina;
    Fleet fleet{2, [this](Workspace &base) {
                    armando = addPerson(base, u"Armando Muiuane"_s, u"+27 82 555 0142"_s);
                    celina = addPerson(base, u"Celina Tembe"_s);
                }};

    void expectEqual()
    {
        EXPECT_EQ(fleet.dump(0), fleet.dump(1));
        EXPECT_EQ(fleet.problems(0), QStringList());
        EXPECT_EQ(fleet.problems(1), QStringList());
    }
};

TEST_F(Exchange, WhatOneWroteTheOtherHas)
{
    const Ref added = addPerson(fleet[1], u"Zita Cossa"_s, u"+258 84 123 4567"_s);
    EXPECT_TRUE(setValue(fleet[1], armando, u"occupation"_s, u"Mecânico"_s));
    EXPECT_TRUE(fleet[1].remove(celina).has_value());
    const auto received = fleet.give(1, 0);
    EXPECT_EQ(received.applied, 3);
    EXPECT_EQ(received.already, 0);
    EXPECT_EQ(received.waiting, 0);
    EXPECT_EQ(fleet[0].title(added), u"Zita Cossa"_s);
    EXPECT_EQ(fleet[0].record(armando)->text(u"occupation"), u"Mecânico"_s);
    EXPECT_FALSE(fleet[0].record(celina)->alive);
    EXPECT_EQ(fleet[0].search(u"zita"_s)->size(), 1u);
    EXPECT_EQ(fleet[0].search(u"celina"_s)->size(), 0u);
    expectEqual();
    EXPECT_TRUE(conflictsOf(fleet[0]).empty());
}

TEST_F(Exchange, TwiceChangesNothing)
{
    addPerson(fleet[1], u"Zita Cossa"_s);
    const auto operations = fleet.operations(1, 0);
    fleet.give(0, operations);
    const QByteArray once = fleet.dump(0);
    const auto again = fleet.give(0, operations);
    EXPECT_EQ(again.applied, 0);
    EXPECT_EQ(again.already, 1);
    EXPECT_EQ(fleet.dump(0), once);
}

TEST_F(Exchange, WhatComesTooEarlyWaits)
{
    addPerson(fleet[1], u"Zita Cossa"_s);
    addPerson(fleet[1], u"Olga Nhaca"_s);
    addPerson(fleet[1], u"Rui Bila"_s);
    auto operations = fleet.operations(1, 0);
    const auto last = fleet.give(0, {operations[2], operations[1]});
    EXPECT_EQ(last.applied, 0);
    EXPECT_EQ(last.waiting, 2);
    const auto first = fleet.give(0, {operations[0]});
    EXPECT_EQ(first.applied, 3);
    EXPECT_EQ(first.waiting, 0);
    expectEqual();
}

TEST_F(Exchange, TwoValuesOfOneFieldAreAConflictOnBothSides)
{
    setValue(fleet[0], armando, u"occupation"_s, u"Mecânico"_s);
    setValue(fleet[1], armando, u"occupation"_s, u"Electricista"_s);
    setValue(fleet[1], armando, u"residence_city"_s, u"Durban"_s);
    fleet.settle();
    expectEqual();
    for (int file = 0; file < 2; ++file) {
        const auto found = conflictsOf(fleet[file]);
        ASSERT_EQ(found.size(), 1u);
        EXPECT_EQ(found[0].record, armando);
        EXPECT_EQ(found[0].field, u"occupation"_s);
        EXPECT_FALSE(found[0].base.isValid());
        ASSERT_EQ(found[0].sides.size(), 2u);
        EXPECT_TRUE(found[0].sides[0].holds);
        EXPECT_EQ(found[0].sides[0].value, u"Electricista"_s); // the later one
        EXPECT_EQ(found[0].sides[1].value, u"Mecânico"_s);
        EXPECT_EQ(found[0].sides[1].who, u"officer 0"_s);
    }
}

TEST_F(Exchange, ADecisionTravelsAndCanBeUndone)
{
    setValue(fleet[0], armando, u"occupation"_s, u"Mecânico"_s);
    setValue(fleet[1], armando, u"occupation"_s, u"Electricista"_s);
    fleet.settle();
    const auto found = conflictsOf(fleet[0]);
    ASSERT_EQ(found.size(), 1u);
    const auto decided = sync::decide(fleet[0], found[0], u"Mecânico"_s);
    ASSERT_TRUE(decided.has_value());
    EXPECT_TRUE(conflictsOf(fleet[0]).empty());
    fleet.settle();
    expectEqual();
    EXPECT_TRUE(conflictsOf(fleet[1]).empty());
    EXPECT_EQ(fleet[1].record(armando)->text(u"occupation"), u"Mecânico"_s);
    EXPECT_FALSE(sync::decide(fleet[1], found[0], u"Electricista"_s).has_value());

    ASSERT_TRUE(fleet[0].undo(*decided).has_value());
    fleet.settle();
    expectEqual();
    EXPECT_EQ(conflictsOf(fleet[0]).size(), 1u);
    EXPECT_EQ(conflictsOf(fleet[1]).size(), 1u);
    EXPECT_EQ(fleet[1].record(armando)->text(u"occupation"), u"Electricista"_s);
}

TEST_F(Exchange, KeepingWhatHoldsSettlesTheRest)
{
    setValue(fleet[0], armando, u"interests"_s, u"investment"_s);
    setValue(fleet[1], armando, u"interests"_s, u"skills"_s);
    fleet.settle();
    const auto found = conflictsOf(fleet[1]);
    ASSERT_EQ(found.size(), 1u);
    const Field &field = fleet[1].schema().entity(u"member").field(u"interests");
    const QVariant all = sync::allOf(field, found[0]);
    EXPECT_EQ(all.toString().split(u',').size(), 2);
    ASSERT_TRUE(sync::decide(fleet[1], found[0], found[0].sides[0].value).has_value());
    fleet.settle();
    EXPECT_TRUE(conflictsOf(fleet[0]).empty());
    EXPECT_TRUE(conflictsOf(fleet[1]).empty());
    expectEqual();
}

TEST_F(Exchange, AnEditOfWhoKnewTheOtherIsNoConflict)
{
    setValue(fleet[0], armando, u"occupation"_s, u"Mecânico"_s);
    fleet.settle();
    setValue(fleet[1], armando, u"occupation"_s, u"Electricista"_s);
    fleet.settle();
    EXPECT_TRUE(conflictsOf(fleet[0]).empty());
    EXPECT_TRUE(conflictsOf(fleet[1]).empty());
    expectEqual();
}

TEST_F(Exchange, SomebodyMergedHereAndEditedThereIsOnePersonWithTheEdit)
{
    ASSERT_TRUE(fleet[0].mergeMembers(armando, celina).has_value());
    setValue(fleet[1], celina, u"notes"_s, u"Fala changana"_s);
    fleet.settle();
    expectEqual();
    EXPECT_EQ(fleet[1].representative(celina), armando);
    EXPECT_EQ(fleet[0].record(celina)->text(u"notes"), u"Fala changana"_s);
}

TEST_F(Exchange, ARemovalThatMeetsAnEditIsForAPerson)
{
    ASSERT_TRUE(fleet[0].remove(armando).has_value());
    RecordTree tree = *fleet[1].tree(armando);
    Record email = fleet[1].schema().entity(u"contact_point").newRecord();
    email.set(u"kind", u"email"_s);
    email.set(u"value", u"armando@example.org"_s);
    tree.parts.push_back(email);
    ASSERT_TRUE(fleet[1].save(tree).has_value());
    fleet.settle();
    expectEqual();
    for (int file = 0; file < 2; ++file) {
        const auto found = sync::collisions(fleet[file]);
        ASSERT_TRUE(found.has_value());
        ASSERT_EQ(found->size(), 1u) << file;
        EXPECT_EQ(found->front().record, armando);
        EXPECT_EQ(found->front().removal.who, u"officer 0"_s);
        EXPECT_EQ(found->front().write.who, u"officer 1"_s);
    }
    ASSERT_TRUE(sync::bringBack(fleet[0], sync::collisions(fleet[0])->front()).has_value());
    fleet.settle();
    expectEqual();
    EXPECT_TRUE(sync::collisions(fleet[1])->empty());
    EXPECT_EQ(fleet[1].tree(armando)->parts.size(), 2u);
}

TEST_F(Exchange, TheRemovedMayStayRemoved)
{
    ASSERT_TRUE(fleet[0].remove(armando).has_value());
    setValue(fleet[1], armando, u"notes"_s, u"Telefonou"_s);
    fleet.settle();
    ASSERT_EQ(sync::collisions(fleet[1])->size(), 1u);
    const auto left = sync::leaveRemoved(fleet[1], sync::collisions(fleet[1])->front());
    ASSERT_TRUE(left.has_value());
    fleet.settle();
    EXPECT_TRUE(sync::collisions(fleet[0])->empty());
    expectEqual();
    ASSERT_TRUE(fleet[1].undo(*left).has_value());
    EXPECT_EQ(sync::collisions(fleet[1])->size(), 1u);
}

TEST_F(Exchange, OneWalkInAtTwoDesksIsATaskForAPerson)
{
    const Ref here = addPerson(fleet[0], u"Delfina Macuácua"_s, u"+27 83 111 2222"_s);
    const Ref there = addPerson(fleet[1], u"Delfina Macuacua"_s, u"+27 83 111 2222"_s);
    fleet.settle();
    for (int file = 0; file < 2; ++file) {
        const auto found = sync::collisions(fleet[file]);
        ASSERT_EQ(found->size(), 1u);
        EXPECT_EQ(found->front().kind, sync::Collision::Kind::Twins);
    }
    ASSERT_TRUE(fleet[0].mergeMembers(here, there).has_value());
    fleet.settle();
    EXPECT_TRUE(sync::collisions(fleet[0])->empty());
    EXPECT_TRUE(sync::collisions(fleet[1])->empty());
    expectEqual();
}

TEST_F(Exchange, TheSameLinkMadeTwiceIsOne)
{
    Record event = fleet[0].schema().entity(u"event").newRecord();
    event.set(u"name", u"Fórum"_s).set(u"starts", QDate(2026, 3, 12));
    const Ref forum = *fleet[0].save(event);
    fleet.settle();
    for (int file = 0; file < 2; ++file) {
        Record taken = fleet[file].schema().entity(u"participation").newRecord();
        taken.set(u"event", forum.id).set(u"person", armando.text());
        taken.set(u"state", file == 0 ? u"confirmed"_s : u"attended"_s);
        ASSERT_TRUE(fleet[file].save(taken).has_value());
    }
    fleet.settle();
    expectEqual();
    for (int file = 0; file < 2; ++file) {
        const auto &participation = fleet[file].schema().entity(u"participation");
        EXPECT_EQ(fleet[file].related(participation, u"event"_s, forum)->size(), 1u);
        ASSERT_EQ(conflictsOf(fleet[file]).size(), 1u);
        EXPECT_EQ(conflictsOf(fleet[file])[0].field, u"state"_s);
        EXPECT_EQ(conflictsOf(fleet[file])[0].thing, armando.entity == u"member" ? forum : Ref());
    }
}

TEST_F(Exchange, ACopyThatWentOnElsewhereBecomesAnotherDevice)
{
    fleet.copy(1); // an older copy of the laptop
    addPerson(fleet[1], u"Zita Cossa"_s);
    addPerson(fleet[2], u"Olga Nhaca"_s);
    fleet.settle();
    EXPECT_EQ(fleet.dump(1), fleet.dump(2));
    EXPECT_EQ(fleet.dump(0), fleet.dump(1));
}

TEST_F(Exchange, WhatSaysOtherThanItsChainIsRefused)
{
    addPerson(fleet[1], u"Zita Cossa"_s);
    auto operations = fleet.operations(1, 0);
    ASSERT_EQ(operations.size(), 1u);
    const QByteArray good = operations[0].operation;
    int refused = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        operations[0].operation = good;
        operations[0].operation[at] = char(operations[0].operation[at] ^ 0x15);
        sync::Incoming incoming(fleet[0]);
        ASSERT_TRUE(incoming.take(operations[0]).has_value());
        const auto done = incoming.finish();
        // What is not part of the digest (that it waits for others) may only delay.
        refused += !done.has_value() || done->waiting == 1 ? 1 : 0;
        EXPECT_TRUE(!done || done->applied == 0) << "byte " << at;
        guarded([&] { fleet[0].connection().exec("DELETE FROM waiting"); }).value();
    }
    EXPECT_EQ(refused, good.size());
    operations[0].operation = good;
    EXPECT_EQ(fleet.give(0, operations).applied, 1);
    expectEqual();
}

} // namespace
