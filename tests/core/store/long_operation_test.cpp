// SPDX-License-Identifier: GPL-3.0-or-later
// Operations that are written in chunks: others write in between, and what does not become whole is taken back.
#include "core/store/long_operation.h"

#include "core/base/job.h"
#include "core/rules.h"
#include "core/store/bulk_edit.h"
#include "core/store/connection.h"
#include "core/store/records.h"
#include "core/store/transaction.h"
#include "core/store/undo_outcome.h"
#include "tests/core/office_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>
#include <atomic>
#include <sqlite3.h>

using namespace elo;
using elo::test::OfficeFile;

namespace {

/// An office whose long operations breathe wherever they can, and a colleague who works on the same file.
class LongOperations : public testing::Test
{
protected:
    static constexpr int kPeople = 12;

    void SetUp() override
    {
        known = file.addMember(QStringLiteral("Ana Sitoe"), QStringLiteral("+27820000001"));
        file->connection().setLongestHold(0);
        auto opened = Workspace::open(file.path(), QStringLiteral("Rui"));
        ASSERT_TRUE(opened.has_value());
        colleague = std::move(*opened);
        before = file.dump();
    }

    /// Adds people as an import does. @param between runs after each of them, when others may write. @param then runs
    /// after it, within the operation.
    Result<Id> import(const std::function<void(int)> &between = {}, const std::function<void(int)> &then = {})
    {
        people.clear();
        int seen = 0;
        if (between)
            file->connection().setFault([&] {
                // Before a statement while no transaction is open: that is between two chunks.
                if (seen == int(people.size()) || !sqlite3_get_autocommit(file->connection().handle()))
                    return;
                seen = int(people.size());
                between(seen - 1);
            });
        const auto done =
            file->transact(QStringLiteral("import"), {}, QStringLiteral("list.csv"), [&](Transaction &tx) {
                for (int i = 0; i < kPeople; ++i) {
                    add(tx, i);
                    tx.breathe();
                    if (then)
                        then(i);
                }
            });
        if (between)
            file->connection().setFault({});
        return done;
    }

    void add(Transaction &tx, int i)
    {
        RecordTree tree{Record(tx.schema().entity(u"member")), {}};
        tree.record.set(u"name", QStringLiteral("Pessoa Inventada %1").arg(i));
        tree.record.set(u"residence_country", QStringLiteral("ZA"));
        Record phone(tx.schema().entity(u"contact_point"));
        const QString digits = QStringLiteral("+27830%1").arg(i, 6, 10, QLatin1Char('0'));
        phone.set(u"kind", QStringLiteral("phone")).set(u"value", digits).set(u"normalized", digits);
        tree.parts.push_back(phone);
        rules::derive(tree);
        tx.insert(tree);
        people.push_back(records::refOf(tree.record));
        const auto stored = *records::byId(tx.connection(), tx.codes(), tx.schema().entity(u"member"), known.id);
        Record edited = stored;
        edited.set(u"residence_city", QStringLiteral("Cidade %1").arg(i));
        tx.update(stored, edited);
    }

    /// What the colleague adds; her numbers and rows lie between those of the long operation.
    Ref colleagueAdds(int i)
    {
        Record member(colleague->schema().entity(u"member"));
        member.set(u"name", QStringLiteral("Outra Pessoa %1").arg(i));
        const auto saved = colleague->save(member);
        EXPECT_TRUE(saved.has_value());
        return saved.value_or(Ref());
    }
    void colleagueEdits(const Ref &ref, const QString &city)
    {
        Record record = *colleague->record(ref);
        record.set(u"residence_city", city);
        const auto saved = colleague->save(record);
        EXPECT_TRUE(saved.has_value());
    }

    qint64 unfinished()
    {
        return file->connection().scalar("SELECT count(*) FROM operation WHERE seq < 0").toLongLong();
    }
    void expectSound()
    {
        EXPECT_EQ(unfinished(), 0);
        EXPECT_EQ(file.problems(), QStringList());
        EXPECT_EQ(QDir(QFileInfo(file.path()).path()).entryList({QStringLiteral("*.writing")}), QStringList());
    }

