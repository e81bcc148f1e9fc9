// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_facts.h"
#include "core/exchange/import_index.h"
#include "core/store/codec.h"

#include <QHash>
#include <QSet>

namespace elo {

class Connection;
struct Entity;

/// Finds parts and links of a list among those on record and those that came up in the list. A link is found by what
/// it joins; a part by what it belongs to and what it is called:
/// - one that holds everything that the row says is it;
/// - else one on record that only has gaps where the row says something;
/// - else the only one on record of that name: the row says something new of it.
/// Two rows of a list that differ are two parts, whatever they are called, and no two rows are one part on record.
/// Everything throws StoreFailure.
class ImportParts
{
public:
    /// Something that is known, with what is known of it.
    struct Known
    {
        Id id;
        qint64 rid = 0; ///< 0: not stored, since this is a rehearsal
        ImportFacts facts;
    };

    ImportParts(Connection &connection, const Codes &codes, const Entity &entity);

    /// @param record as it would be new, with its id if it has one; its facts are those that the row says.
    /// @returns null if there is none. Good until the next call.
    Known *find(const Record &record, const ImportFacts &said);
    /// Takes up what the list made. @param record with its id.
    void add(const Record &record, qint64 rid, const ImportFacts &facts);
    /// What is known of it has changed. @param known what find() gave.
    void changed(const Known &known);

private:
    Known *byId(const Id &id);
    quint64 keyOf(const Record &record) const;
    void loadPartsOf(const Record &record);

    Connection &m_connection;
    const Codes &m_codes;
    const Entity &m_entity;
    std::vector<int> m_owners;
    std::vector<int> m_naming;  ///< fields by which a part is told from others of its owner
    std::vector<Known> m_known; ///< of the list, and those of owners that came up
    std::vector<bool> m_claimed;
    QHash<Id, int> m_byId;
    ImportIndex m_byKey;
    QSet<quint64> m_loadedOwners;
    Known m_found;
};

} // namespace elo
