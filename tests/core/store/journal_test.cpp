// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"
#include "core/store/connection.h"
#include "core/store/records.h"
#include "core/store/transaction.h"
#include "tests/core/office_file.h"

#include "core/entities/association.h"
#include "core/entities/event.h"
#include "core/entities/member.h"

#include <QFile>
#include <QUuid>

using namespace elo;
using elo::test::AnyRecords;
using elo::test::OfficeFile;
using elo::test::sampleValue;

namespace {

std::vector<QString> entityKeys()
{
    std::vector<QString> keys;
    const Schema schema;
    for (const auto &entity : schema.entities())
        if (entity->name() != u"disclosure") // a log that nobody edits: tests/core/exchange/disclosure_test.cpp
            keys.push_back(entity->name());
    return keys;
}

class EveryEntity : public testing::TestWithParam<QString>
{
protected:
    /// Ends follow their beginnings; states move along steps, see EveryStepUndoRedoUndo.
    bool isSetByOthers(const Field &field)
    {
        return field.key == QByteArray("until") || field.key == QByteArray("ends") || &field == entity().stateField();
    }
    /// What the entity refers to is there before a test begins to count.
    void SetUp() override { records.make(entity(), 1); }
    Record anyRecord(int variant) { return records.make(entity(), variant); }

    OfficeFile file;
    AnyRecords records{*file};
    const Entity &entity() { return file->schema().entity(GetParam()); } ///< of the file as it is open now
};

std::string nameOf(const testing::TestParamInfo<QString> &info)
{
    return info.param.toStdString();
}

} // namespace

