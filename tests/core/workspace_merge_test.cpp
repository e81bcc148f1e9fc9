// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/event.h"
#include "core/entities/member.h"
#include "core/report/forum_facts.h"
#include "core/store/codec.h"
#include "core/store/filter_sql.h"
#include "core/timeline/timeline.h"
#include "tests/core/merging.h"

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

/// Two records of one person, made by two people on two days, and somebody else.
class Merging : public testing::Test
{
protected:
    OfficeFile file;
    Ref a = file.addMember(u"Armando Muiuane"_s, u"+27 82 555 0142"_s);
    Ref b = file.addMember(u"Armando Pedro Muianga"_s, u"+351 912 345 678"_s, u"PT"_s);
    Ref c = file.addMember(u"Celina Tembe"_s);

    Ref participation(const Ref &event, const Ref &person, const QString &state = u"attended"_s)
    {
        Participation taken;
        taken.event = event.id;
        taken.person = person.text();
        taken.state = state;
        const auto saved = file->save(toRecord(file->schema().entity(u"participation"), taken));
        EXPECT_TRUE(saved.has_value());
        return saved.value_or(Ref());
    }

    void note(const Ref &about, const QString &text)
    {
        Record record = file->schema().entity(u"note").newRecord();
        record.set(u"about", about.text());
        record.set(u"date", QDate::currentDate());
        record.set(u"text", text);
        EXPECT_TRUE(file->addNote(record).has_value());
    }

    size_t related(const char *part, const char *field, const Ref &owner)
    {
        const auto found =
            file->related(file->schema().entity(QString::fromLatin1(part)), QString::fromLatin1(field), owner);
        EXPECT_TRUE(found.has_value());
        return found ? found->size() : 0;
    }

    QString refusal(const Result<Id> &done) { return done ? u"done"_s : done.error().args.value(0); }
};

TEST_F(Merging, ListsCountsAndSearchesKnowOnePerson)
{
    EXPECT_EQ(listed(file), u"M-1 M-2 M-3");
    merge(file, a, b);
    EXPECT_EQ(listed(file), u"M-1 M-3");
    EXPECT_EQ(file->count(file->schema().entity(u"member")), 2);
    EXPECT_EQ(file->countOf({u"member"_s, {}, {}, {}, false}), 2);
    EXPECT_EQ(found(file, u"Muianga"_s), u"M-1") << "by the other name";
    EXPECT_EQ(found(file, u"912 345 678"_s), u"M-1") << "by the other phone";
    EXPECT_EQ(found(file, u"M-2"_s), u"M-1") << "by the other number";
    EXPECT_EQ(found(file, u"Muiangs"_s), u"M-1") << "by a slip of the other name";
    ListQuery query;
    query.text = u"muianga"_s;
    EXPECT_EQ(listed(file, query), u"M-1") << "by the filter bar";
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Merging, IsWholeAndComesAndGoes)
{
    ASSERT_NO_FATAL_FAILURE(expectWhole(file, [&] {
        return file->mergeMembers(a, b, {{u"residence_city"_s, u"Lisboa"_s}}).has_value();
    }));
    EXPECT_EQ(listed(file), u"M-1 M-3");
    EXPECT_EQ(file->record(a)->text(u"residence_city"), u"Lisboa");
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(listed(file), u"M-1 M-2 M-3");
    EXPECT_EQ(found(file, u"Muianga"_s), u"M-2");
    EXPECT_EQ(found(file, u"912345678"_s), u"M-2");
}

