// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/suppression.h"

#include "core/report/suppression_network.h"

#include <algorithm>
#include <numeric>

namespace elo {

CountTable::CountTable(std::size_t rows, std::size_t columns)
    : m_rows(rows), m_columns(columns), m_cells((rows + 1) * (columns + 1), 0)
{
}

void CountTable::set(std::size_t row, std::size_t column, qint64 count)
{
    add(row, column, count - at(row, column));
}

void CountTable::add(std::size_t row, std::size_t column, qint64 count)
{
    Q_ASSERT(row < m_rows && column < m_columns);
    const auto width = m_columns + 1;
    for (const auto index :
         {row * width + column, row * width + m_columns, m_rows * width + column, m_rows * width + m_columns})
        m_cells[index] += count;
}

qint64 CountTable::at(std::size_t row, std::size_t column) const
{
    Q_ASSERT(row <= m_rows && column <= m_columns);
    return m_cells[row * (m_columns + 1) + column];
}

SuppressionMask::SuppressionMask(std::size_t rows, std::size_t columns)
    : m_rows(rows), m_columns(columns), m_hidden((rows + 1) * (columns + 1), false)
{
}

bool SuppressionMask::hidden(std::size_t row, std::size_t column) const
{
    Q_ASSERT(row <= m_rows && column <= m_columns);
    return m_hidden[row * (m_columns + 1) + column];
}

void SuppressionMask::setHidden(std::size_t row, std::size_t column, bool hidden)
{
    Q_ASSERT(row <= m_rows && column <= m_columns);
    m_hidden[row * (m_columns + 1) + column] = hidden;
}

std::size_t SuppressionMask::hiddenCount() const
{
    return static_cast<std::size_t>(std::ranges::count(m_hidden, true));
}

namespace {

/// The table as a network. Nodes: the rows, one for the row of totals, the columns, one for the column of totals.
///
/// "Cells of a row = its total" and "cells of a column = its total" say that what enters a node leaves it, if a cell
/// runs from its row to its column, a row's total from the column of totals to the row, a column's total from the
/// column to the row of totals, and the grand total from the row of totals to the column of totals.
SuppressionNetwork networkOf(const CountTable &table)
{
    const auto rows = table.rows();
    const auto columns = table.columns();
    const auto rowNode = [](std::size_t row) { return row; };
    const auto columnNode = [rows](std::size_t column) { return rows + 1 + column; };

    SuppressionNetwork network(rows + columns + 2);
    for (std::size_t row = 0; row <= rows; ++row) {
        for (std::size_t column = 0; column <= columns; ++column) {
            const bool rowTotal = column == columns;
            const bool columnTotal = row == rows;
            // The two lines of the table that this cell is the total of or belongs to.
            SuppressionNetwork::Arc arc;
            arc.value = table.at(row, column);
            const bool backwards = rowTotal != columnTotal;
            arc.from = backwards ? columnNode(column) : rowNode(row);
            arc.to = backwards ? rowNode(row) : columnNode(column);
            if (rowTotal)
                arc.closes.push_back(rowNode(row));
            if (columnTotal)
                arc.closes.push_back(columnNode(column));
            network.addArc(std::move(arc));
        }
    }
    return network;
}

/// A list with a total: every cell runs from the one side to the other, the total comes back.
SuppressionNetwork networkOf(const std::vector<qint64> &counts)
{
    SuppressionNetwork network(2);
    for (const auto count : counts)
        network.addArc({.from = 0, .to = 1, .value = count, .closes = {}});
    network.addArc(
        {.from = 1, .to = 0, .value = std::reduce(counts.begin(), counts.end(), qint64{0}), .closes = {0}});
    return network;
}

} // namespace

SuppressionMask suppressSmallCounts(const CountTable &table, qint64 threshold)
{
    auto network = networkOf(table);
    network.suppress(threshold);
    SuppressionMask mask(table.rows(), table.columns());
    for (std::size_t row = 0, arc = 0; row <= table.rows(); ++row) {
        for (std::size_t column = 0; column <= table.columns(); ++column, ++arc)
            mask.setHidden(row, column, network.hidden(arc));
    }
    return mask;
}

std::vector<bool> suppressSmallCountsInList(const std::vector<qint64> &counts, qint64 threshold)
{
    auto network = networkOf(counts);
    network.suppress(threshold);
    std::vector<bool> hidden;
    for (std::size_t arc = 0; arc <= counts.size(); ++arc)
        hidden.push_back(network.hidden(arc));
    return hidden;
}

bool derivable(const CountTable &table, const SuppressionMask &mask, std::size_t row, std::size_t column)
{
    Q_ASSERT(table.rows() == mask.rows() && table.columns() == mask.columns());
    auto network = networkOf(table);
    const auto width = table.columns() + 1;
    for (std::size_t r = 0; r <= table.rows(); ++r) {
        for (std::size_t c = 0; c < width; ++c)
            network.setHidden(r * width + c, mask.hidden(r, c));
    }
    return network.derivable(row * width + column);
}

} // namespace elo
