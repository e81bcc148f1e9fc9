// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/print/report_pages.h"

#include <QPageLayout>
#include <functional>

namespace elo {

/// Writes the report as an A4 PDF, 300 dpi, fonts embedded, title and author in its metadata, readable by its owner
/// only. The pages are those of layOutReport(). Needs a QGuiApplication, offscreen will do; a file already there is
/// replaced only when the new one is complete. Errors: CannotWrite or DiskFull with the path.
Result<void> writeReportPdf(const ReportDocument &document, const QString &path);

/// The paper that the pages are for, without margins: those are in the pages.
QPageLayout pageLayoutOf(const ReportPages &pages);

/// What stands in a PDF's metadata.
struct PdfTitles
{
    QString title;
    QString author;
    QString organisation;
};

/// The same for pages that were laid out already, of whatever size. @param beforeItCounts runs when everything is
/// written and nothing is in its place yet; what it fails with leaves the target as it was.
Result<void> writePagesPdf(const ReportPages &pages, const PdfTitles &titles, const QString &path,
                           const std::function<Result<void>()> &beforeItCounts = {});

} // namespace elo
