// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/custom_field.h"
#include "core/schema/entity.h"

#include <deque>
#include <memory>

namespace elo {

/// All entities of an office file, with the fields that the office added to them: a value that belongs to the open
/// file and is handed around, not a global. It never changes; a file that gets another field gets another Schema.
class Schema
{
public:
    Schema() : Schema(std::vector<CustomField>()) {} ///< the built-in entities
    /// @param definitions fields that the office defined, in the order in which they are shown behind the built-in ones.
    /// Removed ones are there too, hidden: the journal still speaks of them. Definitions that this version cannot
    /// read (of a later entity or type) are left out.
    explicit Schema(std::vector<CustomField> definitions);
    Schema(const Schema &) = delete;
    Schema &operator=(const Schema &) = delete;

    const std::vector<std::unique_ptr<Entity>> &entities() const { return m_entities; }
    std::vector<const Entity *> things() const; ///< in the order of the side bar

    const Entity *find(QStringView key) const;
    const Entity &entity(QStringView key) const; ///< the entity must exist
    const Entity *byPrefix(QChar prefix) const;

    /// Parts and links that go with a record of `entity`, with the index of the owning field.
    struct Owned
    {
        const Entity *entity;
        int ownerField;
    };
    std::vector<Owned> ownedBy(const Entity &entity) const;

    /// Every field of any entity through which a record of `entity` can be referred to.
    std::vector<Owned> referencesTo(const Entity &entity) const;

    /// The definitions it was made with.
    const std::vector<CustomField> &customFields() const { return m_own; }

private:
    void addOwnField(const CustomField &own);
    const char *keep(QByteArray bytes); ///< for as long as the schema lives
    void expandTargets(Entity &entity) const;
    std::vector<Owned> pointingTo(const Entity &target, bool ownersOnly) const;

    std::vector<std::unique_ptr<Entity>> m_entities;
    QHash<QString, const Entity *> m_byKey;
    std::vector<CustomField> m_own;
    std::deque<QByteArray> m_texts; ///< a deque: fields point into them
    std::deque<std::vector<Choice>> m_choices;
};

} // namespace elo
