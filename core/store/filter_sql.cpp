// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filter_sql.h"

#include "core/people/fold.h"
#include "core/places/relative_date.h"
#include "core/store/connection.h"
#include "core/store/registered.h"

#include <algorithm>

namespace elo {

namespace {

QByteArray comparison(Condition::Operator op, bool isNull)
{
    switch (op) {
    case Condition::Operator::Less:
        return " < ?";
    case Condition::Operator::LessOrEqual:
        return " <= ?";
    case Condition::Operator::Greater:
        return " > ?";
    case Condition::Operator::GreaterOrEqual:
        return " >= ?";
    case Condition::Operator::NotEquals:
        return " IS NOT ?";
    default:
        return isNull ? " IS ?" : " = ?"; // = proves that a partial index holds the row
    }
}

QVariant dayOf(const QVariant &value, const QDate &today)
{
    if (value.metaType() != QMetaType::fromType<QString>())
        return value;
    if (const auto relative = RelativeDate::fromText(value.toString()))
        return relative->on(today);
    return QDate::fromString(value.toString(), Qt::ISODate);
}

class Compiler
{
public:
    Compiler(Connection &connection, const Codes &codes, const QDate &today)
        : m_connection(connection), m_codes(codes), m_today(today)
    {
    }

    /// The whole filter: what all rows must meet may be turned round.
    SqlClause root(const FilterGroup &group, const Entity &entity, const QByteArray &alias)
    {
        m_mayTurn = group.kind == FilterGroup::Kind::All;
        return this->group(group, entity, alias);
    }

    SqlClause group(const FilterGroup &group, const Entity &entity, const QByteArray &alias);

private:
    SqlClause node(const FilterNode &node, const Entity &entity, const QByteArray &alias);
    SqlClause condition(const Condition &condition, const Entity &entity, const QByteArray &alias);
    SqlClause onField(const Field &field, const Condition &condition, const QByteArray &column) const;
    SqlClause relation(const Relation &relation, const Entity &entity, const QByteArray &alias);
    QByteArray joined(const Relation &relation, const Entity &entity, const Entity &other, const QByteArray &alias,
                      const QByteArray &own) const;
    const Entity &entityOf(const QString &key) const;
    /// The SQL by which an any-reference points to the row.
    QByteArray pointer(const Entity &entity, const QByteArray &alias) const
    {
        return "CAST(x'" + codeText(entity) + "' || " + alias + ".id AS BLOB)";
    }
    QByteArray codeText(const Entity &entity) const { return QByteArray(1, char(m_codes.entity(entity))).toHex(); }

    bool areFew(const SqlClause &rows);

