// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/entity.h"

#include <QTime>

/// Who was there on which day, as it is written: by the desk and by the list of participants. Everything throws
/// StoreFailure.
namespace elo {

class Transaction;

namespace presence {

/// One attendance, and for each desk that saw the person arrive a check-in.
struct Seen
{
    bool isAttending = false;
    bool isCheckedIn = false;
    QString since; ///< "08:41", the earliest; empty if no desk noted it
};

/// What is on record about a participant and a day.
Seen seen(Transaction &tx, const Id &participation, const Id &day);

/// Puts the attendance there; who was invited or confirmed attended, a walk-in stays one. @param day is added if it
/// is not stored yet: its id follows from event and date.
void come(Transaction &tx, const Record &participation, Record day);

/// A check-in at this computer. @param time "08:41" @returns its id.
Id checkIn(Transaction &tx, const Id &participation, const Id &day, const QString &time, const QString &notedBy);

/// Takes the attendance and all check-ins of the day away. Whoever was there on no other day is confirmed again.
void leave(Transaction &tx, const Record &participation, const Id &day);

/// The time of day as check-ins have it.
QString timeText(const QTime &time);
/// What this computer is called on its check-ins.
QString deskName();

} // namespace presence
} // namespace elo
