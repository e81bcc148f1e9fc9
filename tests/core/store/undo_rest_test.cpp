// SPDX-License-Identifier: GPL-3.0-or-later
// An operation is taken back a month later: what somebody did something with since stays, everything else goes.
#include "core/store/undo_outcome.h"

#include "core/base/job.h"
#include "core/entities/association.h"
#include "core/entities/event.h"
#include "core/entities/follow_up.h"
#include "core/entities/inquiry.h"
#include "core/entities/member.h"
#include "core/entities/note.h"
#include "core/rules.h"
#include "core/store/connection.h"
#include "core/store/records.h"
#include "core/store/transaction.h"
#include "core/store/undo.h"
#include "tests/core/office_file.h"

#include <random>

using namespace elo;
using elo::test::OfficeFile;
using Why = UndoException::Why;

namespace {

/// An office with somebody on record already, into which a list is taken: new people with two phones each, and more
/// about whom it knew.
class UndoRest : public testing::Test
{
protected:
    static constexpr int kPeople = 6;

    void SetUp() override
    {
        known = file.addMember(QStringLiteral("Ana Sitoe"), QStringLiteral("+27820000001"));
        association = file.addAssociation(QStringLiteral("Casa de Moçambique"));
        empty = file.dump();
        const auto done =
            file->transact(QStringLiteral("import"), {}, QStringLiteral("list.csv"), [&](Transaction &tx) {
                for (int i = 0; i < kPeople; ++i)
                    people.push_back(add(tx, QStringLiteral("Pessoa Inventada %1").arg(i), i));
                const auto before =
                    *records::byId(tx.connection(), tx.codes(), tx.schema().entity(u"member"), known.id);
                Record after = before;
                after.set(u"residence_city", QStringLiteral("Durban"));
                after.set(u"occupation", QStringLiteral("Enfermeira"));
                tx.update(before, after);
                knownPhone = addPhone(tx, known, QStringLiteral("+27820000002"));
            });
        ASSERT_TRUE(done.has_value()) << qPrintable(done.error().cause);
        import = *done;
        imported = file.dump();
    }

    Ref addPhone(Transaction &tx, const Ref &owner, const QString &number)
    {
        Record phone(tx.schema().entity(u"contact_point"));
        phone.set(u"owner", owner.text()).set(u"kind", QStringLiteral("phone")).set(u"value", number);
        phone.set(u"normalized", number);
        tx.insert(phone);
        return records::refOf(phone);
    }

    Ref add(Transaction &tx, const QString &name, int number)
    {
        RecordTree tree{Record(tx.schema().entity(u"member")), {}};
        tree.record.set(u"name", name).set(u"residence_country", QStringLiteral("ZA"));
        for (int i = 0; i < 2; ++i) {
            Record phone(tx.schema().entity(u"contact_point"));
            const QString digits = QStringLiteral("+2783%1%2").arg(i).arg(number, 6, 10, QLatin1Char('0'));
            phone.set(u"kind", QStringLiteral("phone")).set(u"value", digits).set(u"normalized", digits);
            tree.parts.push_back(phone);
        }
        Record membership(tx.schema().entity(u"membership"));
        membership.set(u"association", association.id);
        tree.parts.push_back(membership);
        rules::derive(tree);
        tx.insert(tree);
        return records::refOf(tree.record);
    }

    Record of(const Ref &ref) { return *file->record(ref); }
    void edit(const Ref &ref, QStringView field, const QVariant &value)
    {
        Record record = of(ref);
        record.set(field, value);
        const auto saved = file->save(record);
        ASSERT_TRUE(saved.has_value()) << qPrintable(saved.error().args.join(u' '));
    }
    std::vector<Record> partsOf(const Ref &ref, const char *entity, const char *field)
    {
        return *file->related(file->schema().entity(QString::fromLatin1(entity)), QString::fromLatin1(field), ref);
    }
    void save(Record record)
    {
        const auto saved = file->save(std::move(record));
        ASSERT_TRUE(saved.has_value()) << qPrintable(saved.error().args.join(u' '));
    }
    Record linkOf(const char *entity) { return Record(file->schema().entity(QString::fromLatin1(entity))); }

