// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"

#include "core/store/merged.h"

#include <QDate>
#include <QDateTime>
#include <algorithm>

namespace elo::records {

QByteArray selectFrom(const Entity &entity)
{
    QByteArray sql = "SELECT rid, id, alive, ";
    sql += entity.isThing() ? "number" : "0";
    for (const auto &field : entity.fields) {
        sql += ", ";
        sql += field.key;
    }
    return sql + " FROM " + entity.key;
}

Record read(Query &query, const Entity &entity, const Codes &codes)
{
    Record record(entity);
    record.rid = query.integer(0);
    record.id = query.id(1);
    record.alive = query.integer(2) != 0;
    record.number = query.integer(3);
    for (size_t i = 0; i < entity.fields.size(); ++i)
        record.values[i] = fromStored(entity.fields[i], query.value(int(i) + 4), codes);
    return record;
}

namespace {

std::optional<Record> one(Connection &connection, const Codes &codes, const Entity &entity, const QByteArray &where,
                          const QVariant &parameter)
{
    Query query(connection, selectFrom(entity) + where);
    query.bind(parameter);
    if (!query.next())
        return std::nullopt;
    return read(query, entity, codes);
}

} // namespace

std::optional<Record> byId(Connection &connection, const Codes &codes, const Entity &entity, const Id &id)
{
    return one(connection, codes, entity, " WHERE id = ?", idBytes(id));
}

std::optional<Record> byRid(Connection &connection, const Codes &codes, const Entity &entity, qint64 rid)
{
    return one(connection, codes, entity, " WHERE rid = ?", rid);
}

std::optional<Record> byNumber(Connection &connection, const Codes &codes, const Entity &entity, qint64 number)
{
    return one(connection, codes, entity, " WHERE number = ?", number);
}

std::vector<Record> byRids(Connection &connection, const Codes &codes, const Entity &entity,
                           std::span<const qint64> rids)
{
    std::vector<Record> found;
    found.reserve(rids.size());
    Query query(connection, selectFrom(entity) + " WHERE rid = ?");
    for (const qint64 rid : rids) {
        query.again();
        query.bind(rid);
        if (query.next())
            found.push_back(read(query, entity, codes));
    }
    return found;
}

QVariant pointer(const Codes &codes, const Field &field, const Ref &owner)
{
    return field.type == FieldType::AnyReference ? refBytes(owner, codes) : idBytes(owner.id);
}

std::vector<Record> pointingTo(Connection &connection, const Codes &codes, const Entity &part, int fieldIndex,
                               const Ref &owner)
{
    const Field &field = part.fields[size_t(fieldIndex)];
    const Entity *entity = codes.entityOf(codes.entity(owner.entity));
    const std::vector<Id> owners =
        entity ? merged::groupOf(connection, *entity, owner.id) : std::vector<Id>{owner.id};
    const QByteArray marks =
        owners.size() == 1 ? " = ?" : " IN (?" + QByteArray(", ?").repeated(int(owners.size()) - 1) + ')';
    Query query(connection, selectFrom(part) + " WHERE alive = 1 AND " + field.key + marks + " ORDER BY rid");
    for (const Id &id : owners)
        query.bind(pointer(codes, field, {owner.entity, id}));
    std::vector<Record> found;
    while (query.next())
        found.push_back(read(query, part, codes));
    return found;
}

Id identityOf(const Record &record)
{
    if (record.entity->kind != EntityKind::Link)
        return {};
    QStringList parts;
    for (const int i : record.entity->flagged(FieldFlag::Identity)) {
        const QVariant &value = record.values[size_t(i)];
        if (!value.isValid())
            return {};
        if (value.metaType() == QMetaType::fromType<QUuid>())
            parts << idText(value.toUuid());
        else if (value.metaType() == QMetaType::fromType<QDate>())
            parts << value.toDate().toString(Qt::ISODate);
        else
            parts << value.toString();
    }
    return linkId(record.entity->name(), parts);
}

void adopt(RecordTree &tree)
{
    if (tree.record.id.isNull())
        tree.record.id = identityOf(tree.record);
    if (tree.record.id.isNull())
        tree.record.id = newId(QDateTime::currentMSecsSinceEpoch());
    const Ref owner = refOf(tree.record);
    for (Record &part : tree.parts) {
        for (const int i : part.entity->flagged(FieldFlag::Owner)) {
            const Field &field = part.entity->fields[size_t(i)];
            const bool fits = std::any_of(field.targets.begin(), field.targets.end(),
                                          [&](const char *key) { return owner.entity == QLatin1StringView(key); });
            if (fits && !part.values[size_t(i)].isValid())
                part.values[size_t(i)] =
                    field.type == FieldType::AnyReference ? QVariant(owner.text()) : QVariant(owner.id);
        }
        if (part.id.isNull())
            part.id = identityOf(part);
    }
}

Ref refOf(const Record &record)
{
    return {record.entity->name(), record.id};
}

} // namespace elo::records
