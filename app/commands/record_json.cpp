// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/record_json.h"

#include <QDate>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

/// Beyond so many, what mentions a record is counted and not listed: a mission may serve a hundred thousand members.
constexpr qint64 kMostMentions = 200;

QJsonObject ownFields(const Record &record)
{
    QJsonObject fields;
    for (size_t i = 0; i < record.entity->fields.size(); ++i) {
        const Field &field = record.entity->fields[i];
        if (!field.is(FieldFlag::Custom) || !field.is(FieldFlag::Hidden)) // given up by the office
            fields.insert(QString::fromLatin1(field.key), valueJson(record.values[i]));
    }
    return fields;
}

QJsonObject named(const Record &record, Workspace &workspace)
{
    return {{u"entity"_s, record.entity->name()},
            {u"id"_s, idText(record.id)},
            {u"number"_s, Workspace::numberText(record)},
            {u"title"_s, workspace.titleOf(record)}};
}

/// The record to which a reference leads, if it is one and leads to anything but `from`.
std::optional<Record> otherEnd(const Field &field, const QVariant &value, const Id &from, Workspace &workspace)
{
    if (!field.isReference() || !value.isValid())
        return std::nullopt;
    const Ref ref = field.type == FieldType::Reference
                        ? Ref{QString::fromLatin1(field.targets.front()), value.toUuid()}
                        : Ref::fromText(value.toString());
    if (ref.isNull() || ref.id == from)
        return std::nullopt;
    auto record = workspace.record(ref);
    return record ? std::optional<Record>(std::move(*record)) : std::nullopt;
}

QJsonObject partJson(const Record &part, const Id &owner, Workspace &workspace)
{
    QJsonObject object = named(part, workspace);
    object.insert(u"fields"_s, ownFields(part));
    QJsonArray ends;
    for (size_t i = 0; i < part.entity->fields.size(); ++i)
        if (const auto end = otherEnd(part.entity->fields[i], part.values[i], owner, workspace)) {
            QJsonObject endObject = named(*end, workspace);
            endObject.insert(u"field"_s, QString::fromLatin1(part.entity->fields[i].key));
            ends.append(endObject);
        }
    object.insert(u"records"_s, ends);
    return object;
}

} // namespace

QJsonValue valueJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return QJsonValue::Null;
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QUuid:
        return idText(value.toUuid());
    default:
        return value.toString();
    }
}

QJsonObject fieldsJson(const RecordTree &tree)
{
    QJsonObject fields = ownFields(tree.record);
    QMap<QString, QStringList> contacts;
    for (const Record &part : tree.parts)
        if (part.entity->name() == u"contact_point") {
            const QString standard = part.text(u"normalized");
            contacts[part.text(u"kind")] << (standard.isEmpty() ? part.text(u"value") : standard);
        }
    for (auto it = contacts.begin(); it != contacts.end(); ++it)
        fields.insert(it.key(), it->join(u"; "_s));
    return fields;
}

Result<QJsonArray> linksJson(const RecordTree &tree, Workspace &workspace)
{
    const Record &record = tree.record;
    QJsonArray links;
    for (const Record &part : tree.parts)
        links.append(partJson(part, record.id, workspace));

    const Ref self{record.entity->name(), record.id};
    for (const auto &[entity, fieldIndex] : workspace.schema().referencesTo(*record.entity)) {
        const Field &field = entity->fields[size_t(fieldIndex)];
        if (field.is(FieldFlag::Owner))
            continue; // a part, listed above
        const QString key = QString::fromLatin1(field.key);
        const auto count = workspace.relatedCount(*entity, key, self);
        if (!count)
            return std::unexpected(count.error());
        if (*count > kMostMentions) {
            links.append(QJsonObject{{u"entity"_s, entity->name()}, {u"field"_s, key}, {u"count"_s, *count}});
            continue;
        }
        if (*count == 0)
            continue;
        const auto mentions = workspace.related(*entity, key, self);
        if (!mentions)
            return std::unexpected(mentions.error());
        for (const Record &mention : *mentions) {
            QJsonObject object = named(mention, workspace);
            object.insert(u"field"_s, key);
            links.append(object);
        }
    }
    return links;
}

QJsonArray historyJson(const std::vector<HistoryEntry> &history)
{
    QJsonArray array;
    for (const HistoryEntry &entry : history)
        array.append(QJsonObject{{u"operation"_s, idText(entry.operation.id)},
                                 {u"when"_s, entry.operation.when.toUTC().toString(Qt::ISODate)},
                                 {u"who"_s, entry.operation.user},
                                 {u"kind"_s, entry.operation.kind},
                                 {u"entity"_s, entry.record.entity},
                                 {u"record"_s, idText(entry.record.id)},
                                 {u"field"_s, entry.field.isEmpty() ? QJsonValue() : QJsonValue(entry.field)},
                                 {u"old"_s, valueJson(entry.before)},
                                 {u"new"_s, valueJson(entry.after)}});
    return array;
}

} // namespace elo
