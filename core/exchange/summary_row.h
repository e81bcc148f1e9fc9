// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace elo {

/// Whether a row of a list is about the list and not about one of those it lists: "Total; 25", "Elaborado por: …". A
/// person called so has more in their row. @param width of the list, since rows may end early: of a list of one or two
/// columns nothing is said.
bool isSummaryRow(const QStringList &cells, qsizetype width);

} // namespace elo
