// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"
#include "core/store/codec.h"

#include <vector>

namespace elo {

class Connection;
struct Field;

/// Row ids that are wanted, out of all: a bit each.
class RowSet
{
public:
    void insert(qint64 rid)
    {
        if (size_t(rid) >= m_bits.size())
            m_bits.resize(std::max(size_t(rid) + 1, m_bits.size() * 2));
        m_count += !m_bits[size_t(rid)];
        m_bits[size_t(rid)] = true;
    }
    bool contains(qint64 rid) const { return size_t(rid) < m_bits.size() && m_bits[size_t(rid)]; }
    size_t size() const { return m_count; }

private:
    std::vector<bool> m_bits;
    size_t m_count = 0;
};

/// The order of long lists. SQLite's own sorter looks up every row through the index of who is shown, and holds all
/// keys in memory: 2 s and 100 MB for a million rows. Here the table is read from its beginning to its end, equal
/// values count once, and what is sorted are numbers. Everything throws StoreFailure.
namespace list_order {

/// The keys of a choice, country or province in the order in which they are listed. Empty: the field is none of them.
std::vector<QByteArray> listedKeys(const Field &field, Language language);

/// SQL for who is listed, which makes SQLite read the table itself: the index that holds who is shown knows nothing
/// else, and each further column would be looked up row by row.
QByteArray shownByReading(const Entity &entity, const QByteArray &alias);

/// Living, shown rows by title. @param wanted null: all.
std::vector<qint64> byTitle(Connection &connection, const Entity &entity, const RowSet *wanted, bool descending);

/// The same by a field; equal values by title, empty ones last.
std::vector<qint64> byField(Connection &connection, const Codes &codes, const Entity &entity, const Field &field,
                            bool descending, Language language, const RowSet *wanted);

} // namespace list_order
} // namespace elo
