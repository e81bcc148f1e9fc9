// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_lookup.h"
#include "core/exchange/import_target.h"
#include "core/schema/entity.h"

#include <map>

namespace elo {

/// Names of things that rows may refer to, by the key of the entity. Read-only once it is made: threads share it.
using ImportLookups = std::map<QString, ImportLookup>;

/// A cell that names a record, with everything on record that it may mean.
struct ImportReference
{
    struct Candidate
    {
        const ImportLookup *lookup;
        int index;
        QString kind; ///< key of the entity

        Ref ref() const { return {kind, lookup->id(index)}; }
    };
    int column = 0;
    const Field *field = nullptr; ///< null for a cell that only tells where to look: the event of a day
    int fieldIndex = -1;
    QString text;
    std::vector<Candidate> candidates;
};

/// Finds what the cells of one row refer to, all together: a day is one of the event that the row names, a person is
/// told from others of the same name by what stands in the row beside the name. It never guesses between two.
class ImportReferences
{
public:
    /// The kinds of records that a cell of the target may name; empty if it holds a value.
    static QStringList namedKinds(const ImportTarget &target, const Field *field);

    /// @param schema outlives it, as do the lookups.
    ImportReferences(const Schema &schema, const ImportLookups &lookups) : m_schema(schema), m_lookups(lookups) {}

    void add(int column, const Field *field, int fieldIndex, const QStringList &kinds, const QString &text);
    ImportHint &hint(int fieldIndex) { return m_hints[fieldIndex]; }

    /// Narrows down what each may mean.
    void settle();
    const std::vector<ImportReference> &all() const { return m_references; }

    /// The kind of thing that records of the entity belong to; empty if there is none, or more than one.
    static QString ownerKind(const Schema &schema, QStringView entity);

private:
    void narrowByHints();
    void narrowByOwners();

    const Schema &m_schema;
    const ImportLookups &m_lookups;
    std::vector<ImportReference> m_references;
    std::map<int, ImportHint> m_hints; ///< by the field that names the person
};

} // namespace elo
