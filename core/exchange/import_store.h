// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_row.h"
#include "core/store/codec.h"

namespace elo {

class Connection;
class Transaction;

/// Reads what is on record about those whom a list names, and writes what the list adds. Everything throws
/// StoreFailure.
class ImportStore
{
public:
    ImportStore(const ImportSession &session, const Schema &schema, Connection &connection);

    const Codes &codes() const { return m_codes; }

    /// What the list could add to a record: its fields, contacts, memberships, consent, its part in the event.
    ImportFacts factsOf(qint64 rid) const;

    struct Known
    {
        Id id;
        qint64 rid = 0;
    };

    /// Participants of the event who are no members, by the digest of their name; empty without an event.
    QHash<quint64, Known> otherParticipants() const;
    /// What the event knows of one of them.
    ImportFacts factsOfParticipation(const Known &participation) const;

    /// Makes the days of the event that the list has columns for, if they are not there.
    void ensureDays(Transaction &tx) const;

    /// Whether what the row says in a slot (of ImportFacts) replaces what is on record.
    bool replaces(const ImportRow &row, quint8 slot) const;

    /// Uses up the record and the parts of the row.
    /// @returns its row id.
    qint64 create(Transaction &tx, ImportRow &row) const;
    void update(Transaction &tx, qint64 rid, const ImportRow &row) const;
    Known createParticipation(Transaction &tx, const ImportRow &row) const;
    void updateParticipation(Transaction &tx, const Known &known, const ImportRow &row) const;

    /// What stands on record in place of the values that the row has otherwise.
    std::vector<ImportChange> changesOf(qint64 rid, const ImportRow &row) const;

    /// A part or a link.
    Known createPart(Transaction &tx, const ImportRow &row) const;
    void updatePart(Transaction &tx, const Record &before, const ImportRow &row) const;

private:
    std::vector<Record> partsOf(const char *entity, QStringView field, const Ref &owner) const;
    Record merged(const Record &before, const Record &said, const ImportRow &row, quint8 firstSlot) const;
    Record newParticipation(const ImportRow &row) const;
    std::optional<Record> participationOf(const Ref &person) const;
    Ref officialNamed(const ImportRow &row) const;

    void updateRecord(Transaction &tx, const Record &before, const ImportRow &row) const;
    void addContacts(Transaction &tx, const Ref &owner, const ImportRow &row) const;
    bool hangsOnLiving(const Transaction &tx, const Record &part) const;
    void addLinks(Transaction &tx, const Ref &owner, const ImportRow &row) const;
    void addPicture(Transaction &tx, const Ref &owner, const ImportRow &row) const;
    void addAttendance(Transaction &tx, const Id &participation, const ImportRow &row) const;

    const ImportSession &m_session;
    const Schema &m_schema;
    const Entity &m_entity;
    Connection &m_connection;
    Codes m_codes;
    QHash<quint8, int> m_columns; ///< by the slots that they fill
    bool m_hasContacts = false;   ///< the mapping has a column for them; what it has not is not looked up
    bool m_hasMemberships = false;
    bool m_hasConsent = false;
    QHash<quint64, Id> m_officials; ///< by the digest of the name; null for a name that two have
};

} // namespace elo
