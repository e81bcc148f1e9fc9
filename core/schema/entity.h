// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

#include <QHash>
#include <QUuid>

namespace elo {

enum class EntityKind {
    Thing, ///< has a number, a page, a title: member, association, …
    Part,  ///< belongs to one thing: a phone, a consent, a day of an event
    Link,  ///< joins things, with a deterministic id: a membership, an attendance
};

/// A kind of record: a plain struct, described once. Its key is its table.
struct Entity
{
    const char *key = nullptr;
    const char *label = nullptr;  ///< singular, context "Entity"
    const char *plural = nullptr; ///< context "Entity"
    EntityKind kind = EntityKind::Thing;
    char prefix = 0; ///< letter before the number of a thing: M-12
    std::vector<Field> fields;
    bool findable = false;        ///< a part that has a search index and a sort key too, as every thing has

    bool isFindable() const { return isThing() || findable; }
    int indexOf(QStringView fieldKey) const; ///< -1 if there is none
    const Field *find(QStringView fieldKey) const;
    const Field &field(QStringView fieldKey) const; ///< the field must exist
    QString name() const { return QString::fromLatin1(key); }
    QString labelText() const;
    QString pluralText() const;
    bool isThing() const { return kind == EntityKind::Thing; }
    bool isOwnedBy(QStringView entityKey) const;
    std::vector<int> flagged(FieldFlag flag) const; ///< indexes of the fields with the flag
    int titleField() const;                         ///< the first Title field, -1 if there is none
};

/// A record as generic code sees it: the values in the order of the entity's fields.
struct Record
{
    const Entity *entity = nullptr;
    QUuid id;
    qint64 rid = 0;    ///< local row id; 0 until stored
    qint64 number = 0; ///< human number of a thing
    bool alive = true;
    std::vector<QVariant> values;

    Record() = default;
    explicit Record(const Entity &e) : entity(&e), values(e.fields.size()) {}

    const QVariant &value(QStringView fieldKey) const; ///< an invalid variant if there is no such field
    QString text(QStringView fieldKey) const { return value(fieldKey).toString(); }
    Record &set(QStringView fieldKey, const QVariant &v); ///< the field must exist
    bool isNew() const { return rid == 0; }
};

/// A record with the parts that are edited and saved together with it.
struct RecordTree
{
    Record record;
    std::vector<Record> parts; ///< of any owned entity; a stored part with alive == false is to be removed
    std::optional<Record> base = std::nullopt; ///< the record as it was read; save() then keeps what others changed since
};

/// @returns the value with empty text, empty dates and null ids as an invalid variant, so that "nothing" is one
/// thing.
QVariant normalized(const Field &field, const QVariant &value);

/// Whether two values of a field are the same thing.
bool sameValue(const Field &field, const QVariant &a, const QVariant &b);

/// The generic form of an entity's struct. T must have the entity's fields, `id`, `rid`, `number`.
template <class T>
Record toRecord(const Entity &entity, const T &object)
{
    Record record(entity);
    record.id = object.id;
    record.rid = object.rid;
    record.number = object.number;
    for (size_t i = 0; i < entity.fields.size(); ++i)
        record.values[i] = normalized(entity.fields[i], entity.fields[i].get(&object));
    return record;
}

/// The struct of a generic record. The record must be of T's entity.
template <class T>
T fromRecord(const Record &record)
{
    T object;
    object.id = record.id;
    object.rid = record.rid;
    object.number = record.number;
    for (size_t i = 0; i < record.entity->fields.size(); ++i) {
        const auto &field = record.entity->fields[i];
        if (field.set && record.values[i].isValid())
            field.set(&object, record.values[i]);
    }
    return object;
}

/// What every struct of an entity begins with.
struct Stored
{
    QUuid id;
    qint64 rid = 0;
    qint64 number = 0;
};

} // namespace elo
