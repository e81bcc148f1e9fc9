// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/list_query.h"

#include <QString>
#include <optional>
#include <vector>

namespace elo {

/// How a figure is written.
enum class FigureKind { Count, Number, Percent, Days };

/// A number that leads back to its records.
struct Figure
{
    std::optional<double> value; ///< nothing: there was nothing to measure
    ListQuery list;              ///< the records behind it; without an entity it leads nowhere
    bool counts = true;          ///< the value is how many records the list has; else it is made of what they hold
    FigureKind kind = FigureKind::Count;

    bool leadsSomewhere() const { return !list.entity.isEmpty(); }
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// Figures in rows and columns, each with its own way back: what the dashboard draws as bars, maps and tables.
struct FigureTable
{
    struct Row
    {
        QString key; ///< alpha-2 of a country, key of a state; empty where it is not recorded
        QString label;
        std::vector<Figure> cells;
        friend bool operator==(const Row &, const Row &) = default;
    };

    QString title;
    QString rowHeader;
    QStringList columns;
    std::vector<Row> rows;

    double largest(size_t column) const;
    double sum(size_t column) const;
};

inline double FigureTable::largest(size_t column) const
{
    double most = 0;
    for (const Row &row : rows)
        most = std::max(most, row.cells[column].value.value_or(0));
    return most;
}

inline double FigureTable::sum(size_t column) const
{
    double all = 0;
    for (const Row &row : rows)
        all += row.cells[column].value.value_or(0);
    return all;
}

} // namespace elo
