// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/match/duplicates.h"
#include "ui/reason_text.h"

#include <cmath>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"min", QT_TRANSLATE_NOOP("CommandLine", "SCORE"),
     QT_TRANSLATE_NOOP("CommandLine", "leave out pairs of less, from 0 to 1; 0.8 unless given")},
    {"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "at most so many pairs, the surest")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

/// Three digits: what is behind them says nothing, and would differ from machine to machine.
double rounded(double score)
{
    return std::round(score * 1000) / 1000;
}

void printJson(const std::vector<DuplicatePair> &pairs)
{
    QJsonArray array;
    for (const DuplicatePair &pair : pairs)
        array.append(QJsonObject{{u"a"_s, idText(pair.a.id)},
                                 {u"b"_s, idText(pair.b.id)},
                                 {u"score"_s, rounded(pair.score)},
                                 {u"reasons"_s, QJsonArray::fromStringList(reasonKeys(pair.reasons))}});
    print(array);
}

void printLines(Workspace &workspace, const std::vector<DuplicatePair> &pairs)
{
    const auto named = [&](const Ref &ref) {
        const auto record = workspace.record(ref);
        return record ? Workspace::numberText(*record) + u' ' + workspace.titleOf(*record) : ref.text();
    };
    for (const DuplicatePair &pair : pairs)
        print(QStringList{QString::number(pair.score, 'f', 3), named(pair.a), named(pair.b),
                          reasonTexts(pair.reasons).join(u", "_s)}
                  .join(u'\t'));
}

int run(const Invocation &invocation)
{
    DuplicateOptions options;
    bool ok = false;
    options.least = invocation.value("min"_L1, u"0.8"_s).toDouble(&ok);
    if (!ok || !(options.least >= 0 && options.least <= 1))
        return wrongUsage(CommandText::tr("The least score is a number from 0 to 1."));
    options.most = invocation.value("limit"_L1, QString::number(options.most)).toLongLong(&ok);
    if (!ok || options.most < 1)
        return wrongUsage(CommandText::tr("The limit is a number from 1 on."));
    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto pairs = findDuplicates(**workspace, options);
    if (!pairs)
        return failed(pairs.error());
    if (invocation.has("json"_L1))
        printJson(*pairs);
    else
        printLines(**workspace, *pairs);
    if (pairs->empty())
        say(CommandText::tr("No two members look like one person."));
    return kDone;
}

} // namespace

const Command kDuplicatesCommand{
    "duplicates",
    QT_TRANSLATE_NOOP("CommandLine", "FILE"),
    QT_TRANSLATE_NOOP("CommandLine", "members who are probably the same person, the surest first"),
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "Names count whatever their accents, order, spelling and dropped words, and the less the more "
        "people bear them; phones, e-mails, births and places do too. It suggests, and changes nothing."),
    kOptions,
    1,
    1,
    run};

} // namespace elo