TEST_F(Merging, EveryReferenceLeadsToWhoStandsForBoth)
{
    const Ref followUp = file.addFollowUp(u"Enviar documentos"_s, b);
    merge(file, a, b);
    EXPECT_EQ(file->representative(b), a);
    EXPECT_EQ(file->representative(a), a);
    EXPECT_EQ(file->representative(followUp), followUp);
    EXPECT_EQ(file->title(b), u"Armando Muiuane");
    EXPECT_EQ(file->recordByNumber(u"M-2"_s)->id, b.id) << "the record itself stays to be read";
    const auto others = file->mergedWith(b);
    ASSERT_EQ(others->size(), 1u);
    EXPECT_EQ(others->front().id, a.id);
    EXPECT_EQ(file->mergedWith(a)->front().id, b.id);
    EXPECT_TRUE(file->mergedWith(c)->empty());
    EXPECT_EQ(file->openFollowUpsOf(a)->size(), 1u);
}

TEST_F(Merging, WhatBelongsToEitherBelongsToThePerson)
{
    const Ref event = file.addEvent(u"Fórum"_s, {u"2026-03-01"_s});
    participation(event, b);
    note(b, u"Telefonou"_s);
    merge(file, a, b);
    EXPECT_EQ(related("contact_point", "owner", a), 2u);
    EXPECT_EQ(related("participation", "person", a), 1u);
    EXPECT_EQ(file->relatedCount(file->schema().entity(u"note"), u"about"_s, a), 1);
    const auto tree = file->tree(a);
    EXPECT_EQ(
        std::ranges::count_if(tree->parts, [](const Record &p) { return p.entity->name() == u"contact_point"; }), 2);
    EXPECT_EQ(std::ranges::count_if(tree->parts, [](const Record &p) { return p.entity->name() == u"same_as"; }), 1);
    const auto page = file->timeline(a, {});
    ASSERT_TRUE(page.has_value());
    const auto tells = [&](QStringView entity) {
        return std::ranges::count_if(page->entries, [&](const TimelineEntry &entry) {
            return entry.data.entity && entry.data.entity->name() == entity;
        });
    };
    EXPECT_EQ(tells(u"note"), 1);
    EXPECT_EQ(tells(u"participation"), 1);
    EXPECT_EQ(tells(u"same_as"), 1);
    const auto history = file->history(a);
    EXPECT_TRUE(std::ranges::any_of(*history, [&](const HistoryEntry &entry) { return entry.record == b; }));
}

TEST_F(Merging, TheSamePhoneIsShownOnce)
{
    const Ref twin = file.addMember(u"Armando M."_s, u"082 555 0142"_s);
    merge(file, a, twin);
    ASSERT_EQ(related("contact_point", "owner", a), 1u);
    EXPECT_EQ(file->relatedCount(file->schema().entity(u"contact_point"), u"owner"_s, a), 1);
    // What becomes of it becomes of both.
    auto tree = file->tree(a);
    for (Record &part : tree->parts)
        if (part.entity->name() == u"contact_point")
            part.alive = false;
    const QByteArray before = file.dump();
    ASSERT_TRUE(file->save(*tree).has_value());
    EXPECT_EQ(related("contact_point", "owner", a), 0u);
    EXPECT_EQ(found(file, u"825550142"_s), QString());
    ASSERT_NO_FATAL_FAILURE(expectComesAndGoes(file, before));
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Merging, PartsOfTheOtherRecordAreEditedFromThePersonsPage)
{
    merge(file, a, b);
    auto tree = file->tree(a);
    tree->record.set(u"residence_city", u"Nelspruit"_s);
    for (Record &part : tree->parts)
        if (part.text(u"owner") == b.text())
            part.set(u"note", u"só à noite"_s);
    ASSERT_TRUE(file->save(*tree).has_value());
    const auto contacts = file->related(file->schema().entity(u"contact_point"), u"owner"_s, b);
    ASSERT_EQ(contacts->size(), 1u);
    EXPECT_EQ(contacts->front().text(u"owner"), b.text()) << "it still belongs to the record it came with";
    EXPECT_EQ(contacts->front().text(u"note"), u"só à noite");
    EXPECT_EQ(contacts->front().text(u"normalized"), u"+351912345678");
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Merging, NumbersTypedInAnotherCountryKeepTheirStandardForm)
{
    const Ref abroad = file.addMember(u"Armando Muiuane"_s, u"912 345 678"_s, u"PT"_s);
    merge(file, a, abroad);
    auto tree = file->tree(a);
    tree->record.set(u"residence_country", u"BR"_s);
    ASSERT_TRUE(file->save(*tree).has_value());
    EXPECT_EQ(file->related(file->schema().entity(u"contact_point"), u"owner"_s, abroad)->front().text(u"normalized"),
              u"+351912345678");
}

