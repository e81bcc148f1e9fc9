// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_ranges.h"

#include <algorithm>

namespace elo {

void RowRanges::add(qint64 first, qint64 last)
{
    auto next = m_ranges.upper_bound(first);
    if (next != m_ranges.begin()) {
        const auto before = std::prev(next);
        if (before->second >= first - 1) { // it begins within the one before, or where that ends
            first = before->first;
            last = std::max(last, before->second);
            next = m_ranges.erase(before);
        }
    }
    while (next != m_ranges.end() && next->first <= last + 1) {
        last = std::max(last, next->second);
        next = m_ranges.erase(next);
    }
    m_ranges.emplace_hint(next, first, last);
}

void RowRanges::remove(qint64 first, qint64 last)
{
    auto at = m_ranges.upper_bound(first);
    if (at != m_ranges.begin())
        --at;
    while (at != m_ranges.end() && at->first <= last) {
        const auto [from, to] = *at;
        if (to < first) {
            ++at;
            continue;
        }
        at = m_ranges.erase(at);
        if (from < first)
            m_ranges.emplace(from, first - 1);
        if (to > last)
            m_ranges.emplace(last + 1, to);
    }
}

bool RowRanges::contains(qint64 rid) const
{
    const auto next = m_ranges.upper_bound(rid);
    return next != m_ranges.begin() && std::prev(next)->second >= rid;
}

qint64 RowRanges::count() const
{
    qint64 rows = 0;
    for (const auto &[first, last] : m_ranges)
        rows += last - first + 1;
    return rows;
}

RowRanges RowRanges::without(const RowRanges &others) const
{
    RowRanges rest = *this;
    for (const auto &[first, last] : others)
        rest.remove(first, last);
    return rest;
}

RowRanges RowRanges::others(qint64 last) const
{
    RowRanges rest;
    if (last > 0)
        rest.add(1, last);
    return rest.without(*this);
}

} // namespace elo
