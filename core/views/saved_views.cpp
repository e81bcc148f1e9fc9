// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/saved_views.h"

#include "core/exchange/filter_expression.h"
#include "core/people/fold.h"
#include "core/workspace.h"

#include <algorithm>

namespace elo::views {

Result<ListQuery> queryOf(const Record &view, const Schema &schema)
{
    const Entity *entity = schema.find(view.text(u"entity"));
    if (!entity || !entity->isFindable())
        return fail(ErrorCode::NoRecord, {view.text(u"entity")});
    auto filter = parseFilter(view.text(u"filter"), schema, *entity);
    if (!filter)
        return std::unexpected(filter.error());
    ListQuery query;
    query.entity = entity->name();
    query.text = view.text(u"text");
    query.conditions = std::move(*filter);
    query.sortField = view.text(u"sort_field");
    query.descending = view.value(u"descending").toBool();
    return query;
}

QStringList columnsOf(const Record &view, const Schema &schema)
{
    const Entity *entity = schema.find(view.text(u"entity"));
    QStringList columns;
    for (const QString &key : view.text(u"columns").split(u',', Qt::SkipEmptyParts))
        if (entity && entity->find(key))
            columns << key;
    return columns;
}

void setQuery(Record &view, const ListQuery &query, const QStringList &columns, const Schema &schema)
{
    view.set(u"entity", query.entity);
    view.set(u"filter", writeFilter(query.conditions, schema, schema.entity(query.entity)));
    view.set(u"text", query.text);
    view.set(u"sort_field", query.sortField);
    view.set(u"descending", query.descending);
    view.set(u"columns", columns.join(u','));
}

Result<std::vector<Record>> seenBy(Workspace &workspace, const QString &user)
{
    ListQuery query;
    query.entity = QStringLiteral("saved_view");
    query.conditions = {FilterGroup::Kind::Any,
                        {Condition{QStringLiteral("owner"), Condition::Operator::Empty, {}},
                         Condition{QStringLiteral("owner"), Condition::Operator::Equals, user}}};
    const auto ids = workspace.ids(query);
    if (!ids)
        return std::unexpected(ids.error());
    auto found = workspace.records(workspace.schema().entity(query.entity), *ids);
    if (found)
        std::ranges::stable_partition(*found, [](const Record &view) { return !view.text(u"owner").isEmpty(); });
    return found;
}

Result<Record> byName(Workspace &workspace, const QString &name, const QString &user)
{
    const auto all = seenBy(workspace, user);
    if (!all)
        return std::unexpected(all.error());
    const QString folded = fold(name);
    const auto found =
        std::ranges::find_if(*all, [&](const Record &view) { return fold(view.text(u"name")) == folded; });
    return found == all->end() ? Result<Record>(fail(ErrorCode::NoRecord, {name})) : Result<Record>(*found);
}

} // namespace elo::views
