// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vocabulary.h"

#include "core/people/person_name.h"
#include "core/schema/entity.h"
#include "core/store/connection.h"

#include <algorithm>

namespace elo {

Vocabulary Vocabulary::load(Connection &connection, const Entity &entity)
{
    const QByteArray table = QByteArray(entity.key) + "_words";
    connection.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp." + table + " USING fts5vocab (main, " + entity.key +
                    "_search, 'col')");
    Vocabulary vocabulary;
    Query query(connection, "SELECT term FROM temp." + table + " WHERE col = 'name'");
    while (query.next())
        vocabulary.m_words << query.text(0);
    std::sort(vocabulary.m_words.begin(), vocabulary.m_words.end());
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
