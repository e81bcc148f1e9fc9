// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entities/event.h"

#include <QHash>

namespace elo {

class Workspace;

/// Somebody's part in an event, as far as a report counts it.
struct ParticipantFact
{
    QString person; ///< what makes people unique across events: the Ref, or the participation itself
    QString capacity;
    QString sex;     ///< "f", "m" or empty
    QString country; ///< of the delegation, else where the person lives or serves; alpha-2 or empty
    QString mission; ///< id text of the mission that an official belongs to; empty for others
    bool present = false;
    std::vector<bool> days; ///< in the order of EventFact::days
    int attendances() const;
};

struct EventFact
{
    Event event;
    std::vector<EventDay> days; ///< by date
    std::vector<ParticipantFact> participants;
};

/// What the forum report counts, read from the records before anything is added up.
struct ForumFacts
{
    std::vector<EventFact> events; ///< that began within the period, by date
    QHash<QString, int> associationsByStage;
    int associations = 0;
    int associationsLinked = 0;                 ///< with a liaison mission
    std::vector<std::pair<QString, int>> links; ///< mission and its associations, by name
    int missions = 0;
    int missionsVerified = 0;

    struct Actions
    {
        QHash<QString, int> byState;
        int overdue = 0;
        int total = 0;
    };
    Actions actions;
    std::vector<std::pair<QString, Actions>> actionsByOwner; ///< by name; the empty owner last
};

/// @param from, to first and last day of the period; what is overdue is overdue on `to`, or today if that is earlier.
/// Errors of the database.
Result<ForumFacts> forumFacts(Workspace &workspace, const QDate &from, const QDate &to);

} // namespace elo
