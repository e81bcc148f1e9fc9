// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QTableView;

namespace elo {

struct Entity;

/// Which columns a person chose for a list, remembered on this computer, by field keys: indexes change with versions.
/// @returns `standard` if none were chosen.
std::vector<int> storedColumns(const Entity &entity, const std::vector<int> &standard);
void storeColumns(const Entity &entity, const std::vector<int> &columns);

/// Widths that suit the types of the fields; the title takes what is left.
void setColumnWidths(QTableView &table, const Entity &entity, const std::vector<int> &columns);
/// Widens the title for names that only their last word tells apart, such as those of missions, as far as the first
/// rows need it.
void fitTitleColumn(QTableView &table, const Entity &entity, const std::vector<int> &columns);

} // namespace elo
