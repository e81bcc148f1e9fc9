// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_lookup.h"

#include "core/exchange/import_people.h"
#include "core/people/fold.h"
#include "core/places/countries.h"
#include "core/places/dates.h"
#include "core/schema/schema.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/store/record_number.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Of a kind with more records no words are kept: what has so many is not called by some of its words.
constexpr qint64 kMostWithWords = 20'000;

/// Words that every second name has: they tell nothing apart.
bool isCommon(const QString &word)
{
    static const QSet<QString> kCommon{u"de"_s,  u"da"_s,        u"do"_s,       u"dos"_s,       u"das"_s,
                                       u"e"_s,   u"em"_s,        u"na"_s,       u"no"_s,        u"a"_s,
                                       u"o"_s,   u"of"_s,        u"the"_s,      u"in"_s,        u"mocambique"_s,
                                       u"and"_s, u"republica"_s, u"republic"_s, u"mozambique"_s};
    return kCommon.contains(word);
}

QStringList tellingWords(QStringView text)
{
    QStringList words = foldedTokens(text);
    words.erase(std::remove_if(words.begin(), words.end(), isCommon), words.end());
    return words;
}

quint64 idKey(const Id &id)
{
    return quint64(qHash(id));
}

/// What a title shows between the names of what a link joins.
constexpr QStringView kBetweenNames = u" · ";

/// The first thing that records of the entity belong to, if that is always of one kind.
const Field *ownerField(const Entity &entity)
{
    for (const int i : entity.flagged(FieldFlag::Owner))
        if (const Field &field = entity.fields[size_t(i)];
            field.type == FieldType::Reference && field.targets.size() == 1)
            return &field;
    return nullptr;
}

/// The columns that name a record, as SQL; participants who are on record are called as they are there.
QByteArray titlesSql(const Entity &entity)
{
    if (entity.name() == u"participation")
        return "coalesce((SELECT name FROM member WHERE id = substr(t.person, 2)),"
               " (SELECT name FROM official WHERE id = substr(t.person, 2)), t.name)";
    QByteArray columns;
    for (const int i : entity.flagged(FieldFlag::Title))
        columns += QByteArray(columns.isEmpty() ? "t." : ", t.") + entity.fields[size_t(i)].key;
    return columns.isEmpty() ? "NULL" : columns;
}

} // namespace

int importBirth(const QString &partialDate)
{
    if (partialDate.isEmpty())
        return 0;
    const QList<QStringView> parts = QStringView(partialDate).split(u'-');
    int number = 0;
    for (qsizetype i = 0; i < 3; ++i)
        number = number * 100 + (i < parts.size() ? parts[i].toInt() : 0);
    return number;
}

bool importBirthsAgree(int a, int b)
{
    for (const int unit : {10000, 100, 1}) {
        const int partA = a / unit % (unit == 10000 ? 10000 : 100);
        const int partB = b / unit % (unit == 10000 ? 10000 : 100);
        if (partA != 0 && partB != 0 && partA != partB)
            return false;
    }
    return true;
}

ImportLookup ImportLookup::load(Connection &connection, const Schema &schema, const Codes &codes,
                                const Entity &entity)
{
    ImportLookup lookup;
    lookup.m_isPeople = entity.name() == u"member" || entity.name() == u"official" ||
                        entity.name() == u"participation"; // called as those who take part are
    const int title = entity.titleField();
    lookup.m_isDay = title >= 0 && entity.fields[size_t(title)].type == FieldType::Date;
    lookup.m_hasWords =
        !lookup.m_isPeople && !lookup.m_isDay &&
        connection.scalar("SELECT count(*) FROM " + QByteArray(entity.key) + " WHERE alive = 1").toLongLong() <=
            kMostWithWords;
    if (const Field *owner = ownerField(entity))
        lookup.m_ownerEntity = QString::fromLatin1(owner->targets.front());
    lookup.loadRows(connection, schema, codes, entity);
    if (!lookup.m_ownerEntity.isEmpty())
        lookup.loadOwners(connection, schema);
    if (entity.name() == u"member")
        lookup.loadContacts(connection, codes, entity);
    lookup.settle();
    return lookup;
}