TEST_F(Merging, TheOtherRecordCanStillBeSaved)
{
    merge(file, a, b);
    Record record = *file->record(b);
    record.set(u"other_names", u"Mando"_s);
    ASSERT_TRUE(file->save(record).has_value());
    EXPECT_EQ(found(file, u"Mando"_s), u"M-1");
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Merging, EditsOfThePersonAndTheUndoOfTheMerge)
{
    const Id operation = merge(file, a, b, {{u"residence_city"_s, u"Lisboa"_s}});
    Record record = *file->record(a);
    record.set(u"occupation", u"Pedreiro"_s);
    ASSERT_TRUE(file->save(record).has_value());
    ASSERT_TRUE(file->undo(operation).has_value()) << "another field was edited: that is in nobody's way";
    EXPECT_EQ(listed(file), u"M-1 M-2 M-3");
    EXPECT_EQ(file->record(a)->text(u"occupation"), u"Pedreiro");
    EXPECT_EQ(file->record(a)->text(u"residence_city"), QString());

    const Id again = merge(file, a, b, {{u"residence_city"_s, u"Porto"_s}});
    record = *file->record(a);
    record.set(u"residence_city", u"Faro"_s);
    ASSERT_TRUE(file->save(record).has_value());
    EXPECT_EQ(file->undo(again).error().code, ErrorCode::ChangedSince);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Merging, GroupsOfManyAndChains)
{
    const Ref d = file.addMember(u"Armando"_s);
    merge(file, a, b);
    merge(file, d, b) /* that is: a */;
    EXPECT_EQ(listed(file), u"M-4 M-3");
    EXPECT_EQ(file->representative(b), d);
    EXPECT_EQ(file->representative(a), d);
    EXPECT_EQ(file->mergedWith(d)->size(), 2u);
    EXPECT_EQ(found(file, u"Muianga"_s), u"M-4");
    EXPECT_EQ(refusal(file->mergeMembers(a, b)), u"same_person");
    merge(file, c, d);
    EXPECT_EQ(listed(file), u"M-3");
    EXPECT_EQ(file.problems(), QStringList());
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(listed(file), u"M-4 M-1 M-2 M-3");
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Merging, TheOneInTheMiddleLeavesAndTheOthersStayTogether)
{
    const Ref d = file.addMember(u"Armando"_s);
    merge(file, a, b);
    merge(file, d, a);
    ASSERT_NO_FATAL_FAILURE(expectWhole(file, [&] { return file->unmergeMember(a).has_value(); }));
    EXPECT_EQ(file->representative(a), a);
    EXPECT_EQ(file->representative(b), d) << "only a was taken out";
    EXPECT_EQ(listed(file), u"M-4 M-1 M-3");
    EXPECT_EQ(file.problems(), QStringList());
    // Who stands for all may leave as well.
    merge(file, d, a);
    ASSERT_TRUE(file->unmergeMember(d).has_value());
    EXPECT_EQ(file->representative(b), file->representative(a));
    EXPECT_EQ(file->representative(d), d);
    EXPECT_EQ(refusal(file->unmergeMember(d)), u"not_merged");
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Merging, UnmergingLeavesTheValues)
{
    merge(file, a, b, {{u"residence_city"_s, u"Lisboa"_s}});
    ASSERT_TRUE(file->unmergeMember(b).has_value());
    EXPECT_EQ(listed(file), u"M-1 M-2 M-3");
    EXPECT_EQ(file->record(a)->text(u"residence_city"), u"Lisboa");
    EXPECT_EQ(found(file, u"Muianga"_s), u"M-2");
    merge(file, b, a); // and together again, the other way round: it is the same link
    EXPECT_EQ(listed(file), u"M-2 M-3");
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(listed(file), u"M-1 M-2 M-3");
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Merging, RemovingThePersonRemovesAllOfIt)
{
    merge(file, a, b);
    ASSERT_NO_FATAL_FAILURE(expectWhole(file, [&] { return file->remove(a).has_value(); }));
    EXPECT_EQ(listed(file), u"M-3");
    EXPECT_FALSE(file->record(b)->alive);
    EXPECT_EQ(found(file, u"Muianga"_s), QString());
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(listed(file), u"M-1 M-3");
    EXPECT_EQ(file->representative(b), a);
    ASSERT_TRUE(file->remove(b).has_value()) << "an old id means the person";
    EXPECT_EQ(listed(file), u"M-3");
    ASSERT_TRUE(file->undoLast().has_value());
    ASSERT_TRUE(file->removeAll({a, b, c}).has_value());
    EXPECT_EQ(listed(file), QString());
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Merging, IsRefusedWhereItCannotBe)
{
    EXPECT_EQ(refusal(file->mergeMembers(a, a)), u"same_person");
    ASSERT_TRUE(file->markDistinct(b, c).has_value());
    EXPECT_EQ(refusal(file->mergeMembers(b, c)), u"distinct");
    merge(file, a, b);
    EXPECT_EQ(refusal(file->mergeMembers(c, a)), u"distinct") << "it holds for the person";
    EXPECT_TRUE(file->isDistinct(a, c));
    EXPECT_EQ(file->markDistinct(a, b).error().args.value(0), u"same_person");
    const Ref association = file.addAssociation(u"Associação"_s);
    EXPECT_EQ(file->mergeMembers(a, association).error().code, ErrorCode::NoRecord);
    const QByteArray before = file.dump();
    const Ref d = file.addMember(u"Outro"_s);
    EXPECT_EQ(file->mergeMembers(a, d, {{u"sex"_s, u"x"_s}}).error().code, ErrorCode::Invalid);
    EXPECT_EQ(file->mergeMembers(a, d, {{u"shoe_size"_s, 42}}).error().code, ErrorCode::NoRecord);
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file.dump(), before) << "nothing half done";
}

