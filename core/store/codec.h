// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/field.h"
#include "core/store/statement.h"

#include <QHash>

namespace elo {

class Schema;
struct Entity;

/// Codes of entities in the file (the first byte of an any-reference) and of fields in the journal.
class Codes
{
public:
    /// Reads the codes; fields that have none yet get one. Throws StoreFailure.
    static Codes load(class Connection &connection, const Schema &schema, bool assignMissing);

    int entity(const Entity &entity) const;
    int entity(QStringView key) const; ///< 0 if there is none
    const Entity *entityOf(int code) const;
    /// `index` of the entity's field; -1 is the `alive` register, which is journalled like a field.
    int field(const Entity &entity, int index) const;
    struct FieldOf
    {
        const Entity *entity = nullptr;
        int index = -1;
    };
    FieldOf fieldOf(int code) const;

private:
    std::vector<std::pair<QString, int>> m_entities; ///< so few that looking through is quicker than hashing
    QHash<int, const Entity *> m_entityOf;
    QHash<QString, int> m_fields; ///< "member.name"
    QHash<int, FieldOf> m_fieldOf;
};

/// A value of a field as SQLite keeps it: ids as 16 bytes, any-references as 17, dates as ISO text.
QVariant toStored(const Field &field, const QVariant &value, const Codes &codes);

/// The opposite.
QVariant fromStored(const Field &field, const QVariant &stored, const Codes &codes);

/// An any-reference as 17 bytes; empty for a null Ref.
QByteArray refBytes(const Ref &ref, const Codes &codes);
Ref refFromBytes(const QByteArray &bytes, const Codes &codes);

} // namespace elo
