// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "app/commands/record_json.h"
#include "core/store/undo_outcome.h"
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

const CommandOption kOptions[] = {
    {"rest", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "take back what nobody changed since, and list what stays as it is")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

QLatin1StringView whyKey(UndoException::Why why)
{
    switch (why) {
    case UndoException::Why::EditedSince:
        return "edited_since"_L1;
    case UndoException::Why::AddedEdited:
        return "added_edited"_L1;
    case UndoException::Why::HasDependents:
        break;
    }
    return "has_dependents"_L1;
}

QString whyText(const UndoException &exception)
{
    if (exception.why == UndoException::Why::HasDependents)
        return CommandText::tr("others hang on it now");
    if (exception.why == UndoException::Why::AddedEdited)
        return CommandText::tr("edited since it was added");
    return CommandText::tr("changed again");
}

QJsonObject toJson(const UndoOutcome &outcome)
{
    QJsonArray kept;
    for (const UndoException &exception : outcome.kept)
        kept.append(QJsonObject{{u"why"_s, whyKey(exception.why)},
                                {u"record"_s, exception.record.text()},
                                {u"field"_s, exception.field.isEmpty() ? QJsonValue() : QJsonValue(exception.field)},
                                {u"before"_s, valueJson(exception.before)},
                                {u"now"_s, valueJson(exception.now)},
                                {u"who"_s, exception.who},
                                {u"when"_s, exception.when.isValid()
                                                ? QJsonValue(exception.when.toUTC().toString(Qt::ISODate))
                                                : QJsonValue()}});
    return {{u"operation"_s, outcome.operation.isNull() ? QJsonValue() : QJsonValue(idText(outcome.operation))},
            {u"removed"_s, outcome.removed},
            {u"restored"_s, outcome.restored},
            {u"exceptions"_s, outcome.exceptions},
            {u"kept"_s, kept}};
}

/// "M-12 Ana Muianga"; a part by what it is: "Contact +27 82 000 0000".
QString nameOf(const Ref &ref, Workspace &workspace)
{
    const auto record = workspace.record(ref);
    if (!record)
        return ref.text();
    const QString number = Workspace::numberText(*record);
    return (number.isEmpty() ? record->entity->labelText() : number) + u' ' + workspace.titleOf(*record);
}

void printLines(const UndoOutcome &outcome, Workspace &workspace)
{
    for (const UndoException &exception : outcome.kept) {
        const Entity *entity = workspace.schema().find(exception.record.entity);
        const Field *field = entity ? entity->find(exception.field) : nullptr;
        print(QStringList{nameOf(exception.record, workspace), whyText(exception),
                          field ? field->labelText() : QString(),
                          field ? workspace.displayText(*field, exception.now) : QString(), exception.who}
                  .join(u'\t'));
    }
}

int undoRest(const Invocation &invocation, Workspace &workspace, const OperationInfo &operation)
{
    const auto outcome = workspace.undoRest(operation.id);
    if (!outcome)
        return failed(outcome.error());
    if (invocation.has("json"_L1))
        print(toJson(*outcome));
    else
        printLines(*outcome, workspace);
    say(CommandText::tr("Undone: %1").arg(operationText(operation, workspace)));
    say(CommandText::tr("Removed: %1. Put back: %2. Left as they are: %3.")
            .arg(outcome->removed)
            .arg(outcome->restored)
            .arg(outcome->exceptions));
    return kDone;
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
    if (invocation.has("rest"_L1))
        return undoRest(invocation, **workspace, *operation);
    const auto undone = (*workspace)->undo(operation->id);
    if (!undone) {
        const int code = failed(undone.error());
        if (undone.error().code == ErrorCode::ChangedSince)
            say(CommandText::tr("With --rest everything else is taken back, and these stay as they are."));
        return code;
    }
    if (invocation.has("json"_L1))
        print(QJsonObject{{u"operation"_s, idText(*undone)}});
    else
        print(idText(*undone));
    say(CommandText::tr("Undone: %1").arg(operationText(*operation, **workspace)));
    return kDone;
}

} // namespace

const Command kUndoCommand{
    "undo",
    QT_TRANSLATE_NOOP("CommandLine", "FILE OPERATION"),
    QT_TRANSLATE_NOOP("CommandLine", "take an operation of any age back"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "An OPERATION is an id or a number as “elo history” prints them. It is refused, "
                      "naming what was changed since, where later work would be lost; --rest leaves that "
                      "as it is and takes the rest back. The undo is an operation too and can be "
                      "undone; its id is printed."),
    kOptions,
    2,
    2,
    run};

} // namespace elo