TEST_P(EveryEntity, AddUndoRedoUndo)
{
    const QByteArray before = file.dump();
    const auto ref = file->save(anyRecord(1));
    ASSERT_TRUE(ref.has_value()) << qPrintable(ref.error().args.join(u' ') + ref.error().cause);
    ASSERT_NO_FATAL_FAILURE(elo::test::expectComesAndGoes(file, before));
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_P(EveryEntity, EveryFieldComesBackAsItWasSaved)
{
    const auto written = anyRecord(1).values;
    const auto ref = file->save(anyRecord(1));
    ASSERT_TRUE(ref.has_value());
    file.reopen();
    const auto read = file->record(*ref);
    ASSERT_TRUE(read.has_value());
    for (size_t i = 0; i < entity().fields.size(); ++i)
        if (!entity().fields[i].is(FieldFlag::ReadOnly))
            EXPECT_EQ(read->values[i], written[i]) << entity().fields[i].key;
}

TEST_P(EveryEntity, EditUndoRedoKeepsHistoryOfEveryField)
{
    const auto ref = file->save(anyRecord(1));
    ASSERT_TRUE(ref.has_value());
    const QByteArray before = file.dump();
    Record edited = *file->record(*ref);
    int changed = 0;
    for (const Field &field : entity().fields) {
        if (field.isReference() || field.is(FieldFlag::ReadOnly) || field.is(FieldFlag::Identity) ||
            isSetByOthers(field))
            continue;
        edited.set(QString::fromLatin1(field.key), sampleValue(field, 2));
        ++changed;
    }
    const auto saved = file->save(edited);
    ASSERT_TRUE(saved.has_value()) << qPrintable(saved.error().args.join(u' '));
    const QByteArray after = file.dump();
    if (changed == 0)
        return;
    EXPECT_NE(after, before);
    const auto history = file->history(*ref);
    ASSERT_TRUE(history.has_value());
    for (const Field &field : entity().fields) {
        if (field.isReference() || field.is(FieldFlag::ReadOnly) || field.is(FieldFlag::Identity) ||
            isSetByOthers(field) || sampleValue(field, 1) == sampleValue(field, 2))
            continue;
        const auto entry = std::find_if(history->begin(), history->end(), [&](const auto &e) {
            return e.field == QLatin1StringView(field.key) && e.record == *ref;
        });
        ASSERT_NE(entry, history->end()) << field.key;
        EXPECT_EQ(entry->before, normalized(field, sampleValue(field, 1))) << field.key;
        EXPECT_EQ(entry->after, normalized(field, sampleValue(field, 2))) << field.key;
        EXPECT_EQ(entry->operation.user, QStringLiteral("Celeste"));
    }
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file.dump(), before);
    ASSERT_TRUE(file->redoLast().has_value());
    EXPECT_EQ(file.dump(), after);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_P(EveryEntity, EveryStepUndoRedoUndo)
{
    const Field *state = entity().stateField();
    if (!state)
        return;
    const QString key = QString::fromLatin1(state->key);
    for (const Step &step : entity().states.steps) {
        SCOPED_TRACE(std::string(step.from) + " → " + step.to);
        Record record = anyRecord(1);
        record.set(key, QString::fromLatin1(step.from));
        QVariantMap values;
        for (const rules::StepField &asked : rules::fieldsOf(step)) {
            const Field &field = entity().field(asked.key);
            record.set(asked.key, {});
            const Ref ref = field.isReference() ? records.anchor(QString::fromLatin1(field.targets.front())) : Ref();
            values.insert(asked.key, field.isReference() ? QVariant(ref.id) : sampleValue(field, 2));
        }
        const auto ref = file->save(record);
        if (!ref) // a state that may not stand without what led to it: dropped without a reason
            continue;
        const QByteArray before = file.dump();
        const auto needs = rules::fieldsOf(step);
        if (std::ranges::any_of(needs, &rules::StepField::required)) {
            EXPECT_FALSE(file->advance(*ref, QString::fromLatin1(step.to)).has_value()) << "without what it needs";
            EXPECT_EQ(file.dump(), before);
        }
        const auto done = file->advance(*ref, QString::fromLatin1(step.to), values);
        ASSERT_TRUE(done.has_value()) << qPrintable(done.error().args.join(u' ') + done.error().cause);
        EXPECT_EQ(file->record(*ref)->state(), QLatin1StringView(step.to));
        ASSERT_NO_FATAL_FAILURE(elo::test::expectComesAndGoes(file, before));
    }
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_P(EveryEntity, NoStateIsReachedPastTheSteps)
{
    const Field *state = entity().stateField();
    if (!state)
        return;
    for (const Choice &from : state->choices)
        for (const Choice &to : state->choices) {
            if (from.key == to.key || entity().step(QString::fromLatin1(from.key), QString::fromLatin1(to.key)))
                continue;
            Record record = anyRecord(1);
            record.set(QString::fromLatin1(state->key), QString::fromLatin1(from.key));
            const auto ref = file->save(record);
            ASSERT_TRUE(ref.has_value()) << from.key;
            const auto moved = file->advance(*ref, QString::fromLatin1(to.key));
            ASSERT_FALSE(moved.has_value()) << from.key << " → " << to.key;
            EXPECT_EQ(moved.error().args.front(), QStringLiteral("no_such_step"));
        }
}

TEST_P(EveryEntity, StatesHaveStepsThatExist)
{
    const Field *state = entity().stateField();
    if (!state)
        return;
    const auto isState = [&](const char *key) {
        return std::ranges::any_of(state->choices, [&](const Choice &c) { return qstrcmp(c.key, key) == 0; });
    };
    for (const Step &step : entity().states.steps) {
        EXPECT_TRUE(isState(step.from) && isState(step.to)) << step.from << " → " << step.to;
        for (const rules::StepField &asked : rules::fieldsOf(step))
            EXPECT_NE(entity().find(asked.key), nullptr) << qPrintable(asked.key);
    }
    for (const char *key : entity().states.closed)
        EXPECT_TRUE(isState(key)) << key;
    if (entity().states.due)
        EXPECT_EQ(entity().field(QString::fromLatin1(entity().states.due)).type, FieldType::Date);
    for (const Choice &choice : state->choices)
        EXPECT_FALSE(entity().stepsFrom(QString::fromLatin1(choice.key)).empty() &&
                     !entity().isClosed(QString::fromLatin1(choice.key)))
            << choice.key << ": a dead end that still asks for work";
}

TEST_P(EveryEntity, RemoveUndoRedoUndo)
{
    const auto ref = file->save(anyRecord(1));
    ASSERT_TRUE(ref.has_value());
    const QByteArray before = file.dump();
    ASSERT_TRUE(file->remove(*ref).has_value());
    ASSERT_NO_FATAL_FAILURE(elo::test::expectComesAndGoes(file, before));
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_P(EveryEntity, AnyFailingStatementLeavesEverythingAsBefore)
{
    const auto ref = file->save(anyRecord(1));
    ASSERT_TRUE(ref.has_value());
    const QByteArray before = file.dump();
    auto operations = file->operations(1000)->size();
    Record edited = anyRecord(2);
    edited.id = ref->id;
    edited.rid = file->record(*ref)->rid;
    edited.number = file->record(*ref)->number;
    Id newest;
    const std::vector<std::function<bool()>> verbs = {
        [&] { return file->save(anyRecord(3)).has_value(); },
        [&] { return file->save(edited).has_value(); },
        [&] { return file->remove(*ref).has_value(); },
        [&] { return file->undo(newest).has_value(); },
    };
    for (size_t verb = 0; verb < verbs.size(); ++verb) {
        newest = file->operations(1)->front().id;
        int looks = 0;
        for (int failing = 1;; failing += failing < 50 ? 1 : 3) {
            ASSERT_LT(failing, 2000) << "verb " << verb;
            int step = 0;
            bool struck = false;
            file->connection().setFault([&] {
                if (++step == failing) {
                    struck = true;
                    raise(ErrorCode::DiskFull);
                }
            });
            const bool done = verbs[verb]();
            file->connection().setFault({});
            if (!struck) {
                ASSERT_TRUE(done);
                break;
            }
            // Looks at the file before and after the operation may fail; what says what is said already is none.
            if (done && file->operations(1)->front().id != newest) {
                ASSERT_TRUE(file->undo(file->operations(1)->front().id).has_value());
                operations = file->operations(1000)->size();
                if (++looks > 10) // each new field of the office makes the look after it longer
                    break;
            }
            ASSERT_EQ(file.dump(), before) << "verb " << verb << " failing at " << failing;
            ASSERT_EQ(file->operations(1000)->size(), operations);
        }
        if (verb + 1 < verbs.size() && file.dump() != before)
            ASSERT_TRUE(file->undoLast().has_value());
        operations = file->operations(1000)->size();
        if (verb + 1 < verbs.size())
            ASSERT_EQ(file.dump(), before) << "verb " << verb;
    }
    EXPECT_EQ(file.problems(), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Registry, EveryEntity, testing::ValuesIn(entityKeys()), nameOf);

TEST(Journal, WritesOutsideAnOperationFail)
{
    OfficeFile file;
    file.addMember(QStringLiteral("Ana Sitoe"));
    auto &connection = file->connection();
    for (const QByteArray &sql : {QByteArray("UPDATE member SET name = 'x'"), QByteArray("DELETE FROM member"),
                                  QByteArray("INSERT INTO member (id, number) VALUES (randomblob(16), 9)")}) {
        const auto done = guarded([&] { connection.exec(sql); });
        EXPECT_FALSE(done.has_value()) << sql.toStdString();
    }
    EXPECT_EQ(file.problems(), QStringList());
}

TEST(Journal, RowsNeverVanishNorChangeTheirIdentityEvenInAnOperation)
{
    OfficeFile file;
    file.addMember(QStringLiteral("Ana Sitoe"));
    for (const QByteArray &sql :
         {QByteArray("DELETE FROM member"), QByteArray("UPDATE member SET id = randomblob(16)"),
          QByteArray("UPDATE member SET rid = 77")}) {
        const auto done =
            file->transact(QStringLiteral("test"), {}, {}, [&](Transaction &tx) { tx.connection().exec(sql); });
        EXPECT_FALSE(done.has_value()) << sql.toStdString();
    }
    EXPECT_EQ(file.problems(), QStringList());
}

TEST(Journal, SavingWithoutAChangeWritesNothing)
{
    OfficeFile file;
    const Ref ref = file.addMember(QStringLiteral("Ana Sitoe"));
    const auto before = file->operations(10)->size();
    ASSERT_TRUE(file->save(*file->record(ref)).has_value());
    EXPECT_EQ(file->operations(10)->size(), before);
}

TEST(Journal, CheckFindsTampering)
{
    // Whoever edits the file with another program past the triggers is found out.
    OfficeFile file;
    const Ref ref = file.addMember(QStringLiteral("Ana Sitoe"));
    auto &connection = file->connection();
    connection.exec("DROP TRIGGER member_changed");
    connection.exec("UPDATE member SET notes = 'tampered'");
    EXPECT_TRUE(file.problems().join(u' ').contains(QStringLiteral("digest")));
    connection.exec("UPDATE member SET notes = NULL");
    EXPECT_FALSE(file.problems().join(u' ').contains(QStringLiteral("digest")));
    connection.exec("UPDATE operation SET user = 'somebody else' WHERE rid = 2");
    EXPECT_TRUE(file.problems().join(u' ').contains(QStringLiteral("chain")));
    Q_UNUSED(ref)
}

TEST(Undo, OfAnyAgeIsRefusedWithTheNamesOfWhatWasChangedSince)
{
    OfficeFile file;
    const Ref ref = file.addMember(QStringLiteral("Ana Sitoe"));
    Record first = *file->record(ref);
    first.set(u"residence_city", QStringLiteral("Durban"));
    ASSERT_TRUE(file->save(first).has_value());
    const Id move = file->operations(1)->front().id;
    Record second = *file->record(ref);
    second.set(u"residence_city", QStringLiteral("Joanesburgo"));
    ASSERT_TRUE(file->save(second).has_value());
    const auto refused = file->undo(move);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::ChangedSince);
    EXPECT_EQ(refused.error().args, QStringList{QStringLiteral("Ana Sitoe")});
    // A change of another field does not stand in the way.
    Record third = *file->record(ref);
    third.set(u"residence_city", QStringLiteral("Durban"));
    third.set(u"occupation", QStringLiteral("Enfermeira"));
    ASSERT_TRUE(file->save(third).has_value());
    ASSERT_TRUE(file->undo(move).has_value());
    EXPECT_EQ(file->record(ref)->text(u"residence_city"), QString());
    EXPECT_EQ(file->record(ref)->text(u"occupation"), QStringLiteral("Enfermeira"));
    EXPECT_EQ(file->undo(move).error().code, ErrorCode::Refused);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST(Undo, WhatWasDoneAndUndoneManyTimesKnowsHowItStands)
{
    OfficeFile file;
    const Ref ref = file.addMember(QStringLiteral("Ana Sitoe"));
    const Id added = file->operations(1)->front().id;
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(file->undoLast().has_value());
        EXPECT_TRUE(file->operation(added)->undone);
        EXPECT_FALSE(file->record(ref)->alive);
        ASSERT_TRUE(file->redoLast().has_value());
        EXPECT_FALSE(file->operation(added)->undone);
        EXPECT_TRUE(file->record(ref)->alive);
    }
    EXPECT_TRUE(file->undo(added).has_value());
}

TEST(Save, KeepsWhatOthersChangedSinceTheRecordWasRead)
{
    OfficeFile file;
    const Ref ref = file.addMember(QStringLiteral("Ana Sitoe"));
    RecordTree mine = *file->tree(ref);
    RecordTree theirs = *file->tree(ref);
    theirs.record.set(u"residence_city", QStringLiteral("Durban"));
    ASSERT_TRUE(file->save(theirs).has_value());
    mine.record.set(u"occupation", QStringLiteral("Enfermeira"));
    ASSERT_TRUE(file->save(mine).has_value());
    EXPECT_EQ(file->record(ref)->text(u"residence_city"), QStringLiteral("Durban"));
    mine.record.set(u"residence_city", QStringLiteral("Pretória"));
    const auto refused = file->save(mine);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args, (QStringList{QStringLiteral("edited_elsewhere"), QStringLiteral("Ana Sitoe")}));
    EXPECT_EQ(file->record(ref)->text(u"residence_city"), QStringLiteral("Durban"));
}

TEST(Undo, OfAnAdditionIsRefusedWhileOthersBelongToIt)
{
    OfficeFile file;
    const Ref member = file.addMember(QStringLiteral("Ana Sitoe"));
    const Id added = file->operations(1)->front().id;
    const Ref association = file.addAssociation(QStringLiteral("Casa de Moçambique"));
    Membership membership;
    membership.association = association.id;
    membership.member = member.id;
    ASSERT_TRUE(file->save(toRecord(file->schema().entity(u"membership"), membership)).has_value());
    const auto refused = file->undo(added);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::ChangedSince);
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_TRUE(file->undo(added).has_value());
    EXPECT_FALSE(file->record(member)->alive);
}

TEST(Links, TheSameLinkIsOneLinkAndComesBack)
{
    OfficeFile file;
    const Ref member = file.addMember(QStringLiteral("Ana Sitoe"));
    const Ref association = file.addAssociation(QStringLiteral("Casa de Moçambique"));
    Membership membership;
    membership.association = association.id;
    membership.member = member.id;
    const Entity &entity = file->schema().entity(u"membership");
    const auto once = file->save(toRecord(entity, membership));
    membership.role = QStringLiteral("president");
    const auto twice = file->save(toRecord(entity, membership));
    ASSERT_TRUE(once && twice);
    EXPECT_EQ(once->id, twice->id);
    EXPECT_EQ(file->record(*once)->text(u"role"), QStringLiteral("president"));
    ASSERT_TRUE(file->remove(*once).has_value());
    EXPECT_EQ(*file->relatedCount(entity, QStringLiteral("member"), member), 0);
    ASSERT_TRUE(file->save(toRecord(entity, membership)).has_value());
    EXPECT_EQ(*file->relatedCount(entity, QStringLiteral("member"), member), 1);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST(Device, ACopiedFileWritesUnderANewDevice)
{
    OfficeFile file;
    file.addMember(QStringLiteral("Ana Sitoe"));
    const auto devices = [&] { return file->connection().scalar("SELECT count(*) FROM device").toInt(); };
    EXPECT_EQ(devices(), 1);
    ASSERT_TRUE(file->backup(file.path(QStringLiteral("copy.elo"))).has_value());
    auto copy = Workspace::open(file.path(QStringLiteral("copy.elo")), QStringLiteral("Celeste"));
    ASSERT_TRUE(copy.has_value());
    Member member;
    member.name = QStringLiteral("Rui Tembe");
    const auto ref = (*copy)->save(toRecord((*copy)->schema().entity(u"member"), member));
    ASSERT_TRUE(ref.has_value());
    EXPECT_EQ((*copy)->connection().scalar("SELECT count(*) FROM device").toInt(), 2);
    EXPECT_GT((*copy)->record(*ref)->number, 10'000'000) << "numbers of two devices never meet";
    EXPECT_TRUE((*copy)->check()->empty());
    file.addMember(QStringLiteral("Lina Cossa"));
    EXPECT_EQ(devices(), 1);
}

TEST(Device, AnOlderCopyInTheSamePlaceIsANewDeviceToo)
{
    OfficeFile file;
    file.addMember(QStringLiteral("Ana Sitoe"));
    ASSERT_TRUE(file->backup(file.path(QStringLiteral("older.elo"))).has_value());
    file.addMember(QStringLiteral("Rui Tembe"));
    file.workspace.reset();
    // As `cp older.elo office.elo` does: the same path and inode, an older content.
    QFile older(file.path(QStringLiteral("older.elo")));
    QFile office(file.path());
    ASSERT_TRUE(older.open(QIODevice::ReadOnly));
    ASSERT_TRUE(office.open(QIODevice::WriteOnly | QIODevice::Truncate));
    office.write(older.readAll());
    office.close();
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(file.path() + QLatin1StringView(suffix));
    file.reopen();
    file.addMember(QStringLiteral("Lina Cossa"));
    EXPECT_EQ(file->connection().scalar("SELECT count(*) FROM device").toInt(), 2);
}
