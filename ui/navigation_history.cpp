// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation_history.h"

namespace elo {

namespace {
constexpr size_t kLongest = 100;
}

void NavigationHistory::go(const Place &place)
{
    m_places.resize(size_t(m_current + 1));
    if (!m_places.empty() && m_places.back() == place)
        return;
    m_places.push_back(place);
    if (m_places.size() > kLongest)
        m_places.erase(m_places.begin());
    m_current = int(m_places.size()) - 1;
}

void NavigationHistory::updateCurrent(const QVariantMap &arguments)
{
    if (m_current >= 0)
        m_places[size_t(m_current)].arguments = arguments;
}

std::optional<Place> NavigationHistory::current() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_places[size_t(m_current)]);
}

std::optional<Place> NavigationHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    --m_current;
    return current();
}

std::optional<Place> NavigationHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    ++m_current;
    return current();
}

void NavigationHistory::clear()
{
    m_places.clear();
    m_current = -1;
}

} // namespace elo
