// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filter_sql.h"

#include "core/people/fold.h"
#include "core/places/relative_date.h"
#include "core/store/connection.h"
#include "core/store/merged.h"
#include "core/store/records.h"
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
    /// Whose related records are meant: those of the listed row alone, or of all that it stands for.
    enum class Whose { Record, Person };

    SqlClause node(const FilterNode &node, const Entity &entity, const QByteArray &alias);
    SqlClause condition(const Condition &condition, const Entity &entity, const QByteArray &alias);
    SqlClause onField(const Field &field, const Condition &condition, const QByteArray &column) const;
    SqlClause relation(const Relation &relation, const Entity &entity, const QByteArray &alias);
    QByteArray joined(const Relation &relation, const Entity &entity, const Entity &other, const QByteArray &alias,
                      const QByteArray &own, Whose whose) const;
    SqlClause counted(const Relation &relation, const Entity &entity, const QByteArray &alias, const QByteArray &own,
                      const SqlClause &where, Whose whose) const;
    SqlClause turned(const Relation &relation, const Entity &entity, const QByteArray &own,
                     const SqlClause &where) const;
    const Entity &entityOf(const QString &key) const;
    /// The SQL by which an any-reference points to the row.
    QByteArray pointer(const Entity &entity, const QByteArray &alias) const
    {
        return "CAST(x'" + codeText(entity) + "' || " + alias + ".id AS BLOB)";
    }
    /// What follows a column that points to the row, or to another record of the same person: " = …" or " IN (…)".
    QByteArray pointsTo(const Entity &entity, const QByteArray &alias, bool any, Whose whose) const;
    template <class MakeClause>
    SqlClause ofPerson(const Entity &entity, const QByteArray &alias, MakeClause makeClause);
    SqlClause listed(const Entity &entity, const QByteArray &alias, const SqlClause &ids) const;
    SqlClause pointsToValue(const Field &field, const Condition &condition, const QByteArray &column) const;
    QByteArray codeText(const Entity &entity) const { return QByteArray(1, char(m_codes.entity(entity))).toHex(); }

    bool areFew(const SqlClause &rows);

    Connection &m_connection;
    const Codes &m_codes;
    QDate m_today;
    bool m_mayTurn = false; ///< for the nodes of the root alone
    int m_depth = 0;
    int m_tests = 0;
    int m_aliases = 0;
    int m_withinRelations = 0;
};

QByteArray Compiler::pointsTo(const Entity &entity, const QByteArray &alias, bool any, Whose whose) const
{
    const QByteArray own = any ? pointer(entity, alias) : alias + ".id";
    if (whose == Whose::Record)
        return " = " + own;
    return " IN (SELECT " + own + " UNION ALL " +
           merged::othersOf(entity, alias, any ? pointer(entity, "other") : "other.id") + ')';
}

/// The clause for a listed row, whose related records are asked for the more costly way only where it stands for
/// several. Saying it both ways is for the listed rows themselves: within a relation of a relation the text would
/// double with each level.
template <class MakeClause>
SqlClause Compiler::ofPerson(const Entity &entity, const QByteArray &alias, MakeClause makeClause)
{
    if (!merged::any(m_connection, entity))
        return makeClause(Whose::Record);
    if (m_withinRelations > 0)
        return makeClause(Whose::Person);
    const SqlClause own = makeClause(Whose::Record);
    const SqlClause all = makeClause(Whose::Person);
    return {"CASE WHEN " + alias + ".rid IN (SELECT merged_into FROM " + entity.key +
                " WHERE merged_into IS NOT NULL) THEN " + all.sql + " ELSE " + own.sql + " END",
            all.parameters + own.parameters};
}

/// Ids as listed rows: those of merged records are the rows that stand for them.
SqlClause Compiler::listed(const Entity &entity, const QByteArray &alias, const SqlClause &ids) const
{
    if (!merged::any(m_connection, entity))
        return {alias + ".id IN (" + ids.sql + ')', ids.parameters};
    return {alias + ".rid IN (SELECT coalesce(person.merged_into, person.rid) FROM " + entity.key +
                " person WHERE person.id IN (" + ids.sql + "))",
            ids.parameters};
}

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
            return listed(entity, alias, contacted);
        return ofPerson(entity, alias, [&](Whose whose) {
            return lastContactClause(pointsTo(entity, alias, true, whose), condition.op, isoDay);
        });
    }
    return onField(*field, condition, alias + '.' + field->key);
}

/// A reference to a record of a person is one to the person. Empty SQL where it is one record's.
SqlClause Compiler::pointsToValue(const Field &field, const Condition &condition, const QByteArray &column) const
{
    const Ref ref = field.type == FieldType::AnyReference
                        ? Ref::fromText(condition.value.toString())
                        : Ref{QString::fromLatin1(field.targets.front()), condition.value.toUuid()};
    const Entity *target = m_codes.entityOf(m_codes.entity(ref.entity));
    if (ref.isNull() || !target || !merged::any(m_connection, *target))
        return {};
    const Id person = merged::representative(m_connection, *target, ref.id);
    SqlClause clause;
    for (const Id &id : merged::groupOf(m_connection, *target, person)) {
        clause.sql += clause.sql.isEmpty() ? "?" : ", ?";
        clause.parameters << records::pointer(m_codes, field, {ref.entity, id});
    }
    const bool denied = condition.op == Condition::Operator::NotEquals;
    clause.sql = denied ? '(' + column + " IS NULL OR " + column + " NOT IN (" + clause.sql + "))"
                        : column + " IN (" + clause.sql + ')';
    return clause;
}

