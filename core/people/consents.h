// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QSet>

namespace elo {

class Connection;

/// Whether a person agrees to a use of the data: somebody said yes and did not take it back. Merged records may have
/// two answers; the more restrictive one stands.
/// @param consents of the person, for any purpose. @param purpose key, "contact".
bool agrees(const std::vector<Record> &consents, QStringView purpose);

/// Everybody who agrees, by the ids of the members that stand for them. Throws StoreFailure.
QSet<QUuid> whoAgrees(Connection &connection, const Entity &member, const QString &purpose);

} // namespace elo
