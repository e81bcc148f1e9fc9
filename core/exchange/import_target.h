// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace elo {

struct Entity;
class Schema;

/// A day of the event that a list belongs to.
struct ImportDay
{
    Id id;
    QDate date;
    QString title;
};

/// Something that a column of a list can hold: a field of the imported entity, or what stands beside its record (a
/// phone, an association, a day at the event).
struct ImportTarget
{
    enum class Kind {
        Field,         ///< `field` of the imported entity
        GivenName,     ///< joined with FamilyName where no column holds the whole name
        FamilyName,    ///
        Contact,       ///< a contact point; `detail` is its kind. Several in one cell and several columns
        Association,   ///< membership of an association that is on record, by name or acronym
        Consent,       ///< yes or no to being contacted
        ConsentDate,   ///< a date means that consent to being contacted was given on it
        Participation, ///< `field` of the participation in the event
        Attendance,    ///< present on `day` of the event
        RecordId,      ///< the id of the record that the row is about
        Number,        ///< its number: M-12
        Hint,          ///< tells whom reference `field` means: `detail` of the person it names
        Scope,         ///< the thing of kind `detail` to which what the row names belongs
    };
    Kind kind = Kind::Field;
    QString key; ///< in JSON and on the command line: "name", "phone", "capacity", "day:2026-03-01"
    int field = -1;
    QString detail;
    ImportDay day;
    bool takesSeveral = false; ///< more than one column may go here
    bool holdsSet = false;     ///< a cell may hold several values

    /// In the user's language, for the list of targets beside a column.
    QString labelText(const Schema &schema, const Entity &entity) const;
    /// Folded words under which lists carry it: key, label, label in the user's language, aliases.
    QStringList headers(const Schema &schema, const Entity &entity) const;
};

/// Whether lists of the entity can be imported: things, and what belongs to them. Not what is set by verbs alone: a
/// file that is attached, two people who are one.
bool isImportable(const Entity &entity);

/// Everything that a column may be mapped to. @param days of the chosen event, in order; participation and attendance
/// are offered only when `hasEvent`.
std::vector<ImportTarget> importTargets(const Schema &schema, const Entity &entity, bool hasEvent,
                                        const std::vector<ImportDay> &days);

/// @returns the index of the target with this key, -1 if there is none.
int indexOfTarget(const std::vector<ImportTarget> &targets, QStringView key);

} // namespace elo
