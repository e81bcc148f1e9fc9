// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/same_as.h"

#include "core/base/id.h"
#include "core/rules.h"

namespace elo {

namespace {

/// Puts the pair in its order, whoever was named first. A new link then is the one that the other order makes.
void derive(Record &link)
{
    const Id first = link.value(u"first").toUuid();
    const Id second = link.value(u"second").toUuid();
    if (first.isNull() || second.isNull() || idBytes(first) <= idBytes(second))
        return;
    link.set(u"first", second);
    link.set(u"second", first);
    if (link.isNew())
        link.id = linkId(link.entity->name(), {idText(second), idText(first)});
}

Result<void> validate(const Record &link)
{
    const Id first = link.value(u"first").toUuid();
    const Id second = link.value(u"second").toUuid();
    const Id kept = link.value(u"kept").toUuid();
    if (first == second)
        return rules::invalid(link.entity->field(u"second"), rules::kImpossible);
    if (kept != first && kept != second)
        return rules::invalid(link.entity->field(u"kept"), rules::kImpossible);
    return {};
}

} // namespace

Entity sameAsEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"same_as",
             QT_TRANSLATE_NOOP("Entity", "Same person"),
             QT_TRANSLATE_NOOP("Entity", "Same person"),
             EntityKind::Link,
             0,
             {}};
    e.fields = {
        field<&SameAs::first>("first", QT_TRANSLATE_NOOP("Field", "One person"), Reference,
                              Required | Owner | Identity)
            .to({"member"}),
        field<&SameAs::second>("second", QT_TRANSLATE_NOOP("Field", "Another person"), Reference,
                               Required | Owner | Identity)
            .to({"member"}),
        field<&SameAs::kept>("kept", QT_TRANSLATE_NOOP("Field", "Record that is kept"), Reference, Required)
            .to({"member"}),
        field<&SameAs::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by"), Text, ReadOnly),
        field<&SameAs::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on"), Date, ReadOnly),
        field<&SameAs::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Text, Personal),
    };
    e.blank = blankOf<SameAs>;
    e.derive = derive;
    e.validate = validate;
    return e;
}

} // namespace elo
