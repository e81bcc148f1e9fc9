// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_references.h"

#include "core/schema/schema.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

QStringList ImportReferences::namedKinds(const ImportTarget &target, const Field *field)
{
    if (target.kind == ImportTarget::Kind::Association)
        return {u"association"_s};
    if (target.kind == ImportTarget::Kind::Scope)
        return {target.detail};
    QStringList kinds;
    if (field && field->isReference())
        for (const char *key : field->targets)
            kinds << QString::fromLatin1(key);
    return kinds;
}

QString ImportReferences::ownerKind(const Schema &schema, QStringView entity)
{
    const Entity &described = schema.entity(entity);
    if (described.isThing())
        return {};
    for (const int i : described.flagged(FieldFlag::Owner))
        if (const Field &field = described.fields[size_t(i)];
            field.type == FieldType::Reference && field.targets.size() == 1)
            return QString::fromLatin1(field.targets.front());
    return {};
}

void ImportReferences::add(int column, const Field *field, int fieldIndex, const QStringList &kinds,
                           const QString &text)
{
    ImportReference reference{column, field, fieldIndex, text, {}};
    const Ref chosen = Ref::fromText(text); // what was said that a text means, or an export with keys
    for (const QString &kind : kinds) {
        const auto lookup = m_lookups.find(kind);
        if (lookup == m_lookups.end() || (!chosen.isNull() && chosen.entity != kind))
            continue;
        for (const int index : lookup->second.candidates(text))
            reference.candidates.push_back({&lookup->second, index, kind});
    }
    m_references.push_back(std::move(reference));
}

void ImportReferences::narrowByHints()
{
    for (ImportReference &reference : m_references) {
        const auto hint = m_hints.find(reference.fieldIndex);
        if (!reference.field || hint == m_hints.end())
            continue;
        std::erase_if(reference.candidates, [&](const ImportReference::Candidate &candidate) {
            return candidate.kind == u"member" && candidate.lookup->contradicts(candidate.index, hint->second);
        });
    }
}

void ImportReferences::narrowByOwners()
{
    QSet<QString> owners; // kinds to which something that the row names belongs
    for (const ImportReference &reference : m_references)
        for (const ImportReference::Candidate &candidate : reference.candidates)
            if (const QString kind = ownerKind(m_schema, candidate.kind); !kind.isEmpty())
                owners.insert(kind);
    for (const QString &kind : owners) {
        // Each cell allows some things of the kind: itself, or what it belongs to. The row means one that all allow.
        std::optional<QSet<Id>> common;
        const auto thingOf = [&](const ImportReference::Candidate &candidate) {
            if (candidate.kind == kind)
                return candidate.lookup->id(candidate.index);
            return ownerKind(m_schema, candidate.kind) == kind ? candidate.lookup->owner(candidate.index) : Id();
        };
        for (const ImportReference &reference : m_references) {
            QSet<Id> allowed;
            for (const ImportReference::Candidate &candidate : reference.candidates)
                if (const Id thing = thingOf(candidate); !thing.isNull())
                    allowed.insert(thing);
            if (allowed.isEmpty())
                continue;
            common = common ? *common & allowed : allowed;
        }
        if (!common)
            continue;
        for (ImportReference &reference : m_references)
            std::erase_if(reference.candidates, [&](const ImportReference::Candidate &candidate) {
                const Id thing = thingOf(candidate);
                return !thing.isNull() && !common->contains(thing);
            });
    }
}

void ImportReferences::settle()
{
    if (!m_hints.empty())
        narrowByHints();
    if (m_references.size() > 1)
        narrowByOwners();
}

} // namespace elo
