// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// Something that was promised or must be done, by whom and until when. "Overdue" is derived, never stored.
struct FollowUp : Stored
{
    QString title;
    QString kind = QStringLiteral("call");
    QString state = QStringLiteral("open");
    QDate due;
    QString priority = QStringLiteral("normal");
    QString owner;      ///< the officer who does it
    QString promisedBy; ///< who gave the word
    QString reason;     ///< why it was dropped
    QDate doneOn;
    QString evidence;
    QString notes;

    // It comes again: core/follow_ups/recurrence.h.
    QString repeat; ///< daily, weekly, …; empty: it does not
    std::optional<qint64> repeatEvery;
    QDate repeatUntil;
    std::optional<qint64> repeatCount; ///< so many in all
    QDate repeatFrom;                  ///< the day from which all are counted: the due date of the first
    std::optional<qint64> repeatIndex; ///< which of them this is, from 0

    // Laid aside: Workspace::snooze.
    QDate snoozedUntil;
    QString snoozeReason;
    std::optional<qint64> snoozeCount;

    // Reminding: core/follow_ups/reminders.h.
    QString remind;   ///< empty: on the due date
    QString remindAt; ///< 14_00; empty: in the morning

    // Made from a template: core/follow_ups/templates.h.
    QString anchorOf;                 ///< Ref of the record by whose date the due date was computed
    QString anchorField;              ///< key of that date
    std::optional<qint64> anchorDays; ///< after that date; before it if negative
    QDate anchorDue;                  ///< as computed; a due date that still is this one was touched by nobody
};

/// What a follow-up is about.
struct FollowUpLink : Stored
{
    QUuid followUp;
    QString target; ///< Ref of any thing
};

/// Kinds and priorities of follow-ups; steps of templates have the same.
std::span<const Choice> followUpKinds();
std::span<const Choice> followUpPriorities();

Entity followUpEntity();
Entity followUpLinkEntity();

} // namespace elo
