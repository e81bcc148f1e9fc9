// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/typed_record.h"

#include "app/commands/command_text.h"
#include "core/exchange/import_texts.h"
#include "core/exchange/value_reader.h"
#include "core/people/fold.h"
#include "ui/error_text.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

using Outcome = std::expected<void, TypedRecordError>;

std::unexpected<TypedRecordError> refused(const QString &sentence)
{
    return std::unexpected(TypedRecordError{sentence, false});
}

Outcome setReference(Workspace &workspace, Record &record, const Field &field, const QString &text)
{
    const auto target = workspace.recordByNumber(text);
    if (!target || !target->alive)
        return refused(target ? CommandText::tr("“%1” was removed.").arg(text) : errorText(target.error()));
    const bool allowed = std::ranges::any_of(
        field.targets, [&](const char *key) { return target->entity->name() == QLatin1StringView(key); });
    if (!allowed)
        return refused(CommandText::tr("“%1” cannot stand in “%2”.").arg(text, field.labelText()));
    record.set(QString::fromLatin1(field.key), field.type == FieldType::Reference
                                                   ? QVariant(target->id)
                                                   : QVariant(Ref{target->entity->name(), target->id}.text()));
    return {};
}

Outcome setValue(Workspace &workspace, Record &record, const Field &field, const QString &text)
{
    if (field.isReference())
        return setReference(workspace, record, field, text);
    const ValueReading reading = ValueReader(*record.entity, field).read(text);
    if (!reading.isGood())
        return refused(CommandText::tr("%1: %2").arg(field.labelText(), importIssueText({-1, reading.reason, text})));
    record.set(QString::fromLatin1(field.key), reading.value);
    return {};
}

/// The part that a key beside the fields stands for: a contact, a day of an event, what a follow-up concerns.
struct PartKey
{
    QString part;
    QString field;
    QString kind; ///< of a contact
};

std::optional<PartKey> partKey(const Entity &entity, const QString &key)
{
    if (entity.name() == u"follow_up" && key == u"concerns")
        return PartKey{u"follow_up_link"_s, u"target"_s, {}};
    if (entity.name() == u"event" && key == u"day")
        return PartKey{u"event_day"_s, u"date"_s, {}};
    static const QStringList kContactKinds{u"phone"_s, u"email"_s, u"whatsapp"_s, u"handle"_s, u"address"_s};
    if (kContactKinds.contains(key))
        return PartKey{u"contact_point"_s, u"value"_s, key};
    return std::nullopt;
}

Outcome addPart(Workspace &workspace, RecordTree &tree, const PartKey &key, const QString &text)
{
    Record part(workspace.schema().entity(key.part));
    if (!key.kind.isEmpty())
        part.set(u"kind", key.kind);
    if (auto set = setValue(workspace, part, part.entity->field(key.field), text); !set)
        return set;
    tree.parts.push_back(std::move(part));
    return {};
}

/// By its key; one that the office made for itself by its label too, since nobody remembers its key.
const Field *fieldFromText(const Entity &entity, const QString &text)
{
    const Field *field = entity.find(text);
    for (const Field &own : entity.fields)
        if (!field && own.is(FieldFlag::Custom) && !own.is(FieldFlag::Hidden) && fold(own.labelText()) == fold(text))
            field = &own;
    return field && field->is(FieldFlag::Custom) && field->is(FieldFlag::Hidden) ? nullptr : field;
}

/// A record as its struct begins: with the states and kinds that are meant unless another is given.
Record blank(const Entity &entity)
{
    Record record(entity);
    for (const auto &[key, value] :
         std::initializer_list<std::pair<QStringView, QString>>{{u"status", u"active"_s},
                                                                {u"stage", u"identified"_s},
                                                                {u"capacity", u"diaspora"_s},
                                                                {u"role", u"member"_s}})
        if (entity.find(key))
            record.set(key, value);
    if (entity.name() == u"participation")
        record.set(u"state", u"invited"_s);
    if (entity.name() == u"event")
        record.set(u"kind", u"forum"_s);
    if (entity.name() == u"note")
        record.set(u"kind", u"note"_s).set(u"date", QDate::currentDate());
    return record;
}

} // namespace

std::expected<RecordTree, TypedRecordError> typedRecord(Workspace &workspace, const Entity &entity,
                                                        const QStringList &words)
{
    RecordTree tree{blank(entity), {}};
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return std::unexpected(TypedRecordError{CommandText::tr("“%1” is not of the form KEY=VALUE.").arg(word)});
        const QString key = word.first(equals);
        const QString text = word.mid(equals + 1);
        const Field *field = fieldFromText(entity, key);
        const auto part = field ? std::nullopt : partKey(entity, key);
        const bool hasPart = part && workspace.schema().entity(part->part).isOwnedBy(entity.name());
        if (!field && !hasPart)
            return std::unexpected(
                TypedRecordError{CommandText::tr("“%1” has no field “%2”.").arg(entity.labelText(), key)});
        const Outcome step =
            field ? setValue(workspace, tree.record, *field, text) : addPart(workspace, tree, *part, text);
        if (!step)
            return std::unexpected(step.error());
    }
    return tree;
}

} // namespace elo
