// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/base/private_file.h"
#include "core/exchange/import_mapping.h"
#include "core/exchange/import_texts.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

/// Lists up to this size in bytes, some ten thousand rows, are compared with who is on record whenever the result is
/// wanted in full.
constexpr qint64 kComparedAnyway = 4'000'000;

const CommandOption kOptions[] = {
    {"entity", QT_TRANSLATE_NOOP("CommandLine", "ENTITY"),
     QT_TRANSLATE_NOOP("CommandLine", "what the rows are; member unless given")},
    {"event", QT_TRANSLATE_NOOP("CommandLine", "RECORD"),
     QT_TRANSLATE_NOOP("CommandLine", "the event in which the members take part")},
    {"sheet", QT_TRANSLATE_NOOP("CommandLine", "NAME"),
     QT_TRANSLATE_NOOP("CommandLine", "the sheet of a workbook; the first one with a table unless given")},
    {"map", QT_TRANSLATE_NOOP("CommandLine", "MAP.json"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "which column is what: {\"header\": \"field\"}; null leaves a column out. Or what --save-map "
         "wrote, with meanings of values: {\"columns\": {…}, \"values\": {\"header\": {\"text\": \"value\"}}}")},
    {"save-map", QT_TRANSLATE_NOOP("CommandLine", "OUT.json"),
     QT_TRANSLATE_NOOP("CommandLine", "write how the list was read to a file for --map")},
    {"mapping", QT_TRANSLATE_NOOP("CommandLine", "NAME"),
     QT_TRANSLATE_NOOP("CommandLine", "read the list by a mapping that the office keeps")},
    {"as-last-time", nullptr,
     QT_TRANSLATE_NOOP("CommandLine",
                       "read the list as the last one with the same headers; fails if there was none")},
    {"remember", QT_TRANSLATE_NOOP("CommandLine", "NAME"),
     QT_TRANSLATE_NOOP("CommandLine", "keep how the list was read, under this name")},
    {"on-record", QT_TRANSLATE_NOOP("CommandLine", "RULE"),
     QT_TRANSLATE_NOOP("CommandLine",
                       "fill: the list only fills gaps of what is on record (so unless given); overwrite: its values "
                       "replace those on record")},
    {"overwrite", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the same as --on-record overwrite")},
    {"lenient", nullptr, QT_TRANSLATE_NOOP("CommandLine", "import a row although a value of it cannot be read")},
    {"skip-duplicates", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "leave out new people who may be somebody on record or of an earlier row")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("CommandLine", "say what would be done and write nothing")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

/// A mapping file: an object from headers to keys, or what --save-map wrote.
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
    if (counts.leftOut > 0)
        print(CommandText::tr("  %n row(s) left out: totals, signatures or people who may be known", nullptr,
                              int(counts.leftOut)));
    for (const auto &[header, field] : result.mapped)
        print(u"  %1 → %2"_s.arg(header, field));
    for (const QString &header : result.unmapped)
        print(CommandText::tr("  %1: not imported").arg(header));
    if (counts.pictures > 0)
        print(CommandText::tr("  %n picture(s) of people attached", nullptr, int(counts.pictures)));
    if (!result.duplicates.empty())
        print(CommandText::tr("  %n new record(s) may be somebody who is known: see “elo duplicates”", nullptr,
                              int(result.duplicates.size())));
    if (counts.photos > 0)
        print(CommandText::tr("  %n picture(s) of people left out", nullptr, int(counts.photos)));
    if (!result.operation.isNull())
        print(CommandText::tr("Operation: %1").arg(idText(result.operation)));
    for (const auto &issue : result.errors)
        say(issueLine(issue));
    for (const auto &issue : result.warnings)
        say(issueLine(issue));
}

/// What the command line says outright goes before what a mapping says.
void applyOwnRules(ImportSession &session, const Invocation &invocation, const ImportOptions &options)
{
    const bool saysRule = invocation.has("on-record"_L1) || invocation.has("overwrite"_L1);
    session.setRules(saysRule ? options.onRecord : session.options().onRecord,
                     options.leaveUnreadEmpty || session.options().leaveUnreadEmpty, session.options().dateOrder);
}

/// What a NoRecord is about when it is about a mapping; its name follows where one was given.
const QString kMapping = u"import_mapping"_s;

int failedToOpen(const Error &error, const Entity *entity)
{
    if (error.code != ErrorCode::NoRecord || error.args.value(0) != kMapping)
        return failed(error, entity);
    say(error.args.size() > 1 ? CommandText::tr("There is no mapping “%1”.").arg(error.args[1])
                              : CommandText::tr("No list with these headers was imported with its mapping kept."));
    return kFailed;
}

/// Opens the list, and reads it by the mapping that was asked for. Errors: NoRecord{kMapping} if that is not there.
Result<import_mappings::Opened> openList(const Invocation &invocation, Workspace &workspace, ImportOptions options)
{
    QJsonObject written;
    if (const QString path = invocation.value("map"_L1); !path.isEmpty()) {
        auto mapping = readMapping(path);
        if (!mapping)
            return std::unexpected(mapping.error());
        written = std::move(*mapping);
        if (options.source == ImportSource::Overrides())
            options.source = import_mappings::sourceOf(written);
    }
    const QString list = invocation.argument(1);
    Result<import_mappings::Opened> opened;
    if (const QString name = invocation.value("mapping"_L1); !name.isEmpty()) {
        const auto kept = import_mappings::byName(workspace, name);
        if (!kept)
            return kept.error().code == ErrorCode::NoRecord ? fail(ErrorCode::NoRecord, {kMapping, name})
                                                            : std::unexpected(kept.error());
        auto session = import_mappings::openBy(*kept, list, workspace, options);
        if (!session)
            return std::unexpected(session.error());
        opened = import_mappings::Opened{std::move(*session), Ref{kept->entity->name(), kept->id}};
    } else if (invocation.has("as-last-time"_L1)) {
        opened = import_mappings::openAsLastTime(list, workspace, options);
        if (opened && opened->mapping.isNull())
            return fail(ErrorCode::NoRecord, {kMapping});
    } else {
        auto session = ImportSession::open(list, workspace, options);
        if (!session)
            return std::unexpected(session.error());
        opened = import_mappings::Opened{std::move(*session), {}};
    }
    if (!opened)
        return opened;
    if (!written.isEmpty())
        if (auto set = import_mappings::apply(opened->session, workspace.schema(), written); !set)
            return std::unexpected(set.error());
    applyOwnRules(opened->session, invocation, options);
    return opened;
}

/// Writes down how the list was read, where that was asked for.
Result<void> keepMapping(const Invocation &invocation, Workspace &workspace, const import_mappings::Opened &opened)
{
    if (const QString path = invocation.value("save-map"_L1); !path.isEmpty()) {
        const QByteArray json = QJsonDocument(import_mappings::toJson(opened.session)).toJson();
        const auto written = writePrivately(path, [&](QIODevice &device) -> Result<void> {
            if (device.write(json) != json.size())
                return std::unexpected(writeError(device, path));
            return {};
        });
        if (!written)
            return written;
    }
    const QString name = invocation.value("remember"_L1);
    if (invocation.has("dry-run"_L1) || (name.isEmpty() && opened.mapping.isNull()))
        return {};
    Ref used = opened.mapping;
    if (!name.isEmpty()) { // the one of that name is brought up to date
        const auto known = import_mappings::byName(workspace, name);
        used = known ? Ref{known->entity->name(), known->id} : Ref();
    }
    if (const auto kept = import_mappings::remember(workspace, opened.session, used, name); !kept)
        return std::unexpected(kept.error());
    return {};
}

/// What would become of the rows. @param skips rows that may be about somebody who is known are left out from now on.
Result<ImportResult> rehearsed(ImportSession &session, Workspace &workspace, bool skips)
{
    auto rehearsal = session.rehearse(workspace);
    if (!rehearsal)
        return std::unexpected(rehearsal.error());
    for (const qsizetype row : skips ? rehearsal->likenesses().keys() : QList<qsizetype>()) {
        session.setLeftOut(row, true);
        rehearsal->result.counts.remove(ImportOutcome::Create, rehearsal->row(row).warned);
        rehearsal->result.counts.add(ImportOutcome::LeftOut, false);
    }
    return std::move(rehearsal->result);
}

int run(const Invocation &invocation)
{
    if (invocation.has("mapping"_L1) && invocation.has("as-last-time"_L1))
        return wrongUsage(CommandText::tr("Either --mapping or --as-last-time."));
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
    auto opened = openList(invocation, **workspace, options);
    if (!opened)
        return failedToOpen(opened.error(), entity);
    ImportSession *session = &opened->session;

    const bool isDry = invocation.has("dry-run"_L1);
    const bool skips = invocation.has("skip-duplicates"_L1);
    // A look at who may be known takes as long as the import itself: of long lists only where it is asked for.
    const bool looks =
        isDry || skips || (invocation.has("json"_L1) && QFileInfo(invocation.argument(1)).size() <= kComparedAnyway);
    auto result = looks ? rehearsed(*session, **workspace, skips) : Result<ImportResult>();
    if (result && !isDry) {
        auto duplicates = std::move(result->duplicates);
        result = session->apply(**workspace);
        if (result)
            result->duplicates = std::move(duplicates);
    }
    if (!result)
        return failed(result.error(), entity);
    if (const auto kept = keepMapping(invocation, **workspace, *opened); !kept)
        return failed(kept.error());
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
