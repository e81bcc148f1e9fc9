// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/suppression.h"

#include <gtest/gtest.h>
#include <random>
#include <string>

namespace elo {

namespace {

using Rows = std::vector<std::vector<qint64>>;

CountTable tableOf(const Rows &rows)
{
    CountTable table(rows.size(), rows.front().size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            table.set(row, column, rows[row][column]);
    }
    return table;
}

/// The table as it is published, totals included: "5 c 9".
std::string published(const CountTable &table, const SuppressionMask &mask)
{
    std::string text;
    for (std::size_t row = 0; row <= table.rows(); ++row) {
        for (std::size_t column = 0; column <= table.columns(); ++column) {
            text += column > 0 ? " " : "";
            text += mask.hidden(row, column) ? "c" : std::to_string(table.at(row, column));
        }
        text += row < table.rows() ? "\n" : "";
    }
    return text;
}

std::string published(const Rows &rows)
{
    const auto table = tableOf(rows);
    return published(table, suppressSmallCounts(table));
}

/// The reader, by trying: looks for another table that looks the same and differs in one cell. Knows nothing of
/// networks.
class Reader
{
public:
    Reader(const CountTable &table, const SuppressionMask &mask) : m_table(table), m_mask(mask), m_guess(table) {}

    bool knows(std::size_t row, std::size_t column)
    {
        m_row = row;
        m_column = column;
        m_guess = m_table;
        return !search(0);
    }

private:
    bool isOpen(std::size_t row, std::size_t column) const
    {
        const bool rowOpen = column == m_table.columns() || !m_mask.hidden(row, m_table.columns());
        const bool columnOpen = row == m_table.rows() || !m_mask.hidden(m_table.rows(), column);
        return rowOpen && columnOpen;
    }

    /// Zeros are shown where the totals are.
    qint64 lowest(std::size_t row, std::size_t column) const
    {
        return std::min<qint64>(m_table.at(row, column), isOpen(row, column) ? 1 : 0);
    }

    bool search(std::size_t cell)
    {
        const auto columns = m_table.columns();
        if (cell > 0 && cell % columns == 0 && !totalIsPossible(cell / columns - 1, columns))
            return false;
        if (cell == m_table.rows() * columns)
            return looksTheSame() && m_guess.at(m_row, m_column) != m_table.at(m_row, m_column);
        const auto row = cell / columns;
        const auto column = cell % columns;
        if (!m_mask.hidden(row, column))
            return search(cell + 1);
        const auto real = m_table.at(row, column);
        for (auto value = lowest(row, column); value <= real + 2; ++value) {
            m_guess.set(row, column, value);
            if (search(cell + 1))
                return true;
        }
        m_guess.set(row, column, real);
        return false;
    }

    bool looksTheSame() const
    {
        for (std::size_t row = 0; row <= m_table.rows(); ++row) {
            if (!totalIsPossible(row, m_table.columns()))
                return false;
        }
        for (std::size_t column = 0; column < m_table.columns(); ++column) {
            if (!totalIsPossible(m_table.rows(), column))
                return false;
        }
        return true;
    }

    bool totalIsPossible(std::size_t row, std::size_t column) const
    {
        const auto total = m_guess.at(row, column);
        if (!m_mask.hidden(row, column))
            return total == m_table.at(row, column);
        return total >= lowestTotal(row, column);
    }

    qint64 lowestTotal(std::size_t row, std::size_t column) const
    {
        const bool grandShown = !m_mask.hidden(m_table.rows(), m_table.columns());
        const bool isGrand = row == m_table.rows() && column == m_table.columns();
        return std::min<qint64>(m_table.at(row, column), grandShown || isGrand ? 1 : 0);
    }

    const CountTable &m_table;
    const SuppressionMask &m_mask;
    CountTable m_guess;
    std::size_t m_row = 0;
    std::size_t m_column = 0;
};

/// A table as they come: many zeros, many ones and twos, a few large cells.
CountTable randomTable(std::mt19937 &random, std::size_t rows, std::size_t columns, int largest)
{
    CountTable table(rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const int kind = static_cast<int>(random() % 4);
            const int most = kind == 0 ? 0 : kind == 1 ? std::min(2, largest) : largest;
            table.set(row, column, static_cast<qint64>(random() % static_cast<unsigned>(most + 1)));
        }
    }
    return table;
}

bool inClosedLine(const SuppressionMask &mask, std::size_t row, std::size_t column)
{
    const bool byRow = column < mask.columns() && mask.hidden(row, mask.columns());
    const bool byColumn = row < mask.rows() && mask.hidden(mask.rows(), column);
    return byRow || byColumn;
}

} // namespace

TEST(CountTable, KeepsItsTotals)
{
    auto table = tableOf({{1, 2}, {3, 4}});
    EXPECT_EQ(table.at(0, 2), 3);
    EXPECT_EQ(table.at(2, 1), 6);
    EXPECT_EQ(table.at(2, 2), 10);
    table.set(1, 1, 0);
    table.add(0, 0);
    EXPECT_EQ(table.at(2, 1), 2);
    EXPECT_EQ(table.at(2, 0), 5);
    EXPECT_EQ(table.at(2, 2), 7);
}