void ImportLookup::loadRows(Connection &connection, const Schema &, const Codes &, const Entity &entity)
{
    const Field *owner = ownerField(entity);
    const bool isMember = entity.name() == u"member";
    const bool hasPlace = m_hasWords && entity.find(u"country") && entity.find(u"city");
    const qsizetype titles = std::max<qsizetype>(1, qsizetype(entity.flagged(FieldFlag::Title).size()));
    const int shown = entity.name() == u"participation" ? 1 : int(titles);
    Query query(connection, "SELECT t.id, " + QByteArray(entity.isThing() ? "t.number" : "0") + ", " +
                                (owner ? QByteArray("t.") + owner->key : QByteArray("NULL")) + ", " +
                                (isMember ? "t.birth_date, t.residence_country" : "NULL, NULL") + ", " +
                                (hasPlace ? "t.city, t.country" : "NULL, NULL") + ", " +
                                (entity.mergeable ? "(SELECT shown.id FROM " + QByteArray(entity.key) +
                                                        " shown WHERE shown.rid = t.merged_into)"
                                                  : QByteArray("NULL")) +
                                ", " + titlesSql(entity) + " FROM " + entity.key + " t WHERE t.alive = 1");
    QHash<Id, quint32> owners;
    while (query.next()) {
        Entry entry;
        entry.id = query.id(0);
        entry.number = query.integer(1);
        entry.prefix = entity.isThing() ? char16_t(uchar(entity.prefix)) : u'\0';
        if (owner)
            entry.owner = ownerNumber(query.id(2), owners);
        if (isMember) {
            entry.birth = importBirth(query.text(3));
            entry.country = importShortDigest(query.text(4));
        }
        entry.wordsAt = quint32(m_words.size());
        const int index = int(m_entries.size());
        m_entries.push_back(entry);
        if (!query.isNull(7))
            m_merged.emplace_back(index, query.id(7));
        QStringList words;
        for (int t = 0; t < shown; ++t) {
            const QString name = query.text(8 + t);
            addName(index, name);
            if (m_hasWords)
                words += tellingWords(name);
        }
        if (hasPlace) {
            words += tellingWords(query.text(5));
            for (const Language language : {Language::Portuguese, Language::English})
                words += tellingWords(countryName(query.text(6), language));
        }
        for (const QString &word : words)
            m_words.push_back(quint32(importDigest(word)));
        m_entries.back().words = quint16(words.size());
    }
}

/// The names of the things that parts belong to: a part may be shown with it.
void ImportLookup::loadOwners(Connection &connection, const Schema &schema)
{
    const Entity &entity = schema.entity(m_ownerEntity);
    if (entity.titleField() < 0)
        return;
    Query query(connection, QByteArray("SELECT ") + entity.fields[size_t(entity.titleField())].key + " FROM " +
                                entity.key + " WHERE id = ?");
    for (Owner &owner : m_owners) {
        query.again();
        if (!owner.id.isNull() && query.bind(owner.id).next())
            owner.name = importDigest(fold(query.text(0)));
    }
}

void ImportLookup::loadContacts(Connection &connection, const Codes &codes, const Entity &entity)
{
    QHash<Id, int> indexes;
    indexes.reserve(qsizetype(m_entries.size()));
    for (size_t i = 0; i < m_entries.size(); ++i)
        indexes.insert(m_entries[i].id, int(i));
    Query query(connection, "SELECT owner, normalized FROM contact_point WHERE normalized IS NOT NULL AND alive = 1");
    while (query.next()) {
        const Ref owner = refFromBytes(query.blob(0), codes);
        if (const int index = owner.entity == entity.name() ? indexes.value(owner.id, -1) : -1; index >= 0)
            m_contacts.push_back({ImportKeys::contactDigest(query.text(1)), index});
    }
}

quint32 ImportLookup::ownerNumber(const Id &id, QHash<Id, quint32> &known)
{
    const auto found = known.constFind(id);
    if (found != known.constEnd())
        return *found;
    m_owners.push_back({id, 0});
    return *known.insert(id, quint32(m_owners.size() - 1));
}

quint64 ImportLookup::nameKey(QStringView text) const
{
    if (m_isPeople)
        return ImportKeys::of(text.toString(), {}, {}, {}).name;
    if (m_isDay) {
        const auto date = dateFromText(text, DateOrder::DayFirst);
        return date ? importDigest(date->toString(Qt::ISODate)) : 0;
    }
    const QString folded = fold(text);
    return folded.isEmpty() ? 0 : importDigest(folded);
}

void ImportLookup::addName(int index, const QString &name)
{
    if (const quint64 key = nameKey(name); key != 0)
        m_names.push_back({key, index});
}

