// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <vector>

namespace elo {

/// The additive structure of a table of counts with totals, as a network in which what enters a node leaves it: a
/// node is a line of the table (a row, a column, the totals), an arc is a cell and its flow is the count.
/// suppression.h builds it.
///
/// What a reader can find out about hidden cells is then a question of cycles. Along a cycle of hidden arcs one
/// person can be added or taken away without touching anything that is shown; if no such cycle runs through an arc,
/// there is only one value that fits. Since the matrix of a network is totally unimodular, this holds for whole
/// numbers exactly.
class SuppressionNetwork
{
public:
    struct Arc
    {
        std::size_t from = 0;
        std::size_t to = 0;
        qint64 value = 0;
        /// The lines of which this arc is the total. A hidden total closes its line: every cell in it is hidden,
        /// zeros too, so that a hidden cell there may be zero. Elsewhere a hidden cell is known to be at least 1.
        std::vector<std::size_t> closes;
    };

    explicit SuppressionNetwork(std::size_t nodes);

    void addArc(Arc arc);
    bool hidden(std::size_t arc) const { return m_hidden[arc]; }
    void setHidden(std::size_t arc, bool hidden);

    /// True if only one value of this hidden arc fits to what is shown. False for an arc that is shown.
    bool derivable(std::size_t arc) const;

    /// Hides what suppressSmallCounts() promises.
    void suppress(qint64 threshold);

private:
    struct Path
    {
        qint64 cost = 0;
        std::vector<std::size_t> arcs;
    };

    bool isClosed(std::size_t arc) const;
    bool canDecrease(std::size_t arc) const;
    bool reachable(std::size_t from, std::size_t to, std::size_t withoutArc) const;
    std::optional<Path> cheapestPath(std::size_t from, std::size_t to, std::size_t withoutArc) const;
    qint64 costOfHiding(std::size_t arc) const;

    void hideClosedLines();
    std::vector<std::size_t> protect(std::size_t arc);
    void hideOnly(const std::vector<std::size_t> &primary, const std::vector<std::size_t> &chosen);
    void dropNeedless(const std::vector<std::size_t> &primary, std::vector<std::size_t> chosen);

    std::vector<Arc> m_arcs;
    std::vector<bool> m_hidden;
    std::vector<int> m_hiddenTotals;                  // per node: hidden arcs that close it
    std::vector<std::vector<std::size_t>> m_incident; // per node: arcs that start or end there
};

} // namespace elo
