// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filter_sql.h"

#include "core/entities/event.h"
#include "core/entities/member.h"
#include "core/entities/note.h"
#include "core/exchange/filter_expression.h"
#include "core/store/connection.h"
#include "core/store/records.h"
#include "tests/any_records.h"
#include "tests/core/office_file.h"

#include <QDate>

using namespace Qt::StringLiterals;
using elo::test::AnyRecords;
using elo::test::OfficeFile;

namespace elo {

namespace {

class Filters : public testing::Test
{
protected:
    void SetUp() override
    {
        ana = file.addMember(u"Ana Cossa"_s, {}, u"PT"_s);
        rui = file.addMember(u"Rui Bila"_s, {}, u"ZA"_s);
        eva = file.addMember(u"Eva Dias"_s, {}, u"MW"_s);
    }

    /// Names of the members that the text finds, or "!" and the part that is wrong.
    QString found(const QString &expression, const QString &entity = u"member"_s)
    {
        const Entity &e = file->schema().entity(entity);
        auto filter = parseFilter(expression, file->schema(), e);
        if (!filter)
            return u'!' + filter.error().args.join(u'|');
        ListQuery query;
        query.entity = entity;
        query.conditions = *filter;
        const auto ids = file->ids(query);
        if (!ids)
            return u"error "_s + ids.error().args.join(u'|') + ids.error().cause;
        QStringList names;
        const auto records = file->records(e, *ids);
        for (const Record &record : *records)
            names << file->titleOf(record).section(u' ', 0, 0);
        return names.join(u' ');
    }

    template <class T>
    Ref add(const char *entity, const T &object)
    {
        const auto saved = file->save(toRecord(file->schema().entity(QString::fromLatin1(entity)), object));
        EXPECT_TRUE(saved) << qPrintable(saved.error().args.join(u' '));
        return *saved;
    }

    void addNote(const Ref &about, const QDate &date)
    {
        Note note;
        note.about = about.text();
        note.date = date;
        note.text = u"Falámos"_s;
        add("note", note);
    }

    void consent(const Ref &member, const QString &answer)
    {
        Record record(file->schema().entity(u"consent"));
        record.set(u"member", member.id);
        record.set(u"purpose", u"contact"_s);
        record.set(u"answer", answer);
        record.set(u"date", QDate(2026, 1, 1));
        ASSERT_TRUE(file->save(record));
    }