TEST_F(Merging, WhoTookPartTwiceCountsOnce)
{
    const Ref event = file.addEvent(u"Fórum"_s, {u"2026-03-01"_s, u"2026-03-02"_s});
    const auto days = file->related(file->schema().entity(u"event_day"), u"event"_s, event);
    const Ref one = participation(event, a);
    const Ref two = participation(event, b);
    participation(event, c);
    ASSERT_TRUE(file->setAttendance(one, {u"event_day"_s, days->at(0).id}, true).has_value());
    ASSERT_TRUE(file->setAttendance(two, {u"event_day"_s, days->at(0).id}, true).has_value());
    ASSERT_TRUE(file->setAttendance(two, {u"event_day"_s, days->at(1).id}, true).has_value());
    merge(file, a, b);
    const auto facts = forumFacts(*file, {2026, 1, 1}, {2026, 12, 31});
    ASSERT_TRUE(facts.has_value());
    const auto &people = facts->events.at(0).participants;
    ASSERT_EQ(people.size(), 2u);
    EXPECT_EQ(people[0].person, a.text());
    EXPECT_EQ(people[0].attendances(), 2) << "a day counts once";
    EXPECT_EQ(related("participation", "event", event), 3u) << "nothing is lost";
}

TEST_F(Merging, FiltersAskOfThePerson)
{
    const Ref event = file.addEvent(u"Fórum"_s, {u"2026-03-01"_s});
    const Ref other = file.addEvent(u"Feira"_s, {u"2026-04-01"_s});
    participation(event, b);
    participation(event, a);
    participation(other, c);
    note(b, u"Telefonou"_s);
    merge(file, a, b);

    using Op = Condition::Operator;
    const auto having = [&](const QString &entity, const QString &field, int atLeast, FilterGroup where = {}) {
        ListQuery query;
        query.conditions.push_back(
            FilterNode(Relation{Relation::Direction::Backward, entity, field, atLeast, std::move(where)}));
        return listed(file, query);
    };
    EXPECT_EQ(having(u"participation"_s, u"person"_s, 1), u"M-1 M-3");
    EXPECT_EQ(having(u"participation"_s, u"person"_s, 2), QString()) << "the same event twice is once";
    EXPECT_EQ(having(u"participation"_s, u"person"_s, 0), QString());
    EXPECT_EQ(having(u"note"_s, u"about"_s, 1), u"M-1");
    EXPECT_EQ(having(u"note"_s, u"about"_s, 0), u"M-3");
    EXPECT_EQ(having(u"contact_point"_s, u"owner"_s, 2), u"M-1");
    participation(other, b);
    EXPECT_EQ(having(u"participation"_s, u"person"_s, 2), u"M-1");
    // Not from the side of the few either.
    ListQuery any;
    any.conditions.kind = FilterGroup::Kind::Any;
    any.conditions.push_back(FilterNode(Relation{Relation::Direction::Backward, u"note"_s, u"about"_s, 1, {}}));
    any.conditions.push_back(Condition{u"name"_s, Op::Equals, u"nobody"_s});
    EXPECT_EQ(listed(file, any), u"M-1");

    for (const Op op : {Op::NotEmpty, Op::Empty}) {
        ListQuery contacted;
        contacted.conditions.push_back(Condition{u"last_contact"_s, op, {}});
        EXPECT_EQ(listed(file, contacted), op == Op::NotEmpty ? u"M-1" : u"M-3");
    }
    ListQuery today;
    today.conditions.push_back(Condition{u"last_contact"_s, Op::GreaterOrEqual, QDate::currentDate()});
    EXPECT_EQ(listed(file, today), u"M-1");
}

