// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_facts.h"

#include "core/people/fold.h"

#include <QDate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

QString textOf(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QDate>() ? value.toDate().toString(Qt::ISODate) : value.toString();
}

} // namespace

quint64 importDigest(QStringView text)
{
    return quint64(qHash(text, size_t(0x656c6f)));
}

quint64 ImportFacts::factOf(quint8 slot, QStringView value)
{
    return (quint64(slot) << 56) | (importDigest(value) >> 8);
}

void ImportFacts::insert(quint64 fact)
{
    const auto at = std::lower_bound(m_facts.begin(), m_facts.end(), fact);
    if (at == m_facts.end() || *at != fact)
        m_facts.insert(at, fact);
}

void ImportFacts::add(quint8 slot, QStringView value)
{
    insert(factOf(slot, value));
}

void ImportFacts::addRecord(const Record &record)
{
    for (size_t i = 0; i < record.values.size(); ++i) {
        const QVariant &value = record.values[i];
        // "No" is what a yes-or-no field says as long as nobody has said anything.
        const bool isSilent =
            !value.isValid() || (record.entity->fields[i].type == FieldType::Boolean && !value.toBool());
        if (!isSilent)
            add(quint8(i), textOf(value));
    }
}

QString ImportFacts::contactKey(const Record &contact)
{
    const QString standard = contact.text(u"normalized");
    return contact.text(u"kind") + u' ' + (standard.isEmpty() ? fold(contact.text(u"value")) : standard);
}

void ImportFacts::addContact(const Record &contact)
{
    const Contact facts{factOf(kContact, contactKey(contact)),
                        factOf(kContact, contact.text(u"kind") + u' ' + fold(contact.text(u"value")))};
    insert(facts.standard);
    insert(facts.typed);
    m_contacts.push_back(facts);
}

void ImportFacts::addMembership(const Record &membership)
{
    add(kMembership, membership.value(u"association").toString());
}

void ImportFacts::addConsent(const Record &consent)
{
    if (consent.text(u"purpose") == u"contact")
        add(kConsent, u"answered");
}

void ImportFacts::addParticipation(const Record &participation)
{
    add(kParticipation, u"takes part");
    for (size_t i = 0; i < participation.values.size(); ++i) {
        const Field &field = participation.entity->fields[i];
        if (!field.is(FieldFlag::Identity) && participation.values[i].isValid())
            add(quint8(kParticipationField + i), textOf(participation.values[i]));
    }
}

void ImportFacts::merge(const ImportFacts &other)
{
    for (const quint64 fact : other.m_facts)
        if (const quint8 slot = slotOf(fact); !isSingle(slot) || !hasSlot(slot))
            insert(fact);
    m_contacts.insert(m_contacts.end(), other.m_contacts.begin(), other.m_contacts.end());
}

void ImportFacts::take(const ImportFacts &other, quint8 slot)
{
    std::erase_if(m_facts, [&](quint64 fact) { return slotOf(fact) == slot; });
    for (const quint64 fact : other.m_facts)
        if (slotOf(fact) == slot)
            insert(fact);
}

bool ImportFacts::hasSlot(quint8 slot) const
{
    const auto at = std::lower_bound(m_facts.begin(), m_facts.end(), quint64(slot) << 56);
    return at != m_facts.end() && slotOf(*at) == slot;
}

bool ImportFacts::contains(quint64 fact) const
{
    return std::binary_search(m_facts.begin(), m_facts.end(), fact);
}

ImportDifference compareFacts(const ImportFacts &row, const ImportFacts &known, const std::vector<quint8> &loose)
{
    ImportDifference difference;
    for (const quint64 fact : row.all()) {
        const quint8 slot = ImportFacts::slotOf(fact);
        if (slot == ImportFacts::kContact || known.contains(fact))
            continue;
        if (!ImportFacts::isSingle(slot) || !known.hasSlot(slot)) {
            difference.fills = true;
            continue;
        }
        difference.differs = true;
        difference.differing.push_back(slot);
        if (std::find(loose.begin(), loose.end(), slot) == loose.end())
            difference.contradicts = true;
    }
    for (const ImportFacts::Contact &contact : row.contacts())
        if (!known.contains(contact.standard) && !known.contains(contact.typed))
            difference.fills = true;
    return difference;
}

} // namespace elo
