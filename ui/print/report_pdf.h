// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

namespace elo {

/// Writes the report as an A4 PDF, 300 dpi, fonts embedded, title and author in its metadata, readable by its owner
/// only. The pages are those of layOutReport(). Needs a QGuiApplication, offscreen will do; a file already there is
/// replaced only when the new one is complete. Errors: CannotWrite or DiskFull with the path.
Result<void> writeReportPdf(const ReportDocument &document, const QString &path);

} // namespace elo
