// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists.h"

#include "core/people/fold.h"
#include "core/people/person_name.h"
#include "core/places/countries.h"
#include "core/places/provinces.h"
#include "core/schema/schema.h"
#include "core/store/connection.h"
#include "core/store/filter_sql.h"
#include "core/store/merged.h"
#include "core/store/search_index.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <sqlite3.h>

namespace elo::lists {

namespace {

/// Up to so many hits of the search are handed to SQLite; more are sieved while walking the order's index.
constexpr size_t kFewHits = 2000;

/// "CASE column WHEN 'ZA' THEN 3 …" in the order in which the labels read in the language.
QByteArray rankBy(const QByteArray &column, std::vector<std::pair<QString, QString>> keysAndLabels, Language language)
{
    QCollator collator{QLocale(language == Language::Portuguese ? QLocale::Portuguese : QLocale::English)};
    std::sort(keysAndLabels.begin(), keysAndLabels.end(),
              [&](const auto &a, const auto &b) { return collator.compare(a.second, b.second) < 0; });
    QByteArray sql = "CASE " + column;
    int rank = 0;
    for (const auto &[key, label] : keysAndLabels)
        sql += " WHEN '" + key.toUtf8() + "' THEN " +
               QByteArray::number(rank++); // keys are ours: letters, digits, - and _
    return sql + " END";
}

QByteArray orderBy(const Field &field, Language language)
{
    const QByteArray column = field.key;
    std::vector<std::pair<QString, QString>> labels;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::ChoiceSet:
    case FieldType::LanguageSet:
        return "elo_sort_key(" + column + ")";
    case FieldType::Choice: {
        // Choices have an order of their own: stages, states, priorities.
        int rank = 0;
        QByteArray sql = "CASE " + column;
        for (const auto &choice : field.choices)
            sql += " WHEN '" + QByteArray(choice.key) + "' THEN " + QByteArray::number(rank++);
        return sql + " END";
    }
    case FieldType::Country:
        for (const QString &code : countryCodes())
            labels.emplace_back(code, countryName(code, language));
        return rankBy(column, labels, language);
    case FieldType::Province:
        for (const auto &province : provinces())
            labels.emplace_back(province.key, provinceName(province.key, language));
        return rankBy(column, labels, language);
    case FieldType::Reference: {
        const QByteArray target = field.targets.front();
        return "(SELECT t.sort_key FROM " + target + " t WHERE t.id = l." + column +
               ")"; // its own table may have the column
    }
    default:
        return column;
    }
}

bool hasSortKey(const Field &field, const Codes &codes)
{
    if (field.type != FieldType::Reference)
        return true;
    const Entity *target = codes.entityOf(codes.entity(QString::fromLatin1(field.targets.front())));
    return target && target->isFindable();
}

QByteArray orderClause(const Entity &entity, const ListQuery &query, const Codes &codes, Language language)
{
    const QByteArray direction = query.descending ? " DESC" : "";
    if (query.sortField == u"number")
        return " ORDER BY number" + direction;
    const int title = entity.titleField();
    const Field *field = query.sortField.isEmpty() ? nullptr : entity.find(query.sortField);
    if (!field || !hasSortKey(*field, codes) || (title >= 0 && field == &entity.fields[size_t(title)]))
        return " ORDER BY sort_key" + direction + ", rid" + direction;
    const QByteArray by = orderBy(*field, language);
    // What is empty stands last in either direction; people look for what is there.
    // "NULLS LAST" lets SQLite walk an index on the column; the same asked as "IS NULL" first makes it sort all rows.
    return " ORDER BY " + by + direction + " NULLS LAST, sort_key, rid";
}

void foldFunction(sqlite3_context *context, int, sqlite3_value **values, QString (*convert)(QStringView))
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const QByteArray out = convert(QString::fromUtf8(bytes, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text(context, out.constData(), int(out.size()), SQLITE_TRANSIENT);
}

} // namespace

std::vector<qint64> ids(Connection &connection, const Codes &codes, const Entity &entity, const ListQuery &query,
                        Language language, const std::function<const Vocabulary &()> &vocabulary, qint64 limit)
{
    QByteArray sql = QByteArray("SELECT rid FROM ") + entity.key + " l WHERE " + merged::shownSql(entity, "l");
    const SqlClause filter = filterClause(connection, query.conditions, entity, codes, "l", QDate::currentDate());
    QVariantList parameters = filter.parameters;
    if (!filter.sql.isEmpty())
        sql += " AND " + filter.sql;
    std::vector<bool> wanted; // by row id; empty: all
    const bool filtered = !query.text.trimmed().isEmpty();
    if (filtered) {
        const auto hits = search_index::match(connection, entity, query.text, vocabulary);
        if (hits.size() <= kFewHits) {
            QJsonArray list;
            for (const qint64 rid : hits)
                list.append(rid);
            sql += " AND rid IN (SELECT value FROM json_each(?))";
            parameters << QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
        } else {
            for (const qint64 rid : hits) {
                if (size_t(rid) >= wanted.size())
                    wanted.resize(std::max(size_t(rid) + 1, wanted.size() * 2));
                wanted[size_t(rid)] = true;
            }
        }
    }
    Query select(connection, sql + orderClause(entity, query, codes, language));
    for (const auto &parameter : parameters)
        select.bind(parameter);
    std::vector<qint64> found;
    while ((limit < 0 || qint64(found.size()) < limit) && select.next()) {
        const qint64 rid = select.integer(0);
        if (wanted.empty() || (size_t(rid) < wanted.size() && wanted[size_t(rid)]))
            found.push_back(rid);
    }
    return found;
}

qint64 count(Connection &connection, const Codes &codes, const Entity &entity, const FilterGroup &filter)
{
    QByteArray sql = QByteArray("SELECT count(*) FROM ") + entity.key + " l WHERE " + merged::shownSql(entity, "l");
    const SqlClause clause = filterClause(connection, filter, entity, codes, "l", QDate::currentDate());
    if (!clause.sql.isEmpty())
        sql += " AND " + clause.sql;
    return connection.scalar(sql, clause.parameters).toLongLong();
}

void registerFunctions(Connection &connection)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(
        connection.handle(), "elo_fold", 1, kFlags, nullptr,
        [](sqlite3_context *context, int count, sqlite3_value **values) {
            foldFunction(context, count, values, fold);
        },
        nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(
        connection.handle(), "elo_sort_key", 1, kFlags, nullptr,
        [](sqlite3_context *context, int count, sqlite3_value **values) {
            foldFunction(context, count, values, sortKey);
        },
        nullptr, nullptr, nullptr);
}

} // namespace elo::lists
