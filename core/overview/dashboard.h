// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/overview/figure.h"
#include "core/report/report_period.h"

namespace elo {

class Workspace;

/// What the dashboard shows. Members and inquiries are those that came within the period; what is open, what is
/// offered and how far the indicators are is as of `today`.
struct Dashboard
{
    ReportPeriod period;
    QDate today;

    struct Headline
    {
        Figure members;
        Figure openFollowUps;
        Figure overdueFollowUps;
        Figure openInquiries;
        Figure overdueInquiries;
        Figure published;      ///< opportunities
        Figure linked;         ///< associations in contact with a mission, ever
        Figure linkedMissions; ///< missions in contact with an association
    };
    Headline headline;

    FigureTable countries;      ///< key: alpha-2; one column; unknown last
    FigureTable regions;        ///< key: M49 region; women, men, not recorded, all
    FigureTable months;         ///< key: "2026-03"; one column; kMonths of them up to today, the newest last
    FigureTable followUpStates; ///< key: state
    FigureTable followUpAges;   ///< of open ones, by how far they are from their due date
    FigureTable inquiries;      ///< key: topic; received, open, answered, median days to answer
    FigureTable opportunities;  ///< key: stage

    struct Progress
    {
        Ref project;
        QString projectTitle;
        QString statement;
        Figure value; ///< since the project began; typed values lead to the project's record, not to a list
        std::optional<double> baseline;
        std::optional<double> target;
        std::optional<double> percent; ///< of the target
    };
    std::vector<Progress> indicators;

    static constexpr int kMonths = 24;
};

/// Everything of the dashboard, in the language of the workspace. Runs for as long as a look through every member,
/// follow-up and inquiry takes: call it on a worker's Workspace. Errors: those of the database.
Result<Dashboard> dashboard(Workspace &workspace, const ReportPeriod &period, const QDate &today);

/// Its parts; they throw StoreFailure.
namespace dashboard_parts {
void addMembers(Workspace &workspace, Dashboard &dashboard);
void addFollowUps(Workspace &workspace, Dashboard &dashboard);
void addInquiries(Workspace &workspace, Dashboard &dashboard);
void addOpportunities(Workspace &workspace, Dashboard &dashboard);
void addIndicators(Workspace &workspace, Dashboard &dashboard);
} // namespace dashboard_parts

} // namespace elo
