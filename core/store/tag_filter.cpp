// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tag_filter.h"

namespace elo {

FilterNode TagTest::node() const
{
    const Condition isTag{QStringLiteral("tag"), Condition::Operator::Equals, tag};
    return Relation{Relation::Direction::Backward, QStringLiteral("tagging"), QStringLiteral("thing"), has ? 1 : 0,
                    FilterGroup{isTag}};
}

std::optional<TagTest> TagTest::of(const FilterNode &node)
{
    const Relation *relation = node.relation();
    if (!relation || relation->direction != Relation::Direction::Backward || relation->entity != u"tagging" ||
        relation->atLeast > 1 || relation->where.nodes.size() != 1)
        return std::nullopt;
    const Condition *isTag = relation->where.nodes.front().condition();
    if (!isTag || isTag->field != u"tag" || isTag->op != Condition::Operator::Equals)
        return std::nullopt;
    return TagTest{isTag->value.toUuid(), relation->atLeast == 1};
}

} // namespace elo
