// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What scale_bench measures, a function each. They print a line per figure: Elo's time, the limit's in the same run,
/// their ratio.
namespace elo::bench {

/// From the start of a process to painted rows, beside a minimal Qt window in a process of its own.
void benchStart(const QString &office, int rounds);
/// What the two processes run. @returns the exit code.
int paintOffice(const QString &office);
int paintMinimal(int rows);

/// From the last key to repainted rows, beside the bare full-text query.
void benchTyping(const QString &office, int rounds);
/// Sorting by every column of the list, in both directions, with and without a filter, beside plain SQL.
void benchSorting(const QString &office, int rounds);
/// Pages in the middle and at the end, a jump to a letter, a record that is opened and saved.
void benchMoving(const QString &office, int rounds);
/// What filters cost, and counts.
void benchFilters(const QString &office, int rounds);
/// What the process holds when the list was opened, searched, sorted and scrolled.
void benchMemory(const QString &office);

/// Import beside the sqlite3 shell. @returns the last office file, in `folder`.
QString benchImport(const QString &folder, int people, int rounds);
/// Bulk edit of 100,000 beside a plain UPDATE under the same triggers, and undo of both.
void benchEdits(const QString &office, int rounds);
/// The undo of a whole import.
void benchUndo(const QString &office);
/// Duplicates: the scan of everything and who is like somebody that is being typed.
void benchDuplicates(const QString &office);
/// All people as CSV, beside the sqlite3 shell.
void benchExport(const QString &office, const QString &folder, int rounds);

} // namespace elo::bench
