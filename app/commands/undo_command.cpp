// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "ui/operation_text.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

/// An operation by its id or by the number that `history` prints before it.
Result<OperationInfo> operationFromText(Workspace &workspace, const QString &text)
{
    bool isNumber = false;
    const qint64 rid = text.toLongLong(&isNumber);
    if (!isNumber || text.size() == 32)
        return workspace.operation(idFromText(text));
    auto newest = workspace.operations(1, rid + 1);
    if (!newest)
        return std::unexpected(newest.error());
    if (newest->empty() || newest->front().rid != rid)
        return fail(ErrorCode::NoRecord, {text});
    return newest->front();
}

int run(const Invocation &invocation)
{
    auto workspace = openToWrite(invocation);
    if (!workspace)
        return failed(workspace.error());
    auto operation = operationFromText(**workspace, invocation.argument(1));
    if (!operation) {
        operation.error().args = {invocation.argument(1)};
        return failed(operation.error());
    }
    if (auto undone = (*workspace)->undo(operation->id); !undone)
        return failed(undone.error());
    if (const auto newest = (*workspace)->operations(1); newest && !newest->empty())
        print(idText(newest->front().id));
    say(CommandText::tr("Undone: %1").arg(operationText(*operation, **workspace)));
    return kDone;
}

} // namespace

const Command kUndoCommand{
    "undo",
    QT_TRANSLATE_NOOP("CommandLine", "FILE OPERATION"),
    QT_TRANSLATE_NOOP("CommandLine", "take an operation of any age back"),
    QT_TRANSLATE_NOOP("CommandLine", "An OPERATION is an id or a number as “elo history” prints them. It is refused, "
                                     "naming what was changed since, where later work would be lost. The undo is an "
                                     "operation too and can be undone; its id is printed."),
    {},
    2,
    2,
    run};

} // namespace elo
