// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/suppression_network.h"

#include <algorithm>
#include <array>
#include <functional>
#include <queue>

namespace elo {

SuppressionNetwork::SuppressionNetwork(std::size_t nodes) : m_hiddenTotals(nodes, 0), m_incident(nodes) {}

void SuppressionNetwork::addArc(Arc arc)
{
    m_incident[arc.from].push_back(m_arcs.size());
    m_incident[arc.to].push_back(m_arcs.size());
    m_arcs.push_back(std::move(arc));
    m_hidden.push_back(false);
}

void SuppressionNetwork::setHidden(std::size_t arc, bool hidden)
{
    if (m_hidden[arc] == hidden)
        return;
    m_hidden[arc] = hidden;
    for (const auto node : m_arcs[arc].closes)
        m_hiddenTotals[node] += hidden ? 1 : -1;
}

bool SuppressionNetwork::isClosed(std::size_t arc) const
{
    const auto &one = m_arcs[arc];
    return std::ranges::any_of(std::array{one.from, one.to}, [&](std::size_t node) {
        return m_hiddenTotals[node] > 0 && std::ranges::find(one.closes, node) == one.closes.end();
    });
}

bool SuppressionNetwork::canDecrease(std::size_t arc) const
{
    return m_arcs[arc].value > (isClosed(arc) ? 0 : 1);
}

bool SuppressionNetwork::reachable(std::size_t from, std::size_t to, std::size_t withoutArc) const
{
    std::vector<bool> seen(m_incident.size(), false);
    std::vector<std::size_t> open{from};
    seen[from] = true;
    while (!open.empty()) {
        const auto node = open.back();
        open.pop_back();
        if (node == to)
            return true;
        for (const auto arc : m_incident[node]) {
            if (arc == withoutArc || !m_hidden[arc])
                continue;
            const bool forwards = m_arcs[arc].from == node;
            const auto next = forwards ? m_arcs[arc].to : m_arcs[arc].from;
            if (!seen[next] && (forwards || canDecrease(arc))) {
                seen[next] = true;
                open.push_back(next);
            }
        }
    }
    return false;
}

bool SuppressionNetwork::derivable(std::size_t arc) const
{
    if (!m_hidden[arc])
        return false;
    const auto &one = m_arcs[arc];
    const bool canGrow = reachable(one.to, one.from, arc);
    const bool canShrink = canDecrease(arc) && reachable(one.from, one.to, arc);
    return !canGrow && !canShrink;
}

qint64 SuppressionNetwork::costOfHiding(std::size_t arc) const
{
    // A hidden total takes its whole line with it, the grand total takes all totals: only when nothing else helps.
    constexpr qint64 kTotalFactor = 1'000;
    qint64 cost = m_arcs[arc].value + 1;
    for (std::size_t line = 0; line < m_arcs[arc].closes.size(); ++line)
        cost *= kTotalFactor;
    return cost;
}

std::optional<SuppressionNetwork::Path> SuppressionNetwork::cheapestPath(std::size_t from, std::size_t to,
                                                                         std::size_t withoutArc) const
{
    // Dijkstra over the arcs that are hidden (free) or could be. Zeros are never hidden for this: they are shown.
    constexpr auto kNone = static_cast<std::size_t>(-1);
    std::vector<qint64> best(m_incident.size(), -1);
    std::vector<std::size_t> cameBy(m_incident.size(), kNone);
    using Entry = std::pair<qint64, std::size_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    best[from] = 0;
    open.emplace(0, from);
    while (!open.empty() && open.top().second != to) {
        const auto [cost, node] = open.top();
        open.pop();
        if (cost > best[node])
            continue;
        for (const auto arc : m_incident[node]) {
            if (arc == withoutArc || (!m_hidden[arc] && m_arcs[arc].value == 0))
                continue;
            const bool forwards = m_arcs[arc].from == node;
            if (!forwards && !canDecrease(arc))
                continue;
            const auto next = forwards ? m_arcs[arc].to : m_arcs[arc].from;
            const auto sum = cost + (m_hidden[arc] ? 0 : costOfHiding(arc));
            if (best[next] < 0 || sum < best[next]) {
                best[next] = sum;
                cameBy[next] = arc;
                open.emplace(sum, next);
            }
        }
    }
    if (best[to] < 0)
        return std::nullopt;
    Path path{best[to], {}};
    for (auto node = to; node != from;) {
        const auto arc = cameBy[node];
        path.arcs.push_back(arc);
        node = m_arcs[arc].to == node ? m_arcs[arc].from : m_arcs[arc].to;
    }
    return path;
}

void SuppressionNetwork::hideClosedLines()
{
    // Hiding the grand total hides the totals, which close their lines in turn: until nothing changes.
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t arc = 0; arc < m_arcs.size(); ++arc) {
            if (!m_hidden[arc] && isClosed(arc)) {
                setHidden(arc, true);
                changed = true;
            }
        }
    }
}

