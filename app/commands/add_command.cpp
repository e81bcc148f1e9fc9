// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "app/commands/typed_record.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"entity", QT_TRANSLATE_NOOP("CommandLine", "ENTITY"), QT_TRANSLATE_NOOP("CommandLine", "what is added"), true},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

int run(const Invocation &invocation)
{
    auto workspace = openToWrite(invocation);
    if (!workspace)
        return failed(workspace.error());
    const QString name = invocation.value("entity"_L1);
    const Entity *entity = entityFromText((*workspace)->schema(), name);
    if (!entity)
        return unknownEntity((*workspace)->schema(), name);
    auto tree = typedRecord(**workspace, *entity, invocation.arguments().mid(1));
    if (!tree)
        return tree.error().isUsage ? wrongUsage(tree.error().sentence) : (say(tree.error().sentence), int(kFailed));

    const auto ref = (*workspace)->save(std::move(*tree));
    if (!ref)
        return failed(ref.error(), entity);
    const auto saved = (*workspace)->record(*ref);
    if (!saved)
        return failed(saved.error());
    const QString number = Workspace::numberText(*saved);
    if (invocation.has("json"_L1)) {
        const auto newest = (*workspace)->operations(1);
        print(QJsonObject{{u"id"_s, idText(ref->id)},
                          {u"number"_s, number},
                          {u"entity"_s, ref->entity},
                          {u"operation"_s, newest && !newest->empty() ? idText(newest->front().id) : QString()}});
    } else {
        print(number.isEmpty() ? idText(ref->id) : number);
    }
    say(CommandText::tr("Added: %1").arg((*workspace)->title(*ref)));
    return kDone;
}

} // namespace

const Command kAddCommand{
    "add",
    QT_TRANSLATE_NOOP("CommandLine", "FILE KEY=VALUE…"),
    QT_TRANSLATE_NOOP("CommandLine", "add a record and print its number"),
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "Keys are those of the entity's fields, as “elo show --json” prints them. Values are understood as "
        "in an import; references take a number (M-12) or an id. Besides: phone=, email=, whatsapp= (as "
        "often as needed) where there are contacts, day= for the days of an event, concerns=RECORD for a "
        "follow-up."),
    kOptions,
    1,
    -1,
    run};

} // namespace elo