    QVariant firstChoice(const char *entity, QStringView field)
    {
        return QString::fromLatin1(
            file->schema().entity(QString::fromLatin1(entity)).field(field).choices.front().key);
    }

    /// Everything of the list has gone but these people, who have all that it gave them; and whoever was on record is
    /// as before.
    void expectOnly(const std::vector<Ref> &staying)
    {
        for (const Ref &person : people) {
            const bool stays = std::ranges::find(staying, person) != staying.end();
            EXPECT_EQ(of(person).alive, stays) << qPrintable(file->title(person));
            EXPECT_EQ(partsOf(person, "contact_point", "owner").size(), stays ? 2u : 0u);
            EXPECT_EQ(partsOf(person, "membership", "member").empty(), !stays);
        }
        EXPECT_EQ(file.problems(), QStringList());
    }

    /// undoExceptions() tells beforehand what undoRest() leaves, undo() is refused; redo brings exactly that back,
    /// and undoing once more takes exactly that away.
    UndoOutcome takeBack()
    {
        const auto before = file.dump();
        const auto expected = file->undoExceptions(import);
        EXPECT_TRUE(expected.has_value());
        EXPECT_EQ(file.dump(), before);
        if (!expected->empty()) {
            const auto refused = file->undo(import);
            EXPECT_FALSE(refused.has_value());
            EXPECT_EQ(refused.error().code, ErrorCode::ChangedSince);
            EXPECT_EQ(file.dump(), before);
        }
        const auto outcome = file->undoRest(import);
        EXPECT_TRUE(outcome.has_value());
        if (!outcome)
            return {};
        EXPECT_EQ(outcome->kept.size(), expected->size());
        EXPECT_EQ(outcome->exceptions, qint64(expected->size()));
        for (size_t i = 0; i < std::min(expected->size(), outcome->kept.size()); ++i) {
            EXPECT_EQ(outcome->kept[i].record, (*expected)[i].record);
            EXPECT_EQ(outcome->kept[i].field, (*expected)[i].field);
        }
        EXPECT_TRUE(file->operation(import)->undone);
        const auto after = file.dump();
        const auto redone = file->undo(outcome->operation);
        EXPECT_TRUE(redone.has_value());
        EXPECT_EQ(file.dump(), before);
        EXPECT_EQ(file.problems(), QStringList());
        EXPECT_TRUE(redone && file->undo(*redone).has_value());
        EXPECT_EQ(file.dump(), after);
        return *outcome;
    }

    OfficeFile file;
    Ref known;
    Ref knownPhone;
    Ref association;
    std::vector<Ref> people;
    Id import;
    QByteArray empty;
    QByteArray imported;
};

} // namespace

TEST_F(UndoRest, WithoutLaterEditsEverythingGoes)
{
    const UndoOutcome outcome = takeBack();
    EXPECT_EQ(outcome.removed, kPeople);
    EXPECT_EQ(outcome.restored, 2);
    EXPECT_EQ(outcome.exceptions, 0);
    EXPECT_EQ(file.dump(), empty);
    expectOnly({});
}

TEST_F(UndoRest, WhoWasEditedStaysWithAllThatTheListGave)
{
    edit(people[2], u"residence_city", QStringLiteral("Tete"));
    const UndoOutcome outcome = takeBack();
    expectOnly({people[2]});
    EXPECT_EQ(outcome.removed, kPeople - 1);
    ASSERT_EQ(outcome.kept.size(), 1u);
    EXPECT_EQ(outcome.kept[0].why, Why::AddedEdited);
    EXPECT_EQ(outcome.kept[0].record, people[2]);
    EXPECT_EQ(outcome.kept[0].field, QStringLiteral("residence_city"));
    EXPECT_EQ(outcome.kept[0].now.toString(), QStringLiteral("Tete"));
    EXPECT_EQ(outcome.kept[0].who, QStringLiteral("Celeste"));
    EXPECT_TRUE(outcome.kept[0].when.isValid());
}

