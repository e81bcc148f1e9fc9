// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"
#include "core/timeline/timeline.h"

#include <QDateTime>
#include <QStringList>

namespace elo {

class Workspace;

/// One thing that happened, as it is shown.
struct TimelineItem
{
    QDateTime when;
    QString icon;
    QString title;
    QString byline;    ///< who and when
    QStringList lines; ///< the text of a note; old → new values of a change
    Ref leadsTo;       ///< what opens; null for a change
    Ref note;          ///< if it is one: it is edited where it stands
    Id operation;      ///< what can be taken back; null if it is not known
    bool undone = false;
};

/// Words an entry of the timeline of `thing` in the user's language.
TimelineItem timelineItem(Workspace &workspace, const Ref &thing, const TimelineEntry &entry);

/// Over the entries of a day of this month, or of a month before: "Today", "12 March", "February 2026".
QString timelineHeading(const QDate &day, const QDate &today, Language language);

/// What the kinds are called where one chooses among them.
QString timelineKindText(TimelineKind kind);

} // namespace elo
