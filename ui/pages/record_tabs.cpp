// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_tabs.h"

#include "ui/file_chooser.h"
#include "ui/pages/attachments_tab.h"
#include "ui/pages/match_tab.h"
#include "ui/pages/participants_panel.h"
#include "ui/pages/results_tab.h"
#include "ui/pages/work_plan_tab.h"

#include <algorithm>

namespace elo {

namespace {

template <class Tab>
RecordTab *makeTab(const PageContext &context, QWidget *parent)
{
    return new Tab(context, parent);
}

const RecordTabKind kTabs[] = {
    {"event", makeTab<ParticipantsPanel>, "participation"},
    {"member", makeTab<OpportunityMatchTab>},
    {"opportunity", makeTab<MemberMatchTab>},
    {"project", makeTab<ResultsTab>},
    {"project", makeTab<WorkPlanTab>, "activity"},
    {"project", makeTab<RisksTab>, "risk"},
    {kEveryThing, makeTab<AttachmentsTab>, "attachment"},
};

} // namespace

std::vector<RecordTabKind> recordTabsOf(QStringView entityKey)
{
    std::vector<RecordTabKind> found;
    std::ranges::copy_if(kTabs, std::back_inserter(found), [&](const RecordTabKind &tab) {
        return tab.entity == QByteArrayView(kEveryThing) || entityKey == QLatin1StringView(tab.entity);
    });
    return found;
}

} // namespace elo
