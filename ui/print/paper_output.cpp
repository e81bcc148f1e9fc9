// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_output.h"

#include "core/paper/paper_texts.h"
#include "core/workspace.h"
#include "ui/print/report_pdf.h"

#include <QPainter>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace elo {

Result<void> writePaperPdf(Workspace &workspace, const PaperContent &content, const ReportPages &pages,
                           const QString &path)
{
    const QString title =
        u"%1 – %2"_s.arg(paperTitle(content.request.kind, content.request.language), content.eventName);
    return writePagesPdf(pages, {title, workspace.user(), content.office}, path,
                         [&] { return logPaper(workspace, content, u"pdf"_s); });
}

Result<void> printPaper(Workspace &workspace, const PaperContent &content, const ReportPages &pages,
                        QPrinter &printer)
{
    if (auto logged = logPaper(workspace, content, u"print"_s); !logged)
        return logged;
    printer.setFullPage(true); // the margins are in the pages
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorCode::CannotWrite, {printer.printerName()});
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? printer.toPage() : int(pages.pages.size());
    const double scale = printer.resolution() / kPageDotsPerInch;
    for (int page = first; page <= std::min(last, int(pages.pages.size())); ++page) {
        if (page > first && !printer.newPage())
            return fail(ErrorCode::CannotWrite, {printer.printerName()});
        painter.save();
        painter.scale(scale, scale);
        paintReportPage(painter, pages, size_t(page - 1));
        painter.restore();
    }
    return painter.end() ? Result<void>() : fail(ErrorCode::CannotWrite, {printer.printerName()});
}

} // namespace elo
