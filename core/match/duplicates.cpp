// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/duplicates.h"

#include "core/base/job.h"
#include "core/match/blocking.h"
#include "core/match/pair_score.h"
#include "core/match/person_loader.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/workspace.h"

#include <QSet>
#include <algorithm>
#include <cmath>

namespace elo {

namespace {

/// Of the whole work, reading the members is about so much.
constexpr double kShareOfReading = 0.4;

/// Compares everybody of a block with everybody.
class BlockComparer
{
public:
    BlockComparer(const PersonSet &people, double least)
        : m_people(people), m_least(float(std::log2(least / (1 - least))))
    {
    }

    void compare(const Block &block)
    {
        // Side by side in memory: most pairs are dismissed by a look at two of these.
        m_persons.clear();
        for (const quint32 index : block.people)
            m_persons.push_back(m_people[index]);
        for (size_t i = 0; i < m_persons.size(); ++i)
            for (size_t j = i + 1; j < m_persons.size(); ++j) {
                if (!block.byContact && areClearlyTwo(m_persons[i], m_persons[j]))
                    continue;
                const auto score = scorePair(m_people, m_persons[i], m_persons[j]);
                if (score && score->bits >= m_least)
                    m_found.push_back({block.people[i], block.people[j], score->bits, score->reasons});
            }
        // Who is one person is so in several blocks.
        if (m_found.size() > m_tidyAt) {
            tidy();
            m_tidyAt = std::max(kTidyFirst, 2 * m_found.size());
        }
    }

    std::vector<ScoredPair> take()
    {
        tidy();
        std::ranges::sort(m_found, [](const ScoredPair &x, const ScoredPair &y) {
            return x.bits != y.bits ? x.bits > y.bits : std::tie(x.a, x.b) < std::tie(y.a, y.b);
        });
        return std::move(m_found);
    }

private:
    static constexpr size_t kTidyFirst = 200'000;

    void tidy()
    {
        const auto pair = [](const ScoredPair &p) { return pairKey(p.a, p.b); };
        std::ranges::sort(m_found, {}, pair);
        const auto [first, last] = std::ranges::unique(m_found, {}, pair);
        m_found.erase(first, last);
    }

    const PersonSet &m_people;
    float m_least;
    std::vector<Person> m_persons;
    std::vector<ScoredPair> m_found;
    size_t m_tidyAt = kTidyFirst;
};

Ref memberAt(Connection &connection, qint64 rid)
{
    return {QStringLiteral("member"),
            QUuid::fromRfc4122(connection.scalar("SELECT id FROM member WHERE rid = ?", {rid}).toByteArray())};
}

} // namespace

std::vector<ScoredPair> findPairs(const PersonSet &people, double least, Job *job)
{
    BlockComparer comparer(people, std::clamp(least, 0.001, 0.999));
    if (!forEachBlock(people, job, [&](const Block &block) { comparer.compare(block); }))
        return {};
    return comparer.take();
}

Result<std::vector<DuplicatePair>> findDuplicates(Workspace &workspace, const DuplicateOptions &options, Job *job)
{
    return guarded([&] {
        Connection &connection = workspace.connection();
        const int memberCode = Codes::load(connection, workspace.schema(), false).entity(u"member");
        if (job)
            job->setTotal(std::max<qint64>(
                1, qint64(connection.scalar("SELECT count(*) FROM member WHERE alive = 1").toDouble() /
                          kShareOfReading)));
        const LoadedPeople loaded = loadPeople(connection, memberCode, job);
        const auto found = findPairs(loaded.people, options.least, job);
        if (job && job->cancelled())
            raise(ErrorCode::Cancelled);
        std::vector<DuplicatePair> pairs;
        QSet<quint64> told; // two people with several records are one pair, of the best score
        for (const ScoredPair &pair : found) {
            if (qint64(pairs.size()) >= options.most)
                break;
            const auto [first, second] = std::minmax({loaded.personOf(pair.a), loaded.personOf(pair.b)});
            const quint64 key = pairKey(first, second);
            if (first == second || loaded.distinct.contains(key))
                continue;
            if (!loaded.merged.isEmpty()) {
                if (told.contains(key))
                    continue;
                told.insert(key);
            }
            const qint64 a = loaded.people[first].rid;
            const qint64 b = loaded.people[second].rid;
            pairs.push_back({memberAt(connection, a), memberAt(connection, b), a, b,
                             PairScore{pair.bits, {}}.probability(), pair.reasons});
        }
        return pairs;
    });
}

} // namespace elo
