// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"
#include "core/store/changes.h"

#include <QFlags>
#include <optional>

namespace elo {

/// What people ask a timeline for.
enum class TimelineKind {
    Contact = 1 << 0,  ///< notes, calls, letters: what was said, either way
    FollowUp = 1 << 1, ///< what was promised, done, dropped
    Inquiry = 1 << 2,  ///< what was asked, referred, answered
    Relation = 1 << 3, ///< events, memberships, undertakings, proposals: everything else that names the thing
    Change = 1 << 4,   ///< what was corrected in the record itself
};
Q_DECLARE_FLAGS(TimelineKinds, TimelineKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(TimelineKinds)

/// One thing that happened.
struct TimelineEntry
{
    enum class What {
        Recorded, ///< `data` was written down, or took place
        Step,     ///< `data` went to `state`
        Change,   ///< an operation changed the record or what belongs to it
    };

    What what = What::Change;
    TimelineKind kind = TimelineKind::Change;
    QDateTime when;
    bool isDay = false;                ///< only the day of `when` is known
    Record data;                       ///< the note, the inquiry, the membership; without an entity for a change
    QString field;                     ///< key of its field that names the thing
    std::optional<Record> far;         ///< what a link leads to: the follow-up, the event
    QString state;                     ///< of a step
    OperationInfo operation;           ///< that wrote it
    std::vector<HistoryEntry> changes; ///< of a change; none where the record was added

    /// What opens when one follows the entry; null for a change.
    Ref leadsTo() const;
};

/// Where the next page begins. Opaque to callers.
struct TimelineCursor
{
    qint64 ms = 0;
    int source = 0;
    qint64 rid = 0;

    auto operator<=>(const TimelineCursor &) const = default;
};

struct TimelineQuery
{
    TimelineKinds kinds = {}; ///< none: all
    QString text;             ///< every word of it must stand in the entry, accents aside
    int limit = 50;
    std::optional<TimelineCursor> after = std::nullopt;
};

struct TimelinePage
{
    std::vector<TimelineEntry> entries;
    std::optional<TimelineCursor> next; ///< nullopt: that was all
};

} // namespace elo
