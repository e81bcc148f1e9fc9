// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/schema/entity.h"

#include <QDateTime>
#include <vector>

namespace elo {
class Workspace;
}

/// What people wrote on several devices without knowing of each other, for a person to decide. Every file of the
/// office lists the same, whatever the order in which it heard of things; a decision is an operation that travels and
/// can be undone.
namespace elo::sync {

/// One of the values that a field was given.
struct ConflictSide
{
    QVariant value; ///< in the type of the field; for "alive" yes or no
    Id operation;
    QString kind; ///< of the operation
    QString who;
    QDateTime when;
    bool holds = false; ///< it is what the field says now
};

/// A field that several devices gave different values.
struct Conflict
{
    Ref record;                      ///< what the field belongs to: a thing, a part or a link
    Ref thing;                       ///< what a part or link belongs to; the record itself for a thing
    QString field;                   ///< key; "alive" where one removed and another added
    QVariant base;                   ///< what it was before they wrote
    std::vector<ConflictSide> sides; ///< two or more, the one that holds first
};

/// Something that came together wrongly and is no matter of one field.
struct Collision
{
    enum class Kind {
        RemovedAndEdited, ///< one removed the record, another wrote to it
        Twins,            ///< two added what may be the same person
    };
    Kind kind = Kind::RemovedAndEdited;
    Ref record;
    Ref other;            ///< the other one of twins
    ConflictSide removal; ///< of RemovedAndEdited: who removed it
    ConflictSide write;   ///< of RemovedAndEdited: who wrote
};

/// @returns those that nobody decided, the latest first. @param most so many at most.
Result<std::vector<Conflict>> conflicts(Workspace &workspace, int most = 1000);
Result<std::vector<Collision>> collisions(Workspace &workspace, int most = 1000);

/// How many of both there are, at most a thousand of each.
Result<qint64> openDecisions(Workspace &workspace);

/// A value that says what all sides say: of a field that lists things those of each, of a long text one below the
/// other. Invalid where there is no such thing.
QVariant allOf(const Field &field, const Conflict &conflict);

/// Says what a field is to hold: one side's value, or another. All that it was given until now is settled by it.
/// @returns the operation. Errors: NoRecord; Invalid, as save(); Refused{"decided"} if nothing is left to decide.
Result<Id> decide(Workspace &workspace, const Conflict &conflict, const QVariant &value);

/// Brings a removed record back with what went with it, or lets it be removed with what was added to it since.
Result<Id> bringBack(Workspace &workspace, const Collision &collision);
Result<Id> leaveRemoved(Workspace &workspace, const Collision &collision);

} // namespace elo::sync
