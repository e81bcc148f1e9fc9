// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace elo {

class Workspace;

/// The days that a report covers, both included.
struct ReportPeriod
{
    QDate from;
    QDate to;

    static ReportPeriod wholeYear(int year) { return {QDate(year, 1, 1), QDate(year, 12, 31)}; }
    friend bool operator==(const ReportPeriod &, const ReportPeriod &) = default;
};

/// The period people most likely want: the whole year in which the newest event that has begun took place; without
/// one that of the newest planned event, without any event `today`'s. Errors: those of the database.
Result<ReportPeriod> likelyReportPeriod(Workspace &workspace, const QDate &today = QDate::currentDate());

} // namespace elo
