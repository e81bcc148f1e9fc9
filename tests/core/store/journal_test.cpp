// SPDX-License-Identifier: GPL-3.0-or-later
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
using elo::test::OfficeFile;
using elo::test::sampleValue;

namespace {

/// Owners and targets that parts and links of any entity can point to.
struct Anchors
{
    explicit Anchors(OfficeFile &file)
        : member(file.addMember(QStringLiteral("Armando Muiuane"))),
          association(file.addAssociation(QStringLiteral("Casa"))),
          event(file.addEvent(QStringLiteral("Fórum"), {QStringLiteral("2026-03-01"), QStringLiteral("2026-03-02")})),
          followUp(file.addFollowUp(QStringLiteral("Telefonar")))
    {
        const auto ids = file->ids({QStringLiteral("mission"), {}, {}, {}, false}, 1);
        const auto missions = file->records(file->schema().entity(u"mission"), *ids);
        mission = {QStringLiteral("mission"), missions->front().id};
        const Entity &days = file->schema().entity(u"event_day");
        day = {QStringLiteral("event_day"), file->related(days, QStringLiteral("event"), event)->front().id};
        Participation participation;
        participation.event = event.id;
        participation.name = QStringLiteral("Só Nome");
        participant = *file->save(toRecord(file->schema().entity(u"participation"), participation));
    }
    Ref of(const Field &field) const
    {
        const QByteArray target = field.targets.front();
        for (const Ref &ref : {member, association, event, followUp, mission, day, participant})
            if (ref.entity == QLatin1StringView(target))
                return ref;
        return {};
    }
    Ref member, association, event, followUp, mission, day, participant;
};

/// A record of any entity that may be saved. Fields that are not references get a value each.
Record anyRecord(const Entity &entity, const Anchors &anchors, int variant)
{
    Record record(entity);
    for (const Field &field : entity.fields) {
        if (!field.isReference()) {
            record.set(QString::fromLatin1(field.key), sampleValue(field, variant));
        } else if (field.is(FieldFlag::Required) || field.is(FieldFlag::Owner)) {
            const Ref ref = anchors.of(field);
            record.set(QString::fromLatin1(field.key),
                       field.type == FieldType::AnyReference ? QVariant(ref.text()) : QVariant(ref.id));
        }
    }
    if (entity.find(u"since"))
        record.set(u"until", QDate(2027, 1, 1));
    if (entity.find(u"starts"))
        record.set(u"ends", QDate(2027, 1, 1));
    return record;
}

std::vector<QString> entityKeys()
{
    std::vector<QString> keys;
    const Schema schema;
    for (const auto &entity : schema.entities())
        keys.push_back(entity->name());
    return keys;
}

class EveryEntity : public testing::TestWithParam<QString>
{
protected:
    OfficeFile file;
    Anchors anchors{file};
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
    const auto ref = file->save(anyRecord(entity(), anchors, 1));
    ASSERT_TRUE(ref.has_value()) << qPrintable(ref.error().args.join(u' ') + ref.error().cause);
    const QByteArray after = file.dump();
    EXPECT_NE(after, before);
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file.dump(), before);
    ASSERT_TRUE(file->redoLast().has_value());
    EXPECT_EQ(file.dump(), after);
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file.dump(), before);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_P(EveryEntity, EveryFieldComesBackAsItWasSaved)
{
    const auto written = anyRecord(entity(), anchors, 1).values;
    const auto ref = file->save(anyRecord(entity(), anchors, 1));
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
    const auto ref = file->save(anyRecord(entity(), anchors, 1));
    ASSERT_TRUE(ref.has_value());
    const QByteArray before = file.dump();
    Record edited = *file->record(*ref);
    int changed = 0;
    for (const Field &field : entity().fields) {
        if (field.isReference() || field.is(FieldFlag::ReadOnly) || field.is(FieldFlag::Identity) ||
            field.key == QByteArray("until") || field.key == QByteArray("ends"))
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
            field.key == QByteArray("until") || field.key == QByteArray("ends") ||
            sampleValue(field, 1) == sampleValue(field, 2))
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

TEST_P(EveryEntity, RemoveUndoRedoUndo)
{
    const auto ref = file->save(anyRecord(entity(), anchors, 1));
    ASSERT_TRUE(ref.has_value());
    const QByteArray before = file.dump();
    ASSERT_TRUE(file->remove(*ref).has_value());
    const QByteArray after = file.dump();
    EXPECT_NE(after, before);
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file.dump(), before);
    ASSERT_TRUE(file->redoLast().has_value());
    EXPECT_EQ(file.dump(), after);
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file.dump(), before);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_P(EveryEntity, AnyFailingStatementLeavesEverythingAsBefore)
{
    const auto ref = file->save(anyRecord(entity(), anchors, 1));
    ASSERT_TRUE(ref.has_value());
    const QByteArray before = file.dump();
    auto operations = file->operations(1000)->size();
    Record edited = anyRecord(entity(), anchors, 2);
    edited.id = ref->id;
    edited.rid = file->record(*ref)->rid;
    edited.number = file->record(*ref)->number;
    Id newest;
    const std::vector<std::function<bool()>> verbs = {
        [&] { return file->save(anyRecord(entity(), anchors, 3)).has_value(); },
        [&] { return file->save(edited).has_value(); },
        [&] { return file->remove(*ref).has_value(); },
        [&] { return file->undo(newest).has_value(); },
    };
    for (size_t verb = 0; verb < verbs.size(); ++verb) {
        newest = file->operations(1)->front().id;
        bool finished = false;
        for (int failing = 1; !finished && failing < 2000; ++failing) {
            int step = 0;
            file->connection().setFault([&] {
                if (++step == failing)
                    raise(ErrorCode::DiskFull);
            });
            finished = verbs[verb]();
            file->connection().setFault({});
            if (finished)
                break;
            ASSERT_EQ(file.dump(), before) << "verb " << verb << " failing at " << failing;
            ASSERT_EQ(file->operations(1000)->size(), operations);
        }
        ASSERT_TRUE(finished);
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
