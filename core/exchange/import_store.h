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
    ImportFacts factsOf(const ImportPeople::Known &known) const;

    /// Participants of the event who are no members, by the digest of their name; empty without an event.
    QHash<quint64, ImportPeople::Known> otherParticipants() const;
    /// What the event knows of one of them.
    ImportFacts factsOfParticipation(const ImportPeople::Known &participation) const;

    /// Makes the days of the event that the list has columns for, if they are not there.
    void ensureDays(Transaction &tx) const;

    /// Whether what the row says in a slot (of ImportFacts) replaces what is on record.
    bool replaces(const ImportRow &row, quint8 slot) const;

    /// Uses up the record and the parts of the row.
    ImportPeople::Known create(Transaction &tx, ImportRow &row) const;
    void update(Transaction &tx, const ImportPeople::Known &known, const ImportRow &row) const;
    ImportPeople::Known createParticipation(Transaction &tx, const ImportRow &row) const;
    void updateParticipation(Transaction &tx, const ImportPeople::Known &known, const ImportRow &row) const;

private:
    std::vector<Record> partsOf(const char *entity, QStringView field, const Ref &owner) const;
    Ref refOf(const ImportPeople::Known &known) const { return {m_entity.name(), known.id}; }
    Record merged(const Record &before, const Record &said, const ImportRow &row, quint8 firstSlot) const;
    Record newParticipation(const ImportRow &row) const;
    std::optional<Record> participationOf(const Ref &person) const;
    Ref officialNamed(const ImportRow &row) const;

    void updateRecord(Transaction &tx, const Record &before, const ImportRow &row) const;
    void addContacts(Transaction &tx, const Ref &owner, const ImportRow &row) const;
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
