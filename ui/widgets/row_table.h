// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QString;
class QTableView;

namespace elo {

/// A table of which whole rows are chosen, one at a time; Tab leaves it.
QTableView *rowTable(const QString &accessibleName, QAbstractItemModel *model);

} // namespace elo
