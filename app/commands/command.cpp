// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <algorithm>

namespace elo {

std::span<const Command *const> commands()
{
    static const Command *const kCommands[] = {
        &kNewCommand,         &kImportCommand,  &kAddCommand,     &kFieldCommand,   &kAttachCommand,
        &kAttachmentsCommand, &kDetachCommand,  &kExportCommand,  &kSearchCommand,  &kDuplicatesCommand,
        &kMergePeopleCommand, &kUnmergeCommand, &kShowCommand,    &kHistoryCommand, &kUndoCommand,
        &kTakeCommand,        &kPackCommand,    &kUnpackCommand,  &kSyncCommand,    &kConflictsCommand,
        &kHubCommand,         &kCheckInCommand, &kReportCommand,  &kPaperCommand,   &kCheckCommand,
        &kDumpCommand,        &kBackupCommand,  &kRestoreCommand,
    };
    return kCommands;
}

const Command *findCommand(QStringView name)
{
    const auto all = commands();
    const auto it = std::ranges::find_if(all, [&](const Command *c) { return name == QLatin1StringView(c->name); });
    return it == all.end() ? nullptr : *it;
}

} // namespace elo
