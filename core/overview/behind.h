// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/report/report_period.h"
#include "core/store/list_query.h"

#include <QStringList>

namespace elo {

struct Entity;

/// The conditions that figures and the lists behind them have in common: what is counted in one place is listed by
/// the same words in the other.
namespace behind {

/// A list without conditions, newest first where it is ordered by a date.
ListQuery listOf(QStringView entity, QStringView newestBy = {});

FilterNode is(QStringView field, const QVariant &value);
FilterNode isNot(QStringView field, const QVariant &value);
FilterNode empty(QStringView field);
FilterNode notEmpty(QStringView field);

/// The value, or nothing recorded where `key` is empty.
FilterNode isOrEmpty(QStringView field, const QString &key);

/// The field has one of the values; nothing is among none.
FilterNode oneOf(QStringView field, const QStringList &values);

/// The date of the field lies in the period; a side without a date is open.
FilterNode within(QStringView field, const ReportPeriod &period);

/// The record came into the file within the period.
FilterNode registered(const ReportPeriod &period);

/// The record asks for work: none of the entity's closed states.
FilterNode stillOpen(const Entity &entity);

/// Of a communication: between the two, in either direction.
FilterNode between(const Ref &one, const Ref &other);

/// Of a communication: from or to the record.
FilterNode fromOrTo(const Ref &ref);

/// Of an association or a mission: it wrote to, or heard from, any record of `other` in communications like these.
FilterNode communicatesWith(QStringView other, const FilterGroup &communications);

ListQuery &operator+=(ListQuery &query, FilterNode node);

} // namespace behind
} // namespace elo
