// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace elo {

/// Numbers by digests, several by one: what QMultiHash does in a fifth of its memory, which a list of a million
/// people needs. Nothing is ever removed.
class ImportIndex
{
public:
    void reserve(size_t entries)
    {
        if (entries * 4 > m_keys.size() * 3)
            resize(entries * 2);
    }

    void insert(quint64 key, int value)
    {
        if ((m_count + 1) * 4 > m_keys.size() * 3) // three quarters full: runs of neighbours stay short
            resize(m_keys.size() * 2);
        place(key, value);
        ++m_count;
    }

    /// Calls `use` with each number; it returns false to stop.
    template <class F>
    void forEach(quint64 key, F use) const
    {
        if (m_keys.empty())
            return;
        for (size_t at = slot(key); m_values[at] >= 0; at = (at + 1) & (m_keys.size() - 1))
            if (m_keys[at] == key && !use(m_values[at]))
                return;
    }

    bool contains(quint64 key, int value) const
    {
        bool found = false;
        forEach(key, [&](int one) { return !(found = one == value); });
        return found;
    }

private:
    static constexpr size_t kFewest = 1024;

    size_t slot(quint64 key) const { return (key * 0x9E3779B97F4A7C15ULL >> 20) & (m_keys.size() - 1); }

    void place(quint64 key, int value)
    {
        size_t at = slot(key);
        while (m_values[at] >= 0)
            at = (at + 1) & (m_keys.size() - 1);
        m_keys[at] = key;
        m_values[at] = value;
    }

    void resize(size_t atLeast)
    {
        size_t size = kFewest;
        while (size < atLeast)
            size *= 2;
        std::vector<quint64> keys(size);
        std::vector<int> values(size, -1);
        keys.swap(m_keys);
        values.swap(m_values);
        for (size_t i = 0; i < values.size(); ++i)
            if (values[i] >= 0)
                place(keys[i], values[i]);
    }

    std::vector<quint64> m_keys;
    std::vector<int> m_values; ///< -1: free
    size_t m_count = 0;
};

} // namespace elo
