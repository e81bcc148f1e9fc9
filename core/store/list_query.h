// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <initializer_list>
#include <variant>
#include <vector>

namespace elo {

/// One test on a field of the listed entity, or on kLastContact.
struct Condition
{
    enum class Operator { Equals, NotEquals, Contains, Less, LessOrEqual, Greater, GreaterOrEqual, Empty, NotEmpty };
    QString field;
    Operator op = Operator::Equals;
    QVariant value; ///< a key for choices, an ISO text or a RelativeDate's text for dates, an Id or Ref text

    friend bool operator==(const Condition &, const Condition &) = default;
};

struct FilterNode;

/// Tests that hold together, one of them, or none. A group without tests restricts nothing.
struct FilterGroup
{
    enum class Kind { All, Any, None };
    Kind kind = Kind::All;
    std::vector<FilterNode> nodes;

    FilterGroup();
    FilterGroup(std::initializer_list<Condition> conditions); ///< all of them hold
    FilterGroup(const std::vector<Condition> &conditions);    ///< all of them hold
    FilterGroup(Kind kind, std::vector<FilterNode> nodes);

    bool empty() const;
    void push_back(Condition condition);
    void push_back(FilterNode node);
    void append(const FilterGroup &other); ///< its nodes; both must be of one kind

    friend bool operator==(const FilterGroup &a, const FilterGroup &b);
};

/// A test on the records that refer to the listed one, or that it refers to.
struct Relation
{
    enum class Direction { Backward, Forward };
    Direction direction = Direction::Backward;
    QString entity;    ///< of the related records
    QString field;     ///< Backward: theirs, which points here. Forward: of the listed entity, which points there
    int atLeast = 1;   ///< so many of them; 0: none may be
    FilterGroup where; ///< what holds for each of them

    friend bool operator==(const Relation &, const Relation &) = default;
};

struct FilterNode
{
    std::variant<Condition, Relation, FilterGroup> test;

    FilterNode() = default;
    FilterNode(Condition condition) : test(std::move(condition)) {}
    FilterNode(Relation relation) : test(std::move(relation)) {}
    FilterNode(FilterGroup group) : test(std::move(group)) {}

    const Condition *condition() const { return std::get_if<Condition>(&test); }
    const Relation *relation() const { return std::get_if<Relation>(&test); }
    const FilterGroup *group() const { return std::get_if<FilterGroup>(&test); }

    friend bool operator==(const FilterNode &, const FilterNode &) = default;
};

/// The same filter in its shortest form: without groups that restrict nothing, groups of one, and groups inside of
/// their like.
FilterGroup simplified(const FilterGroup &group);

/// What a list shows and in which order. `conditions` is the root of the filter; `text` is what was typed into the
/// filter bar.
struct ListQuery
{
    QString entity;
    QString text;
    FilterGroup conditions;
    QString sortField; ///< empty: by title
    bool descending = false;

    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

} // namespace elo
