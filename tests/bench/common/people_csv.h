// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elo::bench {

/// The titles of the columns, as an office writes them.
extern const char *const kPeopleHeader;

/// Writes invented people (made_up_people.h) as a list of 25 columns; the same for the same count and seed.
void writePeopleCsv(const QString &path, int count, quint32 seed = 2);

/// The script by which the sqlite3 shell loads that list: one bare table, six indexes, the same full-text index. It
/// checks nothing, keeps no journal, reads no phones: the limit of an import.
void writeShellScript(const QString &path, const QString &csv);

} // namespace elo::bench
