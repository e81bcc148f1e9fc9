// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump.h"

#include "core/schema/schema.h"
#include "core/store/connection.h"
#include "core/store/records.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

namespace elo {

namespace {

QJsonValue jsonOf(const Field &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Reference:
        return idText(value.toUuid());
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Integer:
        return value.toLongLong();
    case FieldType::Decimal:
        return value.toDouble();
    case FieldType::Boolean:
        return value.toBool();
    default:
        return value.toString();
    }
}

/// The values stay when the office gives a field up, but are no longer part of what it has on record.
bool isOfRemovedField(const Field &field)
{
    return field.is(FieldFlag::Custom) && field.is(FieldFlag::Hidden);
}

} // namespace

void dumpLiving(Connection &connection, const Codes &codes, const Schema &schema,
                const std::function<void(const QByteArray &)> &line)
{
    for (const auto &entity : schema.entities()) {
        Query query(connection, records::selectFrom(*entity) + " WHERE alive = 1 ORDER BY id");
        while (query.next()) {
            const Record record = records::read(query, *entity, codes);
            QJsonObject fields;
            for (size_t i = 0; i < entity->fields.size(); ++i)
                if (record.values[i].isValid() && !isOfRemovedField(entity->fields[i]))
                    fields.insert(QLatin1StringView(entity->fields[i].key),
                                  jsonOf(entity->fields[i], record.values[i]));
            QJsonObject object{{QStringLiteral("entity"), entity->name()},
                               {QStringLiteral("id"), idText(record.id)},
                               {QStringLiteral("fields"), fields}};
            if (entity->isThing())
                object.insert(QStringLiteral("number"), record.number);
            line(QJsonDocument(object).toJson(QJsonDocument::Compact));
        }
    }
}

} // namespace elo