TEST_F(Merging, NestedFiltersAskOfThePersonToo)
{
    const Ref event = file.addEvent(u"Fórum"_s, {u"2026-03-01"_s});
    participation(event, a);
    participation(event, c);
    note(b, u"Telefonou"_s);
    merge(file, a, b);

    using enum Relation::Direction;
    const auto only = [](Relation::Direction direction, const QString &entity, const QString &field,
                         FilterGroup where = {}) {
        FilterGroup group;
        group.push_back(FilterNode(Relation{direction, entity, field, 1, std::move(where)}));
        return group;
    };
    const FilterGroup noted = only(Backward, u"note"_s, u"about"_s);
    ListQuery query; // took part in an event in which somebody took part of whom there is a note
    query.conditions =
        only(Backward, u"participation"_s, u"person"_s,
             only(Forward, u"event"_s, u"event"_s,
                  only(Backward, u"participation"_s, u"event"_s, only(Forward, u"member"_s, u"person"_s, noted))));
    EXPECT_EQ(listed(file, query), u"M-1 M-3");

    const Codes codes = Codes::load(file->connection(), file->schema(), false);
    const auto length = [&](int levels) {
        FilterGroup people = noted;
        for (int i = 0; i < levels; ++i)
            people = only(Backward, u"note"_s, u"about"_s, only(Forward, u"member"_s, u"about"_s, people));
        people.kind = FilterGroup::Kind::Any; // asked of each listed row
        const Entity &member = file->schema().entity(u"member");
        return filterClause(file->connection(), people, member, codes, "member", QDate(2026, 11, 25)).sql.size();
    };
    const auto second = length(2) - length(1);
    EXPECT_EQ(length(3) - length(2), second) << "each level adds to the text and does not double it";
}

