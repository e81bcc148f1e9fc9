// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace elo {

class BackgroundQuery;
class SideBar;
class Workspace;

/// Keeps the number beside "To decide" in the side bar, counted on a thread of its own. Belongs to the side bar.
class ConflictsBadge : public QObject
{
    Q_OBJECT
public:
    ConflictsBadge(Workspace &workspace, SideBar *sideBar);

private:
    void count();

    Workspace &m_workspace;
    SideBar *m_sideBar;
    BackgroundQuery *m_query;
    QTimer m_soon;
};

} // namespace elo