    Connection &m_connection;
    const Codes &m_codes;
    QDate m_today;
    bool m_mayTurn = false; ///< for the nodes of the root alone
    int m_depth = 0;
    int m_tests = 0;
    int m_aliases = 0;
};

const Entity &Compiler::entityOf(const QString &key) const
{
    const Entity *entity = m_codes.entityOf(m_codes.entity(key));
    if (!entity)
        raise(ErrorCode::BadExpression, {key});
    return *entity;
}

SqlClause Compiler::group(const FilterGroup &group, const Entity &entity, const QByteArray &alias)
{
    if (++m_depth > kMostFilterDepth)
        raise(ErrorCode::BadExpression, {entity.name()});
    const bool mayTurn = std::exchange(m_mayTurn, false);
    SqlClause all;
    for (const FilterNode &node : group.nodes) {
        m_mayTurn = mayTurn && !node.group();
        const SqlClause one = this->node(node, entity, alias);
        if (one.sql.isEmpty())
            continue;
        if (!all.sql.isEmpty())
            all.sql += group.kind == FilterGroup::Kind::All ? " AND " : " OR ";
        all.sql += one.sql;
        all.parameters += one.parameters;
    }
    m_mayTurn = mayTurn;
    --m_depth;
    if (all.sql.isEmpty())
        return all;
    all.sql = '(' + all.sql + ')';
    // What is not known (an empty column that is compared) is not so: NOT of it would be unknown as well.
    if (group.kind == FilterGroup::Kind::None)
        all.sql += " IS NOT TRUE";
    return all;
}

SqlClause Compiler::node(const FilterNode &node, const Entity &entity, const QByteArray &alias)
{
    if (const FilterGroup *inner = node.group()) {
        SqlClause clause = group(*inner, entity, alias);
        if (inner->kind == FilterGroup::Kind::None && !clause.sql.isEmpty())
            clause.sql = '(' + clause.sql + ')';
        return clause;
    }
    if (++m_tests > kMostFilterTests)
        raise(ErrorCode::BadExpression, {entity.name()});
    if (const Relation *related = node.relation())
        return relation(*related, entity, alias);
    return condition(*node.condition(), entity, alias);
}

SqlClause Compiler::condition(const Condition &condition, const Entity &entity, const QByteArray &alias)
{
    const Field *field = filterField(entity, entityOf(QStringLiteral("contact_point")), condition.field);
    if (!field)
        raise(ErrorCode::BadExpression, {condition.field});
    if (condition.field == kLastContact || condition.field == kRegistered) {
        const QDate day = dayOf(condition.value, m_today).toDate();
        const bool needsDay =
            condition.op != Condition::Operator::Empty && condition.op != Condition::Operator::NotEmpty;
        if (needsDay && !day.isValid())
            raise(ErrorCode::BadExpression, {condition.value.toString()});
        if (condition.field == kRegistered)
            return registeredClause(alias + ".added", condition.op, day);
        const QString isoDay = day.toString(Qt::ISODate);
        if (const SqlClause contacted = lastContactRows(m_codes.entity(entity), condition.op, isoDay);
            m_mayTurn && !contacted.sql.isEmpty() && areFew(contacted))
            return {alias + ".id IN (" + contacted.sql + ')', contacted.parameters};
        return lastContactClause(pointer(entity, alias), condition.op, isoDay);
    }
    return onField(*field, condition, alias + '.' + field->key);
}

SqlClause Compiler::onField(const Field &field, const Condition &condition, const QByteArray &column) const
{
    using enum Condition::Operator;
    if (condition.op == Empty || condition.op == NotEmpty)
        return {column + (condition.op == Empty ? " IS NULL" : " IS NOT NULL"), {}};
    if (condition.op == Contains)
        return {"instr(elo_fold(" + column + "), ?) > 0", {fold(condition.value.toString())}};
    QVariant value = condition.value;
    if (field.type == FieldType::Date)
        value = dayOf(value, m_today);
    else if (const auto relative =
                 field.type == FieldType::PartialDate ? RelativeDate::fromText(value.toString()) : std::nullopt)
        value = relative->on(m_today).toString(Qt::ISODate);
    const QVariant stored = toStored(field, normalized(field, value), m_codes);
    if (field.isSet() && (condition.op == Equals || condition.op == NotEquals)) {
        const QByteArray found = "instr(',' || coalesce(" + column + ", '') || ',', ',' || ? || ',')";
        return {found + (condition.op == Equals ? " > 0" : " = 0"), {stored}};
    }
    return {column + comparison(condition.op, !stored.isValid() || stored.isNull()), {stored}};
}

/// What joins the related row `own` to the row `alias`.
QByteArray Compiler::joined(const Relation &relation, const Entity &entity, const Entity &other,
                            const QByteArray &alias, const QByteArray &own) const
{
    const bool forward = relation.direction == Relation::Direction::Forward;
    const Entity &holder = forward ? entity : other;
    const Entity &target = forward ? other : entity;
    const Field *field = holder.find(relation.field);
    const auto pointsThere = [&](const char *key) { return target.name() == QLatin1StringView(key); };
    if (!field || std::ranges::none_of(field->targets, pointsThere))
        raise(ErrorCode::BadExpression, {relation.field});
    const bool any = field->type == FieldType::AnyReference;
    if (!forward)
        return own + '.' + field->key + " = " + (any ? pointer(entity, alias) : alias + ".id");
    const QByteArray column = alias + '.' + field->key;
    if (!any)
        return own + ".id = " + column;
    return own + ".id = substr(" + column + ", 2) AND substr(" + column + ", 1, 1) = x'" + codeText(other) + '\'';
}

/// Whether so few rows come out that going from them to what is listed is cheaper than asking of each listed row.
bool Compiler::areFew(const SqlClause &rows)
{
    constexpr qint64 kFew = 1000;
    const QByteArray limit = QByteArray::number(kFew + 1);
    return m_connection.scalar("SELECT count(*) FROM (" + rows.sql + " LIMIT " + limit + ')', rows.parameters)
               .toLongLong() <= kFew;
}

SqlClause Compiler::relation(const Relation &relation, const Entity &entity, const QByteArray &alias)
{
    const bool mayTurn = std::exchange(m_mayTurn, false);
    const Entity &other = entityOf(relation.entity);
    const QByteArray own = "r" + QByteArray::number(++m_aliases);
    const QByteArray from = QByteArray(" FROM ") + other.key + ' ' + own + " WHERE ";
    const QByteArray join = joined(relation, entity, other, alias, own);
    SqlClause where = group(relation.where, other, own);
    where.sql = own + ".alive = 1" + (where.sql.isEmpty() ? QByteArray() : " AND " + where.sql);
    if (mayTurn && relation.atLeast >= 1 && relation.direction == Relation::Direction::Backward) {
        const Field &field = other.field(relation.field);
        const bool any = field.type == FieldType::AnyReference;
        const QByteArray column = own + '.' + field.key;
        SqlClause ids{"SELECT " + (any ? "substr(" + column + ", 2)" : column) + from + where.sql, where.parameters};
        if (any)
            ids.sql += " AND substr(" + column + ", 1, 1) = x'" + codeText(entity) + '\'';
        if (relation.atLeast > 1)
            ids.sql += " GROUP BY 1 HAVING count(*) >= " + QByteArray::number(relation.atLeast);
        if (areFew(ids))
            return {alias + ".id IN (" + ids.sql + ')', ids.parameters};
    }
    const QByteArray sql = "SELECT 1" + from + join + " AND " + where.sql;
    if (relation.atLeast <= 0)
        return {"NOT EXISTS (" + sql + ')', where.parameters};
    if (relation.atLeast == 1)
        return {"EXISTS (" + sql + ')', where.parameters};
    const QByteArray number = QByteArray::number(relation.atLeast);
    return {"(SELECT count(*) FROM (" + sql + " LIMIT " + number + ")) >= " + number, where.parameters};
}

} // namespace

SqlClause filterClause(Connection &connection, const FilterGroup &filter, const Entity &entity, const Codes &codes,
                       const QByteArray &alias, const QDate &today)
{
    return Compiler(connection, codes, today).root(filter, entity, alias);
}

} // namespace elo
