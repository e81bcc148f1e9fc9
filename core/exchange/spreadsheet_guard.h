// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace elo {

/// The guard against text that a spreadsheet would run as a formula when it opens our CSV (CWE-1236).
///
/// Rule: text that starts with `=`, `+`, `-`, `@`, tab, CR, LF or the full-width forms of the four signs gets an
/// apostrophe in front, and so does text in which apostrophes come before such a character (so that taking one off
/// is always right). Exempt are plain negative numbers: `-` and up to 15 digits, with an optional part after a
/// point or comma, without needless leading zeros. A spreadsheet shows and saves those unchanged, and can sum them.
/// Phone numbers such as `+258 84 123 4567` are guarded: no danger, but a spreadsheet would turn
/// `+258841234567` into a number and drop the plus. Saved back from there, the apostrophe is still in the file, and
/// reading takes it off: `unguardCell(guardCell(x)) == x` for every text.
///
/// CsvWriter guards and CsvReader unguards by themselves. XLSX needs neither: its cells say that they are text.

/// True if guardCell() would change the text.
bool needsGuard(QStringView text);

/// The text, with an apostrophe in front if it needs one.
QString guardCell(QStringView text);

/// Undoes guardCell(): takes one apostrophe off if what follows, past further apostrophes, is one of the characters.
/// Any other apostrophe ('s-Gravenhage) stays.
QString unguardCell(QStringView text);

} // namespace elo
