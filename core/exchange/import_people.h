// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/exchange/import_facts.h"
#include "core/exchange/import_index.h"
#include "core/exchange/import_lookup.h"

#include <functional>
#include <vector>

namespace elo {

class Codes;
class Connection;

/// A digest that is 0 only for nothing.
quint32 importShortDigest(const QString &text);

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
    /// Whether two names may be of one: they have two words in common, or all of the shorter one.
    bool sharesWords(const ImportKeys &other) const;
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

    /// Nobody.
    static constexpr qint64 kNobody = 0;

    /// Loads the keys of all living records of an entity. Throws StoreFailure.
    static ImportPeople load(Connection &connection, const Codes &codes, const Entity &entity);

    /// @returns the index of whom the keys are about, -1 if nobody is known.
    /// @param except whom it is not, of those who came up in the list; -1: nobody.
    int find(const ImportKeys &keys, const ImportFacts &facts, const FactsOf &factsOf, int except = -1) const;
    /// @param rid the row id of the record; negative for what is not stored: the row of the list, from -1 on.
    int add(const ImportKeys &keys, qint64 rid);
    /// The index of a record; -1 if it is not known. Looks through all: for what somebody decided by hand.
    int indexOf(qint64 rid) const;
    /// Takes over what a row added to somebody.
    void learn(int index, const ImportKeys &keys);

    int size() const { return int(m_entries.size()); }
    qint64 rid(int index) const { return m_entries[size_t(index)].rid; }
    /// Nobody will be found to be this one any more.
    void forget(int index) { m_entries[size_t(index)].rid = kNobody; }

private:
    struct Entry
    {
        qint64 rid = kNobody;
        quint64 name = 0;
        quint32 wordsAt = 0; ///< in m_words
        int birth = 0;
        quint32 country = 0;
        quint32 place = 0;
        quint8 wordCount = 0;
        bool hasPhone = false;
        bool hasEmail = false;
    };

    void loadMerged(Connection &connection, const QByteArray &table, const QByteArray &names,
                    QHash<qint64, int> &merged);
    void loadContacts(Connection &connection, const Codes &codes, const Entity &entity,
                      const QHash<qint64, int> &merged);
    bool namesAgree(const Entry &entry, const ImportKeys &keys) const;
    bool contactsContradict(int index, const ImportKeys &keys) const;
    int findByContact(const ImportKeys &keys, int except) const;
    int findByName(const ImportKeys &keys, const ImportFacts &facts, const FactsOf &factsOf, int except) const;
    void addContacts(int index, const std::vector<quint64> &contacts);
    bool isCandidate(int index, int except) const
    {
        return index != except && m_entries[size_t(index)].rid != kNobody;
    }

    std::vector<quint8> m_loose; ///< slots of facts that contradict nothing: spellings of the name, notes
    std::vector<Entry> m_entries;
    std::vector<quint32> m_words;
    size_t m_loaded = 0; ///< entries of records that were there before
    ImportIndex m_byName;
    ImportIndex m_byContact;
    bool m_isNamed = false; ///< what it holds are no people, and their name with their place says which is meant
};

} // namespace elo
