// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/distinction.h"

#include "core/base/id.h"
#include "core/rules.h"

namespace elo {

namespace {

/// Puts the pair in its order, whoever was named first. A new link then is the one that the other order makes.
void derive(Record &distinction)
{
    const Id first = distinction.value(u"first").toUuid();
    const Id second = distinction.value(u"second").toUuid();
    if (first.isNull() || second.isNull() || idBytes(first) <= idBytes(second))
        return;
    distinction.set(u"first", second);
    distinction.set(u"second", first);
    if (distinction.isNew())
        distinction.id = linkId(distinction.entity->name(), {idText(second), idText(first)});
}

Result<void> validate(const Record &distinction)
{
    if (distinction.value(u"first").toUuid() == distinction.value(u"second").toUuid())
        return rules::invalid(distinction.entity->field(u"second"), rules::kImpossible);
    return {};
}

} // namespace

Entity distinctionEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"distinction",
             QT_TRANSLATE_NOOP("Entity", "Not the same person"),
             QT_TRANSLATE_NOOP("Entity", "Not the same person"),
             EntityKind::Link,
             0,
             {}};
    e.fields = {
        field<&Distinction::first>("first", QT_TRANSLATE_NOOP("Field", "One person"), Reference,
                                   Required | Owner | Identity)
            .to({"member"}),
        field<&Distinction::second>("second", QT_TRANSLATE_NOOP("Field", "Another person"), Reference,
                                    Required | Owner | Identity)
            .to({"member"}),
        field<&Distinction::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by"), Text, ReadOnly),
        field<&Distinction::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on"), Date, ReadOnly),
        field<&Distinction::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Text, Personal),
    };
    e.blank = blankOf<Distinction>;
    e.derive = derive;
    e.validate = validate;
    return e;
}

} // namespace elo
