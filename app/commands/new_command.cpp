// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/sample/forum_sample.h"

#include <QFile>

namespace elo {

namespace {

const CommandOption kOptions[] = {
    {"sample", nullptr, QT_TRANSLATE_NOOP("CommandLine", "with a forum of invented people to try things on")},
};

int run(const Invocation &invocation)
{
    const QString path = invocation.argument(0);
    auto workspace = Workspace::create(path, journalUser());
    if (!workspace)
        return failed(workspace.error());
    if (invocation.has(QLatin1StringView("sample"))) {
        if (auto filled = fillSampleForum(**workspace); !filled) {
            workspace->reset();
            QFile::remove(path); // half a sample is of no use
            return failed(filled.error());
        }
    }
    say(CommandText::tr("The office file is ready: %1").arg(path));
    return kDone;
}

} // namespace

const Command kNewCommand{"new",
                          QT_TRANSLATE_NOOP("CommandLine", "FILE"),
                          QT_TRANSLATE_NOOP("CommandLine", "make an empty office file, or one with sample data"),
                          nullptr,
                          kOptions,
                          1,
                          1,
                          run};

} // namespace elo