    OfficeFile file;
    std::unique_ptr<Workspace> colleague;
    Ref known;
    std::vector<Ref> people;
    QByteArray before;
};

} // namespace

TEST_F(LongOperations, InChunksAreTheSameAsInOne)
{
    const auto done = import();
    ASSERT_TRUE(done.has_value());
    const QByteArray after = file.dump();
    EXPECT_EQ(file->operation(*done)->inserted, 2 * kPeople);
    EXPECT_EQ(file->operation(*done)->changed, kPeople);
    EXPECT_EQ(file->changesOf(*done)->size(), size_t(3 * kPeople));
    EXPECT_EQ(file->search(QStringLiteral("inventada 7"))->size(), 1u);
    expectSound();
    ASSERT_NO_FATAL_FAILURE(elo::test::expectComesAndGoes(file, before));
    EXPECT_NE(after, before);
    expectSound();
}

TEST_F(LongOperations, OthersWriteInBetweenAndEachKeepsItsOwn)
{
    std::vector<Ref> theirs;
    const auto done = import([&](int i) { theirs.push_back(colleagueAdds(i)); });
    ASSERT_TRUE(done.has_value());
    expectSound();
    EXPECT_EQ(file->operation(*done)->inserted, 2 * kPeople);
    EXPECT_EQ(file->operation(*done)->changed, kPeople);
    EXPECT_EQ(file->changesOf(*done)->size(), size_t(3 * kPeople));
    std::set<qint64> numbers;
    for (const auto &refs : {people, theirs})
        for (const Ref &ref : refs)
            numbers.insert(file->record(ref)->number);
    EXPECT_EQ(numbers.size(), size_t(2 * kPeople)) << "a number was given twice";
    const auto operations = *file->operations(100);
    EXPECT_EQ(file->connection().scalar("SELECT max(seq) FROM operation").toLongLong(), qint64(operations.size()));
    const QByteArray both = file.dump();
    const auto undone = file->undoRest(*done);
    ASSERT_TRUE(undone.has_value());
    EXPECT_EQ(undone->exceptions, 0);
    EXPECT_EQ(undone->removed, kPeople);
    for (const Ref &ref : theirs)
        EXPECT_TRUE(file->record(ref)->alive);
    for (const Ref &ref : people)
        EXPECT_FALSE(file->record(ref)->alive);
    expectSound();
    ASSERT_TRUE(file->undo(undone->operation).has_value());
    EXPECT_EQ(file.dump(), both);
    expectSound();
}

TEST_F(LongOperations, TheirEditsOfWhatIsBeingWrittenStand)
{
    const auto done = import([&](int i) {
        if (i == 5) {
            colleagueEdits(people[2], QStringLiteral("Tete"));
            ASSERT_TRUE(colleague->remove(people[3]).has_value());
        }
    });
    ASSERT_TRUE(done.has_value());
    EXPECT_EQ(file->record(people[2])->text(u"residence_city"), QStringLiteral("Tete"));
    EXPECT_FALSE(file->record(people[3])->alive);
    expectSound();
    const auto exceptions = file->undoExceptions(*done);
    ASSERT_EQ(exceptions->size(), 1u);
    EXPECT_EQ(exceptions->front().record, people[2]);
}

TEST_F(LongOperations, WhatFailsIsTakenBack)
{
    const auto done = import({}, [&](int i) {
        if (i == 8)
            raise(ErrorCode::DiskFull);
    });
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(file.dump(), before);
    EXPECT_FALSE(file->undoable() && file->undoable()->kind == u"import");
    const auto newest = file->operations(1)->front();
    EXPECT_EQ(newest.kind, QStringLiteral("interrupted"));
    EXPECT_EQ(newest.detail, QStringLiteral("import list.csv"));
    EXPECT_EQ(file->undo(newest.id).error().args, QStringList{QStringLiteral("nothing_left")});
    expectSound();
}

TEST_F(LongOperations, WhatFailsIsTakenBackButForWhatOthersDid)
{
    const auto done = import(
        [&](int i) {
            if (i == 6)
                colleagueEdits(people[2], QStringLiteral("Tete"));
        },
        [&](int i) {
            if (i == 8)
                raise(ErrorCode::Cancelled);
        });
    ASSERT_FALSE(done.has_value());
    for (size_t i = 0; i < people.size(); ++i)
        EXPECT_EQ(file->record(people[i])->alive, i == 2);
    EXPECT_EQ(file->record(known)->text(u"residence_city"), QString());
    expectSound();
}

