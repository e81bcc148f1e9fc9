// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list_query.h"

namespace elo {

struct Entity;
class Workspace;

/// A condition in words: "Country of residence: Portugal", "Due: before 24/11/2026".
QString conditionText(Workspace &workspace, const Entity &entity, const Condition &condition);

/// "1,234 members". @param entityKey of a thing.
QString countText(const QString &entityKey, qint64 count);

} // namespace elo
