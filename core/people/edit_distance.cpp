// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_name.h"

#include <QVarLengthArray>
#include <algorithm>
#include <cstdlib>

namespace elo {

int editDistance(QStringView a, QStringView b, int limit)
{
    limit = std::max(limit, 0);
    // What is equal at both ends costs nothing, and most pairs that are compared differ in one place.
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.sliced(1);
        b = b.sliced(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    const int rows = int(a.size());
    const int columns = int(b.size());
    const int over = limit < std::max(rows, columns) ? limit + 1 : std::max(rows, columns) + 1;
    if (std::abs(rows - columns) > limit)
        return limit + 1;
    if (rows == 0 || columns == 0)
        return std::max(rows, columns);

    // Three rows of the table, of which only the cells within `limit` of the diagonal are ever computed.
    QVarLengthArray<int, 3 * 65> cells(3 * (columns + 1), over);
    int *twoUp = cells.data();
    int *up = twoUp + columns + 1;
    int *row = up + columns + 1;
    for (int j = 0; j <= std::min(columns, over - 1); ++j)
        up[j] = j;
    for (int i = 1; i <= rows; ++i) {
        const int from = std::max(1, i - (over - 1));
        const int to = std::min(columns, i + (over - 1));
        row[from - 1] = from == 1 ? std::min(i, over) : over;
        int best = row[from - 1];
        for (int j = from; j <= to; ++j) {
            const bool same = a[i - 1] == b[j - 1];
            int cost = std::min({up[j] + 1, row[j - 1] + 1, up[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost = std::min(cost, twoUp[j - 2] + 1);
            row[j] = std::min(cost, over);
            best = std::min(best, row[j]);
        }
        if (to < columns)
            row[to + 1] = over; // the next row looks one cell beyond
        if (best >= over)
            return limit + 1;
        int *const reused = twoUp;
        twoUp = up;
        up = row;
        row = reused;
    }
    return up[columns] >= over ? limit + 1 : up[columns];
}

} // namespace elo