TEST_F(UndoRest, AnEditThatWasTakenBackIsNone)
{
    edit(people[2], u"residence_city", QStringLiteral("Tete"));
    ASSERT_TRUE(file->undoLast().has_value());
    takeBack();
    EXPECT_EQ(file.dump(), empty);
}

TEST_F(UndoRest, AnEditedPhoneKeepsItsPerson)
{
    const Record phone = partsOf(people[1], "contact_point", "owner").front();
    edit(records::refOf(phone), u"note", QStringLiteral("trabalho"));
    const UndoOutcome outcome = takeBack();
    expectOnly({people[1]});
    ASSERT_EQ(outcome.kept.size(), 1u);
    EXPECT_EQ(outcome.kept[0].record, records::refOf(phone));
}

TEST_F(UndoRest, AnEditedMembershipKeepsItsMember)
{
    const Record membership = partsOf(people[1], "membership", "member").front();
    edit(records::refOf(membership), u"role", QStringLiteral("president"));
    takeBack();
    expectOnly({people[1]});
}

TEST_F(UndoRest, ANoteAFollowUpAMembershipAParticipationAnInquiryKeepTheirPerson)
{
    Record note = linkOf("note");
    note.set(u"about", people[0].text()).set(u"text", QStringLiteral("Telefonou.")).set(u"date", QDate(2026, 1, 2));
    note.set(u"kind", firstChoice("note", u"kind"));
    save(note);
    file.addFollowUp(QStringLiteral("Responder"), people[1]);
    Record membership = linkOf("membership");
    membership.set(u"association", file.addAssociation(QStringLiteral("Outra")).id).set(u"member", people[2].id);
    membership.set(u"role", firstChoice("membership", u"role"));
    save(membership);
    Record participation = linkOf("participation");
    participation.set(u"event", file.addEvent(QStringLiteral("Fórum"), {QStringLiteral("2026-05-01")}).id);
    participation.set(u"person", people[3].text()).set(u"state", QStringLiteral("invited"));
    participation.set(u"capacity", firstChoice("participation", u"capacity"));
    save(participation);
    Record inquiry = file->schema().entity(u"inquiry").newRecord();
    inquiry.set(u"subject", QStringLiteral("Diplomas"))
        .set(u"asker", people[4].text())
        .set(u"received", QDate(2026, 1, 2));
    save(inquiry);
    const UndoOutcome outcome = takeBack();
    expectOnly({people[0], people[1], people[2], people[3], people[4]});
    ASSERT_EQ(outcome.kept.size(), 5u);
    for (const UndoException &exception : outcome.kept)
        EXPECT_EQ(exception.why, Why::HasDependents);
}

