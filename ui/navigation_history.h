// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>
#include <optional>
#include <vector>

namespace elo {

/// A page and where on it one stands, as Page::enter() takes it.
struct Place
{
    QString page;
    QVariantMap arguments;
    friend bool operator==(const Place &, const Place &) = default;
};

/// Where one has been: back and forward as in a browser.
class NavigationHistory
{
public:
    /// Going somewhere new forgets what lay ahead.
    void go(const Place &place);
    /// What the page says about where it stands now, so that coming back finds it so.
    void updateCurrent(const QVariantMap &arguments);

    std::optional<Place> current() const;
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < int(m_places.size()); }
    std::optional<Place> back();
    std::optional<Place> forward();
    void clear();

private:
    std::vector<Place> m_places;
    int m_current = -1;
};

} // namespace elo
