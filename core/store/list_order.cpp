// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list_order.h"

#include "core/people/person_name.h"
#include "core/places/countries.h"
#include "core/places/provinces.h"
#include "core/schema/entity.h"
#include "core/store/connection.h"
#include "core/store/merged.h"

#include <QCollator>
#include <algorithm>
#include <limits>
#include <unordered_map>

namespace elo::list_order {

namespace {

constexpr quint32 kNone = std::numeric_limits<quint32>::max();

/// The values that a column has, each once, by numbers in the order in which they were met.
class Values
{
public:
    explicit Values(bool numbers) : m_areNumbers(numbers) {}

    quint32 numberOf(const Query &query, int column)
    {
        if (query.isNull(column))
            return kNone;
        if (m_areNumbers)
            return m_numbers.emplace(query.value(column).toDouble(), next()).first->second;
        return m_texts.emplace(query.blob(column), next()).first->second;
    }

    /// @param keyOf the bytes by which a text is compared; nullopt: it counts as empty.
    /// @returns for each value its place among all; kNone for what counts as empty.
    template <class F>
    std::vector<quint32> places(F &&keyOf) const
    {
        std::vector<quint32> places(next(), kNone);
        std::vector<std::pair<double, quint32>> numbers(m_numbers.begin(), m_numbers.end());
        std::ranges::sort(numbers);
        quint32 place = 0;
        for (const auto &[value, number] : numbers)
            places[number] = place++;
        std::vector<std::pair<QByteArray, quint32>> texts;
        texts.reserve(m_texts.size());
        for (const auto &[text, number] : m_texts)
            if (std::optional<QByteArray> key = keyOf(text))
                texts.emplace_back(std::move(*key), number);
        std::ranges::sort(texts);
        for (size_t i = 0; i < texts.size(); ++i) {
            place += i > 0 && texts[i].first != texts[i - 1].first;
            places[texts[i].second] = place;
        }
        return places;
    }

private:
    quint32 next() const { return quint32(m_numbers.size() + m_texts.size()); }

    bool m_areNumbers;
    std::unordered_map<double, quint32> m_numbers;
    std::unordered_map<QByteArray, quint32> m_texts;
};

std::vector<QByteArray> byLabel(std::vector<std::pair<QByteArray, QString>> keysAndLabels, Language language)
{
    QCollator collator{QLocale(language == Language::Portuguese ? QLocale::Portuguese : QLocale::English)};
    std::ranges::sort(keysAndLabels,
                      [&](const auto &a, const auto &b) { return collator.compare(a.second, b.second) < 0; });
    std::vector<QByteArray> keys;
    for (const auto &[key, label] : keysAndLabels)
        keys.push_back(key);
    return keys;
}

/// What a text of the column is compared by.
class KeyOf
{
public:
    KeyOf(Connection &connection, const Field &field, const Codes &codes, Language language)
        : m_connection(connection), m_field(field), m_listed(listedKeys(field, language))
    {
        if (field.type == FieldType::Reference)
            m_target = codes.entityOf(codes.entity(QString::fromLatin1(field.targets.front())));
    }

    std::optional<QByteArray> operator()(const QByteArray &text) const
    {
        switch (m_field.type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::ChoiceSet:
        case FieldType::LanguageSet:
            return sortKey(QString::fromUtf8(text)).toUtf8();
        case FieldType::Choice:
        case FieldType::Country:
        case FieldType::Province: {
            const auto found = std::ranges::find(m_listed, text);
            if (found == m_listed.end())
                return std::nullopt;
            return QByteArray::number(qlonglong(found - m_listed.begin())).rightJustified(8, '0');
        }
        case FieldType::Reference:
            return titleOf(text);
        default:
            return text;
        }
    }

private:
    std::optional<QByteArray> titleOf(const QByteArray &id) const
    {
        Query query(m_connection, QByteArray("SELECT sort_key FROM ") + m_target->key + " WHERE id = ?");
        query.bind(id);
        return query.next() ? std::optional(query.text(0).toUtf8()) : std::nullopt;
    }

