// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/exchange/import_session.h"
#include "core/exchange/import_texts.h"

#include <QFile>
#include <QJsonDocument>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"entity", QT_TRANSLATE_NOOP("CommandLine", "ENTITY"),
     QT_TRANSLATE_NOOP("CommandLine", "what the rows are; member unless given")},
    {"event", QT_TRANSLATE_NOOP("CommandLine", "RECORD"),
     QT_TRANSLATE_NOOP("CommandLine", "the event in which the members take part")},
    {"sheet", QT_TRANSLATE_NOOP("CommandLine", "NAME"),
     QT_TRANSLATE_NOOP("CommandLine", "the sheet of a workbook; the first one with a table unless given")},
    {"map", QT_TRANSLATE_NOOP("CommandLine", "MAP.json"),
     QT_TRANSLATE_NOOP("CommandLine", "which column is what: {\"header\": \"field\"}; null leaves a column out")},
    {"on-record", QT_TRANSLATE_NOOP("CommandLine", "RULE"),
     QT_TRANSLATE_NOOP("CommandLine",
                       "fill: the list only fills gaps of what is on record (so unless given); overwrite: its values "
                       "replace those on record")},
    {"overwrite", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the same as --on-record overwrite")},
    {"lenient", nullptr, QT_TRANSLATE_NOOP("CommandLine", "import a row although a value of it cannot be read")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("CommandLine", "say what would be done and write nothing")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

/// A mapping file: an object from headers to keys.
Result<QJsonObject> readMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {path}, file.errorString());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return fail(ErrorCode::CannotRead, {path}, error.errorString());
    return document.object();
}

QString issueLine(const ImportRowIssue &issue)
{
    const QString text = importIssueText(issue.issue);
    return issue.header.isEmpty()
               ? CommandText::tr("Line %1: %2").arg(QString::number(issue.line), text)
               : CommandText::tr("Line %1, “%2”: %3").arg(QString::number(issue.line), issue.header, text);
}

void printForPeople(const ImportResult &result)
{
    const auto number = [](qint64 n) { return QString::number(n); };
    const ImportCounts &counts = result.counts;
    print(CommandText::tr("%1 rows: %2 new, %3 updated, %4 without news, %5 with errors")
              .arg(number(counts.rows), number(counts.created), number(counts.updated), number(counts.unchanged),
                   number(counts.failed)));
    for (const auto &[header, field] : result.mapped)
        print(u"  %1 → %2"_s.arg(header, field));
    for (const QString &header : result.unmapped)
        print(CommandText::tr("  %1: not imported").arg(header));
    if (counts.photos > 0)
        print(CommandText::tr("  %n picture(s) of people left out", nullptr, int(counts.photos)));
    if (!result.operation.isNull())
        print(CommandText::tr("Operation: %1").arg(idText(result.operation)));
    for (const auto &issue : result.errors)
        say(issueLine(issue));
    for (const auto &issue : result.warnings)
        say(issueLine(issue));
}

int run(const Invocation &invocation)
{
    auto workspace = openToWrite(invocation);
    if (!workspace)
        return failed(workspace.error());
    const QString entityName = invocation.value("entity"_L1, u"member"_s);
    const Entity *entity = entityFromText((*workspace)->schema(), entityName);
    if (!entity)
        return unknownEntity((*workspace)->schema(), entityName);

    ImportOptions options;
    options.entity = entity->name();
    const QString rule =
        invocation.value("on-record"_L1, invocation.has("overwrite"_L1) ? u"overwrite"_s : u"fill"_s);
    if (rule != u"fill" && rule != u"overwrite")
        return say(CommandText::tr("--on-record is fill or overwrite, not “%1”").arg(rule)), kWrongUsage;
    options.onRecord = rule == u"overwrite" ? OnRecord::Overwrite : OnRecord::Fill;
    options.leaveUnreadEmpty = invocation.has("lenient"_L1);
    if (invocation.has("sheet"_L1))
        options.source.sheet = invocation.value("sheet"_L1);
    if (const QString number = invocation.value("event"_L1); !number.isEmpty()) {
        auto event = (*workspace)->recordByNumber(number);
        if (!event)
            return failed(event.error());
        options.event = Ref{event->entity->name(), event->id};
    }
    auto session = ImportSession::open(invocation.argument(1), **workspace, options);
    if (!session)
        return failed(session.error(), entity);
    if (const QString path = invocation.value("map"_L1); !path.isEmpty()) {
        auto mapping = readMapping(path);
        if (!mapping)
            return failed(mapping.error());
        if (auto set = session->setMapping(*mapping); !set)
            return failed(set.error(), entity);
    }

    Result<ImportResult> result;
    if (invocation.has("dry-run"_L1)) {
        auto rehearsal = session->rehearse(**workspace);
        result = rehearsal ? Result<ImportResult>(rehearsal->result) : std::unexpected(rehearsal.error());
    } else {
        result = session->apply(**workspace);
    }
    if (!result)
        return failed(result.error(), entity);
    if (invocation.has("json"_L1))
        print(result->toJson(importIssueText));
    else
        printForPeople(*result);
    // The rest is imported; but a script must see that something is missing.
    return result->counts.failed > 0 ? kFailed : kDone;
}

} // namespace

const Command kImportCommand{
    "import",
    QT_TRANSLATE_NOOP("CommandLine", "FILE SOURCE"),
    QT_TRANSLATE_NOOP("CommandLine", "import a list (XLSX, CSV, vCard) as one operation"),
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "Encoding, separator and columns are found out; Portuguese and English headers are understood. "
        "Rows in error are left out and reported with their line; the others are imported, and the exit "
        "code is 1. What was imported can be undone."),
    kOptions,
    2,
    2,
    run};

} // namespace elo