/// Hides the cheapest further arcs that leave the value of this one open. Returns those.
std::vector<std::size_t> SuppressionNetwork::protect(std::size_t arc)
{
    const auto &one = m_arcs[arc];
    // Raising the arc together with all its totals is always possible, so there is always a path.
    auto path = cheapestPath(one.to, one.from, arc);
    if (canDecrease(arc)) {
        auto other = cheapestPath(one.from, one.to, arc);
        if (other && (!path || other->cost < path->cost))
            path = std::move(other);
    }
    Q_ASSERT(path);
    std::vector<std::size_t> chosen;
    for (const auto step : path->arcs) {
        if (!m_hidden[step]) {
            setHidden(step, true);
            chosen.push_back(step);
        }
    }
    hideClosedLines();
    return chosen;
}

void SuppressionNetwork::hideOnly(const std::vector<std::size_t> &primary, const std::vector<std::size_t> &chosen)
{
    for (std::size_t arc = 0; arc < m_arcs.size(); ++arc)
        setHidden(arc, false);
    for (const auto *arcs : {&primary, &chosen}) {
        for (const auto arc : *arcs)
            setHidden(arc, true);
    }
    hideClosedLines();
}

void SuppressionNetwork::dropNeedless(const std::vector<std::size_t> &primary, std::vector<std::size_t> chosen)
{
    // What was hidden for one cell may have become needless by what was hidden for a later one. Dearest first.
    std::ranges::stable_sort(chosen, std::greater{}, [this](std::size_t arc) { return costOfHiding(arc); });
    for (std::size_t index = 0; index < chosen.size();) {
        auto fewer = chosen;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(index));
        hideOnly(primary, fewer);
        if (std::ranges::none_of(primary, [this](std::size_t arc) { return derivable(arc); }))
            chosen = std::move(fewer);
        else
            ++index;
    }
    hideOnly(primary, chosen);
}

void SuppressionNetwork::suppress(qint64 threshold)
{
    std::vector<std::size_t> primary;
    for (std::size_t arc = 0; arc < m_arcs.size(); ++arc) {
        if (m_arcs[arc].value > 0 && m_arcs[arc].value < threshold)
            primary.push_back(arc);
    }
    std::vector<std::size_t> chosen;
    hideOnly(primary, chosen);
    // One pass is enough: hiding more never makes a hidden value derivable that was not.
    for (const auto arc : primary) {
        if (derivable(arc)) {
            const auto more = protect(arc);
            chosen.insert(chosen.end(), more.begin(), more.end());
        }
    }
    dropNeedless(primary, std::move(chosen));

    // In a closed line, a zero or a large count that anybody can work out protects nobody.
    for (std::size_t arc = 0; arc < m_arcs.size(); ++arc) {
        const bool small = m_arcs[arc].value > 0 && m_arcs[arc].value < threshold;
        if (!small && m_arcs[arc].closes.empty() && derivable(arc))
            setHidden(arc, false);
    }
}

} // namespace elo
