// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/behind.h"

#include "core/schema/entity.h"
#include "core/store/registered.h"

namespace elo::behind {

using Op = Condition::Operator;
using namespace Qt::StringLiterals;

ListQuery listOf(QStringView entity, QStringView newestBy)
{
    ListQuery list;
    list.entity = entity.toString();
    list.sortField = newestBy.toString();
    list.descending = !newestBy.isEmpty();
    return list;
}

FilterNode is(QStringView field, const QVariant &value)
{
    return Condition{field.toString(), Op::Equals, value};
}

FilterNode isNot(QStringView field, const QVariant &value)
{
    return Condition{field.toString(), Op::NotEquals, value};
}

FilterNode empty(QStringView field)
{
    return Condition{field.toString(), Op::Empty, {}};
}

FilterNode notEmpty(QStringView field)
{
    return Condition{field.toString(), Op::NotEmpty, {}};
}

FilterNode isOrEmpty(QStringView field, const QString &key)
{
    return key.isEmpty() ? empty(field) : is(field, key);
}

FilterNode oneOf(QStringView field, const QStringList &values)
{
    FilterGroup any(FilterGroup::Kind::Any, {});
    for (const QString &value : values)
        any.push_back(is(field, value));
    return any;
}

FilterNode within(QStringView field, const ReportPeriod &period)
{
    FilterGroup all;
    if (period.from.isValid())
        all.push_back(Condition{field.toString(), Op::GreaterOrEqual, period.from.toString(Qt::ISODate)});
    if (period.to.isValid())
        all.push_back(Condition{field.toString(), Op::LessOrEqual, period.to.toString(Qt::ISODate)});
    return all;
}

FilterNode registered(const ReportPeriod &period)
{
    return within(kRegistered, period);
}

FilterNode stillOpen(const Entity &entity)
{
    FilterGroup none(FilterGroup::Kind::None, {});
    for (const char *state : entity.states.closed)
        none.push_back(is(QString::fromLatin1(entity.states.field), QString::fromLatin1(state)));
    return none;
}

FilterNode between(const Ref &one, const Ref &other)
{
    const FilterGroup there{{u"sender"_s, Op::Equals, one.text()}, {u"recipient"_s, Op::Equals, other.text()}};
    const FilterGroup back{{u"sender"_s, Op::Equals, other.text()}, {u"recipient"_s, Op::Equals, one.text()}};
    return FilterGroup(FilterGroup::Kind::Any, {there, back});
}

FilterNode fromOrTo(const Ref &ref)
{
    return FilterGroup(FilterGroup::Kind::Any, {is(u"sender", ref.text()), is(u"recipient", ref.text())});
}

FilterNode communicatesWith(QStringView other, const FilterGroup &communications)
{
    const auto at = [&](const QString &own, const QString &theirs) {
        Relation communication{Relation::Direction::Backward, u"communication"_s, own, 1, communications};
        communication.where.push_back(Relation{Relation::Direction::Forward, other.toString(), theirs, 1, {}});
        return FilterNode(communication);
    };
    return FilterGroup(FilterGroup::Kind::Any, {at(u"sender"_s, u"recipient"_s), at(u"recipient"_s, u"sender"_s)});
}

ListQuery &operator+=(ListQuery &query, FilterNode node)
{
    query.conditions.push_back(std::move(node));
    return query;
}

} // namespace elo::behind
