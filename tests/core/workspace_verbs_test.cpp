// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/event.h"
#include "core/entities/follow_up.h"
#include "core/rules.h"
#include "tests/core/office_file.h"

using namespace elo;
using elo::test::OfficeFile;

namespace {

/// Runs a verb, then undo, redo, undo: what it changed comes and goes, and nothing else does.
void expectReversible(OfficeFile &file, const std::function<Result<void>()> &verb)
{
    const QByteArray before = file.dump();
    const auto done = verb();
    ASSERT_TRUE(done.has_value()) << qPrintable(done.error().args.join(u' ') + done.error().cause);
    ASSERT_NO_FATAL_FAILURE(elo::test::expectComesAndGoes(file, before));
    ASSERT_TRUE(file->redoLast().has_value());
    EXPECT_EQ(file.problems(), QStringList());
}

} // namespace

TEST(Verbs, FollowUpStates)
{
    OfficeFile file;
    const Ref ref = file.addFollowUp(QStringLiteral("Telefonar"));
    expectReversible(file, [&] {
        return file->advance(ref, QStringLiteral("done"),
                             {{QStringLiteral("evidence"), QStringLiteral("carta 12/2026")}});
    });
    EXPECT_EQ(file->record(ref)->value(u"done_on").toDate(), QDate::currentDate());
    EXPECT_EQ(file->record(ref)->text(u"evidence"), QStringLiteral("carta 12/2026"));
    const auto noPath = file->advance(ref, QStringLiteral("dropped"));
    ASSERT_FALSE(noPath.has_value()) << "what is done is opened again first";
    EXPECT_EQ(noPath.error().args,
              (QStringList{QStringLiteral("no_such_step"), QStringLiteral("done"), QStringLiteral("dropped")}));
    expectReversible(file, [&] { return file->advance(ref, QStringLiteral("open")); });
    EXPECT_FALSE(file->record(ref)->value(u"done_on").isValid());
    const auto noReason = file->advance(ref, QStringLiteral("dropped"));
    ASSERT_FALSE(noReason.has_value());
    EXPECT_EQ(noReason.error().args, (QStringList{QStringLiteral("reason"), rules::kRequired, QString()}));
    EXPECT_FALSE(file->advance(ref, QStringLiteral("nonsense")).has_value());
    expectReversible(file, [&] {
        return file->advance(ref, QStringLiteral("dropped"),
                             {{QStringLiteral("reason"), QStringLiteral("sem resposta")}});
    });
}

TEST(Verbs, StepsHoldForFormsAndBulkEditsToo)
{
    OfficeFile file;
    const Ref ref = file.addFollowUp(QStringLiteral("Telefonar"));
    Record edited = *file->record(ref);
    edited.set(u"state", QStringLiteral("dropped"));
    EXPECT_FALSE(file->save(edited).has_value()) << "without a reason";
    edited.set(u"reason", QStringLiteral("sem resposta"));
    EXPECT_TRUE(file->save(edited).has_value());
    EXPECT_FALSE(file->setField({ref}, QStringLiteral("state"), QStringLiteral("done")).has_value());
}

TEST(Verbs, ClosingAThingMayCloseItsOpenActions)
{
    OfficeFile file;
    const Ref association = file.addAssociation(QStringLiteral("Casa"));
    const Ref open = file.addFollowUp(QStringLiteral("Telefonar"), association);
    const Ref done = file.addFollowUp(QStringLiteral("Escrever"), association);
    ASSERT_TRUE(file->advance(done, QStringLiteral("done")).has_value());
    ASSERT_EQ(file->openFollowUpsOf(association)->size(), 1U);
    expectReversible(file, [&] {
        return file->advance(association, QStringLiteral("dissolved"), {},
                             {Workspace::OpenActions::Drop, QStringLiteral("dissolvida")});
    });
    EXPECT_EQ(file->record(open)->text(u"state"), QStringLiteral("dropped"));
    EXPECT_EQ(file->record(open)->text(u"reason"), QStringLiteral("dissolvida"));
    EXPECT_EQ(file->record(done)->text(u"state"), QStringLiteral("done"));
    EXPECT_TRUE(file->openFollowUpsOf(association)->empty());
}

TEST(Verbs, OverdueIsDerived)
{
    const Schema schema;
    Record followUp = schema.entity(u"follow_up").newRecord();
    followUp.set(u"due", QDate(2026, 3, 1));
    EXPECT_TRUE(isOverdue(followUp, QDate(2026, 3, 2)));
    EXPECT_FALSE(isOverdue(followUp, QDate(2026, 3, 1)));
    followUp.set(u"state", QStringLiteral("done"));
    EXPECT_FALSE(isOverdue(followUp, QDate(2026, 3, 2)));
}

TEST(Verbs, MissionsComeUnverifiedAndAreConfirmed)
{
    OfficeFile file;
    const Entity &missions = file->schema().entity(u"mission");
    const auto ids = file->ids({QStringLiteral("mission"), {}, {}, {}, false});
    ASSERT_EQ(ids->size(), 34U);
    const auto rows = *file->records(missions, *ids); // a temporary would be gone in the loop
    for (const Record &mission : rows)
        EXPECT_FALSE(mission.value(u"verified").toBool());
    const Ref first{QStringLiteral("mission"), file->records(missions, *ids)->front().id};
    expectReversible(file, [&] { return file->confirmMission(first); });
    EXPECT_TRUE(file->record(first)->value(u"verified").toBool());
    EXPECT_EQ(file->record(first)->value(u"verified_on").toDate(), QDate::currentDate());
}

