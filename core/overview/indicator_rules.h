// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/overview/figure.h"
#include "core/report/report_period.h"

namespace elo {

class Workspace;

/// How indicators follow from records: one function for each key of an indicator's `rule`
/// (core/entities/project.cpp). What each counts is said beside it in indicator_rules.cpp.
namespace indicator_rules {

/// @returns the value for the days of the period, which may be open at either side, with the records behind it.
/// Errors: Invalid for an unknown rule; those of the database.
Result<Figure> value(Workspace &workspace, QStringView rule, const ReportPeriod &period);

FigureKind kindOf(QStringView rule);

/// Keys of all rules.
QStringList keys();

} // namespace indicator_rules
} // namespace elo
