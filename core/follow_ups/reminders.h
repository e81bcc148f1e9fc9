// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/schema/entity.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace elo {

class Workspace;

/// When people are reminded of follow-ups. Times are those of the office's clock.
namespace reminders {

/// When a day's work is reminded of, unless a follow-up says another time.
inline const QTime kMorning{9, 0};
/// The longest time before a due date that can be chosen.
inline constexpr int kMostDaysBefore = 30;

/// The moment at which a follow-up reminds; nothing if it does not: it is closed, has no due date, or was told never
/// to. One that is laid aside reminds when it comes back, not before. A time that a change of the clocks leaves out
/// becomes the moment after it.
std::optional<QDateTime> momentOf(const Record &followUp);

struct Reminder
{
    Ref followUp;
    QString title;
    QDate due;
    QDateTime moment;
};

/// Whose follow-ups: a person's and those that nobody owns; everybody's if the name is empty.
using Owner = QString;

/// What reminded after `after` until `until`, the earliest first. Errors: those of the database.
Result<std::vector<Reminder>> between(Workspace &workspace, const QDateTime &after, const QDateTime &until,
                                      const Owner &owner);

/// The next moment after `after`, not later than `horizon`; nothing if none is.
Result<std::optional<QDateTime>> nextMoment(Workspace &workspace, const QDateTime &after, const QDateTime &horizon,
                                            const Owner &owner);

} // namespace reminders
} // namespace elo
