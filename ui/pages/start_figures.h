// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/link_list.h"

#include <QDate>

namespace elo {

class Workspace;

/// What the start page says, read from the office file; no widgets, so that it can be tested by itself.
namespace start {

/// How far ahead a due date is worth showing.
inline constexpr int kDaysAhead = 14;
inline constexpr int kMostRows = 8;

struct Due
{
    std::vector<LinkRow> rows; ///< the most urgent first, at most kMostRows
    qint64 overdue = 0;
    qint64 soon = 0; ///< due from today to kDaysAhead days later
};

Due due(Workspace &workspace, const QDate &today);
qint64 overdueCount(Workspace &workspace, const QDate &today);
std::vector<LinkRow> latestEvents(Workspace &workspace);
/// Living things, most recently changed first, each once.
std::vector<LinkRow> recentlyChanged(Workspace &workspace, int limit = 6);

struct Figures
{
    qint64 members = 0;
    qint64 associations = 0;
    qint64 missions = 0;
    qint64 verifiedMissions = 0;
    qint64 events = 0;
    qint64 followUps = 0;
};
Figures figures(Workspace &workspace);

/// "3 days late", "due today", "in 5 days".
QString dueText(const QDate &due, const QDate &today);

} // namespace start
} // namespace elo
