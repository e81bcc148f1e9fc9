// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/link_list.h"

#include <QDate>

namespace elo {

class Workspace;

/// What the start page says, read from the office file; no widgets, so that it can be tested by itself.
namespace start {

/// Open follow-ups whose day has passed, but those that are laid aside.
qint64 overdueCount(Workspace &workspace, const QDate &today);
/// Living things, most recently changed first, each once.
std::vector<LinkRow> recentlyChanged(Workspace &workspace, int limit = 6);

/// "3 days late", "due today", "in 5 days".
QString dueText(const QDate &due, const QDate &today);

} // namespace start
} // namespace elo
