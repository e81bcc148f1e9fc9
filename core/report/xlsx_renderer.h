// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

namespace elo {

/// Writes a workbook: the cover on the first sheet, then a sheet per table with its title, a frozen header row, real
/// numbers and dates, bold totals and the notes below. Paragraphs are not part of it, nor are figures (each has a
/// table with the same numbers). No filters: sorting with them would mix the totals in. Errors: those of XlsxWriter.
Result<void> writeReportXlsx(const ReportDocument &document, const QString &path);

} // namespace elo
