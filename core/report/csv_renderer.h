// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

namespace elo {

/// Writes the cover and all tables, one below the other, into one CSV file that a spreadsheet opens by double click:
/// UTF-8 with a byte order mark, semicolons for Portuguese and commas for English (what Excel expects there).
/// Each table is preceded by an empty line and a line with key and title. Numbers are whole, or with a decimal point
/// and without grouping, dates are ISO 8601 and a suppressed cell is the sign of the language's table of texts.
/// Errors: CannotWrite or DiskFull with the path.
Result<void> writeReportCsv(const ReportDocument &document, const QString &path);

} // namespace elo
