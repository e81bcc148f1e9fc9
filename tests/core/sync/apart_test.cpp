// SPDX-License-Identifier: GPL-3.0-or-later
// What files that were apart for long bring to each other: cases that a reader of the code found.
#include "core/store/connection.h"
#include "core/store/transaction.h"
#include "core/sync/conflicts.h"
#include "core/sync/exchange.h"
#include "tests/core/sync/fleet.h"

#include <sqlite3.h>

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

size_t conflictsIn(Workspace &workspace)
{
    return sync::conflicts(workspace).value().size();
}

class Apart : public testing::Test
{
protected:
    Ref armando;
    Fleet fleet{3, [this](Workspace &base) { armando = addPerson(base, u"Armando Muiuane"_s); }};

    void expectEqual()
    {
        for (int file = 1; file < 3; ++file)
            EXPECT_EQ(fleet.dump(0), fleet.dump(file)) << file;
        for (int file = 0; file < 3; ++file)
            EXPECT_EQ(fleet.problems(file), QStringList()) << file;
    }

    /// Adds people in chunks, and edits the first of them between two of the chunks.
    void importWithAnEditBetween(int file)
    {
        Workspace &workspace = fleet[file];
        auto colleague = Workspace::open(workspace.path(), u"colleague"_s);
        ASSERT_TRUE(colleague.has_value());
        workspace.connection().setLongestHold(0);
        Id first;
        bool isEdited = false;
        workspace.connection().setFault([&] {
            if (first.isNull() || isEdited || !sqlite3_get_autocommit(workspace.connection().handle()))
                return;
            isEdited = true;
            EXPECT_TRUE(setValue(**colleague, {u"member"_s, first}, u"occupation"_s, u"Mecânico"_s));
        });
        const auto done = workspace.transact(u"import"_s, {}, u"list.csv"_s, [&](Transaction &tx) {
            for (int i = 0; i < 4; ++i) {
                RecordTree tree{tx.schema().entity(u"member").newRecord(), {}};
                tree.record.set(u"name", u"Importada %1"_s.arg(i)).set(u"sort_name", u"Importada"_s);
                tx.insert(tree);
                if (first.isNull())
                    first = tree.record.id;
                tx.breathe();
            }
        });
        workspace.connection().setFault({});
        EXPECT_TRUE(done.has_value());
        EXPECT_TRUE(isEdited);
    }
};

TEST_F(Apart, AnEditOfWhatALongImportHasNotFinishedTravelsWithIt)
{
    ASSERT_NO_FATAL_FAILURE(importWithAnEditBetween(1));
    fleet.give(1, 0);
    fleet.give(0, 2); // told on by somebody who has it from elsewhere
    expectEqual();
    EXPECT_TRUE(fleet.dump(2).contains("Mec"));
}

TEST_F(Apart, BothMayHaveDefinedTheSameField)
{
    for (int file = 0; file < 2; ++file) {
        Record definition = fleet[file].schema().entity(u"custom_field").newRecord();
        definition.set(u"entity", u"member"_s).set(u"label", u"Hotel"_s).set(u"type", u"text"_s);
        ASSERT_TRUE(fleet[file].save(definition).has_value());
    }
    fleet.settle();
    expectEqual();
}

TEST_F(Apart, WhoDidNotKnowADecisionIsInConflictWithIt)
{
    setValue(fleet[0], armando, u"occupation"_s, u"Mecânico"_s);
    setValue(fleet[1], armando, u"occupation"_s, u"Electricista"_s);
    fleet.give(1, 0);
    fleet.give(0, 1);
    const auto open = sync::conflicts(fleet[0]).value();
    ASSERT_EQ(open.size(), 1u);
    ASSERT_TRUE(sync::decide(fleet[0], open[0], open[0].sides[0].value).has_value());
    EXPECT_EQ(conflictsIn(fleet[0]), 0u);
    setValue(fleet[2], armando, u"occupation"_s, u"Pedreiro"_s);
    fleet.settle();
    expectEqual();
    for (int file = 0; file < 3; ++file) {
        const auto again = sync::conflicts(fleet[file]).value();
        ASSERT_EQ(again.size(), 1u) << file;
        EXPECT_EQ(again[0].sides.size(), 2u);
    }
}

TEST_F(Apart, ARemovalThatWasLeftMayMeetAnotherWrite)
{
    ASSERT_TRUE(fleet[0].remove(armando).has_value());
    setValue(fleet[1], armando, u"notes"_s, u"Telefonou"_s);
    setValue(fleet[2], armando, u"notes"_s, u"Escreveu"_s);
    fleet.give(1, 0);
    ASSERT_TRUE(sync::leaveRemoved(fleet[0], sync::collisions(fleet[0])->front()).has_value());
    EXPECT_TRUE(sync::collisions(fleet[0])->empty());
    fleet.settle();
    for (int file = 0; file < 3; ++file)
        EXPECT_EQ(sync::collisions(fleet[file])->size(), 1u) << file;
}

TEST_F(Apart, ACopyPassesOnWhatItTookInBeforeItWroteAnything)
{
    QTemporaryDir dir;
    const QString first = dir.filePath(u"first.elopack"_s);
    const QString second = dir.filePath(u"second.elopack"_s);
    addPerson(fleet[1], u"Zita Cossa"_s);
    ASSERT_TRUE(sync::pack(fleet[1], first).has_value());
    ASSERT_TRUE(sync::unpack(fleet[2], first).has_value());
    addPerson(fleet[2], u"Olga Nhaca"_s);
    EXPECT_EQ(sync::pack(fleet[2], second).value(), 2);
    EXPECT_EQ(sync::unpack(fleet[0], second)->received.applied, 2);
    fleet.settle();
    expectEqual();
}

TEST_F(Apart, TheSameValueTwiceIsNothingToDecideLater)
{
    setValue(fleet[0], armando, u"occupation"_s, u"Mecânico"_s);
    setValue(fleet[1], armando, u"occupation"_s, u"Mecânico"_s);
    fleet.settle();
    EXPECT_EQ(conflictsIn(fleet[0]), 0u);
    setValue(fleet[2], armando, u"occupation"_s, u"Electricista"_s);
    fleet.settle();
    expectEqual();
    for (int file = 0; file < 3; ++file)
        EXPECT_EQ(conflictsIn(fleet[file]), 0u) << file;
}

/// Who watches the file for others' writes would read everything anew after each exchange, and begin another.
TEST_F(Apart, AnExchangeThatFindsNothingNewWritesNothing)
{
    const QTemporaryDir folder;
    for (int round = 0; round < 2; ++round)
        for (int file = 0; file < 2; ++file)
            ASSERT_TRUE(sync::exchangeWithFolder(fleet[file], folder.path()).has_value());
    auto watcher = Workspace::open(fleet.path(0), u"watcher"_s);
    ASSERT_TRUE(watcher.has_value());
    const qint64 before = (*watcher)->connection().dataVersion();
    ASSERT_TRUE(sync::exchangeWithFolder(fleet[0], folder.path()).has_value());
    ASSERT_TRUE(sync::ownDevice(fleet[0]).has_value());
    EXPECT_EQ((*watcher)->connection().dataVersion(), before);
}

} // namespace
