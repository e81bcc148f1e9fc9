// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/schema/schema.h"

namespace elo {

class Workspace;

/// Saves a part or a link. Parts go through the thing that owns them, since what is derived of a part (the standard
/// form of a phone) may depend on its owner (the country where it lives). @param ownerField key; may be empty.
/// @returns the record's own Ref.
Result<Ref> saveOwned(Workspace &workspace, Record record, const QString &ownerField);

/// The owner field of a link that is not `nearField`: what the link leads to. Null for parts and one-sided links.
const Field *farSide(const Entity &link, QStringView nearField);

/// Whether a link says nothing but that two things belong together.
bool isBare(const Entity &link);

/// What a link is called by where it is seen from its second side: a follow-up concerns a member, but what the member
/// has are follow-ups. Null from the first side, where the link's own name is right.
const Entity *seenAs(const Schema &schema, const Entity &link, QStringView nearField);

/// A new link between a record of `entity` (to be saved with it: that side stays empty) and `about`, if the schema
/// has one: a follow-up and what it concerns, a member and an association.
std::optional<Record> linkTo(const Schema &schema, const Entity &entity, const Ref &about);

} // namespace elo
