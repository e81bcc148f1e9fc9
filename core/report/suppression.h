// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <QtGlobal>

namespace elo {

/// Counts of 1 and 2 people are not published (design: IOM's data protection principles ask for aggregates that name
/// nobody; with 40 people in a dozen countries a cell of country × sex is often one person).
inline constexpr qint64 kSmallCountThreshold = 3;

/// A two-way table of counts in which each person is in exactly one cell, so that the totals add up. Row `rows()` and
/// column `columns()` are the totals; the counts are never negative.
class CountTable
{
public:
    CountTable(std::size_t rows, std::size_t columns);

    std::size_t rows() const { return m_rows; }
    std::size_t columns() const { return m_columns; }
    void set(std::size_t row, std::size_t column, qint64 count);
    void add(std::size_t row, std::size_t column, qint64 count = 1);
    /// A cell; with `row == rows()` the column's total, with `column == columns()` the row's total, with both the
    /// grand total.
    qint64 at(std::size_t row, std::size_t column) const;

private:
    std::size_t m_rows;
    std::size_t m_columns;
    std::vector<qint64> m_cells; // with the totals, row by row
};

/// Which cells of a table are not published, totals included (same positions as CountTable::at).
class SuppressionMask
{
public:
    SuppressionMask(std::size_t rows, std::size_t columns);

    std::size_t rows() const { return m_rows; }
    std::size_t columns() const { return m_columns; }
    bool hidden(std::size_t row, std::size_t column) const;
    void setHidden(std::size_t row, std::size_t column, bool hidden);
    std::size_t hiddenCount() const;
    friend bool operator==(const SuppressionMask &, const SuppressionMask &) = default;

private:
    std::size_t m_rows;
    std::size_t m_columns;
    std::vector<bool> m_hidden; // with the totals, row by row
};

/// Decides which cells of a table with published totals are left out.
///
/// Primary suppression: every count (and total) from 1 to `threshold` − 1. Zero is shown, except in a row or column
/// whose total is left out: there only what can be worked out anyway is shown, since "two cells filled, total below
/// 3" says that both are 1. Complementary suppression: further cells, the smallest that serve, until no suppressed
/// count can be worked out by a reader who knows the published cells, that the totals add up, that nothing is
/// negative and that zeros are shown. The reader must not see which cells are primary: all get the same sign. Totals
/// are taken last, the grand total only if nothing else helps.
///
/// Order the rows of a published table by name or by a fixed order, never by the counts: an order tells the sizes.
/// Not for counts in which a person is in two cells. Not a defence against a reader who compares two tables of the
/// same people cut differently. A reader who runs this very procedure on every table that would look the same can in
/// a few cases exclude all but one: tried on every list of three counts up to 6, in 5 of 343; on every 2 × 2 table,
/// in none.
///
/// Source: A. Hundepool et al., Statistical Disclosure Control, Wiley 2012, chapter 4 (threshold rule, secondary
/// suppression, feasibility intervals); the network model of two-way tables is L. H. Cox, Network models for
/// complementary cell suppression, JASA 90 (1995).
SuppressionMask suppressSmallCounts(const CountTable &table, qint64 threshold = kSmallCountThreshold);

/// The same for a list with a total: the result has one entry per count and a last one for the total.
std::vector<bool> suppressSmallCountsInList(const std::vector<qint64> &counts,
                                            qint64 threshold = kSmallCountThreshold);

/// The audit: true if the reader described at suppressSmallCounts() can work out a suppressed cell exactly. False for
/// a cell that is shown. Exact: rows and columns make a network, in which a value is free if and only if a cycle of
/// the residual graph runs through it.
bool derivable(const CountTable &table, const SuppressionMask &mask, std::size_t row, std::size_t column);

} // namespace elo