    OfficeFile file;
    Ref ana, rui, eva;
};

} // namespace

TEST_F(Filters, GroupsHoldTogetherOneOfThemOrNone)
{
    EXPECT_EQ(found(u"residence_country=PT or residence_country=ZA"_s), u"Ana Rui"_s);
    EXPECT_EQ(found(u"(residence_country=PT or residence_country=ZA) and name~rui"_s), u"Rui"_s);
    EXPECT_EQ(found(u"not (residence_country=PT or residence_country=ZA)"_s), u"Eva"_s);
    EXPECT_EQ(found(u"not residence_country=PT and not name~eva"_s), u"Rui"_s);
    EXPECT_EQ(found(u"not departure_year<2000"_s), u"Ana Eva Rui"_s) << "an empty year is not before 2000";
    EXPECT_EQ(found(u"não (residence_country=PT ou name~eva) e status=active"_s), u"Rui"_s);
}

TEST_F(Filters, RelatedRecordsBackwardAndForward)
{
    const Ref event = file.addEvent(u"Fórum"_s, {u"2026-03-01"_s});
    Participation participation;
    participation.event = event.id;
    participation.person = rui.text();
    participation.state = u"attended"_s;
    add("participation", participation);
    participation.person = ana.text();
    participation.state = u"invited"_s;
    add("participation", participation);
    EXPECT_EQ(found(u"has participation(person)"_s), u"Ana Rui"_s);
    EXPECT_EQ(found(u"has participation where (state=attended)"_s), u"Rui"_s);
    EXPECT_EQ(found(u"has no participation where (state=attended)"_s), u"Ana Eva"_s);
    EXPECT_EQ(found(u"has participation where (event where (name~fórum) and state=invited)"_s), u"Ana"_s);
    EXPECT_EQ(found(u"has 2 participation(event)"_s, u"event"_s), u"Fórum"_s);
    EXPECT_EQ(found(u"has 3 participation(event)"_s, u"event"_s), QString());
    EXPECT_EQ(found(u"has participation where (person(member) where (residence_country=ZA))"_s, u"event"_s),
              u"Fórum"_s);
    EXPECT_EQ(found(u"has participation where (person(member) where (residence_country=MW))"_s, u"event"_s),
              QString());
    EXPECT_EQ(found(u"has participation where (person(official) where ())"_s, u"event"_s), QString());
    ASSERT_TRUE(file->remove(rui));
    EXPECT_EQ(found(u"has 2 participation(event)"_s, u"event"_s), QString()) << "what is removed does not count";
}

TEST_F(Filters, SayWhatTheOfficeAsks)
{
    const Ref event = file.addEvent(u"Fórum"_s, {u"2026-03-01"_s});
    for (const Ref &member : {ana, rui, eva}) {
        Participation participation;
        participation.event = event.id;
        participation.person = member.text();
        participation.state = u"attended"_s;
        add("participation", participation);
    }
    addNote(rui, QDate::currentDate().addDays(-10));
    addNote(ana, QDate::currentDate().addDays(-100));
    consent(ana, u"given"_s);
    consent(rui, u"given"_s);
    EXPECT_EQ(found(u"(residence_country=PT or residence_country=ZA) and has participation(person) where (event=%1 "
                    "and state=attended) and last_contact<today-90d and has consent where (purpose=contact and "
                    "answer=given)"_s.arg(idText(event.id))),
              u"Ana"_s);
}

TEST_F(Filters, LastContactIsTheNewestOfAllThatWasSaid)
{
    const QDate today = QDate::currentDate();
    EXPECT_EQ(found(u"last_contact is empty"_s), u"Ana Eva Rui"_s);
    addNote(ana, today.addDays(-200));
    EXPECT_EQ(found(u"last_contact is empty"_s), u"Eva Rui"_s);
    EXPECT_EQ(found(u"last_contact>=today-90d"_s), QString());
    const Ref done = file.addFollowUp(u"Telefonar"_s, ana);
    EXPECT_EQ(found(u"last_contact>=today-90d"_s), QString()) << "what is not done is no contact";
    ASSERT_TRUE(file->advance(done, u"done"_s));
    EXPECT_EQ(found(u"last_contact>=today-90d"_s), u"Ana"_s);
    EXPECT_EQ(found(u"last_contact=today"_s), u"Ana"_s);
    EXPECT_EQ(found(u"last_contact<today-90d"_s), u"Eva Rui"_s) << "never is not since then either";

    Record inquiry = file->schema().entity(u"inquiry").newRecord();
    inquiry.set(u"subject", u"Bolsas"_s).set(u"asker", eva.text()).set(u"received", today.addDays(-5));
    inquiry.set(u"topic", QString::fromLatin1(inquiry.entity->field(u"topic").choices.front().key));
    const auto asked = file->save(inquiry);
    ASSERT_TRUE(asked) << qPrintable(asked.error().args.join(u' '));
    EXPECT_EQ(found(u"last_contact>=today-90d"_s), u"Ana Eva"_s);

    const Ref association = file.addAssociation(u"Casa"_s);
    Record letter = file->schema().entity(u"communication").newRecord();
    letter.set(u"subject", u"Convite"_s).set(u"date", today.addDays(-3));
    letter.set(u"sender", association.text()).set(u"recipient", rui.text());
    ASSERT_TRUE(file->save(letter));
    EXPECT_EQ(found(u"last_contact>today-4d and name~rui"_s), u"Rui"_s);
    EXPECT_EQ(found(u"last_contact>today-4d"_s, u"association"_s), u"Casa"_s) << "in either direction";
    EXPECT_EQ(found(u"last_contact is empty"_s, u"event"_s), u"!last_contact"_s) << "nobody talks to an event";
}

TEST_F(Filters, AttendanceIsAContact)
{
    const QString day = QDate::currentDate().addDays(-2).toString(Qt::ISODate);
    const Ref event = file.addEvent(u"Fórum"_s, {day});
    Participation participation;
    participation.event = event.id;
    participation.person = eva.text();
    const Ref there = add("participation", participation);
    EXPECT_EQ(found(u"last_contact is not empty"_s), QString());
    const auto days = file->related(file->schema().entity(u"event_day"), u"event"_s, event);
    ASSERT_TRUE(file->setAttendance(there, records::refOf(days->front()), true));
    EXPECT_EQ(found(u"last_contact=today-2d"_s), u"Eva"_s);
}

TEST_F(Filters, TagsByNameAndById)
{
    Record tag = file->schema().entity(u"tag").newRecord();
    tag.set(u"name", u"Doadora"_s);
    const Ref donor = *file->save(tag);
    Record link(file->schema().entity(u"tagging"));
    link.set(u"tag", donor.id).set(u"thing", ana.text());
    ASSERT_TRUE(file->save(link));
    EXPECT_EQ(found(u"tag=Doadora"_s), u"Ana"_s);
    EXPECT_EQ(found(u"tag!=Doadora"_s), u"Eva Rui"_s);
    EXPECT_EQ(found(u"has tagging where (tag=%1)"_s.arg(idText(donor.id))), u"Ana"_s);
    ASSERT_TRUE(file->remove(donor));
    EXPECT_EQ(found(u"tag=Doadora"_s), QString()) << "a tag that is gone is on nobody";
}

/// Every way from every thing to every other: the statement compiles and finds what is there.
TEST_F(Filters, EveryRelationOfTheSchemaCanBeAsked)
{
    AnyRecords records(*file);
    for (const auto &entity : file->schema().entities()) {
        if (!entity->isFindable())
            continue;
        records.anchor(entity->name());
        for (const Schema::Owned &way : file->schema().referencesTo(*entity)) {
            const QString field = QString::fromLatin1(way.entity->fields[size_t(way.ownerField)].key);
            for (const int atLeast : {0, 1, 2}) {
                ListQuery query;
                query.entity = entity->name();
                query.conditions.push_back(
                    Relation{Relation::Direction::Backward, way.entity->name(), field, atLeast, {}});
                EXPECT_TRUE(file->ids(query)) << entity->key << ' ' << way.entity->key << ' ' << qPrintable(field);
            }
        }
        for (const Field &field : entity->fields)
            for (const char *target : field.targets) {
                ListQuery query;
                query.entity = entity->name();
                query.conditions.push_back(Relation{Relation::Direction::Forward,
                                                    QString::fromLatin1(target),
                                                    QString::fromLatin1(field.key),
                                                    1,
                                                    {}});
                EXPECT_TRUE(file->ids(query)) << entity->key << ' ' << field.key << ' ' << target;
            }
    }
}

TEST_F(Filters, RelationsWalkIndexes)
{
    const Codes codes = Codes::load(file->connection(), file->schema(), false);
    for (const Entity *entity : file->schema().things())
        for (const Schema::Owned &way : file->schema().referencesTo(*entity)) {
            const QString field = QString::fromLatin1(way.entity->fields[size_t(way.ownerField)].key);
            const FilterGroup filter(FilterGroup::Kind::All,
                                     {Relation{Relation::Direction::Backward, way.entity->name(), field, 0, {}}});
            const SqlClause clause =
                filterClause(file->connection(), filter, *entity, codes, "l", QDate::currentDate());
            Query plan(file->connection(), QByteArray("EXPLAIN QUERY PLAN SELECT rid FROM ") + entity->key +
                                               " l WHERE alive = 1 AND " + clause.sql);
            QStringList steps;
            while (plan.next())
                steps << plan.text(3);
            EXPECT_FALSE(steps.join(u'\n').contains(u"SCAN r1"_s))
                << entity->key << " by " << way.entity->key << '.' << qPrintable(field) << '\n'
                << qPrintable(steps.join(u'\n'));
        }
}

TEST_F(Filters, RefuseWhatIsNotThereAndWhatIsTooDeep)
{
    ListQuery query;
    query.entity = u"member"_s;
    query.conditions.push_back(Relation{Relation::Direction::Backward, u"no_such"_s, u"person"_s, 1, {}});
    EXPECT_EQ(file->ids(query).error().code, ErrorCode::BadExpression);
    query.conditions = {};
    query.conditions.push_back(Relation{Relation::Direction::Backward, u"participation"_s, u"event"_s, 1, {}});
    EXPECT_EQ(file->ids(query).error().code, ErrorCode::BadExpression) << "that field does not point to members";
    FilterGroup deep{{u"name"_s, Condition::Operator::Contains, u"a"_s}};
    for (int i = 0; i < 300; ++i)
        deep = FilterGroup(FilterGroup::Kind::None, {FilterNode(std::move(deep))});
    query.conditions = deep;
    EXPECT_EQ(file->ids(query).error().code, ErrorCode::BadExpression);
    query.conditions = {};
    for (int i = 0; i <= kMostFilterTests; ++i)
        query.conditions.push_back(Condition{u"name"_s, Condition::Operator::Contains, u"a"_s});
    EXPECT_EQ(file->ids(query).error().code, ErrorCode::BadExpression);
}

} // namespace elo
