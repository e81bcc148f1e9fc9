// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/attachments/attachment_name.h"

#include <QDate>
#include <QFileInfo>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kJson[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

const CommandOption kAttachOptions[] = {
    {"note", QT_TRANSLATE_NOOP("CommandLine", "TEXT"), QT_TRANSLATE_NOOP("CommandLine", "what it is")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

const CommandOption kAttachmentsOptions[] = {
    {"save", QT_TRANSLATE_NOOP("CommandLine", "FOLDER"),
     QT_TRANSLATE_NOOP("CommandLine", "writes the files into a folder that exists")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

QJsonObject toJson(const Record &attachment)
{
    return {{u"id"_s, idText(attachment.id)},
            {u"name"_s, attachment.text(u"file_name")},
            {u"type"_s, attachment.text(u"media_type")},
            {u"size"_s, attachment.value(u"size").toLongLong()},
            {u"content"_s, attachment.text(u"content")},
            {u"note"_s, attachment.text(u"note")},
            {u"added_on"_s, attachment.value(u"added_on").toDate().toString(Qt::ISODate)}};
}

int attach(const Invocation &invocation)
{
    auto workspace = openToWrite(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto thing = (*workspace)->recordByNumber(invocation.argument(1));
    if (!thing)
        return failed(thing.error());
    const auto ref =
        (*workspace)->attach({thing->entity->name(), thing->id}, invocation.argument(2), invocation.value("note"_L1));
    if (!ref)
        return failed(ref.error());
    const auto attachment = (*workspace)->record(*ref);
    if (!attachment)
        return failed(attachment.error());
    if (invocation.has("json"_L1))
        print(toJson(*attachment));
    else
        print(idText(ref->id));
    say(CommandText::tr("Attached: %1").arg(attachment->text(u"file_name")));
    return kDone;
}

/// Beside a file of the same name, which is left alone: "acta (2).pdf".
QString freePath(const QString &folder, const QString &storedName)
{
    // The office file may come from anybody, and with it a name that leads out of the folder.
    const QString name = harmlessFileName(storedName);
    const QFileInfo info(name);
    QString path = folder + u'/' + name;
    for (int i = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); ++i)
        path = u"%1/%2 (%3)%4"_s.arg(folder, info.completeBaseName(), QString::number(i),
                                     info.suffix().isEmpty() ? QString() : u'.' + info.suffix());
    return path;
}

int attachments(const Invocation &invocation)
{
    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto thing = (*workspace)->recordByNumber(invocation.argument(1));
    if (!thing)
        return failed(thing.error());
    const auto found =
        (*workspace)
            ->related((*workspace)->schema().entity(u"attachment"), u"owner"_s, {thing->entity->name(), thing->id});
    if (!found)
        return failed(found.error());
    QJsonArray array;
    for (const Record &attachment : *found) {
        array.append(toJson(attachment));
        if (const QString folder = invocation.value("save"_L1); !folder.isEmpty()) {
            const auto saved = (*workspace)
                                   ->saveAttachment({u"attachment"_s, attachment.id},
                                                    freePath(folder, attachment.text(u"file_name")));
            if (!saved)
                return failed(saved.error());
        }
        if (!invocation.has("json"_L1))
            print(QStringList{idText(attachment.id), attachment.text(u"size"), attachment.text(u"media_type"),
                              attachment.text(u"file_name"), attachment.text(u"note").simplified()}
                      .join(u'\t')
                      .trimmed());
    }
    if (invocation.has("json"_L1))
        print(array);
    return kDone;
}

int detach(const Invocation &invocation)
{
    auto workspace = openToWrite(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto attachment = (*workspace)->recordByNumber(invocation.argument(1));
    if (!attachment)
        return failed(attachment.error());
    if (attachment->entity->name() != u"attachment") {
        say(CommandText::tr("“%1” is no attachment.").arg(invocation.argument(1)));
        return kFailed;
    }
    const auto done = (*workspace)->remove({u"attachment"_s, attachment->id});
    if (!done)
        return failed(done.error());
    if (invocation.has("json"_L1))
        print(toJson(*attachment));
    return kDone;
}

} // namespace

const Command kAttachCommand{
    "attach",
    QT_TRANSLATE_NOOP("CommandLine", "FILE RECORD PATH"),
    QT_TRANSLATE_NOOP("CommandLine", "keep a copy of a file with a record"),
    QT_TRANSLATE_NOOP("CommandLine", "The file is copied into the office file, once however often it is attached. At "
                                     "most 50 MB; empty files, links and devices are refused."),
    kAttachOptions,
    3,
    3,
    attach};

const Command kAttachmentsCommand{
    "attachments",
    QT_TRANSLATE_NOOP("CommandLine", "FILE RECORD"),
    QT_TRANSLATE_NOOP("CommandLine", "list the files that are kept with a record, or write them out"),
    nullptr,
    kAttachmentsOptions,
    2,
    2,
    attachments};

const Command kDetachCommand{
    "detach",
    QT_TRANSLATE_NOOP("CommandLine", "FILE ATTACHMENT"),
    QT_TRANSLATE_NOOP("CommandLine", "take a file away from its record; “elo undo” brings it back"),
    nullptr,
    kJson,
    2,
    2,
    detach};

} // namespace elo
