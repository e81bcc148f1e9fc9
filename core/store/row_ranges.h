// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <map>

namespace elo {

/// A set of row ids of one table, kept as ranges: a million rows that lie together are one entry.
class RowRanges
{
public:
    using Map = std::map<qint64, qint64>; ///< first → last, apart from each other

    void add(qint64 first, qint64 last);
    void add(qint64 rid) { add(rid, rid); }
    void remove(qint64 first, qint64 last);
    void remove(qint64 rid) { remove(rid, rid); }

    bool contains(qint64 rid) const;
    bool empty() const { return m_ranges.empty(); }
    qint64 count() const; ///< of rows

    /// These without the others.
    RowRanges without(const RowRanges &others) const;
    /// The row ids from 1 to `last` that are not among these.
    RowRanges others(qint64 last) const;

    Map::const_iterator begin() const { return m_ranges.begin(); }
    Map::const_iterator end() const { return m_ranges.end(); }

private:
    Map m_ranges;
};

} // namespace elo