TEST_F(Merging, ReferencesAreFilteredByThePerson)
{
    Record inquiry = file->schema().entity(u"inquiry").newRecord();
    inquiry.set(u"subject", u"Viatura"_s);
    inquiry.set(u"received", QDate::currentDate());
    inquiry.set(u"asker", b.text());
    ASSERT_TRUE(file->save(inquiry).has_value());
    merge(file, a, b);
    using Op = Condition::Operator;
    for (const Ref &ref : {a, b}) {
        ListQuery of{u"inquiry"_s, {}, {Condition{u"asker"_s, Op::Equals, ref.text()}}, {}, false};
        EXPECT_EQ(file->countOf(of), 1);
        of.conditions = {Condition{u"asker"_s, Op::NotEquals, ref.text()}};
        EXPECT_EQ(file->countOf(of), 0);
    }
    ListQuery forward{u"inquiry"_s, {}, {}, {}, false};
    forward.conditions.push_back(
        FilterNode(Relation{Relation::Direction::Forward, u"member"_s, u"asker"_s, 1,
                            FilterGroup{Condition{u"residence_country"_s, Op::Equals, u"ZA"_s}}}));
    EXPECT_EQ(file->countOf(forward), 1) << "the person lives where the record says that stands for it";
}

TEST_F(Merging, ModelsLearnWhoWentAndWhoChanged)
{
    using Kind = Changes::Touched::Kind;
    Changes last;
    QObject::connect(file.workspace.get(), &Workspace::changed, file.workspace.get(),
                     [&](const Changes &changes) { last = changes; });
    const auto kindOf = [&](const Ref &ref) -> std::optional<Kind> {
        const auto touched = std::ranges::find(last.records, ref.id, &Changes::Touched::id);
        return touched == last.records.end() ? std::nullopt : std::optional(touched->kind);
    };
    merge(file, a, b);
    EXPECT_EQ(kindOf(a), Kind::Updated);
    EXPECT_EQ(kindOf(b), Kind::Removed);
    note(b, u"Telefonou"_s);
    Record record = *file->record(b);
    record.set(u"name", u"Armando P. Muianga"_s);
    ASSERT_TRUE(file->save(record).has_value());
    EXPECT_EQ(kindOf(a), Kind::Updated) << "what is written of the other record concerns the person";
    ASSERT_TRUE(file->unmergeMember(b).has_value());
    EXPECT_EQ(kindOf(a), Kind::Updated);
    EXPECT_EQ(kindOf(b), Kind::Added);
}

TEST_F(Merging, IsKeptInTheFileAndNotInTheDump)
{
    merge(file, a, b);
    const QByteArray dump = file.dump();
    EXPECT_TRUE(dump.contains("same_as"));
    EXPECT_FALSE(dump.contains("merged_into"));
    file.reopen();
    EXPECT_EQ(listed(file), u"M-1 M-3");
    file.reopen(Workspace::Mode::ReadOnly);
    EXPECT_EQ(listed(file), u"M-1 M-3");
    EXPECT_EQ(file->representative(b), a);
}

TEST_F(Merging, CheckSeesWhereTheTableDoesNotFollowTheLinks)
{
    merge(file, a, b);
    file->connection().exec("UPDATE member SET merged_into = NULL WHERE number = 2");
    EXPECT_TRUE(file.problems().join(u' ').contains(u"merged: member row 2"));
    file->connection().exec("UPDATE member SET merged_into = 1 WHERE number = 2");
    EXPECT_EQ(file.problems(), QStringList());
    file->connection().exec("UPDATE member SET merged_into = 2 WHERE number = 3");
    EXPECT_TRUE(file.problems().join(u' ').contains(u"merged: member row 3"));
}

} // namespace
