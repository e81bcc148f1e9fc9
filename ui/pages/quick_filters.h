// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list_query.h"

#include <QDate>
#include <QString>
#include <vector>

namespace elo {

struct Entity;

/// A question that is asked of a list every day, one press away.
struct QuickFilter
{
    QString label;
    FilterGroup conditions;
};

/// Those of an entity; none for most. @param user whose follow-ups are "mine".
std::vector<QuickFilter> quickFilters(const Entity &entity, const QString &user, const QDate &today);

/// The list as it opens: by title, but what has a date that matters most by that date, and of work what is open.
ListQuery usualList(const Entity &entity);

} // namespace elo
