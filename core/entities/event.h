// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// A forum, study tour, meeting, training or mapping drive.
struct Event : Stored
{
    QString name;
    QString kind = QStringLiteral("forum");
    QDate starts;
    QDate ends;
    QString country;
    QString city;
    QString venue;
    QString notes;
};

/// One day of an event; attendance is taken per day.
struct EventDay : Stored
{
    QUuid event;
    QDate date;
    QString title;
};

/// A sitting within a day of an event.
struct Session : Stored
{
    QUuid event;
    QUuid day;
    QString title;
    QString time; ///< as printed in the programme: "09:00"
    QString chair;
};

/// Somebody's part in an event. The person is a member or an official, or only a name.
struct Participation : Stored
{
    QUuid event;
    QString person; ///< Ref of a member or an official; empty for somebody who is only a name
    QString name;   ///< only where `person` is empty
    QString sex;    ///< only where `person` is empty
    QString capacity = QStringLiteral("diaspora");
    QString delegationCountry;
    QUuid institution;
    QString state = QStringLiteral("invited");
    QUuid substituteFor; ///< participation of the invitee who did not come
    QString sheet;       ///< paper list it was typed from, with its line
};

/// A participant was there on a day.
struct Attendance : Stored
{
    QUuid participation;
    QUuid day;
};

/// Somebody was seen to arrive at the desk on a day. Each desk notes it, so that an attendance that two of them
/// recorded tells both times; the first one counts.
struct CheckIn : Stored
{
    QUuid participation;
    QUuid day;
    QString time; ///< by the clock of the desk: "08:41"
    QString desk; ///< what the computer at the desk is called
    QString notedBy;
};

Entity eventEntity();
Entity eventDayEntity();
Entity sessionEntity();
Entity participationEntity();
Entity attendanceEntity();
Entity checkInEntity();

} // namespace elo
