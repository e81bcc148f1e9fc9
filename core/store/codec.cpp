// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codec.h"

#include "core/schema/schema.h"
#include "core/store/connection.h"

#include <QDate>

namespace elo {

namespace {

QString fieldName(const Entity &entity, int index)
{
    return entity.name() + u'.' +
           (index < 0 ? QStringLiteral("alive") : QString::fromLatin1(entity.fields[size_t(index)].key));
}

} // namespace

Codes Codes::load(Connection &connection, const Schema &schema, bool assignMissing)
{
    Codes codes;
    Query entities(connection, "SELECT code, key FROM entity_code");
    while (entities.next()) {
        if (const Entity *entity = schema.find(entities.text(1))) {
            codes.m_entities.emplace_back(entity->name(), int(entities.integer(0)));
            codes.m_entityOf.insert(int(entities.integer(0)), entity);
        }
    }
    Query fields(connection, "SELECT code, entity, key FROM field_code");
    while (fields.next()) {
        const Entity *entity = codes.m_entityOf.value(int(fields.integer(1)));
        if (!entity)
            continue;
        const QString key = fields.text(2);
        const int index = entity->indexOf(key);
        if (index < 0 && key != u"alive")
            continue;
        codes.m_fields.insert(fieldName(*entity, index), int(fields.integer(0)));
        codes.m_fieldOf.insert(int(fields.integer(0)), {entity, index});
    }
    if (!assignMissing)
        return codes;
    for (const auto &entity : schema.entities()) {
        for (int i = -1; i < int(entity->fields.size()); ++i) {
            const QString name = fieldName(*entity, i);
            if (codes.m_fields.contains(name))
                continue;
            Query add(connection, "INSERT INTO field_code (entity, key) VALUES (?, ?) RETURNING code");
            add.bind(qint64(codes.entity(*entity))).bind(QStringView(name).mid(entity->name().size() + 1));
            add.next();
            const int code = int(add.integer(0));
            add.run();
            codes.m_fields.insert(name, code);
            codes.m_fieldOf.insert(code, {entity.get(), i});
        }
    }
    return codes;
}

int Codes::entity(const Entity &entity) const
{
    return this->entity(entity.name());
}

int Codes::entity(QStringView key) const
{
    for (const auto &[known, code] : m_entities)
        if (known == key)
            return code;
    return 0;
}

const Entity *Codes::entityOf(int code) const
{
    return m_entityOf.value(code);
}

int Codes::field(const Entity &entity, int index) const
{
    return m_fields.value(fieldName(entity, index));
}

Codes::FieldOf Codes::fieldOf(int code) const
{
    return m_fieldOf.value(code);
}

namespace {

int hexDigit(QChar c)
{
    const char16_t u = c.unicode();
    return u >= u'0' && u <= u'9' ? u - u'0' : u >= u'a' && u <= u'f' ? u - u'a' + 10 : -1;
}

/// "member/32 digits" to 17 bytes without the steps between: an import does it for every phone.
QByteArray bytesOfRefText(QStringView text, const Codes &codes)
{
    const qsizetype slash = text.size() - 33;
    if (slash < 1 || text[slash] != u'/')
        return {};
    const int code = codes.entity(text.first(slash));
    if (code <= 0)
        return {};
    QByteArray bytes(17, Qt::Uninitialized);
    bytes[0] = char(code);
    for (int i = 0; i < 16; ++i) {
        const int high = hexDigit(text[slash + 1 + 2 * i]);
        const int low = hexDigit(text[slash + 2 + 2 * i]);
        if (high < 0 || low < 0)
            return {};
        bytes[i + 1] = char(high << 4 | low);
    }
    return bytes;
}

} // namespace

QByteArray refBytes(const Ref &ref, const Codes &codes)
{
    // Entity codes are the same in every file, so these bytes mean the same on every device.
    const int code = ref.isNull() ? 0 : codes.entity(ref.entity);
    return code > 0 ? char(code) + idBytes(ref.id) : QByteArray();
}

Ref refFromBytes(const QByteArray &bytes, const Codes &codes)
{
    if (bytes.size() != 17)
        return {};
    const Entity *entity = codes.entityOf(uchar(bytes[0]));
    return entity ? Ref{entity->name(), QUuid::fromRfc4122(bytes.mid(1))} : Ref{};
}

QVariant toStored(const Field &field, const QVariant &value, const Codes &codes)
{
    if (!value.isValid())
        return field.type == FieldType::Boolean ? QVariant(0) : QVariant();
    switch (field.type) {
    case FieldType::Reference:
        return idBytes(value.toUuid());
    case FieldType::AnyReference:
        return bytesOfRefText(value.toString(), codes);
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Boolean:
        return value.toBool() ? 1 : 0;
    default:
        return value;
    }
}

QVariant fromStored(const Field &field, const QVariant &stored, const Codes &codes)
{
    if (!stored.isValid())
        return field.type == FieldType::Boolean ? QVariant(false) : QVariant();
    switch (field.type) {
    case FieldType::Reference:
        return QVariant::fromValue(QUuid::fromRfc4122(stored.toByteArray()));
    case FieldType::AnyReference: {
        const Ref ref = refFromBytes(stored.toByteArray(), codes);
        return ref.isNull() ? QVariant() : QVariant(ref.text());
    }
    case FieldType::Date:
        return QDate::fromString(stored.toString(), Qt::ISODate);
    case FieldType::Boolean:
        return stored.toLongLong() != 0;
    default:
        return stored;
    }
}

} // namespace elo