TEST_F(LongOperations, AnyFailingStatementLeavesEverythingAsBefore)
{
    int interrupted = 0;
    for (int failing = 1;; failing += failing < 60 ? 1 : 7) {
        ASSERT_LT(failing, 20000);
        int step = 0;
        bool struck = false;
        file->connection().setFault([&] {
            if (++step == failing) {
                struck = true;
                raise(ErrorCode::DiskFull);
            }
        });
        const auto done = import();
        file->connection().setFault({});
        if (!struck) {
            ASSERT_TRUE(done.has_value());
            break;
        }
        if (done) { // a look at what others did may fail
            ASSERT_TRUE(file->undoLast().has_value());
        }
        ASSERT_EQ(file.dump(), before) << "failing at " << failing;
        ASSERT_EQ(unfinished(), 0) << "failing at " << failing;
        interrupted += file->operations(1)->front().kind == u"interrupted";
    }
    EXPECT_GT(interrupted, kPeople);
    expectSound();
}

TEST_F(LongOperations, WhatTheDiskDoesNotLetTakeBackIsTakenBackByTheNextOperation)
{
    int step = 0;
    file->connection().setFault([&] {
        if (++step > 700)
            raise(ErrorCode::DiskFull);
    });
    ASSERT_FALSE(import().has_value());
    file->connection().setFault({});
    EXPECT_EQ(unfinished(), 1);
    EXPECT_EQ(
        file.problems(),
        QStringList{QStringLiteral("unfinished: operation %1")
                        .arg(file->connection().scalar("SELECT rid FROM operation WHERE seq < 0").toLongLong())});
    const QByteArray half = file.dump();
    EXPECT_NE(half, before);
    file.reopen();
    EXPECT_EQ(file.dump(), before);
    expectSound();
}

TEST_F(LongOperations, WhoeverReadsNextTakesBackWhatACrashLeft)
{
    int step = 0;
    file->connection().setFault([&] {
        if (++step > 700)
            raise(ErrorCode::DiskFull);
    });
    ASSERT_FALSE(import().has_value());
    file->connection().setFault({});
    EXPECT_EQ(unfinished(), 1);
    file.reopen(Workspace::Mode::ReadOnly);
    EXPECT_EQ(file.dump(), before);
    expectSound();
}

TEST_F(LongOperations, WhatIsBeingWrittenIsLeftAlone)
{
    int opened = 0;
    const auto done = import({}, [&](int) {
        auto other = Workspace::open(file.path(), QStringLiteral("Rui"));
        opened += other.has_value();
        EXPECT_EQ(unfinished(), 1);
        const auto problems = (*other)->check();
        EXPECT_TRUE(problems->empty()) << qPrintable(problems->front().what + problems->front().where);
    });
    ASSERT_TRUE(done.has_value());
    EXPECT_EQ(opened, kPeople);
    expectSound();
}

TEST_F(LongOperations, UndoInChunksGivesWayToTheirEdits)
{
    const auto done = import();
    ASSERT_TRUE(done.has_value());
    const QByteArray imported = file.dump();
    std::atomic<bool> stop = false;
    std::set<QString> edited;
    // Somebody who edits whoever is still there, as fast as she can.
    std::unique_ptr<QThread> thread(QThread::create([&] {
        auto own = Workspace::open(file.path(), QStringLiteral("Rui"));
        for (size_t i = people.size(); own && !stop && i-- > 0;) {
            auto record = (*own)->record(people[i]);
            if (!record || !record->alive)
                continue;
            record->set(u"occupation", QStringLiteral("Médica"));
            if ((*own)->save(*record))
                edited.insert(people[i].text());
        }
    }));
    thread->start();
    const auto outcome = file->undoRest(*done);
    stop = true;
    thread->wait();
    ASSERT_TRUE(outcome.has_value());
    for (const Ref &person : people) {
        // Whoever was edited before she was gone stays with her phone, whenever it was; nobody else does.
        const bool stays = file->record(person)->alive;
        if (!edited.contains(person.text())) {
            EXPECT_FALSE(stays);
        }
        EXPECT_EQ(*file->relatedCount(file->schema().entity(u"contact_point"), QStringLiteral("owner"), person),
                  stays ? 1 : 0);
        EXPECT_EQ(stays, edited.contains(person.text()));
    }
    expectSound();
    ASSERT_TRUE(file->undo(outcome->operation).has_value());
    for (const Ref &person : people)
        EXPECT_TRUE(file->record(person)->alive);
    expectSound();
}

