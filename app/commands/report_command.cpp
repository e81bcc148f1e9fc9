// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/report/csv_renderer.h"
#include "core/report/forum_report.h"
#include "core/report/report_period.h"
#include "core/report/xlsx_renderer.h"
#include "ui/print/report_pdf.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"from", QT_TRANSLATE_NOOP("CommandLine", "DATE"),
     QT_TRANSLATE_NOOP("CommandLine", "first day of the period: 2026-01-31")},
    {"to", QT_TRANSLATE_NOOP("CommandLine", "DATE"),
     QT_TRANSLATE_NOOP("CommandLine", "last day of the period, on which what is late is late")},
    {"format", "pdf|xlsx|csv",
     QT_TRANSLATE_NOOP("CommandLine", "the kind of file; by the ending of PATH unless given")},
    {"author", QT_TRANSLATE_NOOP("CommandLine", "NAME"),
     QT_TRANSLATE_NOOP("CommandLine", "who stands on the cover; the user unless given")},
    {"out", QT_TRANSLATE_NOOP("CommandLine", "PATH"), QT_TRANSLATE_NOOP("CommandLine", "the file to write"), true},
};

using Writer = Result<void> (*)(const ReportDocument &, const QString &);

/// The period asked for. A date that is missing completes the year of the other one; without both the dates are
/// invalid, for only the office file can tell what is likely. @returns what is wrong, in the user's language.
std::expected<ReportPeriod, QString> periodAskedFor(const Invocation &invocation)
{
    const auto read = [&](QLatin1StringView option) {
        return QDate::fromString(invocation.value(option), Qt::ISODate);
    };
    const bool hasFrom = invocation.has("from"_L1);
    const bool hasTo = invocation.has("to"_L1);
    ReportPeriod period{read("from"_L1), read("to"_L1)};
    if ((hasFrom && !period.from.isValid()) || (hasTo && !period.to.isValid()))
        return std::unexpected(CommandText::tr("The period is given by two dates, written as 2026-01-31."));
    if (hasFrom && !hasTo)
        period.to = ReportPeriod::wholeYear(period.from.year()).to;
    if (hasTo && !hasFrom)
        period.from = ReportPeriod::wholeYear(period.to.year()).from;
    if (period.to < period.from)
        return std::unexpected(CommandText::tr("The period ends before it begins."));
    return period;
}

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
    const QString format = invocation.value("format"_L1, out.mid(out.lastIndexOf(u'.') + 1)).toLower();
    if (format == u"odt")
        return wrongUsage(
            CommandText::tr("Reports are not written as odt yet. Choose pdf, or xlsx or csv for the tables."));
    const Writer write = writerOf(format);
    if (!write)
        return wrongUsage(CommandText::tr("The format is pdf, xlsx or csv."));
    auto period = periodAskedFor(invocation);
    if (!period)
        return wrongUsage(period.error());

    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    if (!period->from.isValid()) {
        const auto likely = likelyReportPeriod(**workspace);
        if (!likely)
            return failed(likely.error());
        period = *likely;
    }
    const auto report =
        forumReport(**workspace, {period->from, period->to, invocation.language, invocation.value("author"_L1)});
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
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "Counts below three are left out, and others from which they could be worked out. "
        "The language of the report is that of --lang. "
        "Without dates it covers the year of the newest event; with one of them, the rest of its year."),
    kOptions,
    2,
    2,
    run,
    true};

} // namespace elo
