// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"

namespace elo {

namespace {

int run(const Invocation &invocation)
{
    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto dumped = (*workspace)->dump([](const QByteArray &line) { print(line); });
    return dumped ? int(kDone) : failed(dumped.error());
}

} // namespace

const Command kDumpCommand{
    "dump",
    QT_TRANSLATE_NOOP("CommandLine", "FILE"),
    QT_TRANSLATE_NOOP("CommandLine", "print all living data as text, equal on devices that agree"),
    nullptr,
    {},
    1,
    1,
    run};

} // namespace elo
