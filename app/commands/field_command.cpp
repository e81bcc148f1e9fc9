// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/people/fold.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"entity", QT_TRANSLATE_NOOP("CommandLine", "ENTITY"), QT_TRANSLATE_NOOP("CommandLine", "what has the field")},
    {"label", QT_TRANSLATE_NOOP("CommandLine", "LABEL"), QT_TRANSLATE_NOOP("CommandLine", "what it is called")},
    {"type", QT_TRANSLATE_NOOP("CommandLine", "TYPE"),
     QT_TRANSLATE_NOOP("CommandLine", "text, long_text, number, date, choice, yes_no or link")},
    {"choices", QT_TRANSLATE_NOOP("CommandLine", "A,B,…"), QT_TRANSLATE_NOOP("CommandLine", "values of a choice")},
    {"target", QT_TRANSLATE_NOOP("CommandLine", "ENTITY"), QT_TRANSLATE_NOOP("CommandLine", "what a link leads to")},
    {"hint", QT_TRANSLATE_NOOP("CommandLine", "TEXT"),
     QT_TRANSLATE_NOOP("CommandLine", "an example, shown while the field is empty")},
    {"not-listed", nullptr, QT_TRANSLATE_NOOP("CommandLine", "no column of lists")},
    {"not-searched", nullptr, QT_TRANSLATE_NOOP("CommandLine", "not found by the search")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

QString keyOf(const CustomField &own)
{
    return QString::fromLatin1(custom_fields::columnOf(own.id));
}

QJsonObject toJson(const CustomField &own)
{
    QJsonArray choices;
    for (const auto &choice : custom_fields::choicesFromText(own.choices))
        choices.append(QJsonObject{{u"key"_s, choice.key}, {u"label"_s, choice.label}, {u"former"_s, choice.former}});
    QJsonObject object{{u"id"_s, idText(own.id)},     {u"key"_s, keyOf(own)}, {u"entity"_s, own.entity},
                       {u"label"_s, own.label},       {u"type"_s, own.type},  {u"listed"_s, own.listed},
                       {u"searched"_s, own.searched}, {u"hint"_s, own.hint}};
    if (own.type == u"choice")
        object.insert(u"choices"_s, choices);
    if (own.type == u"link")
        object.insert(u"target"_s, own.target);
    return object;
}

const CustomField *findField(const Schema &schema, const QString &entity, const QString &name)
{
    const CustomField *found = nullptr;
    for (const CustomField &own : schema.customFields()) {
        if (own.removed || (!entity.isEmpty() && own.entity != entity))
            continue;
        if (keyOf(own) == name || idText(own.id) == name)
            return &own;
        if (fold(own.label) == fold(name))
            found = &own;
    }
    return found;
}

int list(const Invocation &invocation, const QString &entity)
{
    const auto workspace = openToRead(invocation);
    if (!workspace)
        return failed(workspace.error());
    QJsonArray array;
    for (const CustomField &own : (*workspace)->schema().customFields()) {
        if (own.removed || (!entity.isEmpty() && own.entity != entity))
            continue;
        array.append(toJson(own));
        if (!invocation.has("json"_L1))
            print(QStringList{keyOf(own), own.entity, own.type, own.label}.join(u'\t'));
    }
    if (invocation.has("json"_L1))
        print(array);
    return kDone;
}

int add(const Invocation &invocation, const QString &entity, const QString &target)
{
    const QString type = invocation.value("type"_L1, u"text"_s);
    if (entity.isEmpty() || invocation.value("label"_L1).isEmpty() || !custom_fields::fieldTypeOf(type))
        return wrongUsage(CommandText::tr("A field needs --entity, --label and a --type that there is."));
    auto workspace = openToWrite(invocation);
    if (!workspace)
        return failed(workspace.error());
    qint64 position = 0;
    for (const CustomField &own : (*workspace)->schema().customFields())
        if (own.entity == entity)
            position = std::max(position, own.position.value_or(0));
    Record record = (*workspace)->schema().entity(u"custom_field").newRecord();
    record.set(u"entity", entity).set(u"label", invocation.value("label"_L1)).set(u"type", type);
    record.set(u"target", target).set(u"hint", invocation.value("hint"_L1)).set(u"position", position + 1);
    record.set(u"choices", invocation.value("choices"_L1).replace(u',', u'\n'));
    record.set(u"listed", !invocation.has("not-listed"_L1)).set(u"searched", !invocation.has("not-searched"_L1));
    const auto ref = (*workspace)->save(record);
    if (!ref)
        return failed(ref.error(), &(*workspace)->schema().entity(u"custom_field"));
    const CustomField *own = findField((*workspace)->schema(), entity, idText(ref->id));
    if (invocation.has("json"_L1))
        print(toJson(*own));
    else
        print(keyOf(*own));
    say(CommandText::tr("Added: %1").arg(own->label));
    return kDone;
}

int remove(const Invocation &invocation, const QString &entity)
{
    if (invocation.arguments().size() != 3)
        return wrongUsage(CommandText::tr("Say which field: its key or its label."));
    auto workspace = openToWrite(invocation);
    if (!workspace)
        return failed(workspace.error());
    const CustomField *own = findField((*workspace)->schema(), entity, invocation.argument(2));
    if (!own) {
        say(CommandText::tr("There is no custom field “%1”.").arg(invocation.argument(2)));
        return kFailed;
    }
    const QJsonObject removed = toJson(*own);
    if (const auto done = (*workspace)->remove({u"custom_field"_s, own->id}); !done)
        return failed(done.error());
    if (invocation.has("json"_L1))
        print(removed);
    return kDone;
}

int run(const Invocation &invocation)
{
    const Schema schema;
    QString entities[2];
    for (int i = 0; i < 2; ++i) {
        const QString name = invocation.value(i == 0 ? "entity"_L1 : "target"_L1);
        if (name.isEmpty())
            continue;
        const Entity *entity = entityFromText(schema, name);
        if (!entity)
            return unknownEntity(schema, name);
        entities[i] = entity->name();
    }
    const QString what = invocation.argument(1);
    if (what == u"list")
        return list(invocation, entities[0]);
    if (what == u"add")
        return add(invocation, entities[0], entities[1]);
    if (what == u"remove")
        return remove(invocation, entities[0]);
    return wrongUsage(CommandText::tr("“%1” is none of add, list, remove.").arg(what));
}

} // namespace

const Command kFieldCommand{
    "field",
    QT_TRANSLATE_NOOP("CommandLine", "FILE add|list|remove [FIELD]"),
    QT_TRANSLATE_NOOP("CommandLine", "fields that the office makes for itself"),
    QT_TRANSLATE_NOOP("CommandLine", "“add” prints the key under which add, import, export and show know the field; "
                                     "an import knows it by its label too. “remove” hides a field; its values stay, "
                                     "and “elo undo” brings it back."),
    kOptions,
    2,
    3,
    run};

} // namespace elo
