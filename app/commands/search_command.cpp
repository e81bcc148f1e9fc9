// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"entity", QT_TRANSLATE_NOOP("CommandLine", "ENTITY"), QT_TRANSLATE_NOOP("CommandLine", "look only among these")},
    {"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "at most so many; 50 unless given")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

int run(const Invocation &invocation)
{
    bool ok = false;
    const int limit = invocation.value("limit"_L1, u"50"_s).toInt(&ok);
    if (!ok || limit < 1)
        return wrongUsage(CommandText::tr("The limit is a number from 1 on."));
    auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    QStringList entities;
    if (const QString name = invocation.value("entity"_L1); !name.isEmpty()) {
        const Entity *entity = entityFromText((*workspace)->schema(), name);
        if (!entity || !entity->isFindable())
            return unknownEntity((*workspace)->schema(), name);
        entities << entity->name();
    }
    // A shell hands over "Ana Silva" as one word or two; both are meant alike.
    const auto hits = (*workspace)->search(invocation.arguments().mid(1).join(u' '), entities, limit);
    if (!hits)
        return failed(hits.error());
    if (invocation.has("json"_L1)) {
        QJsonArray array;
        for (const SearchHit &hit : *hits)
            array.append(QJsonObject{{u"id"_s, idText(hit.ref.id)},
                                     {u"number"_s, hit.number},
                                     {u"entity"_s, hit.ref.entity},
                                     {u"title"_s, hit.title},
                                     {u"subtitle"_s, hit.subtitle}});
        print(array);
    } else {
        for (const SearchHit &hit : *hits)
            print(QStringList{hit.number, hit.title, hit.subtitle}.join(u'\t'));
    }
    if (hits->empty())
        say(CommandText::tr("Nothing was found."));
    return hits->empty() ? kFailed : kDone;
}

} // namespace

const Command kSearchCommand{
    "search",
    QT_TRANSLATE_NOOP("CommandLine", "FILE TEXT"),
    QT_TRANSLATE_NOOP("CommandLine", "find anything by words or digits, best first"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Accents, capitals and the order of words do not matter, digits of a phone may be "
                      "written in any form, and a slip in a name is forgiven. Exit code 1: nothing was "
                      "found."),
    kOptions,
    2,
    -1,
    run};

} // namespace elo
