// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

namespace elo {

/// Writes a workbook: the cover on the first sheet, then a sheet per table with title, frozen header row, real
/// numbers and dates, bold totals and the notes below. Paragraphs and figures are not part of it (a figure has a
/// table with the same numbers). Errors: CannotWrite or DiskFull with the path.
Result<void> writeReportXlsx(const ReportDocument &document, const QString &path);

} // namespace elo