TEST(Suppression, LargeCountsAndZerosAreShown)
{
    EXPECT_EQ(published({{5, 0}, {3, 9}}), "5 0 5\n3 9 12\n8 9 17");
    EXPECT_EQ(published({{0, 0}, {0, 0}}), "0 0 0\n0 0 0\n0 0 0");
}

TEST(Suppression, OneSmallCellTakesTheSmallestThreeWithIt)
{
    EXPECT_EQ(published({{1, 9, 20}, {7, 4, 30}, {40, 50, 60}}), "c c 20 30\nc c 30 41\n40 50 60 150\n48 63 110 221");
}

TEST(Suppression, TwoCellsThatSumToTwoAreNotEnough)
{
    // 1 + 1 hidden beside a 5: 7 - 5 = 2, so both would be 1.
    EXPECT_EQ(suppressSmallCountsInList({1, 1, 5}), (std::vector<bool>{true, true, true, false}));
    // 1 + 2 = 3 leaves open which is which.
    EXPECT_EQ(suppressSmallCountsInList({1, 2, 5}), (std::vector<bool>{true, true, false, false}));
}

TEST(Suppression, AListTakesItsSmallestOtherCell)
{
    EXPECT_EQ(suppressSmallCountsInList({20, 1, 0, 9, 5}),
              (std::vector<bool>{false, true, false, false, true, false}));
    EXPECT_EQ(suppressSmallCountsInList({20, 0, 9}), (std::vector<bool>{false, false, false, false}));
    EXPECT_EQ(suppressSmallCountsInList(std::vector<qint64>{}), (std::vector<bool>{false}));
}

TEST(Suppression, ATotalBelowTheThresholdHidesWhichCellsAreFilled)
{
    EXPECT_EQ(suppressSmallCountsInList({1, 1}), (std::vector<bool>{true, true, true}));
    EXPECT_EQ(suppressSmallCountsInList({2, 0}), (std::vector<bool>{true, true, true}));
    // The country with one person shows neither the person nor the sex that nobody has.
    EXPECT_EQ(published({{1, 0}, {0, 2}, {30, 40}, {20, 10}}), "c c c\nc c c\n30 40 70\n20 10 30\n51 52 103");
}

TEST(Suppression, ThreeOnesWithTheirSumHideTheSum)
{
    EXPECT_EQ(suppressSmallCountsInList({1, 1, 1}), (std::vector<bool>{true, true, true, true}));
}

TEST(Suppression, TotalsStayIfAnythingElseHelps)
{
    // The total 16 of the third column would be a smaller number to hide than 20 and 15.
    EXPECT_EQ(published({{1, 2, 1}, {20, 0, 15}, {26, 7, 0}}), "c c c 4\nc 0 c 35\nc c 0 33\n47 9 16 72");
    // Here nothing else does.
    EXPECT_EQ(published({{1, 0, 28}, {29, 21, 0}}), "c 0 c 29\nc 21 c 50\n30 21 c 79");
}

TEST(Suppression, WhatLaterCellsMadeNeedlessIsShownAgain)
{
    EXPECT_EQ(published({{20, 18, 6}, {24, 18, 2}, {1, 22, 24}}), "c 18 c 44\n24 c c 44\nc c 24 47\n45 58 32 135");
}

TEST(Suppression, FollowsTheThreshold)
{
    EXPECT_EQ(suppressSmallCountsInList({4, 9, 20}, 5), (std::vector<bool>{true, true, false, false}));
    EXPECT_EQ(suppressSmallCountsInList({4, 9, 20}, 3), (std::vector<bool>{false, false, false, false}));
}

TEST(Derivable, SeesWhatSubtractionGives)
{
    const auto table = tableOf({{1, 9}, {8, 7}});
    SuppressionMask mask(2, 2);
    EXPECT_FALSE(derivable(table, mask, 0, 0)); // shown
    mask.setHidden(0, 0, true);
    EXPECT_TRUE(derivable(table, mask, 0, 0));
    mask.setHidden(0, 1, true);
    mask.setHidden(1, 0, true);
    EXPECT_TRUE(derivable(table, mask, 0, 0)); // through the column
    mask.setHidden(1, 1, true);
    EXPECT_FALSE(derivable(table, mask, 0, 0));
    EXPECT_FALSE(derivable(table, mask, 1, 1));
}

TEST(Derivable, SeesWhatTheSmallestPossibleValuesGive)
{
    // Four hidden ones: every row says 2, every column says 2.
    const auto table = tableOf({{1, 1, 6}, {1, 1, 6}});
    SuppressionMask mask(2, 3);
    for (const std::size_t row : {0, 1}) {
        mask.setHidden(row, 0, true);
        mask.setHidden(row, 1, true);
    }
    EXPECT_TRUE(derivable(table, mask, 0, 0));
}

