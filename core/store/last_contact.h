// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"
#include "core/store/codec.h"
#include "core/store/list_query.h"

namespace elo {

/// Who can be talked to has a last contact: the newest of notes about them, communications in either direction,
/// follow-ups that were done, inquiries they made, and event days they attended. It is no column: it follows from
/// those records, and filters test it under this key.
inline const QString kLastContact = QStringLiteral("last_contact");

/// Whether records of the entity can be talked to: those that may have a phone number or an address.
bool hasLastContact(const Entity &entity, const Entity &contactPoint);

/// The field of an entity that a filter names: one of its own, its last contact, or the day it was registered
/// (kRegistered). Null if there is none.
const Field *filterField(const Entity &entity, const Entity &contactPoint, QStringView key);

/// A piece of SQL with what is bound to its question marks.
struct SqlClause
{
    QByteArray sql;
    QVariantList parameters;
};

/// Ids of those who were contacted on or after a day (`>` or `>=`), from the side of the contacts; empty SQL for
/// other operators. @param entityCode of the records that are listed.
SqlClause lastContactRows(int entityCode, Condition::Operator op, const QString &isoDay);

/// A condition on the last contact as SQL. @param pointsTo what follows an any-reference that points to the record,
/// or to one of those that it stands for: " = …" or " IN (…)".
/// `< day` and `<= day` hold for who was never contacted too: there was no contact since.
SqlClause lastContactClause(const QByteArray &pointsTo, Condition::Operator op, const QString &isoDay);

} // namespace elo
