// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include <algorithm>

namespace elo {

bool ReportTable::hasSuppressed() const
{
    return std::ranges::any_of(rows, [](const Row &row) {
        return std::ranges::any_of(row.cells, [](const ReportCell &cell) { return cell.suppressed; });
    });
}

ReportCell ReportTable::cell(std::size_t row, std::size_t column) const
{
    const auto &cells = rows.at(row).cells;
    return column < cells.size() ? cells[column] : ReportCell{};
}

bool ReportFigure::Series::isSuppressed(std::size_t category) const
{
    return category < suppressed.size() && suppressed[category];
}

double ReportFigure::Series::value(std::size_t category) const
{
    return category < values.size() && !isSuppressed(category) ? values[category] : 0;
}

bool ReportFigure::hasSuppressed() const
{
    return std::ranges::any_of(series, [](const Series &one) {
        return std::ranges::any_of(one.suppressed, [](bool hidden) { return hidden; });
    });
}

std::vector<const ReportTable *> ReportDocument::tables() const
{
    std::vector<const ReportTable *> found;
    for (const auto &section : sections) {
        for (const auto &item : section.items) {
            if (const auto *table = std::get_if<ReportTable>(&item))
                found.push_back(table);
        }
    }
    return found;
}

} // namespace elo
