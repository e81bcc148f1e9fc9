// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"

namespace elo {

/// How a command ends.
enum ExitCode : int {
    kDone = 0,
    kFailed = 1, ///< it failed, or the thing asked about is not so
    kWrongUsage = 2,
};

/// A command of the command line. Each is described in a file of its own; commands() lists them.
struct Command
{
    const char *name;
    const char *arguments; ///< "FILE TEXT", for the help; translated, as all texts here, in the context "CommandLine"
    const char *summary;   ///< one line
    const char *details;   ///< more for `elo COMMAND --help`; may be null
    std::span<const CommandOption> options;
    int least; ///< arguments at least
    int most;  ///< and at most; -1: any number
    int (*run)(const Invocation &);
    bool drawsPages = false; ///< needs fonts, and so the application object of programs that draw
};

/// All commands, in the order of the help.
std::span<const Command *const> commands();
const Command *findCommand(QStringView name);

extern const Command kNewCommand;
extern const Command kImportCommand;
extern const Command kAddCommand;
extern const Command kFieldCommand;
extern const Command kAttachCommand;
extern const Command kAttachmentsCommand;
extern const Command kDetachCommand;
extern const Command kExportCommand;
extern const Command kSearchCommand;
extern const Command kDuplicatesCommand;
extern const Command kMergePeopleCommand;
extern const Command kUnmergeCommand;
extern const Command kShowCommand;
extern const Command kHistoryCommand;
extern const Command kUndoCommand;
extern const Command kPackCommand;
extern const Command kUnpackCommand;
extern const Command kSyncCommand;
extern const Command kTakeCommand;
extern const Command kConflictsCommand;
extern const Command kHubCommand;
extern const Command kCheckInCommand;
extern const Command kReportCommand;
extern const Command kPaperCommand;
extern const Command kCheckCommand;
extern const Command kDumpCommand;
extern const Command kBackupCommand;
extern const Command kRestoreCommand;

} // namespace elo
