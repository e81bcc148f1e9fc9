// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QDate>

namespace elo {

class Workspace;

/// What the forum report for IOM covers and how it is worded.
struct ForumReportOptions
{
    QDate from; ///< first day of the period
    QDate to;   ///< last day of it, and the cut-off of the follow-up actions: what is overdue is overdue on this day
    Language language = Language::Portuguese;
    QString author; ///< as it stands on the cover; empty: the user of the workspace
};

/// Computes the report from the records: events of the period with days, unique people and attendances by region and
/// sex and by country, diplomatic officials, associations and missions linked, follow-up actions by state with
/// overdue and owner. "Unknown" is a row of its own and totals reconcile. Cells under 3 are suppressed, with others
/// where a total would give them away (see suppression.h); no name of a member stands in it. Errors: Invalid{"to",
/// "impossible", date} if the period is no period, and those of the database.
Result<ReportDocument> forumReport(Workspace &workspace, const ForumReportOptions &options);

} // namespace elo
