// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/exchange/export.h"
#include "core/exchange/filter_expression.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"entity", QT_TRANSLATE_NOOP("CommandLine", "ENTITY"),
     QT_TRANSLATE_NOOP("CommandLine", "what is exported; member unless given")},
    {"format", "csv|xlsx", QT_TRANSLATE_NOOP("CommandLine", "the kind of file; by the ending of PATH unless given")},
    {"where", QT_TRANSLATE_NOOP("CommandLine", "EXPR"),
     QT_TRANSLATE_NOOP("CommandLine", "only some: residence_country=PT and status!=inactive and name~silva")},
    {"columns", QT_TRANSLATE_NOOP("CommandLine", "A,B,…"),
     QT_TRANSLATE_NOOP("CommandLine", "field keys; all unless given")},
    {"keys", nullptr, QT_TRANSLATE_NOOP("CommandLine", "keys instead of words, for other programs")},
    {"out", QT_TRANSLATE_NOOP("CommandLine", "PATH"), QT_TRANSLATE_NOOP("CommandLine", "the file to write"), true},
};

std::optional<ExportFormat> formatOf(const Invocation &invocation)
{
    const QString out = invocation.value("out"_L1);
    const QString format = invocation.value("format"_L1, out.mid(out.lastIndexOf(u'.') + 1)).toLower();
    if (format == u"csv")
        return ExportFormat::Csv;
    if (format == u"xlsx")
        return ExportFormat::Xlsx;
    return std::nullopt;
}

int run(const Invocation &invocation)
{
    const auto format = formatOf(invocation);
    if (!format)
        return wrongUsage(CommandText::tr("The format is csv or xlsx."));
    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    const QString entityName = invocation.value("entity"_L1, u"member"_s);
    const Entity *entity = entityFromText((*workspace)->schema(), entityName);
    if (!entity || !entity->isFindable())
        return unknownEntity((*workspace)->schema(), entityName);

    ListQuery query;
    query.entity = entity->name();
    if (const QString where = invocation.value("where"_L1); !where.trimmed().isEmpty()) {
        auto conditions = parseFilter(where, (*workspace)->schema(), *entity);
        if (!conditions)
            return failed(conditions.error(), entity);
        query.conditions = *conditions;
    }
    ExportOptions options;
    options.language = invocation.language;
    options.keysAsHeaders = invocation.has("keys"_L1);
    if (const QString columns = invocation.value("columns"_L1); !columns.isEmpty())
        for (const QString &column : columns.split(u',', Qt::SkipEmptyParts))
            options.columns << column.trimmed();
    const auto count = exportRecords(**workspace, query, *format, invocation.value("out"_L1), options);
    if (!count)
        return failed(count.error(), entity);
    say(CommandText::tr("%n record(s) written", nullptr, int(*count)));
    return kDone;
}

} // namespace

const Command kExportCommand{
    "export",
    QT_TRANSLATE_NOOP("CommandLine", "FILE"),
    QT_TRANSLATE_NOOP("CommandLine", "write records as a table"),
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "Tests: = != ~ (contains) < <= > >=, “is empty”, “is not empty”, joined by “and”. The file can be "
        "imported again without loss."),
    kOptions,
    1,
    1,
    run};

} // namespace elo
