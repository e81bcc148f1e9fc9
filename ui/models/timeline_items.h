// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QStringList>
#include <vector>

namespace elo {

class Workspace;

/// One thing that happened with a record: a note, a follow-up, an event it took part in, an operation of the journal.
struct TimelineItem
{
    enum class Kind { Note, FollowUp, Event, Change };

    Kind kind = Kind::Change;
    QDateTime when;
    QString icon;
    QString title;
    QString byline;    ///< who and when
    QStringList lines; ///< the text of a note; old → new values of a change
    Ref record;        ///< the note, the follow-up, the event; null for a change
    Id operation;      ///< what can be taken back; null if it is not known
    bool undone = false;
};

/// All of it, newest first. Operations come with their values, grouped; what is shown as a note, a follow-up or an
/// event is not shown a second time as the operation that wrote it down.
std::vector<TimelineItem> timelineOf(Workspace &workspace, const Ref &ref);

} // namespace elo
