// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>

namespace elo {

class Workspace;

/// The event that somebody most likely works for when none is in sight: that of the day, else the next one, else the
/// one that ended last. Null if there is no event. Errors: those of the database.
Result<Ref> likelyEvent(Workspace &workspace, const QDate &today = QDate::currentDate());

} // namespace elo
