// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/board.h"

#include "core/workspace.h"

namespace elo::board {

namespace {

/// The link by which records of an entity say what they are about; null if it has none.
const Entity *linkOf(const Schema &schema, const Entity &entity)
{
    const Entity *link = schema.find(entity.name() + QStringLiteral("_link"));
    return link && link->isOwnedBy(entity.name()) && link->find(u"target") ? link : nullptr;
}

} // namespace

QString kindField(const Entity &entity)
{
    for (const Field &field : entity.fields)
        if (field.type == FieldType::Choice && &field != entity.stateField())
            return QString::fromLatin1(field.key);
    return {};
}

bool hasOwner(const Entity &entity)
{
    return entity.find(u"owner") != nullptr;
}

bool hasLinks(const Workspace &workspace, const Entity &entity)
{
    return linkOf(workspace.schema(), entity) != nullptr;
}

ListQuery columnQuery(const Workspace &workspace, const Entity &entity, const QString &state, const Filter &filter)
{
    using Op = Condition::Operator;
    ListQuery query;
    query.entity = entity.name();
    query.text = filter.text;
    query.conditions.push_back({QString::fromLatin1(entity.states.field), Op::Equals, state});
    if (!filter.owner.isEmpty() && hasOwner(entity))
        query.conditions.push_back({QStringLiteral("owner"), Op::Equals, filter.owner});
    if (!filter.kind.isEmpty())
        query.conditions.push_back({kindField(entity), Op::Equals, filter.kind});
    if (const Entity *link = filter.concerns.isNull() ? nullptr : linkOf(workspace.schema(), entity))
        query.conditions.push_back(FilterNode(
            Relation{Relation::Direction::Backward, link->name(), entity.name(), 1,
                     FilterGroup{Condition{QStringLiteral("target"), Op::Equals, filter.concerns.text()}}}));
    if (entity.states.due) {
        query.sortField = QString::fromLatin1(entity.states.due);
        query.descending = entity.isClosed(state); // of what is over, the latest
    }
    return query;
}

Result<std::vector<Column>> columns(Workspace &workspace, const Entity &entity, const Filter &filter)
{
    std::vector<Column> found;
    for (const Choice &choice : entity.stateField()->choices) {
        const QString state = QString::fromLatin1(choice.key);
        auto rids = workspace.ids(columnQuery(workspace, entity, state, filter));
        if (!rids)
            return std::unexpected(rids.error());
        found.push_back({state, std::move(*rids)});
    }
    return found;
}

} // namespace elo::board
