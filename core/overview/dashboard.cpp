// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/dashboard.h"

#include "core/store/connection.h"

namespace elo {

Result<Dashboard> dashboard(Workspace &workspace, const ReportPeriod &period, const QDate &today)
{
    return guarded([&] {
        Dashboard found;
        found.period = period;
        found.today = today;
        dashboard_parts::addMembers(workspace, found);
        dashboard_parts::addFollowUps(workspace, found);
        dashboard_parts::addInquiries(workspace, found);
        dashboard_parts::addOpportunities(workspace, found);
        dashboard_parts::addIndicators(workspace, found);
        return found;
    });
}

} // namespace elo
