// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace elo {

/// Whether a row of a list is about the list and not about one of those it lists: "Total; 25", "Elaborado por: …". A
/// person called so has more in their row.
bool isSummaryRow(const QStringList &cells);

} // namespace elo
