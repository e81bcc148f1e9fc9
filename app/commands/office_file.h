// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"
#include "core/workspace.h"

namespace elo {

/// Who the journal says it was: ELO_USER, or the name under which the person is logged in.
QString journalUser();

/// Opens the office file that the command names first, in the language of the command.
Result<std::unique_ptr<Workspace>> openToWrite(const Invocation &invocation);
/// The same for looking only; works on a protected file, too.
Result<std::unique_ptr<Workspace>> openToRead(const Invocation &invocation);

/// The entity that people mean: "follow_up", "followup", "follow-ups", "Acções de seguimento". Null if there is none.
const Entity *entityFromText(const Schema &schema, const QString &text);

/// Says that there is no such entity, and which there are. @returns the exit code.
int unknownEntity(const Schema &schema, const QString &text);

} // namespace elo
