// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filter_expression.h"
#include "core/exchange/filter_words.h"

#include "core/base/id.h"
#include "core/schema/schema.h"
#include "core/store/last_contact.h"

#include <QDate>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

using namespace filter_words;

/// Whether a text reads as one value without quotes: digits, letters, and what stands in dates and references.
bool isPlainWord(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringView(u"_-+./").contains(c);
    });
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString valueText(const Field &field, const Condition &condition)
{
    const QVariant &value = condition.value;
    if (value.metaType() == QMetaType::fromType<QDate>())
        return value.toDate().toString(Qt::ISODate);
    if (value.metaType() == QMetaType::fromType<QUuid>())
        return idText(value.toUuid());
    if (field.type == FieldType::Boolean && condition.op != Condition::Operator::Contains)
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.metaType() == QMetaType::fromType<double>())
        return QString::number(value.toDouble(), 'g', 17);
    const QString text = value.toString();
    const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText ||
                        condition.op == Condition::Operator::Contains;
    return isText || !isPlainWord(text) ? quoted(text) : text;
}

class FilterWriter
{
public:
    explicit FilterWriter(const Schema &schema) : m_schema(schema) {}

    /// @param inside whether it stands among other tests, and so needs parentheses if it is several itself.
    QString group(const FilterGroup &group, const Entity &entity, bool inside) const
    {
        QStringList parts;
        for (const FilterNode &node : group.nodes)
            parts << this->node(node, entity);
        if (group.kind == FilterGroup::Kind::None)
            return u"%1 (%2)"_s.arg(kNot.front(), parts.join(joint(kOr)));
        const QString text = parts.join(joint(group.kind == FilterGroup::Kind::All ? kAnd : kOr));
        return inside && parts.size() > 1 ? u'(' + text + u')' : text;
    }

private:
    static QString joint(std::span<const QStringView> words) { return u" %1 "_s.arg(words.front()); }

    QString node(const FilterNode &node, const Entity &entity) const
    {
        if (const FilterGroup *inner = node.group())
            return group(*inner, entity, true);
        if (const Relation *related = node.relation())
            return relation(*related);
        return condition(*node.condition(), entity);
    }

    QString condition(const Condition &condition, const Entity &entity) const
    {
        const Field *field = filterField(entity, m_schema.entity(u"contact_point"), condition.field);
        if (condition.op == Condition::Operator::Empty)
            return u"%1 is empty"_s.arg(condition.field);
        if (condition.op == Condition::Operator::NotEmpty)
            return u"%1 is not empty"_s.arg(condition.field);
        const auto sign = std::ranges::find(kSigns, condition.op, &Sign::op);
        const QString value = field ? valueText(*field, condition) : quoted(condition.value.toString());
        return condition.field + sign->text.toString() + value;
    }

    QString relation(const Relation &relation) const
    {
        QString text;
        if (relation.direction == Relation::Direction::Forward)
            text = u"%1(%2)"_s.arg(relation.field, relation.entity);
        else if (relation.atLeast == 1)
            text = u"has %1(%2)"_s.arg(relation.entity, relation.field);
        else
            text = u"has %1 %2(%3)"_s.arg(relation.atLeast <= 0 ? u"no"_s : QString::number(relation.atLeast),
                                          relation.entity, relation.field);
        const Entity *entity = m_schema.find(relation.entity);
        // Where it leads to one entity only the bracket may be left out by people; it is always written.
        if (!entity || relation.where.empty())
            return relation.direction == Relation::Direction::Forward ? text + u" where ()"_s : text;
        return u"%1 where (%2)"_s.arg(text, group(relation.where, *entity, false));
    }

    const Schema &m_schema;
};

} // namespace

QString writeFilter(const FilterGroup &filter, const Schema &schema, const Entity &entity)
{
    return FilterWriter(schema).group(simplified(filter), entity, false);
}

} // namespace elo
