// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/forum_sample.h"

#include "core/match/duplicates.h"
#include "core/places/regions.h"
#include "core/workspace.h"
#include "tests/print_qt.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace elo {

using namespace Qt::StringLiterals;

class ForumSample : public testing::Test
{
protected:
    void SetUp() override
    {
        auto created = Workspace::create(m_folder.filePath(u"sample.elo"_s), u"tester"_s);
        ASSERT_TRUE(created);
        m_workspace = std::move(*created);
        const auto filled = fillSampleForum(*m_workspace);
        ASSERT_TRUE(filled) << filled.error().args.join(u' ').toStdString() << filled.error().cause.toStdString();
    }

    std::vector<Record> all(const QString &entity)
    {
        ListQuery query;
        query.entity = entity;
        return *m_workspace->records(m_workspace->schema().entity(entity), *m_workspace->ids(query));
    }

    qint64 count(const QString &entity) { return *m_workspace->count(m_workspace->schema().entity(entity)); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

TEST_F(ForumSample, HasTheForumThatTheDomainTellsOf)
{
    EXPECT_EQ(count(u"member"_s), 41); // one of them is on record twice, for whoever tries merging
    EXPECT_EQ(count(u"official"_s), 15);
    EXPECT_EQ(count(u"association"_s), 12);
    QSet<QString> continents;
    int women = 0;
    for (const Record &member : all(u"member"_s)) {
        continents.insert(continentOf(member.text(u"residence_country")));
        women += member.text(u"sex") == u"f";
    }
    EXPECT_EQ(continents, (QSet<QString>{u"africa"_s, u"asia"_s, u"europe"_s, u"americas"_s}));
    EXPECT_EQ(women, 20);
    EXPECT_TRUE(m_workspace->check()->empty());
}

TEST_F(ForumSample, OnePersonIsProbablyOnRecordTwice)
{
    const auto pairs = findDuplicates(*m_workspace, {.least = 0.3});
    ASSERT_TRUE(pairs);
    ASSERT_EQ(std::ranges::count_if(*pairs, [](const DuplicatePair &pair) { return pair.score >= 0.8; }), 1);
    EXPECT_LT(pairs->front().score, 0.99);
    EXPECT_FALSE(pairs->front().isVetoed());
    EXPECT_EQ(m_workspace->title(pairs->front().a), u"Paulo Issufo Desai"_s);
}

TEST_F(ForumSample, EveryPhoneIsAWholeNumber)
{
    int phones = 0;
    for (const Record &member : all(u"member"_s)) {
        const auto contacts = m_workspace->related(m_workspace->schema().entity(u"contact_point"), u"owner"_s,
                                                   Ref{u"member"_s, member.id});
        for (const Record &contact : *contacts) {
            EXPECT_FALSE(contact.text(u"normalized").isEmpty()) << contact.text(u"value").toStdString();
            phones += contact.text(u"kind") != u"email";
        }
    }
    EXPECT_EQ(phones, 40);
}

TEST_F(ForumSample, FollowUpsAreInEveryStateAndSomeAreLate)
{
    QSet<QString> states;
    int late = 0;
    for (const Record &followUp : all(u"follow_up"_s)) {
        const QString state = followUp.text(u"state");
        states.insert(state);
        late += state != u"done" && state != u"dropped" && followUp.value(u"due").toDate() < QDate::currentDate();
    }
    EXPECT_EQ(states, (QSet<QString>{u"open"_s, u"in_progress"_s, u"waiting"_s, u"done"_s, u"dropped"_s}));
    EXPECT_GE(late, 3);
}

TEST_F(ForumSample, ShowsEveryThingThereIs)
{
    for (const Entity *thing : m_workspace->schema().things())
        EXPECT_GT(count(thing->name()), 0) << thing->key;
}

TEST_F(ForumSample, AttendanceIsPerDay)
{
    const auto forum = m_workspace->search(u"Fórum da Diáspora Moçambicana"_s, {u"event"_s});
    ASSERT_TRUE(forum && !forum->empty());
    const auto people =
        m_workspace->related(m_workspace->schema().entity(u"participation"), u"event"_s, forum->front().ref);
    QMap<qsizetype, int> daysOf; // days present → people
    for (const Record &person : *people)
        ++daysOf[qsizetype(m_workspace
                               ->related(m_workspace->schema().entity(u"attendance"), u"participation"_s,
                                         Ref{u"participation"_s, person.id})
                               ->size())];
    EXPECT_GT(daysOf[2], 40);
    EXPECT_GT(daysOf[1], 5);
    EXPECT_GE(daysOf[0], 3); // no-shows, one who declined, one who sent a substitute
    const auto substitute =
        std::ranges::count_if(*people, [](const Record &p) { return p.value(u"substitute_for").isValid(); });
    EXPECT_EQ(substitute, 1);
}

} // namespace elo
