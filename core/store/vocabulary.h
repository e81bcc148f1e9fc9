// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <vector>

namespace elo {

class Connection;
struct Entity;

/// The words of the names of an entity, held in memory to find what was meant by a misspelt one.
class Vocabulary
{
public:
    /// Reads the words from the order of the titles. Throws StoreFailure.
    static Vocabulary load(Connection &connection, const Entity &entity);

    /// Whether a word begins like this.
    bool hasPrefix(const QString &prefix) const;

    /// Words that are likely meant by a folded token: one slip in short words, two from six letters on, or the same
    /// sound in the spelling of Portuguese and Bantu names. Nearest first.
    QStringList similar(const QString &token, int limit = 12) const;

private:
    QStringList m_words; ///< sorted
    QMultiHash<QString, int> m_bySound;
};

} // namespace elo
