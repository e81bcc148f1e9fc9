// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

namespace elo {

/// Writes the cover and all tables, one below the other, into one CSV file that a spreadsheet opens by double click:
/// UTF-8 with a byte order mark. A table is preceded by an empty line and a line with key, title, and followed by its
/// notes; totals are rows like the others.
///
/// Portuguese has semicolons and the decimal comma, English commas and the decimal point: what Excel expects there
/// (it would make the 12th of May of 12.5 in a Portuguese file). Otherwise values are bare: no grouping, no percent
/// sign, ISO 8601 dates. A suppressed cell is the sign of report_texts.h, which every spreadsheet takes for text.
/// Errors: those of writePrivately().
Result<void> writeReportCsv(const ReportDocument &document, const QString &path);

} // namespace elo
