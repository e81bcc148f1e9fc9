// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/walk_in.h"

#include "core/entities/event.h"
#include "core/entities/member.h"
#include "core/rules.h"
#include "core/store/records.h"
#include "core/store/search_index.h"
#include "core/store/transaction.h"
#include "core/workspace_parts.h"

#include <algorithm>

namespace elo {

bool WalkIn::isMember() const
{
    return capacity == u"diaspora";
}

namespace walk_ins {

namespace {

Record contactOf(const Schema &schema, const QString &text)
{
    ContactPoint contact;
    contact.kind = text.contains(u'@') ? QStringLiteral("email") : QStringLiteral("phone");
    contact.value = text.trimmed();
    return toRecord(schema.entity(u"contact_point"), contact);
}

/// A contact that was given anew is kept, one that is known is not doubled.
void addContact(Transaction &tx, const Record &person, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    RecordTree tree{person, {contactOf(tx.schema(), text)}};
    records::adopt(tree);
    rules::derive(tree);
    Record &contact = tree.parts.front();
    const auto known = search_index::contactsOf(tx.connection(), tx.codes(), tx.schema(), records::refOf(person));
    const bool isKnown = std::ranges::any_of(known, [&](const Record &one) {
        const QString normalized = one.text(u"normalized");
        return one.text(u"value") == contact.text(u"value") ||
               (!normalized.isEmpty() && normalized == contact.text(u"normalized"));
    });
    if (isKnown)
        return;
    orThrow(rules::validate(contact));
    tx.insert(contact);
}

Ref addMember(Transaction &tx, const WalkIn &walkIn)
{
    RecordTree tree = memberOf(tx.schema(), walkIn);
    records::adopt(tree);
    rules::derive(tree);
    orThrow(rules::validate(tree));
    tx.insert(tree);
    return records::refOf(tree.record);
}

} // namespace

RecordTree memberOf(const Schema &schema, const WalkIn &walkIn)
{
    Member member;
    member.name = walkIn.name.trimmed();
    member.residenceCountry = walkIn.country;
    RecordTree tree{toRecord(schema.entity(u"member"), member), {}};
    if (!walkIn.contact.trimmed().isEmpty())
        tree.parts.push_back(contactOf(schema, walkIn.contact));
    return tree;
}

Result<void> validate(const Schema &schema, const WalkIn &walkIn)
{
    if (walkIn.person.isNull() && walkIn.name.trimmed().isEmpty())
        return rules::invalid(schema.entity(u"member").field(u"name"), rules::kRequired);
    if (walkIn.person.isNull() && !walkIn.isMember() && !walkIn.contact.trimmed().isEmpty())
        return rules::invalid(schema.entity(u"contact_point").field(u"value"), rules::kImpossible, walkIn.contact);
    return {};
}

Record add(Transaction &tx, const Id &event, const WalkIn &walkIn, const Record *like)
{
    Participation participation;
    participation.event = event;
    participation.capacity = walkIn.capacity;
    participation.delegationCountry = walkIn.country;
    participation.state = QStringLiteral("walk_in");
    if (!walkIn.person.isNull()) {
        const Ref person = personOf(tx, walkIn.person);
        addContact(tx, living(tx, person), walkIn.contact);
        participation.person = person.text();
    } else if (walkIn.isMember()) {
        participation.person = addMember(tx, walkIn).text();
    } else {
        participation.name = walkIn.name.trimmed();
    }
    if (like) {
        participation.substituteFor = like->id;
        participation.institution = like->value(u"institution").toUuid();
        participation.state = QStringLiteral("confirmed"); // the invitation holds for whoever comes instead
        if (participation.delegationCountry.isEmpty())
            participation.delegationCountry = like->text(u"delegation_country");
    }
    RecordTree tree{toRecord(tx.schema().entity(u"participation"), participation), {}};
    records::adopt(tree);
    // Of somebody who is on the list already, only whom he comes for is new.
    if (auto known = records::byId(tx.connection(), tx.codes(), *tree.record.entity, tree.record.id);
        known && known->alive) {
        Record after = *known;
        if (like)
            after.set(u"substitute_for", like->id);
        tx.update(*known, after);
        return after;
    }
    rules::derive(tree);
    orThrow(rules::validate(tree));
    tx.insert(tree.record);
    return living(tx, records::refOf(tree.record));
}

} // namespace walk_ins
} // namespace elo
