// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_people.h"

#include "core/people/fold.h"
#include "core/people/person_name.h"
#include "core/store/codec.h"
#include "core/store/connection.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// "1980-05" → 19800500
int birthNumber(const QString &text)
{
    const QList<QStringView> parts = QStringView(text).split(u'-');
    int number = 0;
    for (qsizetype i = 0; i < 3; ++i)
        number = number * 100 + (i < parts.size() ? parts[i].toInt() : 0);
    return number;
}

bool isFullDate(int birth)
{
    return birth % 100 != 0;
}

/// What both know of the date is the same.
bool birthsAgree(int a, int b)
{
    for (const int unit : {10000, 100, 1}) {
        const int partA = a / unit % (unit == 10000 ? 10000 : 100);
        const int partB = b / unit % (unit == 10000 ? 10000 : 100);
        if (partA != 0 && partB != 0 && partA != partB)
            return false;
    }
    return true;
}

bool agree(quint32 a, quint32 b)
{
    return a == 0 || b == 0 || a == b;
}

/// Father and son share surname, given name and often the phone: only this word tells them apart.
bool isGenerationWord(quint32 word)
{
    static const std::array kWords = [] {
        std::array<quint32, 9> digests{};
        size_t i = 0;
        for (const QStringView text :
             {u"junior", u"jr", u"filho", u"filha", u"neto", u"neta", u"sobrinho", u"sobrinha", u"senior"})
            digests[i++] = quint32(importDigest(text));
        return digests;
    }();
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

quint32 shortDigest(const QString &text)
{
    return text.isEmpty() ? 0 : quint32(importDigest(text)) | 1;
}

} // namespace

quint64 ImportKeys::contactDigest(const QString &standard)
{
    const quint64 digest = importDigest(standard);
    return standard.contains(u'@') ? digest | 1 : digest & ~quint64(1);
}