void ImportLookup::settle()
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        m_ids.push_back({idKey(m_entries[i].id), int(i)});
        if (m_entries[i].number != 0)
            m_numbers.push_back({quint64(m_entries[i].number), int(i)});
    }
    followMerged();
    for (std::vector<Named> *list : {&m_names, &m_ids, &m_numbers, &m_contacts}) {
        std::ranges::sort(*list);
        list->erase(std::ranges::unique(*list).begin(), list->end());
        list->shrink_to_fit();
    }
}

/// Whatever names a record that was merged into another names that one.
void ImportLookup::followMerged()
{
    if (m_merged.empty())
        return;
    QHash<Id, int> shown;
    for (const auto &[index, id] : m_merged)
        shown.insert(id, -1);
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (const auto found = shown.find(m_entries[i].id); found != shown.end())
            *found = int(i);
    QHash<int, int> leads;
    for (const auto &[index, id] : m_merged)
        if (const int to = shown.value(id); to >= 0)
            leads.insert(index, to);
    for (std::vector<Named> *list : {&m_names, &m_ids, &m_numbers, &m_contacts})
        for (Named &entry : *list)
            entry.index = leads.value(entry.index, entry.index);
}

std::vector<int> ImportLookup::named(const std::vector<Named> &among, quint64 key) const
{
    std::vector<int> found;
    for (auto at = std::ranges::lower_bound(among, key, {}, &Named::key); at != among.end() && at->key == key; ++at)
        found.push_back(at->index);
    return found;
}

std::vector<int> ImportLookup::byWords(QStringView text) const
{
    std::vector<quint32> words;
    for (const QString &word : tellingWords(text))
        words.push_back(quint32(importDigest(word)));
    std::vector<int> found;
    if (words.empty())
        return found;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const auto begin = m_words.begin() + m_entries[i].wordsAt;
        const auto end = begin + m_entries[i].words;
        if (std::ranges::all_of(words, [&](quint32 word) { return std::find(begin, end, word) != end; }))
            found.push_back(int(i));
    }
    return found;
}

/// "Ana Sitoe · Fórum": a part as its title shows it, with what it belongs to.
std::vector<int> ImportLookup::byTitle(QStringView title) const
{
    std::vector<quint64> names;
    std::vector<int> found;
    const auto parts = title.toString().split(kBetweenNames.toString());
    for (const QString &part : parts)
        names.push_back(importDigest(fold(part)));
    for (const QString &part : parts)
        for (const int index : named(m_names, nameKey(part)))
            if (std::ranges::find(names, m_owners[m_entries[size_t(index)].owner].name) != names.end())
                found.push_back(index);
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

std::vector<int> ImportLookup::candidates(QStringView text) const
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (const Id id = idFromText(trimmed.mid(trimmed.lastIndexOf(u'/') + 1).toString()); !id.isNull()) {
        return named(m_ids, idKey(id));
    }
    if (const auto number = record_number::parse(trimmed)) {
        std::vector<int> found = named(m_numbers, quint64(number->number));
        std::erase_if(found, [&](int index) { return m_entries[size_t(index)].prefix != number->prefix.toUpper(); });
        if (!found.empty())
            return found;
    }
    if (const quint64 key = nameKey(trimmed); key != 0)
        if (std::vector<int> found = named(m_names, key); !found.empty())
            return found;
    if (!m_ownerEntity.isEmpty() && trimmed.contains(kBetweenNames))
        return byTitle(trimmed);
    return m_hasWords ? byWords(trimmed) : std::vector<int>();
}

ImportLookup::Hit ImportLookup::find(QStringView text) const
{
    const std::vector<int> found = candidates(text);
    if (found.empty())
        return {};
    if (found.size() > 1)
        return {Answer::MoreThanOne, {}};
    return {Answer::Found, id(found.front())};
}

bool ImportLookup::contradicts(int index, const ImportHint &hint) const
{
    const Entry &entry = m_entries[size_t(index)];
    if (!importBirthsAgree(entry.birth, hint.birth))
        return true;
    if (entry.country != 0 && hint.country != 0 && entry.country != hint.country)
        return true;
    return !hint.contacts.empty() && std::ranges::none_of(hint.contacts, [&](quint64 contact) {
        return std::ranges::binary_search(m_contacts, Named{contact, index});
    });
}

} // namespace elo
