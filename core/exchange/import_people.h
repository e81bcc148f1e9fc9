// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/exchange/import_facts.h"

#include <QMultiHash>
#include <functional>
#include <vector>

namespace elo {

class Codes;
class Connection;

/// What identifies whom a row or a record is about, as numbers.
struct ImportKeys
{
    quint64 name = 0;              ///< digest of the words of the name, in any order, without particles
    std::vector<quint32> words;    ///< digests of each of them, sorted
    int birth = 0;                 ///< 19800512; zeros for what is not known
    quint32 country = 0;           ///< digest; 0: not known
    quint32 place = 0;             ///< digest of the city, for events of the day; 0: not known
    std::vector<quint64> contacts; ///< digests of phones and e-mails in standard form; odd for e-mails

    /// @param parts contact points among them are used.
    static ImportKeys of(const Record &record, const std::vector<Record> &parts);
    static ImportKeys of(const QString &name, const QString &birth, const QString &country, const QString &place);
    static quint64 contactDigest(const QString &standard);
};

/// Who is on record, and who came up in the list so far: finds whether a row is one of them.
///
/// The rule is made to miss rather than to join two people (the duplicates page suggests later what it missed):
/// - the same phone or e-mail, and names of which one holds all words of the other (two at least, and no Júnior that
///   only one has); or
/// - the same name, in any order, and the same full date of birth; or
/// - the same name and country, and nothing at all that contradicts (dates, places, phones, work), and nobody else
/// that
///   this is true of; or
/// - the same name, and the record holds everything that the row says.
/// Different dates of birth are always different people.
class ImportPeople
{
public:
    /// What is known of somebody, by the index of find() and add().
    using FactsOf = std::function<const ImportFacts &(int)>;

    struct Known
    {
        Id id;
        qint64 rid = 0; ///< 0: comes from this list
    };

    /// Loads the keys of all living records of an entity. Throws StoreFailure.
    static ImportPeople load(Connection &connection, const Codes &codes, const Entity &entity);

    /// @returns the index of whom the keys are about, -1 if nobody is known.
    int find(const ImportKeys &keys, const ImportFacts &facts, const FactsOf &factsOf) const;
    int add(const ImportKeys &keys, const Known &known);
    /// Takes over what a row added to somebody.
    void learn(int index, const ImportKeys &keys);

    const Known &known(int index) const { return m_entries[size_t(index)].known; }
    void setKnown(int index, const Known &known) { m_entries[size_t(index)].known = known; }

private:
    struct Entry
    {
        Known known;
        quint64 name = 0;
        quint32 wordsAt = 0; ///< in m_words
        quint32 wordCount = 0;
        int birth = 0;
        quint32 country = 0;
        quint32 place = 0;
        bool hasPhone = false;
        bool hasEmail = false;
    };

    bool namesAgree(const Entry &entry, const ImportKeys &keys) const;
    bool contactsContradict(int index, const ImportKeys &keys) const;
    int findByContact(const ImportKeys &keys) const;
    int findByName(const ImportKeys &keys, const ImportFacts &facts, const FactsOf &factsOf) const;
    void addContacts(int index, const ImportKeys &keys);

    std::vector<quint8> m_loose; ///< slots of facts that contradict nothing: spellings of the name, notes
    std::vector<Entry> m_entries;
    std::vector<quint32> m_words;
    QMultiHash<quint64, int> m_byName;
    QMultiHash<quint64, int> m_byContact;
};

} // namespace elo
