// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_likenesses.h"

#include "core/base/job.h"
#include "core/exchange/import_row.h"
#include "core/match/blocking.h"
#include "core/match/pair_score.h"
#include "core/match/similar_people.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/store/records.h"
#include "core/workspace.h"

#include <algorithm>

namespace elo {

namespace {

/// So many rows are looked up one by one where many people are on record.
constexpr size_t kFew = 300;
constexpr qint64 kManyOnRecord = 20'000;
constexpr double kLeastScore = 0.5; ///< as findDuplicates() has it
constexpr float kLeastBits = 0;     ///< the same as the logarithm of the odds

} // namespace

ImportLikenesses::ImportLikenesses(Workspace &workspace, const Entity &entity, Job *job)
    : m_workspace(workspace), m_job(job), m_isAsked(entity.name() == u"member")
{
    if (m_isAsked)
        m_onRecord = workspace.connection().scalar("SELECT max(rid) FROM member").toLongLong();
}

void ImportLikenesses::add(const ImportRow &row, ImportOutcome outcome)
{
    if (!m_isAsked || outcome != ImportOutcome::Create || !row.isMember ||
        row.decision.identity != ImportDecision::Identity::Open)
        return;
    if (m_isLoaded) {
        addPerson(row.index, row.fresh, row.parts);
        return;
    }
    m_few.push_back({row.index, {row.fresh, row.parts}});
    if (m_few.size() > kFew)
        load();
}

void ImportLikenesses::addPerson(qsizetype row, const Record &record, const std::vector<Record> &parts)
{
    const quint32 person = m_loaded.people.add(factsOf(record));
    for (const Record &part : parts)
        if (part.entity->name() == u"contact_point")
            if (const auto key = contactKeyOf(part))
                m_loaded.people.addContact(person, *key);
    m_rows.push_back(row);
}

void ImportLikenesses::load()
{
    Connection &connection = m_workspace.connection();
    const int member = Codes::load(connection, m_workspace.schema(), false).entity(u"member");
    m_loaded = loadPeople(connection, member, nullptr);
    m_isLoaded = true;
    m_stored = quint32(m_loaded.people.size());
    for (const Few &few : m_few)
        addPerson(few.row, few.tree.record, few.tree.parts);
    m_few.clear();
}

void ImportLikenesses::take(ImportRehearsal &rehearsal, quint32 person, const Like &like)
{
    ImportLikeness likeness{0, -1, PairScore{like.bits, {}}.probability(), like.reasons};
    if (like.person < m_stored)
        likeness.rid = m_loaded.people[m_loaded.personOf(like.person)].rid;
    else
        likeness.row = rowOf(like.person);
    const auto before = rehearsal.likeness(rowOf(person));
    if (!before || before->score < likeness.score)
        rehearsal.setLikeness(rowOf(person), likeness);
}

void ImportLikenesses::compareBlocks(ImportRehearsal &rehearsal)
{
    const PersonSet &people = m_loaded.people;
    // The best for each; a pair comes up in several blocks.
    std::vector<Like> best(m_rows.size(), Like{0, kLeastBits - 1, {}});
    const bool isDone = forEachBlock(people, nullptr, [&](const Block &block) {
        if (m_job && m_job->cancelled())
            raise(ErrorCode::Cancelled);
        for (size_t i = block.people.size(); i-- > 0 && block.people[i] >= m_stored;) // those of the list come last
            for (size_t j = 0; j < i; ++j) {
                const Person &a = people[block.people[j]];
                const Person &b = people[block.people[i]];
                if (!block.byContact && areClearlyTwo(a, b))
                    continue;
                Like &like = best[block.people[i] - m_stored];
                if (const auto score = scorePair(people, a, b);
                    score && score->bits >= kLeastBits && score->bits > like.bits)
                    like = {block.people[j], score->bits, score->reasons};
            }
    });
    for (size_t i = 0; isDone && i < best.size(); ++i)
        if (best[i].bits >= kLeastBits)
            take(rehearsal, m_stored + quint32(i), best[i]);
}

void ImportLikenesses::lookUpOneByOne(ImportRehearsal &rehearsal)
{
    const Entity &member = m_workspace.schema().entity(u"member");
    for (const Few &few : m_few) {
        if (m_job && m_job->cancelled())
            raise(ErrorCode::Cancelled);
        const auto similar = similarPeople(m_workspace, few.tree, 1);
        if (!similar)
            throw StoreFailure{similar.error()};
        if (similar->empty() || similar->front().score < kLeastScore)
            continue;
        const SimilarPerson &person = similar->front();
        Query rid(m_workspace.connection(), QByteArray("SELECT rid FROM ") + member.key + " WHERE id = ?");
        if (rid.bind(person.ref.id).next())
            rehearsal.setLikeness(few.row, {rid.integer(0), -1, person.score, person.reasons});
    }
    // And among each other.
    for (const Few &few : m_few)
        addPerson(few.row, few.tree.record, few.tree.parts);
    m_loaded.people.settle(m_onRecord);
    compareBlocks(rehearsal);
}

void ImportLikenesses::find(ImportRehearsal &rehearsal)
{
    if (!m_isAsked)
        return;
    if (!m_isLoaded && m_onRecord > kManyOnRecord)
        return lookUpOneByOne(rehearsal);
    if (!m_isLoaded)
        load();
    m_loaded.people.settle();
    compareBlocks(rehearsal);
}

} // namespace elo
