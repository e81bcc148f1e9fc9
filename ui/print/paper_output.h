// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_content.h"
#include "ui/print/report_pages.h"

class QPrinter;

namespace elo {

/// Writes the pages as a PDF that its owner alone may read, with embedded fonts, and puts that on the log of
/// disclosures: a file that is not on the log is not there. Errors: those of writePagesPdf() and logPaper().
Result<void> writePaperPdf(Workspace &workspace, const PaperContent &content, const ReportPages &pages,
                           const QString &path);

/// Prints the pages in their real size, on the paper they are for. Logged first. Prints the pages that the
/// printer was told (all unless told). Errors: those of logPaper(); CannotWrite with the printer's name.
Result<void> printPaper(Workspace &workspace, const PaperContent &content, const ReportPages &pages,
                        QPrinter &printer);

} // namespace elo
