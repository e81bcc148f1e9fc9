// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/exchange/export.h"
#include "core/exchange/filter_expression.h"
#include "core/views/saved_views.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"entity", QT_TRANSLATE_NOOP("CommandLine", "ENTITY"),
     QT_TRANSLATE_NOOP("CommandLine", "what is exported; member unless given")},
    {"format", "csv|xlsx|vcf|ics",
     QT_TRANSLATE_NOOP("CommandLine", "the kind of file; by the ending of PATH unless given")},
    {"where", QT_TRANSLATE_NOOP("CommandLine", "EXPR"),
     QT_TRANSLATE_NOOP("CommandLine", "only some: residence_country=PT and (status!=inactive or name~silva)")},
    {"view", QT_TRANSLATE_NOOP("CommandLine", "NAME"),
     QT_TRANSLATE_NOOP("CommandLine", "a saved view: its entity, filter, order and columns")},
    {"columns", QT_TRANSLATE_NOOP("CommandLine", "A,B,…"),
     QT_TRANSLATE_NOOP("CommandLine", "field keys; all unless given")},
    {"keys", nullptr, QT_TRANSLATE_NOOP("CommandLine", "keys instead of words, for other programs")},
    {"out", QT_TRANSLATE_NOOP("CommandLine", "PATH"), QT_TRANSLATE_NOOP("CommandLine", "the file to write"), true},
};

std::optional<ExportFormat> formatOf(const Invocation &invocation)
{
    const QString out = invocation.value("out"_L1);
    const QString format = invocation.value("format"_L1, out.mid(out.lastIndexOf(u'.') + 1)).toLower();
    for (const ExportFormat known :
         {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::VCard, ExportFormat::ICalendar})
        if (format == exportSuffix(known))
            return known;
    return std::nullopt;
}

int run(const Invocation &invocation)
{
    const auto format = formatOf(invocation);
    if (!format)
        return wrongUsage(
            CommandText::tr("The format is csv, xlsx, vcf (cards of members) or ics (follow-ups and events)."));
    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    ExportOptions options;
    options.language = invocation.language;
    options.keysAsHeaders = invocation.has("keys"_L1);
    ListQuery query;
    if (invocation.has("view"_L1)) {
        if (invocation.has("entity"_L1) || invocation.has("where"_L1))
            return wrongUsage(CommandText::tr("A view says itself what it lists: leave --entity and --where out."));
        const auto view = views::byName(**workspace, invocation.value("view"_L1), (*workspace)->user());
        const auto shown = view ? views::queryOf(*view, (*workspace)->schema()) : std::unexpected(view.error());
        if (!shown)
            return failed(shown.error());
        query = *shown;
        options.columns = views::columnsOf(*view, (*workspace)->schema());
    } else {
        const QString entityName = invocation.value("entity"_L1, u"member"_s);
        const Entity *entity = entityFromText((*workspace)->schema(), entityName);
        if (!entity || !entity->isFindable())
            return unknownEntity((*workspace)->schema(), entityName);
        query.entity = entity->name();
        auto conditions = parseFilter(invocation.value("where"_L1), (*workspace)->schema(), *entity);
        if (!conditions)
            return failed(conditions.error(), entity);
        query.conditions = *conditions;
    }
    const Entity *entity = (*workspace)->schema().find(query.entity);
    if (const QString columns = invocation.value("columns"_L1); !columns.isEmpty()) {
        options.columns.clear();
        for (const QString &column : columns.split(u',', Qt::SkipEmptyParts))
            options.columns << column.trimmed();
    }
    const auto exported = exportRecords(**workspace, query, *format, invocation.value("out"_L1), options);
    if (!exported)
        return failed(exported.error(), entity);
    say(CommandText::tr("%n record(s) written", nullptr, int(exported->written)));
    if (exported->withheld > 0)
        say(CommandText::tr("%n left out, who did not consent to being contacted", nullptr, int(exported->withheld)));
    return kDone;
}

} // namespace

const Command kExportCommand{
    "export",
    QT_TRANSLATE_NOOP("CommandLine", "FILE"),
    QT_TRANSLATE_NOOP("CommandLine", "write records as a table, as cards or as a calendar"),
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "Tests: = != ~ (contains) < <= > >=, “is empty”, “is not empty”, joined by “and”, “or”, “not” and "
        "parentheses; “has participation(person) where (state=attended)” tests related records; "
        "“last_contact<today-90d” "
        "who was not contacted for so long; “tag=word” a tag. A table can be imported again without loss. Cards "
        "(vcf) are of "
        "members who consent to being contacted; a calendar (ics) holds follow-ups or events."),
    kOptions,
    1,
    1,
    run};

} // namespace elo
