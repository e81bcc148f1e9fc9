// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/blocking.h"

#include "core/base/job.h"
#include "core/match/mixed.h"

#include <algorithm>

namespace elo {

namespace {

constexpr size_t kKeysAtOnce = 1'500'000; // 24 MB
constexpr quint32 kRareSound = 8;         ///< so many people at most share a word that is a key by itself

enum class KeyKind : quint64 { Phone, Email, Birth, Words, Word, Cut };

struct Key
{
    quint64 key; ///< its lowest bits tell the kind
    quint32 person;
    friend auto operator<=>(const Key &, const Key &) = default;
};

constexpr int kKindBits = 3;

quint64 keyOf(KeyKind kind, quint64 what)
{
    return mixed(what * 8 + quint64(kind)) << kKindBits | quint64(kind);
}
KeyKind kindOf(quint64 key)
{
    return KeyKind(key & ((1 << kKindBits) - 1));
}

/// Day and month in ascending order, since they are confused.
quint64 birthKey(qint32 birth)
{
    const qint32 month = birth / 100 % 100;
    const qint32 day = birth % 100;
    return quint64(birth / 10000 * 10000 + std::min(month, day) * 100 + std::max(month, day));
}

quint64 pairOf(quint32 a, quint32 b)
{
    return quint64(std::min(a, b)) << 32 | std::max(a, b);
}

class Blocker
{
public:
    Blocker(const PersonSet &people, const std::function<void(const Block &)> &visit)
        : m_people(people), m_visit(visit)
    {
    }

    bool run(Job *job)
    {
        size_t count = 0;
        for (quint32 i = 0; i < m_people.size(); ++i)
            forEachKey(i, [&](quint64) { ++count; });
        const size_t passes = count / kKeysAtOnce + 1;
        m_keys.reserve(count / passes + count / passes / 8);
        const qint64 done = job ? job->done() : 0;
        const qint64 left = job ? job->total() - done : 0;
        for (size_t pass = 0; pass < passes; ++pass) {
            collect(passes, pass);
            for (size_t from = 0, to = 0; from < m_keys.size(); from = to) {
                while (to < m_keys.size() && m_keys[to].key == m_keys[from].key)
                    ++to;
                if (to - from > 1)
                    visit(std::span(m_keys).subspan(from, to - from));
                if (job && job->cancelled())
                    return false;
            }
            if (job)
                job->setDone(done + left * qint64(pass + 1) / qint64(passes));
        }
        return true;
    }

private:
    template <class F>
    void forEachKey(quint32 index, F use) const
    {
        const Person &person = m_people[index];
        for (const ContactKey contact : m_people.contacts(person))
            use(keyOf(contact.isEmail() ? KeyKind::Email : KeyKind::Phone, contact.block()));
        if (person.hasFullBirth())
            use(keyOf(KeyKind::Birth, birthKey(person.birth)));
        const auto words = m_people.allWords(person);
        for (size_t i = 0; i < words.size(); ++i) {
            const quint32 sound = m_people.names()[words[i]].sound;
            if (m_people.names().countOfSound(sound) <= kRareSound)
                use(keyOf(KeyKind::Word, sound));
            for (size_t j = i + 1; j < words.size(); ++j)
                use(keyOf(KeyKind::Words, pairOf(sound, m_people.names()[words[j]].sound)));
        }
    }

    void collect(size_t passes, size_t pass)
    {
        m_keys.clear();
        for (quint32 i = 0; i < m_people.size(); ++i)
            forEachKey(i, [&](quint64 key) {
                if (passes == 1 || (key >> 32) % passes == pass)
                    m_keys.push_back({key, i});
            });
        std::ranges::sort(m_keys);
        const auto [first, last] = std::ranges::unique(m_keys); // a name may have one pair of sounds twice
        m_keys.erase(first, last);
    }

    void visit(std::span<const Key> keys)
    {
        const KeyKind kind = kindOf(keys.front().key);
        const bool byContact = kind == KeyKind::Phone || kind == KeyKind::Email;
        if (keys.size() <= kLargestBlock)
            return handOver(keys, byContact);
        cut(keys, byContact);
    }

    /// Cuts a block by what its people share besides. What is still too large is gone through by neighbours.
    void cut(std::span<const Key> keys, bool byContact)
    {
        m_cuts.clear();
        for (const Key &key : keys) {
            const Person &person = m_people[key.person];
            const auto add = [&](quint64 kind, quint64 what) {
                m_cuts.push_back({mixed(what * 4 + kind), key.person});
            };
            if (person.birth != 0)
                add(0, quint64(person.birth / 10000));
            if (person.city != 0)
                add(1, person.city);
            for (const quint32 word : m_people.allWords(person))
                add(2, m_people.names()[word].sound);
        }
        std::ranges::sort(m_cuts);
        const auto [first, last] = std::ranges::unique(m_cuts);
        m_cuts.erase(first, last);
        for (size_t from = 0, to = 0; from < m_cuts.size(); from = to) {
            while (to < m_cuts.size() && m_cuts[to].key == m_cuts[from].key)
                ++to;
            // A part as large as the whole is the word that made the block.
            if (to - from == keys.size() && keys.size() > kLargestBlock)
                continue;
            for (size_t at = from; at + 1 < to; at += kLargestBlock / 2) {
                const size_t end = std::min(to, at + kLargestBlock);
                handOver(std::span(m_cuts).subspan(at, end - at), byContact);
                if (end == to)
                    break;
            }
        }
    }

    void handOver(std::span<const Key> keys, bool byContact)
    {
        m_block.clear();
        for (const Key &key : keys)
            m_block.push_back(key.person);
        m_visit({m_block, byContact});
    }

    const PersonSet &m_people;
    const std::function<void(const Block &)> &m_visit;
    std::vector<Key> m_keys;
    std::vector<Key> m_cuts;
    std::vector<quint32> m_block;
};

} // namespace

bool forEachBlock(const PersonSet &people, Job *job, const std::function<void(const Block &)> &visit)
{
    return Blocker(people, visit).run(job);
}

} // namespace elo
