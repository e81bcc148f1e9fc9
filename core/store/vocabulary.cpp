// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vocabulary.h"

#include "core/people/person_name.h"
#include "core/schema/entity.h"
#include "core/store/connection.h"
#include "core/store/merged.h"

#include <QSet>
#include <algorithm>

namespace elo {

namespace {

/// Each word of many keys once. The keys come in their order, so that most begin as the one before.
class Words
{
public:
    void add(const QByteArray &key)
    {
        qsizetype from = 0;
        while (from < key.size()) {
            qsizetype to = key.indexOf(' ', from);
            if (to < 0)
                to = key.size();
            const QByteArrayView word(key.constData() + from, to - from);
            if (from > 0)
                m_words.insert(word.toByteArray());
            else if (word != m_first)
                m_words.insert(m_first = word.toByteArray());
            from = to + 1;
        }
    }

    QStringList sorted() const
    {
        QStringList words;
        words.reserve(m_words.size());
        for (const QByteArray &word : m_words)
            words << QString::fromUtf8(word);
        words.sort();
        return words;
    }

private:
    QSet<QByteArray> m_words;
    QByteArray m_first;
};

} // namespace

Vocabulary Vocabulary::load(Connection &connection, const Entity &entity)
{
    // From the order of the titles, which is the same words without particles: the search index would be read as a
    // whole, with all the words of notes and addresses, in six times the time.
    Words words;
    const QByteArray select = QByteArray("SELECT sort_key FROM ") + entity.key + " WHERE ";
    Query shown(connection, select + merged::shownSql(entity) + " ORDER BY sort_key");
    while (shown.next())
        words.add(shown.blob(0));
    if (merged::any(connection, entity)) { // their names find the person, too
        Query behind(connection, select + "alive = 1 AND merged_into IS NOT NULL");
        while (behind.next())
            words.add(behind.blob(0));
    }
    Vocabulary vocabulary;
    vocabulary.m_words = words.sorted();
    for (int i = 0; i < vocabulary.m_words.size(); ++i)
        vocabulary.m_bySound.insert(soundKey(vocabulary.m_words[i]), i);
    return vocabulary;
}

bool Vocabulary::hasPrefix(const QString &prefix) const
{
    const auto found = std::lower_bound(m_words.begin(), m_words.end(), prefix);
    return found != m_words.end() && found->startsWith(prefix);
}

QStringList Vocabulary::similar(const QString &token, int limit) const
{
    const int slips = token.size() < 3 ? 0 : token.size() < 6 ? 1 : 2;
    std::vector<std::pair<int, int>> found; // distance, word
    for (int i = 0; i < m_words.size(); ++i) {
        if (qAbs(m_words[i].size() - token.size()) > slips)
            continue;
        const int distance = editDistance(m_words[i], token, slips);
        if (distance <= slips)
            found.emplace_back(distance, i);
    }
    if (const QString sound = soundKey(token); sound.size() >= 2) {
        const auto range = m_bySound.equal_range(sound);
        for (auto it = range.first; it != range.second; ++it)
            found.emplace_back(1, it.value());
    }
    std::sort(found.begin(), found.end());
    QStringList words;
    for (const auto &[distance, i] : found) {
        if (!words.contains(m_words[i]))
            words << m_words[i];
        if (words.size() >= limit)
            break;
    }
    return words;
}

} // namespace elo
