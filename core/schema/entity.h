// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/field.h"

#include <QDate>
#include <QHash>
#include <QUuid>

namespace elo {

enum class EntityKind {
    Thing,   ///< has a number, a page, a title: member, association, …
    Part,    ///< belongs to one thing: a phone, a consent, a day of an event
    Link,    ///< joins things, with a deterministic id: a membership, an attendance
    Setting, ///< how the office works, no part of its data: a tag, a saved view. Has no number, no page, no owner
};

/// Where a thing stands in the side bar.
enum class EntityGroup { Network, Work, Programme };

/// One step that a record's state may take. Whatever is not among an entity's steps is refused.
struct Step
{
    const char *from = nullptr; ///< key of the state
    const char *to = nullptr;
    const char *label = nullptr; ///< the command, translated in the context "Step": "Refer…"
    const char *fields = "";     ///< keys asked for with the step, by commas; '!' after those it is refused without
};

struct Record;

/// The state of a record, and how it moves.
struct StateMachine
{
    const char *field = nullptr; ///< the Choice field that holds it; null: the entity has no states
    std::vector<Step> steps = {};
    std::vector<const char *> closed = {};                 ///< states that ask for no more work
    const char *due = nullptr;                             ///< the Date field after which an open record is overdue
    void (*entered)(Record &, QStringView from) = nullptr; ///< sets what follows from a step: the day, say
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
    bool findable = false; ///< a part that has a search index and a sort key too, as every thing has
    EntityGroup group = EntityGroup::Network;
    StateMachine states = {};
    Record (*blank)(const Entity &) = nullptr; ///< what a new record begins with; null: with nothing
    void (*derive)(Record &) = nullptr;        ///< fills what follows from what was entered, of this record alone
    Result<void> (*validate)(const Record &) = nullptr; ///< rules between fields; Invalid as rules::validate gives it
    /// Two records of it may be merged: its table has the derived column `merged_into`, the row id of the record that
    /// stands for the row's own, null for all others (core/store/merged.h).
    bool mergeable = false;

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

    const Field *stateField() const;                              ///< null if it has no states
    bool isClosed(QStringView state) const;                       ///< asks for no more work
    std::vector<const Step *> stepsFrom(QStringView state) const; ///< in the order of the entity's list
    const Step *step(QStringView from, QStringView to) const;     ///< null if there is none
    Record newRecord() const;                                     ///< what a new record begins with
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
    QString state() const;                                ///< key of the state it is in; empty if its entity has none
    bool isNew() const { return rid == 0; }
};

/// A record with the parts that are edited and saved together with it.
struct RecordTree
{
    Record record;
    std::vector<Record> parts; ///< of any owned entity; a stored part with alive == false is to be removed
    std::optional<Record> base =
        std::nullopt; ///< the record as it was read; save() then keeps what others changed since
};

/// Whether the record asks for work and its due date has passed. False for what has no due date.
bool isOverdue(const Record &record, const QDate &today);

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
        if (entity.fields[i].get) // the office's own fields are in no struct
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

/// `Entity::blank` of an entity whose struct begins with more than nothing.
template <class T>
Record blankOf(const Entity &entity)
{
    return toRecord(entity, T{});
}

/// What every struct of an entity begins with.
struct Stored
{
    QUuid id;
    qint64 rid = 0;
    qint64 number = 0;

    friend bool operator==(const Stored &, const Stored &) = default;
};

} // namespace elo
