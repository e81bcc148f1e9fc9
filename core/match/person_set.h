// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/name_words.h"

#include <QStringList>
#include <span>

namespace elo {

/// What comparing people looks at, as it is recorded.
struct PersonFacts
{
    qint64 rid = 0;
    QString name;       ///< fold()ed or sortKey()ed, given names first
    QString otherNames; ///< as written
    QString sex;
    QString birth; ///< "1980", "1980-05", "1980-05-12"
    QString country;
    QString city;
    QString province;
    QString district;
    int departureYear = 0;
};

/// A phone number or an e-mail address as one number. Numbers of phones tell their last eight digits, and whether the
/// country is known.
class ContactKey
{
public:
    /// @param e164 empty if the number is not valid. @returns no key for fewer than seven digits.
    static std::optional<ContactKey> ofPhone(const QString &typed, const QString &e164);
    static std::optional<ContactKey> ofEmail(const QString &address);

    bool isEmail() const { return m_key >> 63; }
    /// Equal for all that may be the same.
    quint64 block() const { return isEmail() ? m_key : m_key & kTail; }
    bool hasCountry() const { return !isEmail() && m_key >> kTailBits; }
    /// The same address, or numbers that do not contradict each other.
    bool isSameAs(ContactKey other) const
    {
        return m_key == other.m_key ||
               (!isEmail() && block() == other.block() && !(hasCountry() && other.hasCountry()));
    }
    friend bool operator==(ContactKey, ContactKey) = default;

private:
    static constexpr int kTailBits = 27; // 10^8 needs as many
    static constexpr quint64 kTail = (quint64(1) << kTailBits) - 1;
    explicit ContactKey(quint64 key) : m_key(key) {}
    quint64 m_key;
};

enum class Sex : quint8 { Unknown, Female, Male };

/// One person in the numbers that comparing needs: a million of them are to fit beside the rest of the program.
struct Person
{
    qint64 rid = 0;
    quint32 firstWord = 0;
    quint32 firstContact = 0;
    qint32 birth = 0; ///< 19800512; zeros for what is not known
    quint32 city = 0; ///< 0: not known, as all below
    quint32 district = 0;
    quint16 country = 0;
    quint16 province = 0;
    qint16 departureYear = 0;
    quint8 words = 0;      ///< of the name
    quint8 otherWords = 0; ///< of other names, behind those
    quint8 contacts = 0;
    quint8 generation = 0; ///< a bit for Júnior, Neto, …
    Sex sex = Sex::Unknown;

    bool hasFullBirth() const { return birth % 100 != 0; }
};

/// People with the words of their names, their contacts, and how common each of these is.
class PersonSet
{
public:
    /// Makes room for so many, so that growing does not take it twice.
    void reserve(size_t people);
    /// Adds somebody. Contacts are added afterwards, in any order, by the index.
    quint32 add(const PersonFacts &facts);
    void addContact(quint32 person, ContactKey contact) { m_loose.push_back({person, contact}); }

    /// Call when all are there, before anything is compared.
    /// @param population of how many people the counts of words tell; 0: of those added.
    void settle(qint64 population = 0);

    NameWords &names() { return m_names; }
    const NameWords &names() const { return m_names; }

    size_t size() const { return m_people.size(); }
    const Person &operator[](quint32 index) const { return m_people[index]; }
    std::span<const quint32> words(const Person &p) const { return {m_words.data() + p.firstWord, p.words}; }
    std::span<const quint32> allWords(const Person &p) const
    {
        return {m_words.data() + p.firstWord, size_t(p.words) + p.otherWords};
    }
    std::span<const ContactKey> contacts(const Person &p) const
    {
        return {m_contacts.data() + p.firstContact, p.contacts};
    }

    qint64 population() const { return m_population; }
    /// How many have this contact, if that is more than a family; else 0.
    quint32 crowdOf(ContactKey contact) const { return m_crowds.value(contact.block()); }
    /// log2 of how rare it is to be born that day in this file, where 1 January may stand for "not known".
    float bitsOfBirth(qint32 birth) const;
    float bitsOfCity(quint32 city) const { return bitsOf(m_cities, city); }
    float bitsOfCountry(quint16 country) const { return bitsOf(m_countries, country); }
    float bitsOfProvince(quint16 province) const { return bitsOf(m_provinces, province); }

private:
    /// A small register of texts.
    struct Register
    {
        QHash<QString, quint32> numbers;
        std::vector<quint32> counts{0}; ///< of number 0, which is "not known"
        quint32 number(const QString &text);
    };
    struct Loose
    {
        quint32 person;
        ContactKey contact;
    };
    void addWords(Person &person, const PersonFacts &facts);
    quint32 placeNumber(Register &folded, QHash<QString, quint32> &raw, const QString &text);
    float bitsOf(const Register &places, quint32 number) const;
    void settleContacts();

    std::vector<Person> m_people;
    std::vector<quint32> m_words;
    std::vector<ContactKey> m_contacts;
    std::vector<Loose> m_loose;
    NameWords m_names;
    Register m_cities;
    Register m_districts;
    Register m_countries;
    Register m_provinces;
    QHash<QString, quint32> m_rawCities; ///< as written → number: folding each anew takes as long as all the rest
    QHash<QString, quint32> m_rawDistricts;
    QHash<qint32, quint32> m_births;
    QHash<quint64, quint32> m_crowds;
    qint64 m_population = 0;
};

} // namespace elo