TEST_F(LongOperations, BulkEditsAndRemovalsOfManyBreatheToo)
{
    ASSERT_TRUE(import().has_value());
    const QByteArray imported = file.dump();
    std::vector<qint64> rids;
    for (const Ref &person : people)
        rids.push_back(file->record(person)->rid);
    const auto bulk =
        file->applyBulk(file->schema().entity(u"member"), rids,
                        {BulkEdit::Action::Set, QStringLiteral("residence_city"), QStringLiteral("Tete")});
    ASSERT_TRUE(bulk.has_value());
    expectSound();
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file.dump(), imported);
    ASSERT_TRUE(file->removeAll(people).has_value());
    ASSERT_NO_FATAL_FAILURE(elo::test::expectComesAndGoes(file, imported));
    expectSound();
}

TEST_F(LongOperations, AnInterruptedUndoLeavesTheOperationStanding)
{
    const auto done = import();
    ASSERT_TRUE(done.has_value());
    const QByteArray imported = file.dump();
    for (int failing = 200; failing < 1200; failing += 50) {
        int step = 0;
        file->connection().setFault([&] {
            if (++step == failing)
                raise(ErrorCode::DiskFull);
        });
        const auto undone = file->undoRest(*done);
        file->connection().setFault({});
        if (undone) {
            ASSERT_TRUE(file->undo(undone->operation).has_value());
            continue;
        }
        EXPECT_EQ(file.dump(), imported) << failing;
        EXPECT_FALSE(file->operation(*done)->undone);
        EXPECT_EQ(unfinished(), 0);
    }
    expectSound();
    ASSERT_TRUE(file->undo(*done).has_value());
    EXPECT_EQ(file.dump(), before);
}

TEST_F(LongOperations, NothingToDoLeavesNoTrace)
{
    const auto operations = file->operations(100)->size();
    const auto done = file->transact(QStringLiteral("import"), {}, {}, [&](Transaction &tx) {
        for (int i = 0; i < 5; ++i)
            tx.breathe();
    });
    ASSERT_TRUE(done.has_value());
    EXPECT_TRUE(done->isNull());
    EXPECT_EQ(file->operations(100)->size(), operations);
    expectSound();
}

TEST_F(LongOperations, ASaveWaitsForAChunkAndNotForTheWhole)
{
    file->connection().setLongestHold(40);
    std::atomic<bool> stop = false;
    std::vector<qint64> waits;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        auto own = Workspace::open(file.path(), QStringLiteral("Rui"));
        while (own && !stop) {
            Record member((*own)->schema().entity(u"institution"));
            member.set(u"name", QStringLiteral("Instituto"));
            QElapsedTimer timer;
            timer.start();
            EXPECT_TRUE((*own)->save(member).has_value());
            waits.push_back(timer.elapsed());
            QThread::msleep(20);
        }
    }));
    QElapsedTimer whole;
    const auto done = file->transact(QStringLiteral("import"), {}, {}, [&](Transaction &tx) {
        thread->start();
        whole.start();
        for (int i = 0; whole.elapsed() < 3000; ++i) {
            Record record(tx.schema().entity(u"institution"));
            record.set(u"name", QStringLiteral("Nova %1").arg(i));
            tx.insert(record);
            tx.breathe();
        }
    });
    stop = true;
    thread->wait();
    ASSERT_TRUE(done.has_value());
    EXPECT_GT(waits.size(), 5u);
    std::sort(waits.begin(), waits.end());
    EXPECT_LT(waits[waits.size() / 2], 1000) << "of an operation of three seconds";
    expectSound();
}
