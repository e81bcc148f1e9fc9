// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/conflict_decision.h"

namespace elo {

Entity conflictDecisionEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"conflict_decision",
             QT_TRANSLATE_NOOP("Entity", "Decided conflict"),
             QT_TRANSLATE_NOOP("Entity", "Decided conflicts"),
             EntityKind::Setting,
             0,
             {}};
    e.fields = {
        field<&ConflictDecision::record>("record", QT_TRANSLATE_NOOP("Field", "Record"), Text, Required | Hidden),
        field<&ConflictDecision::field>("field", QT_TRANSLATE_NOOP("Field", "Field"), Text, Required | Hidden),
        field<&ConflictDecision::settled>("settled", QT_TRANSLATE_NOOP("Field", "Settled values"), LongText,
                                          Required | Hidden),
        field<&ConflictDecision::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by"), Text, ReadOnly),
        field<&ConflictDecision::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on"), Date, ReadOnly),
    };
    e.blank = blankOf<ConflictDecision>;
    return e;
}

} // namespace elo
