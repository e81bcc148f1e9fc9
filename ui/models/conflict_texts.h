// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflicts.h"

#include <variant>

namespace elo {

class Workspace;

/// One thing that a person is to decide.
using OpenDecision = std::variant<sync::Conflict, sync::Collision>;

/// The same text for the same thing, whenever it is asked for.
QString keyOf(const OpenDecision &decision);
/// What it is about: "M-12 Ana Muianga".
QString whichText(const OpenDecision &decision, Workspace &workspace);
/// What of it: "Occupation"; "Contact +27 82 000 0000: Note"; "Removed here, still used there".
QString whatText(const OpenDecision &decision, Workspace &workspace);
/// When the latest of it was written; invalid where that is not known.
QDateTime latestOf(const OpenDecision &decision);

/// The field of a conflict; null for "alive", and for one that this file's schema does not know.
const Field *fieldOf(const sync::Conflict &conflict, Workspace &workspace);
/// A value as people read it: "(empty)" for nothing.
QString valueText(const sync::Conflict &conflict, const QVariant &value, Workspace &workspace);
/// "Ana Muianga, today 08:41"
QString byWhomText(const sync::ConflictSide &side, Workspace &workspace);

} // namespace elo
