// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QStringList>
#include <QStringView>
#include <optional>
#include <vector>

namespace elo {

class Codes;
class Connection;
class Schema;
struct Entity;

/// What a list says beside a name about whom it means. Nothing said contradicts nothing.
struct ImportHint
{
    int birth = 0;                 ///< 19800512; zeros for what is not known
    quint32 country = 0;           ///< digest
    std::vector<quint64> contacts; ///< digests of phones and e-mails in standard form
};

/// Finds records of one kind that a list names: by id ("0197…"), by number ("M-12"), by name ("Embaixada em Lisboa",
/// "AMORPT"). It creates nothing. Compact, since a list of memberships names people out of a million: some 80 bytes
/// for each.
class ImportLookup
{
public:
    enum class Answer { Found, NotOnRecord, MoreThanOne };
    struct Hit
    {
        Answer answer = Answer::NotOnRecord;
        Id id;
    };

    /// Loads all living records of an entity. @param schema tells to what things parts belong. Throws StoreFailure.
    static ImportLookup load(Connection &connection, const Schema &schema, const Codes &codes, const Entity &entity);

    /// Indexes of all that the text may mean, ascending: those with this id or number; else those with this name or
    /// acronym, without regard to accents and case (of people: to the order of the words too); else, of what is no
    /// person, those that have all telling words of the text among their names and places.
    std::vector<int> candidates(QStringView text) const;
    /// The one that the text means.
    Hit find(QStringView text) const;

    bool holds(const Id &id) const { return find(idText(id)).answer == Answer::Found; }
    Id id(int index) const { return m_entries[size_t(index)].id; }
    /// The thing that a part or link belongs to; null for things.
    Id owner(int index) const { return m_owners[m_entries[size_t(index)].owner].id; }
    /// Whether what is known of a person contradicts the hint; true, too, where a phone is asked for that they have
    /// not.
    bool contradicts(int index, const ImportHint &hint) const;

private:
    struct Entry
    {
        Id id;
        qint64 number = 0;
        quint32 owner = 0; ///< in m_owners
        quint32 country = 0;
        int birth = 0;
        quint32 wordsAt = 0; ///< in m_words
        quint16 words = 0;
        char16_t prefix = 0;
    };
    struct Named
    {
        quint64 key;
        int index;
        friend auto operator<=>(const Named &, const Named &) = default;
    };
    struct Owner
    {
        Id id;
        quint64 name = 0; ///< digest of its title
    };

    quint64 nameKey(QStringView text) const;
    void loadRows(Connection &connection, const Schema &schema, const Codes &codes, const Entity &entity);
    void loadOwners(Connection &connection, const Schema &schema);
    void loadContacts(Connection &connection, const Codes &codes, const Entity &entity);
    void addName(int index, const QString &name);
    quint32 ownerNumber(const Id &id, QHash<Id, quint32> &known);
    void settle();
    void followMerged();
    std::vector<int> named(const std::vector<Named> &among, quint64 key) const;
    std::vector<int> byTitle(QStringView title) const;
    std::vector<int> byWords(QStringView text) const;

    std::vector<Entry> m_entries;
    std::vector<Owner> m_owners{Owner()}; ///< the first is nobody
    std::vector<quint32> m_words;         ///< digests of telling words, those of an entry together
    std::vector<Named> m_names;           ///< by the digest of the name
    std::vector<Named> m_ids;             ///< by a digest of the id; that of a merged person leads to who is shown
    std::vector<Named> m_numbers;
    std::vector<Named> m_contacts;
    std::vector<std::pair<int, Id>> m_merged; ///< who is shown as another
    QString m_ownerEntity;
    bool m_isPeople = false; ///< names are compared as those of people, and never guessed from some words
    bool m_isDay = false;    ///< called by a date
    bool m_hasWords = false;
};

/// "1980-05" → 19800500, as ImportHint and ImportKeys have it; 0 for nothing.
int importBirth(const QString &partialDate);
/// What both know of the date is the same.
bool importBirthsAgree(int a, int b);

} // namespace elo
