// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// A project with a results matrix and a work plan, reported on by period.
struct Project : Stored
{
    QString name;
    QString code;
    QString donor;
    std::optional<qint64> budget;
    QDate starts;
    QDate ends;
    QUuid institution;
    QString author;
    QString notes;
};

/// A line of the results matrix: an objective, an outcome or an output.
struct ProjectResult : Stored
{
    QUuid project;
    QString kind = QStringLiteral("output");
    QString code;
    QString statement;
    QUuid parent;
};

/// How a result is measured. With a rule its values follow from the records, else they are typed.
struct Indicator : Stored
{
    QUuid project;
    QUuid result;
    QString statement;
    QString unit;
    std::optional<double> baseline;
    std::optional<double> target;
    QString rule;
    QString source;
};

/// A period that is reported on; it ends with the cut-off.
struct ReportingPeriod : Stored
{
    QUuid project;
    QString title;
    QDate starts;
    QDate ends;
};

/// What was typed of an indicator for a period: the value where no rule gives it, and the reason for a variance.
struct IndicatorValue : Stored
{
    QUuid indicator;
    QUuid period;
    std::optional<double> value;
    QString variance;
    QString evidence;
};

/// A line of the work plan.
struct Activity : Stored
{
    QUuid project;
    QString title;
    QUuid result;
    QDate plannedStart;
    QDate plannedEnd;
    QDate actualStart;
    QDate actualEnd;
    QString responsible;
    QUuid event;
    QString state = QStringLiteral("not_started");
    QString reason;
};

/// What may keep the project from its results.
struct Risk : Stored
{
    QUuid project;
    QString title;
    QString likelihood;
    QString impact;
    QString response;
    QString owner;
    QString state = QStringLiteral("open");
};

Entity projectEntity();
Entity resultEntity();
Entity indicatorEntity();
Entity reportingPeriodEntity();
Entity indicatorValueEntity();
Entity activityEntity();
Entity riskEntity();

} // namespace elo