/// The audit by cycles and a reader who tries everything agree, for any choice of hidden cells.
TEST(Derivable, AgreesWithTryingEverything)
{
    std::mt19937 random(20260630);
    for (int round = 0; round < 1500; ++round) {
        const std::size_t rows = 1 + random() % 3;
        const std::size_t columns = 1 + random() % 3;
        const auto table = randomTable(random, rows, columns, 4);
        SuppressionMask mask(rows, columns);
        for (std::size_t row = 0; row <= rows; ++row) {
            for (std::size_t column = 0; column <= columns; ++column)
                mask.setHidden(row, column, random() % 5 < 2);
        }
        for (std::size_t row = 0; row < rows; ++row) {
            for (std::size_t column = 0; column < columns; ++column) {
                if (!mask.hidden(row, column))
                    continue;
                ASSERT_EQ(derivable(table, mask, row, column), Reader(table, mask).knows(row, column))
                    << published(table, mask) << "\ncell " << row << ", " << column << " = " << table.at(row, column);
            }
        }
    }
}

TEST(Suppression, LeavesNothingToAReaderWhoTriesEverything)
{
    std::mt19937 random(42);
    for (int round = 0; round < 1500; ++round) {
        const auto table = randomTable(random, 1 + random() % 3, 1 + random() % 3, 5);
        const auto mask = suppressSmallCounts(table);
        for (std::size_t row = 0; row <= table.rows(); ++row) {
            for (std::size_t column = 0; column <= table.columns(); ++column) {
                const auto count = table.at(row, column);
                if (count == 0 || count >= kSmallCountThreshold)
                    continue;
                ASSERT_TRUE(mask.hidden(row, column)) << published(table, mask);
                ASSERT_FALSE(Reader(table, mask).knows(row, column))
                    << published(table, mask) << "\ncell " << row << ", " << column << " = " << count;
            }
        }
    }
}

TEST(Suppression, HoldsItsPromisesOnThousandsOfTables)
{
    std::mt19937 random(7);
    std::size_t hidden = 0;
    std::size_t small = 0;
    std::size_t cells = 0;
    for (int round = 0; round < 4000; ++round) {
        const auto table = randomTable(random, 1 + random() % 12, 1 + random() % 6, 40);
        const auto mask = suppressSmallCounts(table);
        for (std::size_t row = 0; row <= table.rows(); ++row) {
            for (std::size_t column = 0; column <= table.columns(); ++column) {
                const auto count = table.at(row, column);
                const bool isSmall = count > 0 && count < kSmallCountThreshold;
                ++cells;
                hidden += mask.hidden(row, column) ? 1 : 0;
                small += isSmall ? 1 : 0;
                ASSERT_TRUE(!isSmall || mask.hidden(row, column)) << published(table, mask);
                const bool isTotal = row == table.rows() || column == table.columns();
                ASSERT_FALSE((isSmall || !isTotal) && derivable(table, mask, row, column)) << published(table, mask);
                if (count == 0 && !inClosedLine(mask, row, column)) {
                    ASSERT_FALSE(mask.hidden(row, column)) << published(table, mask);
                }
            }
        }
    }
    // Hiding everything would be safe, too: no more than three cells for every one that must be hidden.
    EXPECT_LT(hidden, 3 * small) << hidden << " of " << cells << " hidden, " << small << " small";
}

TEST(Suppression, EveryListOfUpToFourCounts)
{
    for (int length = 1; length <= 4; ++length) {
        std::vector<qint64> counts(static_cast<std::size_t>(length), 0);
        while (true) {
            const auto mask = suppressSmallCountsInList(counts);
            qint64 hiddenCells = 0;
            qint64 hiddenSum = 0;
            for (std::size_t index = 0; index < counts.size(); ++index) {
                if (counts[index] > 0 && counts[index] < kSmallCountThreshold) {
                    ASSERT_TRUE(mask[index]);
                }
                hiddenCells += mask[index] ? 1 : 0;
                hiddenSum += mask[index] ? counts[index] : 0;
            }
            // With the total shown, every hidden cell is at least 1: there have to be two, and something to spare.
            if (!mask.back() && hiddenCells > 0) {
                ASSERT_GE(hiddenCells, 2);
                ASSERT_GT(hiddenSum, hiddenCells);
            }
            std::size_t position = 0;
            while (position < counts.size() && counts[position] == 5)
                counts[position++] = 0;
            if (position == counts.size())
                break;
            ++counts[position];
        }
    }
}

TEST(Suppression, AgeBandBySexForEveryCountryIsDoneAtOnce)
{
    std::mt19937 random(1);
    const auto table = randomTable(random, 250, 21, 60);
    const auto mask = suppressSmallCounts(table);
    std::size_t shown = 0;
    for (std::size_t row = 0; row <= 250; ++row) {
        for (std::size_t column = 0; column <= 21; ++column)
            shown += mask.hidden(row, column) ? 0 : 1;
    }
    EXPECT_GT(shown, 250U * 21U / 2);
}

} // namespace elo