ImportKeys ImportKeys::of(const QString &name, const QString &birth, const QString &country, const QString &place)
{
    ImportKeys keys;
    QStringList words = sortKey(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    keys.name = words.isEmpty() ? 0 : importDigest(words.join(u' '));
    for (const QString &word : words)
        keys.words.push_back(quint32(importDigest(word)));
    std::sort(keys.words.begin(), keys.words.end());
    keys.birth = birth.isEmpty() ? 0 : birthNumber(birth);
    keys.country = shortDigest(country);
    keys.place = shortDigest(fold(place));
    return keys;
}

namespace {

/// The fields that tell apart records of one name; null where the entity has none.
struct KeyFields
{
    const char *birth = nullptr;
    const char *country = nullptr;
    const char *place = nullptr;
};

KeyFields keyFieldsOf(const Entity &entity)
{
    const auto first = [&](std::initializer_list<const char *> keys) -> const char * {
        for (const char *key : keys)
            if (entity.find(QString::fromLatin1(key)))
                return key;
        return nullptr;
    };
    return {first({"birth_date"}), first({"residence_country", "country"}),
            first({"starts", "due", "residence_city", "city"})};
}

QString valueText(const Record &record, const char *key)
{
    if (!key)
        return {};
    const QVariant value = record.value(QString::fromLatin1(key));
    return value.metaType() == QMetaType::fromType<QDate>() ? value.toDate().toString(Qt::ISODate) : value.toString();
}

} // namespace

ImportKeys ImportKeys::of(const Record &record, const std::vector<Record> &parts)
{
    const KeyFields fields = keyFieldsOf(*record.entity);
    const int title = record.entity->titleField();
    ImportKeys keys =
        of(title < 0 ? QString() : record.values[size_t(title)].toString(), valueText(record, fields.birth),
           valueText(record, fields.country), valueText(record, fields.place));
    for (const Record &part : parts)
        if (part.entity->name() == u"contact_point")
            if (const QString standard = part.text(u"normalized"); !standard.isEmpty())
                keys.contacts.push_back(contactDigest(standard));
    return keys;
}

ImportPeople ImportPeople::load(Connection &connection, const Codes &codes, const Entity &entity)
{
    ImportPeople people;
    people.m_loose.push_back(quint8(entity.titleField()));
    for (const QStringView key : {u"sort_name", u"notes", u"source", u"status"})
        if (const int index = entity.indexOf(key); index >= 0)
            people.m_loose.push_back(quint8(index));
    const KeyFields fields = keyFieldsOf(entity);
    const auto column = [](const char *key) { return key ? QByteArray(key) : QByteArray("NULL"); };
    Query query(connection, "SELECT rid, id, " + QByteArray(entity.fields[size_t(entity.titleField())].key) + ", " +
                                column(fields.birth) + ", " + column(fields.country) + ", " + column(fields.place) +
                                " FROM " + entity.key + " WHERE alive = 1 ORDER BY rid");
    QHash<Id, int> indexes;
    while (query.next()) {
        const Known known{query.id(1), query.integer(0)};
        const int index =
            people.add(ImportKeys::of(query.text(2), query.text(3), query.text(4), query.text(5)), known);
        indexes.insert(known.id, index);
    }
    Query contacts(connection,
                   "SELECT owner, normalized FROM contact_point WHERE normalized IS NOT NULL AND alive = 1");
    while (contacts.next()) {
        const Ref owner = refFromBytes(contacts.blob(0), codes);
        const int index = owner.entity == entity.name() ? indexes.value(owner.id, -1) : -1;
        if (index < 0)
            continue;
        ImportKeys keys;
        keys.contacts.push_back(ImportKeys::contactDigest(contacts.text(1)));
        people.addContacts(index, keys);
    }
    return people;
}

int ImportPeople::add(const ImportKeys &keys, const Known &known)
{
    const int index = int(m_entries.size());
    Entry entry;
    entry.known = known;
    entry.name = keys.name;
    entry.wordsAt = quint32(m_words.size());
    entry.wordCount = quint32(keys.words.size());
    entry.birth = keys.birth;
    entry.country = keys.country;
    entry.place = keys.place;
    m_words.insert(m_words.end(), keys.words.begin(), keys.words.end());
    m_entries.push_back(entry);
    if (keys.name != 0)
        m_byName.insert(keys.name, index);
    addContacts(index, keys);
    return index;
}

void ImportPeople::addContacts(int index, const ImportKeys &keys)
{
    for (const quint64 contact : keys.contacts) {
        (contact & 1 ? m_entries[size_t(index)].hasEmail : m_entries[size_t(index)].hasPhone) = true;
        if (!m_byContact.contains(contact, index))
            m_byContact.insert(contact, index);
    }
}

void ImportPeople::learn(int index, const ImportKeys &keys)
{
    Entry &entry = m_entries[size_t(index)];
    if (entry.birth == 0)
        entry.birth = keys.birth;
    if (entry.country == 0)
        entry.country = keys.country;
    if (entry.place == 0)
        entry.place = keys.place;
    addContacts(index, keys);
}

bool ImportPeople::namesAgree(const Entry &entry, const ImportKeys &keys) const
{
    if (entry.name == keys.name)
        return true;
    const auto begin = m_words.begin() + entry.wordsAt;
    const std::vector<quint32> known(begin, begin + entry.wordCount);
    const auto &shorter = known.size() < keys.words.size() ? known : keys.words;
    const auto &longer = known.size() < keys.words.size() ? keys.words : known;
    if (shorter.size() < 2 || !std::includes(longer.begin(), longer.end(), shorter.begin(), shorter.end()))
        return false;
    std::vector<quint32> extra;
    std::set_difference(longer.begin(), longer.end(), shorter.begin(), shorter.end(), std::back_inserter(extra));
    const bool sameDay = isFullDate(entry.birth) && entry.birth == keys.birth;
    return sameDay || std::none_of(extra.begin(), extra.end(), isGenerationWord);
}

bool ImportPeople::contactsContradict(int index, const ImportKeys &keys) const
{
    bool phones = false;
    bool emails = false;
    bool sharesPhone = false;
    bool sharesEmail = false;
    for (const quint64 contact : keys.contacts) {
        const bool shared = m_byContact.contains(contact, index);
        (contact & 1 ? emails : phones) = true;
        if (shared)
            (contact & 1 ? sharesEmail : sharesPhone) = true;
    }
    const Entry &entry = m_entries[size_t(index)];
    return (phones && entry.hasPhone && !sharesPhone) || (emails && entry.hasEmail && !sharesEmail);
}

int ImportPeople::findByContact(const ImportKeys &keys) const
{
    int best = -1;
    bool bestIsSameName = false;
    for (const quint64 contact : keys.contacts)
        for (auto it = m_byContact.constFind(contact); it != m_byContact.constEnd() && it.key() == contact; ++it) {
            const Entry &entry = m_entries[size_t(*it)];
            if (!namesAgree(entry, keys) || !birthsAgree(entry.birth, keys.birth))
                continue;
            const bool isSameName = entry.name == keys.name;
            if (best < 0 || (isSameName && !bestIsSameName) || (isSameName == bestIsSameName && *it < best)) {
                best = *it;
                bestIsSameName = isSameName;
            }
        }
    return best;
}

int ImportPeople::findByName(const ImportKeys &keys, const ImportFacts &facts, const FactsOf &factsOf) const
{
    std::vector<int> possible;
    for (auto it = m_byName.constFind(keys.name); it != m_byName.constEnd() && it.key() == keys.name; ++it) {
        const Entry &entry = m_entries[size_t(*it)];
        if (!birthsAgree(entry.birth, keys.birth))
            continue;
        if (isFullDate(keys.birth) && keys.birth == entry.birth)
            return *it;
        if (!agree(entry.country, keys.country) || !agree(entry.place, keys.place) || contactsContradict(*it, keys))
            continue;
        possible.push_back(*it);
    }
    std::sort(possible.begin(), possible.end());
    std::vector<int> likely;
    for (const int index : possible) {
        const ImportDifference difference = compareFacts(facts, factsOf(index), m_loose);
        // A record that holds the very same comes first: importing a list again must find what it made.
        if (!difference.fills && !difference.differs)
            return index;
        if (!difference.contradicts && m_entries[size_t(index)].country == keys.country)
            likely.push_back(index);
    }
    return likely.size() == 1 ? likely.front() : -1;
}

int ImportPeople::find(const ImportKeys &keys, const ImportFacts &facts, const FactsOf &factsOf) const
{
    if (keys.name == 0)
        return -1;
    const int byContact = findByContact(keys);
    return byContact >= 0 ? byContact : findByName(keys, facts, factsOf);
}

} // namespace elo
