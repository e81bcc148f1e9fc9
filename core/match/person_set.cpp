// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/person_set.h"

#include "core/match/mixed.h"
#include "core/people/fold.h"

#include <algorithm>
#include <cmath>

namespace elo {

namespace {

constexpr qsizetype kMostWords = 8; // of one name; what is longer is no name
constexpr quint8 kMostContacts = 8;
constexpr qsizetype kFewestDigits = 7; ///< fewer are an extension or a slip
constexpr quint32 kFamily = 4;         ///< more than so many on one number are an office or a shop

struct GenerationWord
{
    QStringView word;
    quint8 bit;
    bool mayBeSurname; ///< Maria Neto is of the family Neto
};

constexpr quint8 kJunior = 1;
const GenerationWord kGenerationWords[] = {
    {u"junior", kJunior, false}, {u"jr", kJunior, false}, {u"filho", kJunior, true}, {u"filha", kJunior, true},
    {u"neto", 2, true},          {u"neta", 2, true},      {u"sobrinho", 4, true},    {u"sobrinha", 4, true},
    {u"senior", 8, false},       {u"bisneto", 16, true},
};

/// Takes Júnior and the like off the end. @returns their bits.
quint8 takeGeneration(QList<QStringView> &words)
{
    quint8 bits = 0;
    while (words.size() > 1) {
        const auto found = std::ranges::find(kGenerationWords, words.back(), &GenerationWord::word);
        if (found == std::end(kGenerationWords) || (found->mayBeSurname && words.size() < 3))
            break;
        bits |= found->bit;
        words.pop_back();
    }
    return bits;
}

qint32 birthNumber(QStringView text)
{
    qint32 number = 0;
    qsizetype at = 0;
    for (const qsizetype digits : {4, 2, 2}) {
        qint32 part = 0;
        if (at + digits <= text.size())
            part = text.sliced(at, digits).toInt();
        number = number * (digits == 4 ? 1 : 100) + part;
        at += digits + 1;
    }
    return number;
}

} // namespace

std::optional<ContactKey> ContactKey::ofPhone(const QString &typed, const QString &e164)
{
    quint64 tail = 0;
    quint64 digits = 0;
    quint64 unit = 1;
    const QString &number = e164.isEmpty() ? typed : e164;
    for (qsizetype i = number.size() - 1; i >= 0; --i) {
        const char16_t c = number[i].unicode();
        if (c < u'0' || c > u'9')
            continue;
        if (++digits <= 8) {
            tail += unit * (c - u'0');
            unit *= 10;
        }
    }
    if (digits < kFewestDigits)
        return std::nullopt;
    if (e164.isEmpty())
        return ContactKey(tail);
    const quint64 whole = (mixed(qHash(e164)) & 0x7fffffff) | 1;
    return ContactKey(whole << kTailBits | tail);
}

std::optional<ContactKey> ContactKey::ofEmail(const QString &address)
{
    if (address.isEmpty())
        return std::nullopt;
    return ContactKey(mixed(qHash(address)) | quint64(1) << 63);
}

quint32 PersonSet::Register::number(const QString &text)
{
    if (text.isEmpty())
        return 0;
    auto found = numbers.constFind(text);
    if (found == numbers.constEnd()) {
        found = numbers.insert(text, quint32(counts.size()));
        counts.push_back(0);
    }
    ++counts[*found];
    return *found;
}

quint32 PersonSet::placeNumber(Register &folded, QHash<QString, quint32> &raw, const QString &text)
{
    if (text.isEmpty())
        return 0;
    if (const auto known = raw.constFind(text); known != raw.constEnd()) {
        ++folded.counts[*known];
        return *known;
    }
    return raw.insert(text, folded.number(fold(text))).value();
}

void PersonSet::reserve(size_t people)
{
    m_people.reserve(people);
    m_words.reserve(people * 4);
    m_loose.reserve(people + people / 2);
}

quint32 PersonSet::add(const PersonFacts &facts)
{
    Person person;
    person.rid = facts.rid;
    addWords(person, facts);
    person.birth = birthNumber(facts.birth);
    if (person.birth != 0)
        ++m_births[person.birth];
    person.sex = facts.sex == u"f" ? Sex::Female : facts.sex == u"m" ? Sex::Male : Sex::Unknown;
    person.country = quint16(m_countries.number(facts.country));
    person.province = quint16(m_provinces.number(facts.province));
    person.city = placeNumber(m_cities, m_rawCities, facts.city);
    person.district = placeNumber(m_districts, m_rawDistricts, facts.district);
    person.departureYear = qint16(facts.departureYear);
    m_people.push_back(person);
    return quint32(m_people.size() - 1);
}

void PersonSet::addWords(Person &person, const PersonFacts &facts)
{
    person.firstWord = quint32(m_words.size());
    QList<QStringView> words = QStringView(facts.name).split(u' ', Qt::SkipEmptyParts);
    person.generation = takeGeneration(words);
    const auto add = [&](QStringView text) {
        const quint32 word = m_names.intern(text.toString());
        const auto begin = m_words.begin() + person.firstWord;
        if (std::find(begin, m_words.end(), word) == m_words.end())
            m_names.count(word);
        m_words.push_back(word);
    };
    for (const QStringView word : words.first(std::min(words.size(), kMostWords))) {
        add(word);
        ++person.words;
    }
    if (facts.otherNames.isEmpty())
        return;
    for (const QString &word : foldedTokens(facts.otherNames).mid(0, kMostWords)) {
        add(word);
        ++person.otherWords;
    }
}

void PersonSet::settle(qint64 population)
{
    m_population = population > 0 ? population : qint64(m_people.size());
    m_names.settle(m_population);
    settleContacts();
}

void PersonSet::settleContacts()
{
    std::ranges::sort(m_loose, {}, &Loose::person);
    m_contacts.reserve(m_loose.size());
    std::vector<quint64> blocks;
    blocks.reserve(m_loose.size());
    for (const Loose &loose : m_loose) {
        Person &person = m_people[loose.person];
        if (person.contacts == 0)
            person.firstContact = quint32(m_contacts.size());
        const auto own = contacts(person);
        if (person.contacts == kMostContacts || std::ranges::find(own, loose.contact) != own.end())
            continue;
        m_contacts.push_back(loose.contact);
        blocks.push_back(loose.contact.block());
        ++person.contacts;
    }
    m_loose = {};
    std::ranges::sort(blocks);
    for (size_t from = 0, to = 0; from < blocks.size(); from = to) {
        while (to < blocks.size() && blocks[to] == blocks[from])
            ++to;
        if (to - from > kFamily)
            m_crowds.insert(blocks[from], quint32(to - from));
    }
}

float PersonSet::bitsOfBirth(qint32 birth) const
{
    constexpr double kDays = 24'000; // on which those who are alive may be born
    return float(std::clamp(std::log2((double(m_population) + kDays) / (m_births.value(birth) + 1)), 3.0, 14.0));
}

float PersonSet::bitsOf(const Register &places, quint32 number) const
{
    constexpr double kOthers = 10;
    return float(std::log2((double(m_population) + kOthers) / (places.counts[number] + 1)));
}

} // namespace elo
