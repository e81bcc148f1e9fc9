// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/quick_filters.h"

#include "core/schema/entity.h"

#include <QCoreApplication>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct QuickFilterText
{
    Q_DECLARE_TR_FUNCTIONS(QuickFilters)
};

/// What somebody has to see to by a day: its list is one of work, and shows what is still to be done.
bool isWork(const Entity &entity)
{
    return entity.states.due && entity.find(u"owner");
}

/// All states but those that ask for no work any more.
std::vector<Condition> openStates(const Entity &work)
{
    std::vector<Condition> conditions;
    for (const Choice &choice : work.stateField()->choices)
        if (const QString key = QString::fromLatin1(choice.key); work.isClosed(key))
            conditions.push_back({QString::fromLatin1(work.states.field), Condition::Operator::NotEquals, key});
    return conditions;
}

std::vector<QuickFilter> ofWork(const Entity &entity, const QString &user, const QDate &today)
{
    using enum Condition::Operator;
    const QString due = QString::fromLatin1(entity.states.due);
    const auto openAnd = [&](std::vector<Condition> more) {
        std::vector<Condition> conditions = openStates(entity);
        conditions.insert(conditions.end(), more.begin(), more.end());
        return conditions;
    };
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    return {
        {QuickFilterText::tr("Overdue"), openAnd({{due, Less, today}})},
        {QuickFilterText::tr("Due this week"), openAnd({{due, GreaterOrEqual, today}, {due, LessOrEqual, sunday}})},
        {QuickFilterText::tr("Mine"), openAnd({{QStringLiteral("owner"), Equals, user}})},
        {QuickFilterText::tr("All open"), openAnd({})},
    };
}

} // namespace

std::vector<QuickFilter> quickFilters(const Entity &entity, const QString &user, const QDate &today)
{
    if (isWork(entity))
        return ofWork(entity, user, today);
    if (entity.name() == QLatin1StringView("mission"))
        return {{QuickFilterText::tr("Not verified"),
                 {{QStringLiteral("verified"), Condition::Operator::NotEquals, true}}}};
    if (entity.name() == QLatin1StringView("event"))
        return {{QuickFilterText::tr("Still to come"),
                 {{QStringLiteral("starts"), Condition::Operator::GreaterOrEqual, today}}}};
    return {};
}

ListQuery usualList(const Entity &entity)
{
    ListQuery query;
    query.entity = entity.name();
    if (isWork(entity)) {
        query.conditions = openStates(entity);
        query.sortField = QString::fromLatin1(entity.states.due);
    }
    if (query.entity == QLatin1StringView("event")) {
        query.sortField = QStringLiteral("starts");
        query.descending = true;
    }
    return query;
}

} // namespace elo
