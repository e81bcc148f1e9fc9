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
    {"separator", ",|;|tab", QT_TRANSLATE_NOOP("CommandLine", "between the columns of a csv; a comma unless given")},
    {"no-bom", nullptr, QT_TRANSLATE_NOOP("CommandLine", "a csv without the mark by which Excel knows UTF-8")},
    {"purpose", "own|contact|mission|iom|directory",
     QT_TRANSLATE_NOOP("CommandLine", "what a list of people is for; the office's own work unless given. Otherwise "
                                      "only who consents to that is written")},
    {"recipient", QT_TRANSLATE_NOOP("CommandLine", "WHO"),
     QT_TRANSLATE_NOOP("CommandLine", "to whom it is handed; required unless it is for the office's own work")},
    {"reason", QT_TRANSLATE_NOOP("CommandLine", "WHY"), QT_TRANSLATE_NOOP("CommandLine", "why; required likewise")},
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

/// The purposes of consent by short names too.
Handing handingOf(const Invocation &invocation)
{
    Handing handing;
    handing.purpose = invocation.value("purpose"_L1, u"own"_s).toLower();
    if (handing.purpose == u"mission" || handing.purpose == u"iom")
        handing.purpose.prepend(u"share_"_s);
    handing.recipient = invocation.value("recipient"_L1);
    handing.reason = invocation.value("reason"_L1);
    return handing;
}

std::optional<QChar> separatorOf(const Invocation &invocation)
{
    const QString text = invocation.value("separator"_L1, u","_s);
    if (text == u"tab")
        return u'\t';
    return text == u"," || text == u";" ? std::optional(text.front()) : std::nullopt;
}

void sayWhatIsLeftOut(const Exported &exported, const ExportOptions &options)
{
    if (exported.withheld > 0 && options.handing.isToOthers())
        say(CommandText::tr("%n left out, who did not consent to that", nullptr, int(exported.withheld)));
    else if (exported.withheld > 0)
        say(CommandText::tr("%n left out, who did not consent to being contacted", nullptr, int(exported.withheld)));
    if (exported.undated > 0)
        say(CommandText::tr("%n event(s) without a date left out", nullptr, int(exported.undated)));
}

int run(const Invocation &invocation)
{
    const auto format = formatOf(invocation);
    if (!format)
        return wrongUsage(
            CommandText::tr("The format is csv, xlsx, vcf (cards of members) or ics (follow-ups and events)."));
    const auto separator = separatorOf(invocation);
    if (!separator)
        return wrongUsage(CommandText::tr("The separator is a comma, a semicolon or the word tab."));
    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    ExportOptions options;
    options.language = invocation.language;
    options.keysAsHeaders = invocation.has("keys"_L1);
    options.handing = handingOf(invocation);
    options.csv.hasBom = !invocation.has("no-bom"_L1);
    options.csv.delimiter = *separator;
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
        if (!entity)
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
    options.filterWords = writeFilter(query.conditions, (*workspace)->schema(), *entity);
    const auto exported = exportRecords(**workspace, query, *format, invocation.value("out"_L1), options);
    if (!exported)
        return failed(exported.error(), entity);
    say(CommandText::tr("%n record(s) written", nullptr, int(exported->written)));
    sayWhatIsLeftOut(*exported, options);
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
        "members who consent to being contacted; a calendar (ics) holds follow-ups or events. Lists of people are "
        "put on the "
        "log of disclosures; with --purpose they hold only who consents, without free text."),
    kOptions,
    1,
    1,
    run};

} // namespace elo