SqlClause Compiler::onField(const Field &field, const Condition &condition, const QByteArray &column) const
{
    using enum Condition::Operator;
    if (field.isReference() && (condition.op == Equals || condition.op == NotEquals))
        if (SqlClause clause = pointsToValue(field, condition, column); !clause.sql.isEmpty())
            return clause;
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
                            const QByteArray &alias, const QByteArray &own, Whose whose) const
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
        return own + '.' + field->key + pointsTo(entity, alias, any, whose);
    const QByteArray column = alias + '.' + field->key;
    const QByteArray id = any ? "substr(" + column + ", 2)" : column;
    const QByteArray join =
        merged::any(m_connection, other) ? own + ".rid = " + merged::personOf(other, id) : own + ".id = " + id;
    return any ? join + " AND substr(" + column + ", 1, 1) = x'" + codeText(other) + '\'' : join;
}

/// Whether so few rows come out that going from them to what is listed is cheaper than asking of each listed row.
bool Compiler::areFew(const SqlClause &rows)
{
    constexpr qint64 kFew = 1000;
    const QByteArray limit = QByteArray::number(kFew + 1);
    return m_connection.scalar("SELECT count(*) FROM (" + rows.sql + " LIMIT " + limit + ')', rows.parameters)
               .toLongLong() <= kFew;
}

/// The ids of listed records, from the side of those that point to them.
SqlClause Compiler::turned(const Relation &relation, const Entity &entity, const QByteArray &own,
                           const SqlClause &where) const
{
    const Entity &other = entityOf(relation.entity);
    const Field &field = other.field(relation.field);
    const bool any = field.type == FieldType::AnyReference;
    const QByteArray column = own + '.' + field.key;
    SqlClause ids{"SELECT " + (any ? "substr(" + column + ", 2)" : column) + " FROM " + other.key + ' ' + own +
                      " WHERE " + where.sql,
                  where.parameters};
    if (any)
        ids.sql += " AND substr(" + column + ", 1, 1) = x'" + codeText(entity) + '\'';
    if (relation.atLeast > 1)
        ids.sql += " GROUP BY 1 HAVING count(*) >= " + QByteArray::number(relation.atLeast);
    return ids;
}

namespace {

/// What tells related records of one person apart: two records that took part in one event are one that did.
QByteArray toldApartBy(const Entity &other, const QString &field, const QByteArray &own)
{
    QByteArray columns;
    if (other.kind == EntityKind::Link)
        for (const int i : other.flagged(FieldFlag::Identity))
            if (const char *key = other.fields[size_t(i)].key; field != QLatin1StringView(key))
                columns += (columns.isEmpty() ? "" : ", ") + own + '.' + key;
    return columns.isEmpty() ? own + ".rid" : columns;
}

} // namespace

SqlClause Compiler::counted(const Relation &relation, const Entity &entity, const QByteArray &alias,
                            const QByteArray &own, const SqlClause &where, Whose whose) const
{
    const Entity &other = entityOf(relation.entity);
    const QByteArray from = QByteArray(" FROM ") + other.key + ' ' + own + " WHERE " +
                            joined(relation, entity, other, alias, own, whose) + " AND " + where.sql;
    if (relation.atLeast <= 0)
        return {"NOT EXISTS (SELECT 1" + from + ')', where.parameters};
    if (relation.atLeast == 1)
        return {"EXISTS (SELECT 1" + from + ')', where.parameters};
    const QByteArray what = whose == Whose::Person ? "SELECT DISTINCT " + toldApartBy(other, relation.field, own)
                                                   : QByteArray("SELECT 1");
    const QByteArray number = QByteArray::number(relation.atLeast);
    return {"(SELECT count(*) FROM (" + what + from + " LIMIT " + number + ")) >= " + number, where.parameters};
}

SqlClause Compiler::relation(const Relation &relation, const Entity &entity, const QByteArray &alias)
{
    const bool mayTurn = std::exchange(m_mayTurn, false);
    const Entity &other = entityOf(relation.entity);
    const QByteArray own = "r" + QByteArray::number(++m_aliases);
    joined(relation, entity, other, alias, own, Whose::Record); // refuses a field that does not lead there
    ++m_withinRelations;
    SqlClause where = group(relation.where, other, own);
    --m_withinRelations;
    where.sql = merged::shownSql(other, own) + (where.sql.isEmpty() ? QByteArray() : " AND " + where.sql);
    const bool backward = relation.direction == Relation::Direction::Backward;
    // Several records of one person have to be counted together, from the person's side.
    const bool isOfOneRow = relation.atLeast == 1 || !merged::any(m_connection, entity);
    if (mayTurn && backward && relation.atLeast >= 1 && isOfOneRow) {
        const SqlClause ids = turned(relation, entity, own, where);
        if (areFew(ids))
            return listed(entity, alias, ids);
    }
    if (!backward)
        return counted(relation, entity, alias, own, where, Whose::Record);
    return ofPerson(entity, alias, [&](Whose whose) { return counted(relation, entity, alias, own, where, whose); });
}

} // namespace

SqlClause filterClause(Connection &connection, const FilterGroup &filter, const Entity &entity, const Codes &codes,
                       const QByteArray &alias, const QDate &today)
{
    return Compiler(connection, codes, today).root(filter, entity, alias);
}

} // namespace elo
