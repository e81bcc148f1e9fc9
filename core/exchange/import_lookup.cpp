// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_lookup.h"

#include "core/people/fold.h"
#include "core/places/countries.h"
#include "core/schema/entity.h"
#include "core/store/connection.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

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

} // namespace

ImportLookup ImportLookup::load(Connection &connection, const Entity &entity)
{
    QByteArray columns = "id";
    const std::vector<int> titles = entity.flagged(FieldFlag::Title);
    for (const int i : titles)
        columns += QByteArray(", ") + entity.fields[size_t(i)].key;
    const bool hasPlace = entity.find(u"country") && entity.find(u"city");
    if (hasPlace)
        columns += ", city, country";
    ImportLookup lookup;
    Query query(connection, "SELECT " + columns + " FROM " + entity.key + " WHERE alive = 1");
    while (query.next()) {
        Entry entry{query.id(0), {}};
        for (size_t t = 0; t < titles.size(); ++t) {
            const QString name = query.text(int(t) + 1);
            if (const QString folded = fold(name); !folded.isEmpty())
                lookup.m_byName.insert(folded, entry.id);
            entry.words += tellingWords(name);
        }
        if (hasPlace) {
            entry.words += tellingWords(query.text(int(titles.size()) + 1));
            const QString country = query.text(int(titles.size()) + 2);
            for (const Language language : {Language::Portuguese, Language::English})
                entry.words += tellingWords(countryName(country, language));
        }
        lookup.m_entries.push_back(std::move(entry));
    }
    return lookup;
}

ImportLookup::Hit ImportLookup::find(QStringView text) const
{
    const QList<Id> named = m_byName.values(fold(text));
    const QSet<Id> distinct(named.begin(), named.end());
    if (distinct.size() == 1)
        return {Answer::Found, *distinct.begin()};
    if (distinct.size() > 1)
        return {Answer::MoreThanOne, {}};
    const QStringList words = tellingWords(text);
    if (words.isEmpty())
        return {};
    Hit hit;
    for (const Entry &entry : m_entries) {
        if (!std::all_of(words.begin(), words.end(), [&](const QString &w) { return entry.words.contains(w); }))
            continue;
        if (hit.answer == Answer::Found)
            return {Answer::MoreThanOne, {}};
        hit = {Answer::Found, entry.id};
    }
    return hit;
}

} // namespace elo
