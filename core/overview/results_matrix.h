// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/overview/figure.h"
#include "core/report/report_period.h"

namespace elo {

class Workspace;

/// A project's results with their indicators, and what these were in each reporting period: as IOM's reports have it.
struct ResultsMatrix
{
    struct Period
    {
        Ref ref;
        QString title;
        ReportPeriod days;
    };

    /// An indicator in one period.
    struct Value
    {
        Figure figure;
        QString variance; ///< why it is not what was planned
        QString evidence;
    };

    struct Line
    {
        Ref ref; ///< a result or an indicator
        int depth = 0;
        QString level; ///< of a result: key of its kind
        QString code;
        QString text;

        QString unit;
        QString rule; ///< empty: its values are typed
        std::optional<double> baseline;
        std::optional<double> target;
        std::vector<Value> values; ///< in the order of the periods
        Figure cumulative;         ///< since the project began

        bool isIndicator() const { return ref.entity == QLatin1StringView("indicator"); }
        bool isComputed() const { return !rule.isEmpty(); }
        /// How much of the way to the target is gone. A target below the baseline (days to answer) is reached by
        /// going down. Nothing without a value or a target.
        std::optional<double> percent() const;
    };

    std::vector<Period> periods; ///< by their first day
    std::vector<Line> lines;     ///< each result, its indicators, then the results that serve it
};

/// Values that a rule gives are computed for the days of each period, those of periods to come are not; the
/// cumulative one for the time from the project's first day to `today` or its last day. Typed ones add up, except
/// shares (a unit with %) and days, of which the newest stands. Errors: NoRecord; those of the database.
Result<ResultsMatrix> resultsMatrix(Workspace &workspace, const Ref &project, const QDate &today);

/// Writes what people type of an indicator in a period; what is not given stays. A value that a rule gives is not
/// typed: Refused{"computed_value"}.
struct IndicatorEntry
{
    Ref indicator;
    Ref period;
    std::optional<QVariant> value; ///< an invalid variant takes the value away
    std::optional<QString> variance;
};
Result<void> saveIndicatorEntry(Workspace &workspace, const IndicatorEntry &entry);

} // namespace elo
