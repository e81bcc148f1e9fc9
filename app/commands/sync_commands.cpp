// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/sync/conflicts.h"
#include "core/sync/exchange.h"
#include "core/sync/hub.h"
#include "core/sync/hub_password.h"
#include "core/sync/office.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kPackOptions[] = {
    {"out", QT_TRANSLATE_NOOP("CommandLine", "PATH"), QT_TRANSLATE_NOOP("CommandLine", "the file to write"), true},
    {"all", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "everything, and not only what was done since the file was copied")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};
const CommandOption kUnpackOptions[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};
const CommandOption kSyncOptions[] = {
    {"folder", QT_TRANSLATE_NOOP("CommandLine", "DIR"),
     QT_TRANSLATE_NOOP("CommandLine", "a folder that others reach too: a stick, a network share")},
    {"hub", QT_TRANSLATE_NOOP("CommandLine", "URL"), QT_TRANSLATE_NOOP("CommandLine", "the office's hub")},
    {"password-file", QT_TRANSLATE_NOOP("CommandLine", "PATH"),
     QT_TRANSLATE_NOOP("CommandLine", "the password for the hub, unless PGPASSWORD says it")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};
const CommandOption kTakeOptions[] = {
    {"out", QT_TRANSLATE_NOOP("CommandLine", "FILE"), QT_TRANSLATE_NOOP("CommandLine", "the office file to write"),
     true},
    {"event", QT_TRANSLATE_NOOP("CommandLine", "EVENT"),
     QT_TRANSLATE_NOOP("CommandLine", "only the people of this event, by its number or id")},
};
const CommandOption kConflictOptions[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

int tell(const Invocation &invocation, Workspace &workspace, const sync::Exchanged &exchanged)
{
    const auto open = sync::openDecisions(workspace);
    if (!open)
        return failed(open.error());
    const qint64 conflicts = *open;
    if (invocation.has("json"_L1)) {
        print(QJsonObject{{u"applied"_s, exchanged.received.applied},
                          {u"already"_s, exchanged.received.already},
                          {u"waiting"_s, exchanged.received.waiting},
                          {u"conflicts"_s, conflicts},
                          {u"sent"_s, exchanged.sent}});
        return kDone;
    }
    say(CommandText::tr("%n operation(s) taken in", nullptr, int(exchanged.received.applied)));
    if (exchanged.received.already > 0)
        say(CommandText::tr("%n operation(s) were here already", nullptr, int(exchanged.received.already)));
    if (exchanged.received.waiting > 0)
        say(CommandText::tr("%n operation(s) wait for others that they build on", nullptr,
                            int(exchanged.received.waiting)));
    if (exchanged.sent > 0)
        say(CommandText::tr("%n operation(s) given", nullptr, int(exchanged.sent)));
    if (conflicts > 0)
        say(CommandText::tr("%n conflict(s) are to be decided", nullptr, int(conflicts)));
    return kDone;
}

int runPack(const Invocation &invocation)
{
    auto workspace = openToWrite(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto count = sync::pack(**workspace, invocation.value("out"_L1),
                                  invocation.has("all"_L1) ? sync::Extent::Everything : sync::Extent::SinceCopied);
    if (!count)
        return failed(count.error());
    if (invocation.has("json"_L1))
        print(QJsonObject{{u"operations"_s, *count}, {u"out"_s, invocation.value("out"_L1)}});
    else
        say(CommandText::tr("A package of %n operation(s): %1", nullptr, int(*count))
                .arg(invocation.value("out"_L1)));
    return kDone;
}

int runUnpack(const Invocation &invocation)
{
    auto workspace = openToWrite(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto exchanged = sync::unpack(**workspace, invocation.argument(1));
    return exchanged ? tell(invocation, **workspace, *exchanged) : failed(exchanged.error());
}

Result<sync::Exchanged> withHub(Workspace &workspace, const Invocation &invocation)
{
    auto typed = sync::parseHubAddress(invocation.value("hub"_L1));
    if (!typed)
        return std::unexpected(typed.error());
    QString password = typed->password.isEmpty() ? qEnvironmentVariable("PGPASSWORD") : typed->password;
    if (invocation.has("password-file"_L1)) {
        const auto read = sync::readPasswordFile(invocation.value("password-file"_L1));
        if (!read)
            return std::unexpected(read.error());
        password = *read;
    }
    const auto office = sync::officeOf(workspace);
    if (!office)
        return std::unexpected(office.error());
    sync::Hub hub(typed->address, password, *office);
    return sync::exchangeWithHub(workspace, hub);
}

int runSync(const Invocation &invocation)
{
    if (invocation.has("folder"_L1) == invocation.has("hub"_L1))
        return wrongUsage(CommandText::tr("Say either --folder or --hub."));
    auto workspace = openToWrite(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto exchanged = invocation.has("folder"_L1)
                               ? sync::exchangeWithFolder(**workspace, invocation.value("folder"_L1))
                               : withHub(**workspace, invocation);
    return exchanged ? tell(invocation, **workspace, *exchanged) : failed(exchanged.error());
}

int runTake(const Invocation &invocation)
{
    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    const QString target = invocation.value("out"_L1);
    Result<void> taken;
    if (invocation.has("event"_L1)) {
        const auto event = (*workspace)->recordByNumber(invocation.value("event"_L1));
        if (!event)
            return failed(event.error());
        if (event->entity->name() != u"event")
            return wrongUsage(CommandText::tr("“%1” is no event.").arg(invocation.value("event"_L1)));
        taken = sync::takeEvent(**workspace, {u"event"_s, event->id}, target);
    } else {
        taken = sync::takeWhole(**workspace, target);
    }
    if (!taken)
        return failed(taken.error());
    say(CommandText::tr("The office file is ready: %1").arg(target));
    return kDone;
}

QJsonObject toJson(const sync::ConflictSide &side)
{
    return {{u"value"_s, side.value.isValid() ? QJsonValue(side.value.toString()) : QJsonValue()},
            {u"who"_s, side.who},
            {u"when"_s, side.when.toUTC().toString(Qt::ISODate)},
            {u"holds"_s, side.holds}};
}

int runConflicts(const Invocation &invocation)
{
    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto open = sync::conflicts(**workspace);
    const auto collided = sync::collisions(**workspace);
    if (!open || !collided)
        return failed(open ? collided.error() : open.error());
    QJsonArray list;
    for (const sync::Conflict &conflict : *open) {
        QJsonArray sides;
        for (const sync::ConflictSide &side : conflict.sides)
            sides.append(toJson(side));
        list.append(
            QJsonObject{{u"record"_s, conflict.record.text()},
                        {u"field"_s, conflict.field},
                        {u"base"_s, conflict.base.isValid() ? QJsonValue(conflict.base.toString()) : QJsonValue()},
                        {u"sides"_s, sides}});
    }
    for (const sync::Collision &collision : *collided)
        list.append(
            QJsonObject{{u"record"_s, collision.record.text()},
                        {u"kind"_s, collision.kind == sync::Collision::Kind::Twins ? u"twins"_s : u"removed"_s},
                        {u"other"_s, collision.other.isNull() ? QJsonValue() : collision.other.text()}});
    if (invocation.has("json"_L1)) {
        print(list);
        return kDone;
    }
    for (const sync::Conflict &conflict : *open) {
        const Field *field = (*workspace)->schema().entity(conflict.record.entity).find(conflict.field);
        print(u"%1  %2"_s.arg((*workspace)->title(conflict.record), field ? field->labelText() : conflict.field));
        for (const sync::ConflictSide &side : conflict.sides)
            print(u"    %1 %2  (%3)"_s.arg(
                side.holds ? u"*"_s : u" "_s,
                field ? (*workspace)->displayText(*field, side.value) : side.value.toString(), side.who));
    }
    for (const sync::Collision &collision : *collided)
        print(collision.kind == sync::Collision::Kind::Twins
                  ? CommandText::tr("%1 and %2 may be one person")
                        .arg((*workspace)->title(collision.record), (*workspace)->title(collision.other))
                  : CommandText::tr("%1 was removed by %2 while %3 wrote to it")
                        .arg((*workspace)->title(collision.record), collision.removal.who, collision.write.who));
    return kDone;
}

} // namespace

const Command kPackCommand{
    "pack",
    QT_TRANSLATE_NOOP("CommandLine", "FILE"),
    QT_TRANSLATE_NOOP("CommandLine", "write what was done in a file, to bring it to another of the office"),
    QT_TRANSLATE_NOOP("CommandLine", "The package is sealed: only files of the same office can read it."),
    kPackOptions,
    1,
    1,
    runPack};

const Command kUnpackCommand{
    "unpack",
    QT_TRANSLATE_NOOP("CommandLine", "FILE PACKAGE"),
    QT_TRANSLATE_NOOP("CommandLine", "take in what was done in another file of the office"),
    QT_TRANSLATE_NOOP("CommandLine", "A package may be taken in twice, late and in any order. What two people wrote "
                                     "without knowing of each other is listed by “elo conflicts”."),
    kUnpackOptions,
    2,
    2,
    runUnpack};

const Command kSyncCommand{"sync",
                           QT_TRANSLATE_NOOP("CommandLine", "FILE"),
                           QT_TRANSLATE_NOOP("CommandLine", "exchange with a shared folder or with the office's hub"),
                           nullptr,
                           kSyncOptions,
                           1,
                           1,
                           runSync};

const Command kTakeCommand{
    "take",
    QT_TRANSLATE_NOOP("CommandLine", "FILE"),
    QT_TRANSLATE_NOOP("CommandLine", "make a file for a laptop that goes to an event"),
    QT_TRANSLATE_NOOP("CommandLine", "What is done on the laptop comes back with “elo pack” there and “elo unpack” "
                                     "here."),
    kTakeOptions,
    1,
    1,
    runTake};

const Command kConflictsCommand{"conflicts",
                                QT_TRANSLATE_NOOP("CommandLine", "FILE"),
                                QT_TRANSLATE_NOOP("CommandLine", "what several people wrote without knowing of each "
                                                                 "other, to be decided"),
                                nullptr,
                                kConflictOptions,
                                1,
                                1,
                                runConflicts};

} // namespace elo
