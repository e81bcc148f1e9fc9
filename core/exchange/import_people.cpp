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

bool isFullDate(int birth)
{
    return birth % 100 != 0;
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

} // namespace

quint32 importShortDigest(const QString &text)
{
    return text.isEmpty() ? 0 : quint32(importDigest(text)) | 1;
}

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
    keys.birth = importBirth(birth);
    keys.country = importShortDigest(country);
    keys.place = importShortDigest(fold(place));
    return keys;
}

bool ImportKeys::sharesWords(const ImportKeys &other) const
{
    std::vector<quint32> shared;
    std::set_intersection(words.begin(), words.end(), other.words.begin(), other.words.end(),
                          std::back_inserter(shared));
    return shared.size() >= std::min<size_t>({2, words.size(), other.words.size()});
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
    people.m_isNamed =
        entity.name() != u"member" && qstrcmp(entity.fields[size_t(entity.titleField())].key, "name") == 0;
    people.m_loose.push_back(quint8(entity.titleField()));
    for (const QStringView key : {u"sort_name", u"notes", u"source", u"status"})
        if (const int index = entity.indexOf(key); index >= 0)
            people.m_loose.push_back(quint8(index));
    const KeyFields fields = keyFieldsOf(entity);
    const auto column = [](const char *key) { return key ? QByteArray(key) : QByteArray("NULL"); };
    const QByteArray table = entity.key;
    const auto records = connection.scalar("SELECT count(*) FROM " + table + " WHERE alive = 1").toLongLong();
    people.m_entries.reserve(size_t(records));
    people.m_byName.reserve(size_t(records));
    QHash<qint64, int> merged; // row id → whom it is shown as, as an index, once that is known
    const QByteArray names = entity.fields[size_t(entity.titleField())].key;
    Query query(connection, "SELECT rid, " + names + ", " + column(fields.birth) + ", " + column(fields.country) +
                                ", " + column(fields.place) + " FROM " + table + " WHERE alive = 1" +
                                (entity.mergeable ? " AND merged_into IS NULL" : "") + " ORDER BY rid");
    while (query.next())
        people.add(ImportKeys::of(query.text(1), query.text(2), query.text(3), query.text(4)), query.integer(0));
    people.m_loaded = people.m_entries.size();
    if (entity.mergeable)
        people.loadMerged(connection, table, names, merged);
    people.loadContacts(connection, codes, entity, merged);
    return people;
}

/// Whoever was merged into somebody is found as that one, by the name and the contacts of both.
void ImportPeople::loadMerged(Connection &connection, const QByteArray &table, const QByteArray &names,
                              QHash<qint64, int> &merged)
{
    Query query(connection, "SELECT rid, merged_into, " + names + " FROM " + table +
                                " WHERE alive = 1 AND merged_into IS NOT NULL");
    while (query.next()) {
        const int index = indexOf(query.integer(1));
        if (index < 0)
            continue;
        merged.insert(query.integer(0), index);
        if (const quint64 name = ImportKeys::of(query.text(2), {}, {}, {}).name; name != 0)
            m_byName.insert(name, index);
    }
}

/// By row ids, which are in order: the ids of a million people would take more than all else.
void ImportPeople::loadContacts(Connection &connection, const Codes &codes, const Entity &entity,
                                const QHash<qint64, int> &merged)
{
    if (connection.scalar("SELECT count(*) FROM (SELECT 1 FROM contact_point LIMIT 1)").toLongLong() == 0)
        return;
    Query query(connection, "SELECT (SELECT rid FROM " + QByteArray(entity.key) +
                                " WHERE id = substr(owner, 2)), normalized FROM contact_point WHERE normalized IS NOT"
                                " NULL AND alive = 1 AND substr(owner, 1, 1) = ?");
    query.bind(QByteArray(1, char(codes.entity(entity))));
    while (query.next()) {
        const qint64 rid = query.integer(0);
        const int index = merged.contains(rid) ? merged.value(rid) : indexOf(rid);
        if (index >= 0)
            addContacts(index, {ImportKeys::contactDigest(query.text(1))});
    }
}

int ImportPeople::indexOf(qint64 rid) const
{
    // Those on record come first and in order; what the list adds has larger ones, or is not stored.
    const auto stored = m_entries.begin() + qint64(m_loaded);
    const auto found = std::lower_bound(m_entries.begin(), stored, rid,
                                        [](const Entry &entry, qint64 wanted) { return entry.rid < wanted; });
    if (found != stored && found->rid == rid)
        return int(found - m_entries.begin());
    const auto added = std::find_if(stored, m_entries.end(), [&](const Entry &entry) { return entry.rid == rid; });
    return added == m_entries.end() ? -1 : int(added - m_entries.begin());
}

int ImportPeople::add(const ImportKeys &keys, qint64 rid)
{
    const int index = int(m_entries.size());
    Entry entry;
    entry.rid = rid;
    entry.name = keys.name;
    entry.wordsAt = quint32(m_words.size());
    entry.wordCount = quint8(std::min<size_t>(keys.words.size(), 255));
    entry.birth = keys.birth;
    entry.country = keys.country;
    entry.place = keys.place;
    m_words.insert(m_words.end(), keys.words.begin(), keys.words.end());
    m_entries.push_back(entry);
    if (keys.name != 0)
        m_byName.insert(keys.name, index);
    addContacts(index, keys.contacts);
    return index;
}

void ImportPeople::addContacts(int index, const std::vector<quint64> &contacts)
{
    for (const quint64 contact : contacts) {
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
    addContacts(index, keys.contacts);
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

int ImportPeople::findByContact(const ImportKeys &keys, int except) const
{
    int best = -1;
    bool bestIsSameName = false;
    for (const quint64 contact : keys.contacts)
        m_byContact.forEach(contact, [&](int index) {
            const Entry &entry = m_entries[size_t(index)];
            if (!isCandidate(index, except) || !namesAgree(entry, keys) ||
                !importBirthsAgree(entry.birth, keys.birth))
                return true;
            const bool isSameName = entry.name == keys.name;
            if (best < 0 || (isSameName && !bestIsSameName) || (isSameName == bestIsSameName && index < best)) {
                best = index;
                bestIsSameName = isSameName;
            }
            return true;
        });
    return best;
}

int ImportPeople::findByName(const ImportKeys &keys, const ImportFacts &facts, const FactsOf &factsOf,
                             int except) const
{
    std::vector<int> possible;
    int sameDay = -1;
    m_byName.forEach(keys.name, [&](int index) {
        const Entry &entry = m_entries[size_t(index)];
        if (!isCandidate(index, except) || !importBirthsAgree(entry.birth, keys.birth))
            return true;
        if (isFullDate(keys.birth) && keys.birth == entry.birth)
            sameDay = sameDay < 0 ? index : std::min(sameDay, index);
        else if (agree(entry.country, keys.country) && agree(entry.place, keys.place) &&
                 !contactsContradict(index, keys))
            possible.push_back(index);
        return true;
    });
    if (sameDay >= 0)
        return sameDay;
    std::sort(possible.begin(), possible.end());
    if (m_isNamed && possible.size() == 1 && m_entries[size_t(possible.front())].rid > 0)
        return possible.front(); // an association on record of this name, country and city, whatever else it says
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

int ImportPeople::find(const ImportKeys &keys, const ImportFacts &facts, const FactsOf &factsOf, int except) const
{
    if (keys.name == 0)
        return -1;
    const int byContact = findByContact(keys, except);
    return byContact >= 0 ? byContact : findByName(keys, facts, factsOf, except);
}

} // namespace elo
