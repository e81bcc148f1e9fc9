// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists.h"

#include "core/people/fold.h"
#include "core/people/person_name.h"
#include "core/schema/schema.h"
#include "core/store/connection.h"
#include "core/store/filter_sql.h"
#include "core/store/list_order.h"
#include "core/store/merged.h"
#include "core/store/search_index.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <sqlite3.h>

namespace elo::lists {

namespace {

/// Up to so many hits of the search are handed to SQLite; more are sieved while walking the order's index.
constexpr size_t kFewHits = 2000;
/// So many are not all fetched before the first are shown.
constexpr qint64 kManyHits = 150'000;

/// "CASE column WHEN 'ZA' THEN 3 …" in the order in which keys are listed.
QByteArray rankBy(const QByteArray &column, const std::vector<QByteArray> &keys)
{
    QByteArray sql = "CASE " + column;
    int rank = 0;
    for (const QByteArray &key : keys) // keys are ours: letters, digits, - and _
        sql += " WHEN '" + key + "' THEN " + QByteArray::number(rank++);
    return sql + " END";
}

QByteArray orderBy(const Field &field, Language language)
{
    const QByteArray column = field.key;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::ChoiceSet:
    case FieldType::LanguageSet:
        return "elo_sort_key(" + column + ")";
    case FieldType::Choice:
    case FieldType::Country:
    case FieldType::Province:
        return rankBy(column, list_order::listedKeys(field, language));
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

/// The field that a list is ordered by; null where that is the title.
const Field *orderField(const Entity &entity, const ListQuery &query, const Codes &codes)
{
    const int title = entity.titleField();
    const Field *field = query.sortField.isEmpty() ? nullptr : entity.find(query.sortField);
    const bool isTitle = !field || (title >= 0 && field == &entity.fields[size_t(title)]);
    return isTitle || !hasSortKey(*field, codes) ? nullptr : field;
}

bool isByNumber(const ListQuery &query)
{
    return query.sortField == u"number";
}

QByteArray orderClause(const Field *field, const ListQuery &query, Language language)
{
    const QByteArray direction = query.descending ? " DESC" : "";
    if (isByNumber(query))
        return " ORDER BY number" + direction;
    if (!field)
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

namespace {

/// What a list asks for, on its way to row ids.
struct Asked
{
    Connection &connection;
    const Entity &entity;
    const Field *field; ///< that it is ordered by; null: by title
    SqlClause filter;
    QByteArray order;
    const RowSet *wanted; ///< null: all

    /// @param from the table with what restricts it to some rows
    std::vector<qint64> run(const QByteArray &from, const QVariantList &parameters, qint64 limit) const
    {
        Query select(connection, "SELECT l.rid FROM " + from + order);
        for (const QVariant &parameter : parameters)
            select.bind(parameter);
        std::vector<qint64> found;
        while ((limit < 0 || qint64(found.size()) < limit) && select.next())
            if (const qint64 rid = select.integer(0); !wanted || wanted->contains(rid))
                found.push_back(rid);
        return found;
    }

    QByteArray filtered(const QByteArray &shown) const
    {
        return filter.sql.isEmpty() ? shown : shown + " AND " + filter.sql;
    }
};

/// A few rows, put in order by SQLite.
std::vector<qint64> inOrder(const Asked &asked, const std::vector<qint64> &rids, const SqlClause &filter,
                            qint64 limit)
{
    QJsonArray list;
    for (const qint64 rid : rids)
        list.append(rid);
    QVariantList parameters = filter.parameters;
    parameters << QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    return asked.run(QByteArray(asked.entity.key) + " l WHERE " + merged::shownSql(asked.entity, "l") +
                         (filter.sql.isEmpty() ? QByteArray() : " AND " + filter.sql) +
                         " AND l.rid IN (SELECT value FROM json_each(?))",
                     parameters, limit);
}

/// The first rows of a text that very many have. Fewer than `limit` where they are not among the first of the order.
std::vector<qint64> firstOfMany(const Asked &asked, const QString &text, qint64 limit)
{
    constexpr int kLookedAtForEach = 20;
    auto words = search_index::WordsOf::text(asked.connection, asked.entity, text);
    std::vector<qint64> found;
    if (!words)
        return found;
    Query walk(asked.connection, QByteArray("SELECT l.rid FROM ") + asked.entity.key + " l WHERE " +
                                     merged::shownSql(asked.entity, "l") + asked.order);
    for (qint64 i = 0; i < limit * kLookedAtForEach && qint64(found.size()) < limit && walk.next(); ++i)
        if (const qint64 rid = walk.integer(0); words->areIn(rid))
            found.push_back(rid);
    return found;
}

/// The first rows of a filter that many meet: they are among the first of the order. Fewer than `limit` where it is
/// not so.
std::vector<qint64> amongFirst(const Asked &asked, qint64 limit)
{
    constexpr int kLookedAt = 4000;
    return asked.run(QByteArray("(SELECT * FROM ") + asked.entity.key + " l WHERE " +
                         merged::shownSql(asked.entity, "l") + asked.order + " LIMIT " +
                         QByteArray::number(kLookedAt) + ") l WHERE " + asked.filter.sql,
                     asked.filter.parameters, limit);
}

/// All rows that meet the filter, by one pass over the table or by an index that the filter can use.
std::vector<qint64> meeting(const Asked &asked)
{
    Query query(asked.connection, QByteArray("SELECT l.rid FROM ") + asked.entity.key + " l WHERE " +
                                      asked.filtered(list_order::shownByReading(asked.entity, "l")));
    for (const QVariant &parameter : asked.filter.parameters)
        query.bind(parameter);
    std::vector<qint64> found;
    while (query.next())
        if (const qint64 rid = query.integer(0); !asked.wanted || asked.wanted->contains(rid))
            found.push_back(rid);
    return found;
}

} // namespace

std::vector<qint64> ids(Connection &connection, const Codes &codes, const Entity &entity, const ListQuery &query,
                        Language language, const std::function<const Vocabulary &()> &vocabulary, qint64 limit)
{
    const Field *field = orderField(entity, query, codes);
    RowSet wanted;
    Asked asked{connection,
                entity,
                field,
                filterClause(connection, query.conditions, entity, codes, "l", QDate::currentDate()),
                orderClause(field, query, language),
                nullptr};
    const bool byColumn = field && !isByNumber(query);
    if (!query.text.trimmed().isEmpty()) {
        const bool mayWalk = limit >= 0 && !byColumn && asked.filter.sql.isEmpty();
        auto hits = search_index::match(connection, entity, query.text, vocabulary, mayWalk ? kManyHits : -1);
        if (mayWalk && qint64(hits.size()) == kManyHits) {
            if (auto first = firstOfMany(asked, query.text, limit); qint64(first.size()) == limit)
                return first;
            hits = search_index::match(connection, entity, query.text, vocabulary);
        }
        if (hits.size() <= kFewHits)
            return inOrder(asked, hits, asked.filter, limit);
        for (const qint64 rid : hits)
            wanted.insert(rid);
        asked.wanted = &wanted;
    }
    const auto walked = [&] { // an index has the order
        return asked.run(QByteArray(entity.key) + " l WHERE " + asked.filtered(merged::shownSql(entity, "l")),
                         asked.filter.parameters, limit);
    };
    if (asked.filter.sql.isEmpty() && !byColumn)
        return walked();
    if (limit >= 0) {
        if (byColumn)
            return walked();
        if (auto first = amongFirst(asked, limit); qint64(first.size()) == limit)
            return first;
    }
    if (byColumn && asked.filter.sql.isEmpty())
        return list_order::byField(connection, codes, entity, *field, query.descending, language, asked.wanted);
    const std::vector<qint64> met = meeting(asked);
    if (met.size() <= kFewHits)
        return inOrder(asked, met, {}, limit);
    RowSet rows;
    for (const qint64 rid : met)
        rows.insert(rid);
    if (byColumn)
        return list_order::byField(connection, codes, entity, *field, query.descending, language, &rows);
    asked.wanted = &rows;
    asked.filter = {};
    return walked();
}

qint64 count(Connection &connection, const Codes &codes, const Entity &entity, const FilterGroup &filter)
{
    const SqlClause clause = filterClause(connection, filter, entity, codes, "l", QDate::currentDate());
    const QByteArray sql = QByteArray("SELECT count(*) FROM ") + entity.key + " l WHERE " +
                           (clause.sql.isEmpty() ? merged::shownSql(entity, "l")
                                                 : list_order::shownByReading(entity, "l") + " AND " + clause.sql);
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