TEST_F(UndoRest, WhoWasMergedSinceStaysMerged)
{
    ASSERT_TRUE(file->mergeMembers(known, people[0]).has_value());
    ASSERT_TRUE(file->mergeMembers(people[3], people[4]).has_value());
    edit(people[2], u"occupation", QStringLiteral("Pedreiro"));
    const UndoOutcome outcome = takeBack();
    EXPECT_EQ(outcome.removed, kPeople - 4);
    for (int i = 0; i < kPeople; ++i)
        EXPECT_EQ(of(people[size_t(i)]).alive, i == 0 || (i >= 2 && i <= 4)) << i;
    EXPECT_EQ(file->representative(people[0]), known);
    EXPECT_EQ(file->representative(people[4]), people[3]);
    EXPECT_EQ(partsOf(people[3], "contact_point", "owner").size(), 4u) << "the phones of both";
    for (const UndoException &kept : outcome.kept)
        if (kept.record != people[2] && kept.record != known)
            EXPECT_EQ(kept.why, Why::HasDependents) << qPrintable(file->title(kept.record));
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(UndoRest, AMergeWithLaterEditsIsTakenApartAndTheEditsStay)
{
    const auto merge = file->mergeMembers(people[0], people[1],
                                          {{QStringLiteral("occupation"), QStringLiteral("Soldador")},
                                           {QStringLiteral("residence_city"), QStringLiteral("Beira")}});
    ASSERT_TRUE(merge.has_value());
    edit(people[0], u"residence_city", QStringLiteral("Chimoio"));
    EXPECT_FALSE(file->undo(*merge).has_value());
    const auto outcome = file->undoRest(*merge);
    ASSERT_TRUE(outcome.has_value());
    ASSERT_EQ(outcome->kept.size(), 1u);
    EXPECT_EQ(outcome->kept[0].field, QStringLiteral("residence_city"));
    EXPECT_EQ(of(people[0]).text(u"residence_city"), QStringLiteral("Chimoio"));
    EXPECT_EQ(of(people[0]).text(u"occupation"), QString());
    EXPECT_EQ(file->representative(people[1]), people[1]);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(UndoRest, WhatWasRemovedSinceIsNoException)
{
    edit(people[2], u"residence_city", QStringLiteral("Tete"));
    ASSERT_TRUE(file->remove(people[2]).has_value());
    const UndoOutcome outcome = takeBack();
    EXPECT_EQ(outcome.exceptions, 0);
    EXPECT_EQ(outcome.removed, kPeople - 1);
    EXPECT_EQ(file.dump(), empty);
}

TEST_F(UndoRest, ValuesOfWhoWasOnRecordGoBackUnlessTheyWereChangedAgain)
{
    edit(known, u"residence_city", QStringLiteral("Tete"));
    const UndoOutcome outcome = takeBack();
    EXPECT_EQ(of(known).text(u"residence_city"), QStringLiteral("Tete"));
    EXPECT_EQ(of(known).text(u"occupation"), QString());
    ASSERT_EQ(outcome.kept.size(), 1u);
    EXPECT_EQ(outcome.kept[0].why, Why::EditedSince);
    EXPECT_EQ(outcome.kept[0].record, known);
    EXPECT_EQ(outcome.kept[0].field, QStringLiteral("residence_city"));
    EXPECT_FALSE(outcome.kept[0].before.isValid());
    EXPECT_EQ(outcome.kept[0].now.toString(), QStringLiteral("Tete"));
    EXPECT_EQ(outcome.restored, 1);
    expectOnly({});
}

TEST_F(UndoRest, APhoneOfWhoWasOnRecordGoesUnlessItWasEdited)
{
    takeBack();
    EXPECT_EQ(partsOf(known, "contact_point", "owner").size(), 1u);
}

TEST_F(UndoRest, AnEditedPhoneOfWhoWasOnRecordStays)
{
    edit(knownPhone, u"note", QStringLiteral("à noite"));
    const UndoOutcome outcome = takeBack();
    EXPECT_EQ(partsOf(known, "contact_point", "owner").size(), 2u);
    EXPECT_EQ(outcome.exceptions, 1);
    expectOnly({});
}

TEST_F(UndoRest, OfABulkEditRestoresWhatNobodyChangedAgain)
{
    ASSERT_TRUE(file->setField(people, QStringLiteral("residence_city"), QStringLiteral("Nampula")).has_value());
    const Id bulk = file->operations(1)->front().id;
    edit(people[3], u"residence_city", QStringLiteral("Pemba"));
    const auto outcome = file->undoRest(bulk);
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(outcome->restored, kPeople - 1);
    ASSERT_EQ(outcome->kept.size(), 1u);
    EXPECT_EQ(outcome->kept[0].record, people[3]);
    for (const Ref &person : people)
        EXPECT_EQ(of(person).text(u"residence_city"), person == people[3] ? QStringLiteral("Pemba") : QString());
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(UndoRest, WhatIsEditedAgainWhileItIsTakenBackCountsOnceAlsoBeyondTheList)
{
    constexpr int kMany = 1100;
    std::vector<Ref> many;
    const auto added = file->transact(QStringLiteral("import"), {}, {}, [&](Transaction &tx) {
        for (int i = 0; i < kMany; ++i) {
            RecordTree tree{Record(tx.schema().entity(u"member")), {}};
            tree.record.set(u"name", QStringLiteral("Pessoa Inventada %1").arg(i));
            rules::derive(tree);
            tx.insert(tree);
            many.push_back(records::refOf(tree.record));
        }
    });
    ASSERT_TRUE(added.has_value());
    const auto moveTo = [&](const QString &city) {
        ASSERT_TRUE(file->setField(many, QStringLiteral("residence_city"), city).has_value());
    };
    moveTo(QStringLiteral("Nampula"));
    const qint64 bulk = file->connection().scalar("SELECT max(rid) FROM operation").toLongLong();
    moveTo(QStringLiteral("Pemba"));

    UndoPlan plan(file->connection(), Codes::load(file->connection(), file->schema(), false), file->schema(), bulk);
    UndoOutcome outcome;
    look(plan, outcome, nullptr);
    EXPECT_EQ(outcome.exceptions, kMany);
    moveTo(QStringLiteral("Lichinga"));
    plan.lookAtLater();
    EXPECT_EQ(outcome.exceptions, kMany);
    EXPECT_EQ(outcome.kept.size(), 1000u);
}

TEST_F(UndoRest, OfARemovalDoesNotBringBackWhatNobodyOwns)
{
    const Record phone = partsOf(people[0], "contact_point", "owner").front();
    ASSERT_TRUE(file->removeAll({records::refOf(phone), people[1]}).has_value());
    const Id removal = file->operations(1)->front().id;
    ASSERT_TRUE(file->remove(people[0]).has_value());
    const auto refused = file->undo(removal);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args, QStringList{QStringLiteral("Pessoa Inventada 0")});
    const auto outcome = file->undoRest(removal);
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(of(people[1]).alive);
    EXPECT_FALSE(of(records::refOf(phone)).alive);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(UndoRest, TwiceIsRefusedAndSoIsWhatLeavesNothing)
{
    ASSERT_TRUE(file->undoRest(import).has_value());
    EXPECT_EQ(file->undoRest(import).error().args, QStringList{QStringLiteral("already_undone")});
    EXPECT_EQ(file->undoExceptions(import).error().args, QStringList{QStringLiteral("already_undone")});
    const Ref lone = file.addMember(QStringLiteral("Rui Tembe"));
    const Id added = file->operations(1)->front().id;
    ASSERT_TRUE(file->remove(lone).has_value());
    EXPECT_EQ(file->undoRest(added).error().args, QStringList{QStringLiteral("nothing_left")});
}

TEST_F(UndoRest, ACancelledOneLeavesEverythingAsBefore)
{
    edit(people[2], u"residence_city", QStringLiteral("Tete"));
    const QByteArray before = file.dump();
    Job job;
    job.cancel();
    const auto cancelled = file->undoRest(import, &job);
    ASSERT_FALSE(cancelled.has_value());
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(file.dump(), before);
    EXPECT_FALSE(file->operation(import)->undone);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(UndoRest, AnyFailingStatementLeavesEverythingAsBefore)
{
    edit(people[2], u"residence_city", QStringLiteral("Tete"));
    edit(known, u"residence_city", QStringLiteral("Tete"));
    const QByteArray before = file.dump();
    for (int failing = 1;; failing += failing < 100 ? 1 : 41) {
        ASSERT_LT(failing, 20000);
        int step = 0;
        bool struck = false;
        file->connection().setFault([&] {
            if (++step == failing) {
                struck = true;
                raise(ErrorCode::DiskFull);
            }
        });
        const auto undone = file->undoRest(import);
        file->connection().setFault({});
        if (!struck) {
            ASSERT_TRUE(undone.has_value());
            break;
        }
        if (undone) { // a look at what others did may fail
            ASSERT_TRUE(file->undo(undone->operation).has_value());
        }
        ASSERT_EQ(file.dump(), before) << "failing at " << failing;
    }
    expectOnly({people[2]});
}

/// Random edits, then the rest is taken back. What is expected is worked out here from what was done, in another way.
TEST(UndoRestProperty, RandomEditsAfterAnImport)
{
    for (unsigned seed = 1; seed <= 15; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const auto any = [&](int below) { return std::uniform_int_distribution<int>(0, below - 1)(random); };
        OfficeFile file;
        std::vector<Ref> old;
        for (int i = 0; i < 4; ++i)
            old.push_back(file.addMember(QStringLiteral("Antiga %1").arg(i), QStringLiteral("+2782000000%1").arg(i)));
        std::vector<Ref> fresh;
        const auto done =
            file->transact(QStringLiteral("import"), {}, QStringLiteral("list.csv"), [&](Transaction &tx) {
                const Entity &member = tx.schema().entity(u"member");
                for (int i = 0; i < 8; ++i) {
                    RecordTree tree{Record(member), {}};
                    tree.record.set(u"name", QStringLiteral("Nova %1").arg(i))
                        .set(u"sort_name", QStringLiteral("Nova"));
                    Record phone(tx.schema().entity(u"contact_point"));
                    phone.set(u"kind", QStringLiteral("phone")).set(u"value", QStringLiteral("+2783000000%1").arg(i));
                    tree.parts.push_back(phone);
                    tx.insert(tree);
                    fresh.push_back(records::refOf(tree.record));
                }
                for (const Ref &ref : old) {
                    const auto before = *records::byId(tx.connection(), tx.codes(), member, ref.id);
                    Record after = before;
                    after.set(u"residence_city", QStringLiteral("Lista"));
                    tx.update(before, after);
                }
            });
        ASSERT_TRUE(done.has_value());
        std::set<QString> touched; // of the new ones
        std::map<QString, QString> city;
        for (int step = any(12); step > 0; --step) {
            const Ref person = fresh[size_t(any(int(fresh.size())))];
            const Ref former = old[size_t(any(int(old.size())))];
            Record record = *file->record(person);
            const bool alive = record.alive;
            switch (any(6)) {
            case 0:
                if (!alive)
                    break;
                record.set(u"residence_city", QStringLiteral("Cidade %1").arg(step));
                ASSERT_TRUE(file->save(record).has_value());
                touched.insert(person.text());
                break;
            case 1:
                if (!alive)
                    break;
                file.addFollowUp(QStringLiteral("Acção"), person);
                touched.insert(person.text());
                break;
            case 2:
                if (!alive)
                    break;
                ASSERT_TRUE(file->remove(person).has_value());
                break;
            case 3: {
                Record edited = *file->record(former);
                city[former.text()] = QStringLiteral("Cidade %1").arg(step);
                edited.set(u"residence_city", city[former.text()]);
                ASSERT_TRUE(file->save(edited).has_value());
                break;
            }
            case 4: { // there and back
                Record edited = *file->record(former);
                const QString now = edited.text(u"residence_city");
                edited.set(u"residence_city", QStringLiteral("Outra"));
                ASSERT_TRUE(file->save(edited).has_value());
                edited = *file->record(former);
                edited.set(u"residence_city", now);
                ASSERT_TRUE(file->save(edited).has_value());
                break;
            }
            default: { // done and undone
                if (!alive)
                    break;
                const auto newest = file->operations(1)->front().id;
                record.set(u"occupation", QStringLiteral("Médica"));
                ASSERT_TRUE(file->save(record).has_value());
                ASSERT_TRUE(file->undoLast().has_value());
                Q_UNUSED(newest)
            }
            }
        }
        std::map<QString, bool> stays;
        for (const Ref &person : fresh)
            stays[person.text()] = file->record(person)->alive && touched.contains(person.text());
        const QByteArray before = file.dump();
        const auto outcome = file->undoRest(*done);
        ASSERT_TRUE(outcome.has_value());
        for (const Ref &person : fresh) {
            EXPECT_EQ(file->record(person)->alive, stays[person.text()]) << qPrintable(file->title(person));
            EXPECT_EQ(*file->relatedCount(file->schema().entity(u"contact_point"), QStringLiteral("owner"), person),
                      stays[person.text()] ? 1 : 0);
        }
        for (const Ref &former : old)
            EXPECT_EQ(file->record(former)->text(u"residence_city"), city[former.text()]);
        EXPECT_EQ(file.problems(), QStringList());
        const QByteArray after = file.dump();
        const auto redone = file->undo(outcome->operation);
        ASSERT_TRUE(redone.has_value());
        EXPECT_EQ(file.dump(), before);
        ASSERT_TRUE(file->undo(*redone).has_value());
        EXPECT_EQ(file.dump(), after);
        EXPECT_EQ(file.problems(), QStringList());
    }
}
