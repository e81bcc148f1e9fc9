// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/report/csv_renderer.h"
#include "core/report/forum_report.h"
#include "core/report/xlsx_renderer.h"
#include "ui/print/report_pdf.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"from", QT_TRANSLATE_NOOP("CommandLine", "DATE"),
     QT_TRANSLATE_NOOP("CommandLine", "first day of the period: 2026-01-31"), true},
    {"to", QT_TRANSLATE_NOOP("CommandLine", "DATE"),
     QT_TRANSLATE_NOOP("CommandLine", "last day of the period, on which what is late is late"), true},
    {"format", "pdf|xlsx|csv",
     QT_TRANSLATE_NOOP("CommandLine", "the kind of file; by the ending of PATH unless given")},
    {"author", QT_TRANSLATE_NOOP("CommandLine", "NAME"),
     QT_TRANSLATE_NOOP("CommandLine", "who stands on the cover; the user unless given")},
    {"out", QT_TRANSLATE_NOOP("CommandLine", "PATH"), QT_TRANSLATE_NOOP("CommandLine", "the file to write"), true},
};

using Writer = Result<void> (*)(const ReportDocument &, const QString &);

/// Null for a format that there is not.
Writer writerOf(const QString &format)
{
    if (format == u"pdf")
        return writeReportPdf;
    if (format == u"xlsx")
        return writeReportXlsx;
    return format == u"csv" ? writeReportCsv : nullptr;
}

int run(const Invocation &invocation)
{
    if (invocation.argument(1) != u"iom")
        return wrongUsage(CommandText::tr("There is no report “%1”. There is: iom").arg(invocation.argument(1)));
    const QString out = invocation.value("out"_L1);
    const Writer write = writerOf(invocation.value("format"_L1, out.mid(out.lastIndexOf(u'.') + 1)).toLower());
    if (!write)
        return wrongUsage(CommandText::tr("The format is pdf, xlsx or csv."));

    ForumReportOptions options;
    options.from = QDate::fromString(invocation.value("from"_L1), Qt::ISODate);
    options.to = QDate::fromString(invocation.value("to"_L1), Qt::ISODate);
    options.language = invocation.language;
    options.author = invocation.value("author"_L1);
    if (!options.from.isValid() || !options.to.isValid())
        return wrongUsage(CommandText::tr("The period is given by two dates, written as 2026-01-31."));
    if (options.to < options.from)
        return wrongUsage(CommandText::tr("The period ends before it begins."));

    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto report = forumReport(**workspace, options);
    if (!report)
        return failed(report.error());
    if (auto written = write(*report, out); !written)
        return failed(written.error());
    say(CommandText::tr("The report is written: %1").arg(out));
    return kDone;
}

} // namespace

const Command kReportCommand{
    "report",
    QT_TRANSLATE_NOOP("CommandLine", "FILE iom"),
    QT_TRANSLATE_NOOP("CommandLine", "write the forum report for IOM"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Counts below three are left out, and others from which they could be worked out. "
                      "The language of the report is that of --lang."),
    kOptions,
    2,
    2,
    run,
    true};

} // namespace elo
