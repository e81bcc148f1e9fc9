// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts_badge.h"

#include "core/sync/conflicts.h"
#include "core/workspace.h"
#include "ui/models/background_query.h"
#include "ui/page_factory.h"
#include "ui/side_bar.h"

namespace elo {

namespace {

constexpr int kSoonMs = 400; ///< somebody who types saves often; the number is no hurry

} // namespace

ConflictsBadge::ConflictsBadge(Workspace &workspace, SideBar *sideBar)
    : QObject(sideBar), m_workspace(workspace), m_sideBar(sideBar),
      m_query(new BackgroundQuery(workspace.path(), workspace.user(), this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ConflictsBadge::count);
    connect(&workspace, &Workspace::changed, &m_soon, qOverload<>(&QTimer::start));
    count();
}

void ConflictsBadge::count()
{
    m_query->ask(m_workspace.language(), sync::openDecisions, [this](const Result<qint64> &found) {
        if (found) // a file that cannot be read says so where it is worked in
            m_sideBar->setBadge(pages::kConflicts, *found, tr("%n to decide", nullptr, int(*found)));
    });
}

} // namespace elo