    Connection &m_connection;
    const Field &m_field;
    std::vector<QByteArray> m_listed;
    const Entity *m_target = nullptr;
};

/// Where each row stands by title; kNone: nowhere.
std::vector<quint32> positions(const std::vector<qint64> &order)
{
    std::vector<quint32> places(order.empty() ? 0 : size_t(std::ranges::max(order)) + 1, kNone);
    for (size_t i = 0; i < order.size(); ++i)
        places[size_t(order[i])] = quint32(i);
    return places;
}

} // namespace

QByteArray shownByReading(const Entity &entity, const QByteArray &alias)
{
    // A plus keeps a term from proving that a partial index holds the row.
    const QByteArray living = '+' + alias + ".alive = 1";
    return entity.mergeable ? living + " AND +" + alias + ".merged_into IS NULL" : living;
}

std::vector<QByteArray> listedKeys(const Field &field, Language language)
{
    std::vector<std::pair<QByteArray, QString>> labels;
    std::vector<QByteArray> keys;
    switch (field.type) {
    case FieldType::Choice: // choices have an order of their own: stages, states, priorities
        for (const Choice &choice : field.choices)
            keys.push_back(choice.key);
        return keys;
    case FieldType::Country:
        for (const QString &code : countryCodes())
            labels.emplace_back(code.toUtf8(), countryName(code, language));
        return byLabel(std::move(labels), language);
    case FieldType::Province:
        for (const auto &province : provinces())
            labels.emplace_back(QString(province.key).toUtf8(), provinceName(province.key, language));
        return byLabel(std::move(labels), language);
    default:
        return {};
    }
}

std::vector<qint64> byTitle(Connection &connection, const Entity &entity, const RowSet *wanted, bool descending)
{
    const QByteArray direction = descending ? " DESC" : "";
    std::vector<qint64> order;
    if (wanted)
        order.reserve(wanted->size());
    Query query(connection, QByteArray("SELECT rid FROM ") + entity.key + " l WHERE " +
                                merged::shownSql(entity, "l") + " ORDER BY sort_key" + direction + ", rid" +
                                direction);
    while (query.next())
        if (const qint64 rid = query.integer(0); !wanted || wanted->contains(rid))
            order.push_back(rid);
    return order;
}

std::vector<qint64> byField(Connection &connection, const Codes &codes, const Entity &entity, const Field &field,
                            bool descending, Language language, const RowSet *wanted)
{
    const std::vector<qint64> byTitles = byTitle(connection, entity, nullptr, false);
    const std::vector<quint32> position = positions(byTitles);
    Values values(field.isNumber() || field.type == FieldType::Boolean);
    std::vector<quint64> rows; // the value's number, then where the row stands by title
    Query query(connection, QByteArray("SELECT l.rid, l.") + field.key + " FROM " + entity.key + " l WHERE " +
                                shownByReading(entity, "l"));
    while (query.next()) {
        const auto rid = size_t(query.integer(0));
        // Who was added since the titles were read will be told of, and the list looked for anew.
        if ((wanted && !wanted->contains(qint64(rid))) || rid >= position.size() || position[rid] == kNone)
            continue;
        rows.push_back(quint64(values.numberOf(query, 1)) << 32 | position[rid]);
    }
    const std::vector<quint32> places = values.places(KeyOf(connection, field, codes, language));
    for (quint64 &row : rows) {
        const auto number = quint32(row >> 32);
        quint32 place = number == kNone ? kNone : places[number];
        if (descending && place != kNone)
            place = kNone - 1 - place;
        row = quint64(place) << 32 | (row & kNone);
    }
    std::ranges::sort(rows);
    std::vector<qint64> found;
    found.reserve(rows.size());
    for (const quint64 row : rows)
        found.push_back(byTitles[size_t(row & kNone)]);
    return found;
}

} // namespace elo::list_order
