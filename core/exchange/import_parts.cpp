// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_parts.h"

#include "core/people/fold.h"
#include "core/store/connection.h"
#include "core/store/records.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

QString textOf(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QDate>())
        return value.toDate().toString(Qt::ISODate);
    if (value.metaType() == QMetaType::fromType<QUuid>())
        return idText(value.toUuid());
    return value.toString();
}

} // namespace

ImportParts::ImportParts(Connection &connection, const Codes &codes, const Entity &entity)
    : m_connection(connection), m_codes(codes), m_entity(entity), m_owners(entity.flagged(FieldFlag::Owner)),
      m_naming(entity.flagged(FieldFlag::Title))
{
    if (entity.name() == u"contact_point") // the same number is a phone and on WhatsApp
        m_naming.push_back(entity.indexOf(u"kind"));
}

/// By what it belongs to and what it is called. A participant who is only a name belongs to the event alone.
quint64 ImportParts::keyOf(const Record &record) const
{
    QString text;
    for (const int i : m_owners)
        text += textOf(record.values[size_t(i)]) + u'\x1f';
    for (const int i : m_naming) {
        const bool isContact = m_entity.name() == u"contact_point" && record.value(u"normalized").isValid();
        text += (isContact && i == m_entity.titleField() ? record.text(u"normalized")
                                                         : fold(textOf(record.values[size_t(i)]))) +
                u'\x1f';
    }
    return importDigest(text);
}

/// All parts of what the record belongs to, once.
void ImportParts::loadPartsOf(const Record &record)
{
    for (const int i : m_owners) {
        const QVariant &value = record.values[size_t(i)];
        if (!value.isValid())
            continue;
        const quint64 owner = importDigest(textOf(value));
        if (m_loadedOwners.contains(owner))
            return;
        m_loadedOwners.insert(owner);
        const Field &field = m_entity.fields[size_t(i)];
        const Ref ref = field.type == FieldType::AnyReference
                            ? Ref::fromText(value.toString())
                            : Ref{QString::fromLatin1(field.targets.front()), value.toUuid()};
        for (const Record &part : records::pointingTo(m_connection, m_codes, m_entity, i, ref)) {
            if (m_byId.contains(part.id) || !records::identityOf(part).isNull())
                continue; // links are found by their id
            ImportFacts facts;
            facts.addRecord(part);
            add(part, part.rid, facts);
            m_claimed.back() = false;
        }
        return;
    }
}

void ImportParts::add(const Record &record, qint64 rid, const ImportFacts &facts)
{
    const int index = int(m_known.size());
    m_known.push_back({record.id, rid, facts});
    m_claimed.push_back(true);
    m_byId.insert(record.id, index);
    if (records::identityOf(record).isNull())
        m_byKey.insert(keyOf(record), index);
}

ImportParts::Known *ImportParts::byId(const Id &id)
{
    if (const auto known = m_byId.constFind(id); known != m_byId.constEnd())
        return &m_known[size_t(*known)];
    const auto stored = records::byId(m_connection, m_codes, m_entity, id);
    if (!stored || !stored->alive)
        return nullptr;
    m_found = {id, stored->rid, {}};
    m_found.facts.addRecord(*stored);
    return &m_found;
}

ImportParts::Known *ImportParts::find(const Record &record, const ImportFacts &said)
{
    if (!record.id.isNull())
        return byId(record.id);
    loadPartsOf(record);
    int same = -1;
    std::vector<int> open; // on record, and no row has been about them
    std::vector<int> fitting;
    m_byKey.forEach(keyOf(record), [&](int index) {
        const ImportDifference difference = compareFacts(said, m_known[size_t(index)].facts);
        if (!difference.fills && !difference.differs && (same < 0 || index < same))
            same = index;
        if (m_claimed[size_t(index)])
            return true;
        open.push_back(index);
        if (!difference.differs)
            fitting.push_back(index);
        return true;
    });
    int found = same;
    if (found < 0 && !fitting.empty())
        found = *std::min_element(fitting.begin(), fitting.end());
    if (found < 0 && open.size() == 1)
        found = open.front();
    if (found < 0)
        return nullptr;
    m_claimed[size_t(found)] = true;
    return &m_known[size_t(found)];
}

void ImportParts::changed(const Known &known)
{
    if (&known != &m_found)
        return; // kept in place
    const int index = int(m_known.size());
    m_known.push_back(known);
    m_claimed.push_back(true);
    m_byId.insert(known.id, index);
}

} // namespace elo