TEST(Verbs, AttendanceIsPerDayAndMovesTheState)
{
    OfficeFile file;
    const Ref event =
        file.addEvent(QStringLiteral("Fórum"), {QStringLiteral("2026-03-01"), QStringLiteral("2026-03-02")});
    Participation participation;
    participation.event = event.id;
    participation.person = file.addMember(QStringLiteral("Ana Cossa")).text();
    const Ref ref = *file->save(toRecord(file->schema().entity(u"participation"), participation));
    const Entity &days = file->schema().entity(u"event_day");
    const auto found = *file->related(days, QStringLiteral("event"), event);
    ASSERT_EQ(found.size(), 2U);
    const Ref first{QStringLiteral("event_day"), found[0].id};
    const Ref second{QStringLiteral("event_day"), found[1].id};
    expectReversible(file, [&] { return file->setAttendance(ref, first, true); });
    EXPECT_EQ(file->record(ref)->text(u"state"), QStringLiteral("attended"));
    expectReversible(file, [&] { return file->setAttendance(ref, second, true); });
    const auto operations = file->operations(100)->size();
    ASSERT_TRUE(file->setAttendance(ref, second, true).has_value()) << "twice is already in";
    EXPECT_EQ(file->operations(100)->size(), operations);
    const Entity &attendance = file->schema().entity(u"attendance");
    EXPECT_EQ(*file->relatedCount(attendance, QStringLiteral("participation"), ref), 2);
    ASSERT_TRUE(file->setAttendance(ref, first, false).has_value());
    ASSERT_TRUE(file->setAttendance(ref, second, false).has_value());
    EXPECT_EQ(*file->relatedCount(attendance, QStringLiteral("participation"), ref), 0);
    EXPECT_EQ(file->record(ref)->text(u"state"), QStringLiteral("confirmed"));
}

TEST(Verbs, SetFieldOfManyIsOneOperation)
{
    OfficeFile file;
    const std::vector<Ref> refs{file.addMember(QStringLiteral("Ana Cossa")),
                                file.addMember(QStringLiteral("Rui Bila"))};
    expectReversible(file,
                     [&] { return file->setField(refs, QStringLiteral("residence_country"), QStringLiteral("PT")); });
    EXPECT_FALSE(file->setField(refs, QStringLiteral("residence_country"), QStringLiteral("XX")).has_value());
    EXPECT_EQ(file->record(refs[1])->text(u"residence_country"), QStringLiteral("PT"));
}

TEST(Verbs, RemovingTakesPartsAndLinksAlong)
{
    OfficeFile file;
    const Ref member = file.addMember(QStringLiteral("Ana Cossa"), QStringLiteral("+27 82 555 0142"));
    file.addFollowUp(QStringLiteral("Telefonar"), member);
    expectReversible(file, [&] { return file->remove(member); });
    EXPECT_FALSE(file.dump().contains("555 0142"));
    EXPECT_FALSE(file.dump().contains("follow_up_link"));
    EXPECT_TRUE(file.dump().contains("Telefonar")) << "the follow-up itself stays";
    EXPECT_EQ(file->remove(member).error().code, ErrorCode::NoRecord);
}

TEST(Verbs, PhonesFollowTheCountryOfResidence)
{
    OfficeFile file;
    const Ref member =
        file.addMember(QStringLiteral("Ana Cossa"), QStringLiteral("82 555 0142"), QStringLiteral("ZA"));
    EXPECT_EQ(file->tree(member)->parts.front().text(u"normalized"), QStringLiteral("+27825550142"));
    Record moved = *file->record(member);
    moved.set(u"residence_country", QStringLiteral("DE"));
    ASSERT_TRUE(file->save(moved).has_value());
    EXPECT_NE(file->tree(member)->parts.front().text(u"normalized"), QStringLiteral("+27825550142"));
    EXPECT_EQ(file->tree(member)->parts.front().text(u"value"), QStringLiteral("82 555 0142"))
        << "what was typed stays";
    EXPECT_EQ(file.problems(), QStringList());
}

TEST(Rules, RefuseWhatCannotBeWithFieldAndReason)
{
    OfficeFile file;
    const Entity &entity = file->schema().entity(u"member");
    const auto refusal = [&](const char *field, const QVariant &value) {
        Record member(entity);
        member.set(u"name", QStringLiteral("Ana Cossa"));
        member.set(QString::fromLatin1(field), value);
        const auto saved = file->save(member);
        return saved ? QString() : saved.error().args.value(0) + u' ' + saved.error().args.value(1);
    };
    EXPECT_EQ(refusal("name", QString()), QStringLiteral("name required"));
    EXPECT_EQ(refusal("name", QStringLiteral("   ")), QStringLiteral("name required"));
    EXPECT_EQ(refusal("birth_date", QStringLiteral("1980-02-30")), QStringLiteral("birth_date no_such_date"));
    EXPECT_EQ(refusal("birth_date", QStringLiteral("1980-13")), QStringLiteral("birth_date no_such_date"));
    EXPECT_EQ(refusal("sex", QStringLiteral("x")), QStringLiteral("sex unknown_choice"));
    EXPECT_EQ(refusal("residence_country", QStringLiteral("Wonderland")),
              QStringLiteral("residence_country unknown_country"));
    EXPECT_EQ(refusal("origin_province", QStringLiteral("MZ-X")), QStringLiteral("origin_province unknown_province"));
    EXPECT_EQ(refusal("departure_year", 2999), QStringLiteral("departure_year impossible"));
    EXPECT_EQ(refusal("occupation", QString(501, u'a')), QStringLiteral("occupation too_long"));
    EXPECT_EQ(refusal("occupation", QString(500, u'a')), QString());
}
