// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "ui/operation_text.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "at most so many; 50 unless given")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

QJsonObject toJson(const OperationInfo &operation, Workspace &workspace)
{
    return {{u"id"_s, idText(operation.id)},
            {u"rid"_s, operation.rid},
            {u"when"_s, operation.when.toUTC().toString(Qt::ISODate)},
            {u"who"_s, operation.user},
            {u"kind"_s, operation.kind},
            {u"text"_s, operationText(operation, workspace)},
            {u"added"_s, operation.inserted},
            {u"changed"_s, operation.changed},
            {u"undone"_s, operation.undone},
            {u"undoes"_s, operation.undoes.isNull() ? QJsonValue() : QJsonValue(idText(operation.undoes))}};
}

int run(const Invocation &invocation)
{
    bool ok = false;
    const int limit = invocation.value("limit"_L1, u"50"_s).toInt(&ok);
    if (!ok || limit < 1)
        return wrongUsage(CommandText::tr("The limit is a number from 1 on."));
    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto operations = (*workspace)->operations(limit);
    if (!operations)
        return failed(operations.error());
    if (invocation.has("json"_L1)) {
        QJsonArray array;
        for (const OperationInfo &operation : *operations)
            array.append(toJson(operation, **workspace));
        print(array);
        return kDone;
    }
    for (const OperationInfo &operation : *operations)
        print(QStringList{QString::number(operation.rid), operation.when.toLocalTime().toString(u"yyyy-MM-dd HH:mm"),
                          operation.user, operationText(operation, **workspace),
                          operation.undone ? CommandText::tr("undone") : QString()}
                  .join(u'\t')
                  .trimmed());
    return kDone;
}

} // namespace

const Command kHistoryCommand{
    "history",
    QT_TRANSLATE_NOOP("CommandLine", "FILE"),
    QT_TRANSLATE_NOOP("CommandLine", "list the operations of a file, newest first"),
    QT_TRANSLATE_NOOP("CommandLine", "Each line begins with the number that “elo undo” takes."),
    kOptions,
    1,
    1,
    run};

} // namespace elo
