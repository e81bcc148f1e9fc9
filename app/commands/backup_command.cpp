// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kBackupOptions[] = {
    {"out", QT_TRANSLATE_NOOP("CommandLine", "PATH"), QT_TRANSLATE_NOOP("CommandLine", "the file to write"), true},
};
const CommandOption kRestoreOptions[] = {
    {"out", QT_TRANSLATE_NOOP("CommandLine", "FILE"), QT_TRANSLATE_NOOP("CommandLine", "the office file to write"),
     true},
};

int backup(const Invocation &invocation)
{
    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    const QString target = invocation.value("out"_L1);
    if (auto done = (*workspace)->backup(target); !done)
        return failed(done.error());
    say(CommandText::tr("The backup is written: %1").arg(target));
    return kDone;
}

/// A restored file is a copy made the same way; the store sees that it is another file than the one it was copied
/// from and gives it a device of its own before the first write.
int restore(const Invocation &invocation)
{
    auto workspace = Workspace::open(invocation.argument(0), journalUser(), Workspace::Mode::ReadOnly);
    if (!workspace)
        return failed(workspace.error());
    const auto problems = (*workspace)->check();
    if (!problems)
        return failed(problems.error());
    if (!problems->empty())
        return failed(Error{ErrorCode::Damaged, {invocation.argument(0)}, {}});
    const QString target = invocation.value("out"_L1);
    if (auto done = (*workspace)->backup(target); !done)
        return failed(done.error());
    say(CommandText::tr("The office file is ready: %1").arg(target));
    return kDone;
}

} // namespace

const Command kBackupCommand{"backup",
                             QT_TRANSLATE_NOOP("CommandLine", "FILE"),
                             QT_TRANSLATE_NOOP("CommandLine", "copy an office file while it is in use"),
                             nullptr,
                             kBackupOptions,
                             1,
                             1,
                             backup};

const Command kRestoreCommand{
    "restore",
    QT_TRANSLATE_NOOP("CommandLine", "BACKUP"),
    QT_TRANSLATE_NOOP("CommandLine", "make an office file of a backup"),
    QT_TRANSLATE_NOOP("CommandLine", "The backup is checked first and stays as it is. A file that exists is never "
                                     "overwritten."),
    kRestoreOptions,
    1,
    1,
    restore};

} // namespace elo
