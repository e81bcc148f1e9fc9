// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/custom_columns.h"

#include "core/people/fold.h"
#include "core/rules.h"
#include "core/schema/schema.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/store/triggers.h"

#include <QSet>
#include <sqlite3.h>

namespace elo::custom_columns {

namespace {

/// What the entities are without anybody's own fields.
const Schema &builtIn()
{
    static const Schema kSchema;
    return kSchema;
}

bool hasDefinitions(Connection &connection)
{
    return !connection.scalar("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'custom_field'").isNull();
}

std::vector<CustomField> allDefinitions(Connection &connection)
{
    std::vector<CustomField> found;
    if (!hasDefinitions(connection))
        return found;
    Query query(connection, "SELECT rid, id, alive, entity, label, type, choices, target, listed, searched, position,"
                            " hint FROM custom_field ORDER BY position IS NULL, position, id");
    while (query.next()) {
        CustomField own;
        own.rid = query.integer(0);
        own.id = query.id(1);
        own.removed = query.integer(2) == 0;
        own.entity = query.text(3);
        own.label = query.text(4);
        own.type = query.text(5);
        own.choices = query.text(6);
        own.target = query.text(7);
        own.listed = query.integer(8) != 0;
        own.searched = query.integer(9) != 0;
        if (!query.isNull(10))
            own.position = query.integer(10);
        own.hint = query.text(11);
        found.push_back(std::move(own));
    }
    return found;
}

/// Definitions of entities and types that this version does not know are kept, but have no column here.
bool isUnderstood(const CustomField &own)
{
    const Entity *entity = builtIn().find(own.entity);
    return entity && entity->kind != EntityKind::Setting && custom_fields::fieldTypeOf(own.type);
}

QSet<QByteArray> columnsOf(Connection &connection, const QString &table)
{
    QSet<QByteArray> columns;
    Query query(connection, "SELECT name FROM pragma_table_info(?)");
    query.bind(table);
    while (query.next())
        columns.insert(query.text(0).toLatin1());
    return columns;
}

/// The definitions that this version understands, parted by whether their column exists.
struct Parted
{
    std::vector<CustomField> present;
    std::vector<CustomField> missing;
};

Parted parted(Connection &connection)
{
    Parted parted;
    QHash<QString, QSet<QByteArray>> columns;
    for (CustomField &own : allDefinitions(connection)) {
        if (!isUnderstood(own)) {
            parted.present.push_back(std::move(own)); // the schema leaves it out
            continue;
        }
        if (!columns.contains(own.entity))
            columns.insert(own.entity, columnsOf(connection, own.entity));
        const bool isThere = columns[own.entity].contains(custom_fields::columnOf(own.id));
        (isThere ? parted.present : parted.missing).push_back(std::move(own));
    }
    return parted;
}

QByteArray columnType(const CustomField &own)
{
    switch (*custom_fields::fieldTypeOf(own.type)) {
    case FieldType::Decimal:
        return "REAL";
    case FieldType::Reference:
        return "BLOB";
    default:
        return "TEXT";
    }
}

void addColumn(Connection &connection, const CustomField &own)
{
    const QByteArray table = builtIn().entity(own.entity).key;
    const QByteArray column = custom_fields::columnOf(own.id);
    connection.exec("ALTER TABLE " + table + " ADD COLUMN " + column + ' ' + columnType(own));
    // What links to a record is listed beside it, among two million rows.
    if (own.type == u"link")
        connection.exec("CREATE INDEX " + table + "_by_" + column + " ON " + table + " (" + column + ") WHERE " +
                        column + " IS NOT NULL");
}

} // namespace

std::vector<CustomField> load(Connection &connection)
{
    return parted(connection).present;
}

std::vector<Id> missing(Connection &connection)
{
    std::vector<Id> ids;
    for (const CustomField &own : parted(connection).missing)
        ids.push_back(own.id);
    return ids;
}

void addMissing(Connection &connection)
{
    const auto wanted = parted(connection).missing;
    if (wanted.empty())
        return;
    QSet<QString> tables;
    for (const CustomField &own : wanted) {
        addColumn(connection, own);
        tables.insert(own.entity);
    }
    const Schema schema(load(connection));
    const Codes codes = Codes::load(connection, schema, true);
    for (const QString &table : tables)
        generateTriggers(connection, schema.entity(table), codes);
}

void repair(Connection &connection)
{
    if (parted(connection).missing.empty())
        return;
    connection.exec("BEGIN IMMEDIATE");
    try {
        addMissing(connection);
        connection.exec("COMMIT");
    } catch (...) {
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

namespace {

void refuse(const char *field, QLatin1StringView reason, const QString &value)
{
    raise(ErrorCode::Invalid, {QString::fromLatin1(field), reason, value});
}

const CustomField *byId(const std::vector<CustomField> &definitions, const Id &id)
{
    const auto found = std::ranges::find(definitions, id, [](const CustomField &own) { return own.id; });
    return found == definitions.end() ? nullptr : &*found;
}

void checkUnchangeable(const CustomField &before, const CustomField &after)
{
    if (before.entity != after.entity)
        refuse("entity", rules::kFixed, after.entity);
    if (before.type != after.type)
        refuse("type", rules::kFixed, after.type);
    if (before.target != after.target)
        refuse("target", rules::kFixed, after.target);
    const auto now = custom_fields::choicesFromText(after.choices);
    for (const auto &choice : custom_fields::choicesFromText(before.choices))
        if (std::ranges::find(now, choice.key, &custom_fields::OwnChoice::key) == now.end())
            refuse("choices", rules::kFixed, choice.label); // it may stand in a record, or in its history
}

/// By its label people tell a field from the others, and an import knows it.
void checkLabel(const CustomField &own, const std::vector<CustomField> &all)
{
    const QString label = fold(own.label);
    const bool isTaken = std::ranges::any_of(all,
                                             [&](const CustomField &other) {
                                                 return other.id != own.id && !other.removed &&
                                                        other.entity == own.entity && fold(other.label) == label;
                                             }) ||
                         std::ranges::any_of(builtIn().entity(own.entity).fields, [&](const Field &field) {
                             return !field.is(FieldFlag::Hidden) && (fold(field.labelText()) == label ||
                                                                     fold(QString::fromUtf8(field.label)) == label);
                         });
    if (isTaken)
        refuse("label", rules::kNotUnique, own.label);
}

void checkNumber(const CustomField &own, const std::vector<CustomField> &all)
{
    const auto living = std::ranges::count_if(
        all, [&](const CustomField &other) { return other.entity == own.entity && !other.removed; });
    const auto columns =
        std::ranges::count_if(all, [&](const CustomField &other) { return other.entity == own.entity; });
    if (living > custom_fields::kMostLiving || columns > custom_fields::kMostColumns)
        raise(ErrorCode::Refused, {QStringLiteral("too_many_fields"), own.entity});
}

} // namespace

void checkRules(const std::vector<CustomField> &before, const std::vector<CustomField> &after)
{
    for (const CustomField &own : after) {
        const CustomField *earlier = byId(before, own.id);
        if (!isUnderstood(own) || (earlier && *earlier == own))
            continue;
        if (earlier)
            checkUnchangeable(*earlier, own);
        if (own.type == u"link") {
            const Entity *target = builtIn().find(own.target);
            if (!target || !target->isThing())
                refuse("target", rules::kUnknownChoice, own.target);
        }
        if (own.removed)
            continue;
        checkNumber(own, after);
        if (!earlier || earlier->removed || earlier->label != own.label)
            checkLabel(own, after);
    }
}

bool isFoundOtherwise(const CustomField *before, const CustomField &after)
{
    const auto isFound = [](const CustomField &own) { return own.searched && !own.removed; };
    if (!before || !isUnderstood(after))
        return false; // nothing can have a value of it
    return isFound(*before) != isFound(after) || (isFound(after) && before->choices != after.choices);
}

std::vector<qint64> rowsWithValue(Connection &connection, const CustomField &field)
{
    std::vector<qint64> rows;
    const QByteArray column = custom_fields::columnOf(field.id);
    Query query(connection, QByteArray("SELECT rid FROM ") + builtIn().entity(field.entity).key +
                                " WHERE alive = 1 AND " + column + " IS NOT NULL");
    while (query.next())
        rows.push_back(query.integer(0));
    return rows;
}

} // namespace elo::custom_columns
