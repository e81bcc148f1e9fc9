// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "app/commands/record_json.h"
#include "ui/operation_text.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

/// "Label: value" for what the record holds.
void printFields(const Record &record, Workspace &workspace, const QString &indent)
{
    for (size_t i = 0; i < record.entity->fields.size(); ++i) {
        const Field &field = record.entity->fields[i];
        if (field.is(FieldFlag::Hidden) || !record.values[i].isValid())
            continue;
        print(indent +
              CommandText::tr("%1: %2").arg(field.labelText(), workspace.displayText(field, record.values[i])));
    }
}

QStringList numbersOf(const std::vector<Record> &records)
{
    QStringList numbers;
    for (const Record &record : records)
        numbers << Workspace::numberText(record);
    return numbers;
}

void printForPeople(const RecordTree &tree, const QStringList &merged, const std::vector<HistoryEntry> &history,
                    Workspace &workspace)
{
    const Record &record = tree.record;
    print(QStringList{Workspace::numberText(record), record.entity->labelText(), workspace.titleOf(record)}.join(
        u'\t'));
    if (!record.alive)
        print(CommandText::tr("(removed)"));
    if (!merged.isEmpty())
        print(CommandText::tr("(stands for %1, too)").arg(merged.join(u", "_s)));
    printFields(record, workspace, u"  "_s);
    for (const Record &part : tree.parts) {
        print(QString());
        print(part.entity->labelText());
        printFields(part, workspace, u"  "_s);
    }
    print(QString());
    print(CommandText::tr("History"));
    for (const HistoryEntry &entry : history)
        print(u"  "_s + QStringList{QString::number(entry.operation.rid),
                                    entry.operation.when.toLocalTime().toString(u"yyyy-MM-dd HH:mm"),
                                    entry.operation.user, historyText(entry, workspace)}
                            .join(u'\t'));
}

int run(const Invocation &invocation)
{
    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto named = (*workspace)->recordByNumber(invocation.argument(1));
    if (!named)
        return failed(named.error());
    const Ref ref = (*workspace)->representative({named->entity->name(), named->id});
    const auto found = (*workspace)->record(ref);
    if (!found)
        return failed(found.error());
    if (found->id != named->id)
        say(CommandText::tr("%1 is merged into %2.")
                .arg(Workspace::numberText(*named), Workspace::numberText(*found)));
    const auto others = (*workspace)->mergedWith(ref);
    if (!others)
        return failed(others.error());
    const auto tree = (*workspace)->tree(ref);
    if (!tree)
        return failed(tree.error());
    const auto history = (*workspace)->history(ref);
    if (!history)
        return failed(history.error());
    if (!invocation.has("json"_L1)) {
        printForPeople(*tree, numbersOf(*others), *history, **workspace);
        return kDone;
    }
    const auto links = linksJson(*tree, **workspace);
    if (!links)
        return failed(links.error());
    QJsonObject shown{{u"id"_s, idText(found->id)}, {u"number"_s, Workspace::numberText(*found)},
                      {u"entity"_s, ref.entity},    {u"title"_s, (*workspace)->titleOf(*found)},
                      {u"alive"_s, found->alive},   {u"fields"_s, fieldsJson(*tree)},
                      {u"links"_s, *links},         {u"history"_s, historyJson(*history)}};
    if (found->entity->mergeable)
        shown.insert(u"merged"_s, QJsonArray::fromStringList(numbersOf(*others)));
    print(shown);
    return kDone;
}

} // namespace

const Command kShowCommand{"show",
                           QT_TRANSLATE_NOOP("CommandLine", "FILE RECORD"),
                           QT_TRANSLATE_NOOP("CommandLine", "print a record with its links and history"),
                           nullptr,
                           kOptions,
                           2,
                           2,
                           run};

} // namespace elo
