// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registered.h"

#include <QDateTime>

namespace elo {

namespace {

/// The first reading of the hybrid clock (core/base/hybrid_clock.h) on the day.
qint64 beginOf(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch() << 16;
}

} // namespace

const Field &registeredField()
{
    static const Field kField = [] {
        Field field;
        field.key = "registered";
        field.label = QT_TRANSLATE_NOOP("Field", "Registered");
        field.type = FieldType::Date;
        field.flags = FieldFlag::ReadOnly;
        return field;
    }();
    return kField;
}

SqlClause registeredClause(const QByteArray &added, Condition::Operator op, const QDate &day)
{
    using enum Condition::Operator;
    const auto operations = [&](const QByteArray &where, const QVariantList &parameters) {
        return SqlClause{added + " IN (SELECT o.rid FROM operation o WHERE " + where + ')', parameters};
    };
    switch (op) {
    case Less:
        return operations("o.clock < ?", {beginOf(day)});
    case LessOrEqual:
        return operations("o.clock < ?", {beginOf(day.addDays(1))});
    case Greater:
        return operations("o.clock >= ?", {beginOf(day.addDays(1))});
    case GreaterOrEqual:
        return operations("o.clock >= ?", {beginOf(day)});
    case Equals:
        return operations("o.clock >= ? AND o.clock < ?", {beginOf(day), beginOf(day.addDays(1))});
    case NotEquals:
        return operations("o.clock < ? OR o.clock >= ?", {beginOf(day), beginOf(day.addDays(1))});
    case Empty:
        return {"0", {}}; // everything came somehow
    default:
        return {"1", {}};
    }
}

} // namespace elo
