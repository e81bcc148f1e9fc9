// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <memory>

namespace elo {

/// All entities of an office file. A file may add fields of its own to them later, so this is a value that belongs to
/// the open file and is handed around, not a global.
class Schema
{
public:
    Schema(); ///< the built-in entities
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

private:
    void expandTargets(Entity &entity) const;
    std::vector<Owned> pointingTo(const Entity &target, bool ownersOnly) const;

    std::vector<std::unique_ptr<Entity>> m_entities;
    QHash<QString, const Entity *> m_byKey;
};

} // namespace elo
