// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list_query.h"

#include <algorithm>

namespace elo {

FilterGroup::FilterGroup() = default;

FilterGroup::FilterGroup(std::initializer_list<Condition> conditions) : nodes(conditions.begin(), conditions.end()) {}

FilterGroup::FilterGroup(const std::vector<Condition> &conditions) : nodes(conditions.begin(), conditions.end()) {}

FilterGroup::FilterGroup(Kind k, std::vector<FilterNode> n) : kind(k), nodes(std::move(n)) {}

bool FilterGroup::empty() const
{
    return nodes.empty();
}

void FilterGroup::push_back(Condition condition)
{
    nodes.emplace_back(std::move(condition));
}

void FilterGroup::push_back(FilterNode node)
{
    nodes.push_back(std::move(node));
}

void FilterGroup::append(const FilterGroup &other)
{
    nodes.insert(nodes.end(), other.nodes.begin(), other.nodes.end());
}

bool operator==(const FilterGroup &a, const FilterGroup &b)
{
    return a.kind == b.kind && a.nodes == b.nodes;
}

namespace {

using Kind = FilterGroup::Kind;

/// A group of one test is that test, unless it denies it. What is in a group that is already shortest stays so.
FilterNode withoutShell(FilterGroup group)
{
    if (group.kind != Kind::None && group.nodes.size() == 1)
        return std::move(group.nodes.front());
    return group;
}

/// Whether the nodes of `inner` may as well stand in `outer`: (a and b) and c; not (a or b).
bool mayDissolve(Kind outer, Kind inner)
{
    return (outer == Kind::All && inner == Kind::All) || (outer != Kind::All && inner == Kind::Any);
}

} // namespace

FilterGroup simplified(const FilterGroup &group)
{
    FilterGroup result(group.kind, {});
    for (const FilterNode &node : group.nodes) {
        if (const Relation *relation = node.relation()) {
            Relation shorter = *relation;
            shorter.where = simplified(relation->where);
            result.push_back(FilterNode(std::move(shorter)));
        } else if (const FilterGroup *inner = node.group()) {
            const FilterGroup shorter = simplified(*inner);
            if (shorter.empty())
                continue;
            if (mayDissolve(group.kind, shorter.kind))
                result.append(shorter);
            else
                result.push_back(withoutShell(shorter));
        } else {
            result.push_back(node);
        }
    }
    if (result.nodes.size() == 1) {
        if (const FilterGroup *only = result.nodes.front().group(); only && result.kind != Kind::None)
            return FilterGroup(*only);
        if (result.kind == Kind::Any)
            result.kind = Kind::All;
    }
    return result;
}

} // namespace elo
