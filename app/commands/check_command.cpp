// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

int run(const Invocation &invocation)
{
    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto problems = (*workspace)->check();
    if (!problems)
        return failed(problems.error());
    if (invocation.has("json"_L1)) {
        QJsonArray array;
        for (const Problem &problem : *problems)
            array.append(QJsonObject{{u"what"_s, problem.what}, {u"where"_s, problem.where}});
        print(QJsonObject{{u"ok"_s, problems->empty()}, {u"problems"_s, array}});
    } else {
        for (const Problem &problem : *problems)
            print(problem.what + u'\t' + problem.where);
    }
    if (problems->empty())
        say(CommandText::tr("All is well."));
    else
        say(CommandText::tr("%n problem(s) found. Keep this file and open the newest backup.", nullptr,
                            int(problems->size())));
    return problems->empty() ? kDone : kFailed;
}

} // namespace

const Command kCheckCommand{
    "check",
    QT_TRANSLATE_NOOP("CommandLine", "FILE"),
    QT_TRANSLATE_NOOP("CommandLine", "check pages, journal, search index, links and totals"),
    QT_TRANSLATE_NOOP("CommandLine", "Exit code 1: something is wrong; each problem is a line."),
    kOptions,
    1,
    1,
    run};

} // namespace elo
