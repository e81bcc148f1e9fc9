// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/last_contact.h"

#include "core/store/registered.h"

#include <array>

namespace elo {

namespace {

const Field &lastContactField()
{
    static const Field kField = [] {
        Field field;
        field.key = "last_contact";
        field.label = QT_TRANSLATE_NOOP("Field", "Last contact");
        field.type = FieldType::Date;
        field.flags = FieldFlag::ReadOnly;
        return field;
    }();
    return kField;
}

/// Where a contact is written down: records that point to the person, and the day it was.
struct Source
{
    const char *from; ///< tables, and what joins them
    const char *pointing;
    const char *day;
};

constexpr std::array kSources{
    Source{"note s WHERE s.alive = 1", "s.about", "s.date"},
    Source{"communication s WHERE s.alive = 1", "s.sender", "s.date"},
    Source{"communication s WHERE s.alive = 1", "s.recipient", "s.date"},
    Source{"follow_up_link s JOIN follow_up d ON d.id = s.follow_up WHERE s.alive = 1 AND d.alive = 1"
           " AND d.state = 'done'",
           "s.target", "d.done_on"},
    Source{"inquiry s WHERE s.alive = 1", "s.asker", "s.received"},
    Source{"participation s JOIN attendance a ON a.participation = s.id JOIN event_day d ON d.id = a.day"
           " WHERE s.alive = 1 AND a.alive = 1 AND d.alive = 1",
           "s.person", "d.date"},
};

/// Whether any contact meets the comparison with the day.
SqlClause anyContact(const QByteArray &pointsTo, const QByteArray &comparison, const QString &day)
{
    SqlClause clause;
    for (const Source &source : kSources) {
        clause.sql += clause.sql.isEmpty() ? "(EXISTS (" : " OR EXISTS (";
        clause.sql += QByteArray("SELECT 1 FROM ") + source.from + " AND " + source.pointing + pointsTo + " AND " +
                      source.day + comparison + ')';
        if (comparison.endsWith('?'))
            clause.parameters << day;
    }
    clause.sql += ')';
    return clause;
}

SqlClause denied(SqlClause clause)
{
    clause.sql.prepend("NOT ");
    return clause;
}

} // namespace

bool hasLastContact(const Entity &entity, const Entity &contactPoint)
{
    return contactPoint.isOwnedBy(entity.name());
}

const Field *filterField(const Entity &entity, const Entity &contactPoint, QStringView key)
{
    if (const Field *own = entity.find(key))
        return own;
    if (key == kRegistered && entity.isThing())
        return &registeredField();
    return key == kLastContact && hasLastContact(entity, contactPoint) ? &lastContactField() : nullptr;
}

SqlClause lastContactRows(int entityCode, Condition::Operator op, const QString &isoDay)
{
    SqlClause rows;
    if (op != Condition::Operator::Greater && op != Condition::Operator::GreaterOrEqual)
        return rows;
    for (const Source &source : kSources) {
        rows.sql += rows.sql.isEmpty() ? "SELECT substr(" : " UNION ALL SELECT substr(";
        rows.sql += QByteArray(source.pointing) + ", 2) FROM " + source.from + " AND " + source.day +
                    (op == Condition::Operator::Greater ? " > ?" : " >= ?") + " AND substr(" + source.pointing +
                    ", 1, 1) = x'" + QByteArray(1, char(entityCode)).toHex() + '\'';
        rows.parameters << isoDay;
    }
    return rows;
}

SqlClause lastContactClause(const QByteArray &pointsTo, Condition::Operator op, const QString &isoDay)
{
    using enum Condition::Operator;
    switch (op) {
    case Empty:
        return denied(anyContact(pointsTo, " IS NOT NULL", {}));
    case NotEmpty:
        return anyContact(pointsTo, " IS NOT NULL", {});
    case Less:
        return denied(anyContact(pointsTo, " >= ?", isoDay));
    case LessOrEqual:
        return denied(anyContact(pointsTo, " > ?", isoDay));
    case Greater:
        return anyContact(pointsTo, " > ?", isoDay);
    case GreaterOrEqual:
        return anyContact(pointsTo, " >= ?", isoDay);
    default:
        break;
    }
    SqlClause on = anyContact(pointsTo, " = ?", isoDay);
    const SqlClause later = denied(anyContact(pointsTo, " > ?", isoDay));
    on.sql = '(' + on.sql + " AND " + later.sql + ')';
    on.parameters += later.parameters;
    return op == NotEquals ? denied(on) : on;
}

} // namespace elo
