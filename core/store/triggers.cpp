// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/triggers.h"

#include "core/schema/schema.h"
#include "core/store/codec.h"
#include "core/store/connection.h"

namespace elo {

namespace {

const QByteArray kContext = "(SELECT operation FROM context)";

QByteArray noteOld(const QByteArray &column, const QByteArray &entityCode, int fieldCode)
{
    return " INSERT INTO change (operation, entity, record, field, old) SELECT " + kContext + ", " + entityCode +
           ", NEW.rid, " + QByteArray::number(fieldCode) + ", OLD." + column + " WHERE OLD." + column +
           " IS NOT NEW." + column + " COLLATE BINARY;";
}

QByteArray updateTrigger(const Entity &entity, const QByteArray &code, const Codes &codes)
{
    QByteArray columns;
    QByteArray body;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const QByteArray column = entity.fields[i].key;
        columns += (i ? ", " : "") + column;
        body += noteOld(column, code, codes.field(entity, int(i)));
    }
    return "CREATE TRIGGER " + QByteArray(entity.key) + "_changed AFTER UPDATE OF " + columns + " ON " + entity.key +
           " BEGIN" + body + " END";
}

/// Apart from the fields, so that taking an import back does not compare every field of every row.
QByteArray aliveTrigger(const Entity &entity, const QByteArray &code, const Codes &codes)
{
    return "CREATE TRIGGER " + QByteArray(entity.key) + "_removed AFTER UPDATE OF alive ON " + entity.key + " BEGIN" +
           noteOld("alive", code, codes.field(entity, -1)) + " END";
}

/// Rows never vanish and never change their identity: hard deletes made devices diverge.
QByteArray deleteTrigger(const QByteArray &table)
{
    return "CREATE TRIGGER " + table + "_kept BEFORE DELETE ON " + table +
           " BEGIN SELECT RAISE(ABORT, 'rows stay'); END";
}

QByteArray identityTrigger(const QByteArray &table)
{
    return "CREATE TRIGGER " + table + "_same BEFORE UPDATE OF rid, id, added ON " + table +
           " BEGIN SELECT RAISE(ABORT, 'identity stays'); END";
}

} // namespace

void generateTriggers(Connection &connection, const Schema &schema, const Codes &codes)
{
    for (const auto &entity : schema.entities())
        generateTriggers(connection, *entity, codes);
}

void generateTriggers(Connection &connection, const Entity &entity, const Codes &codes)
{
    const QByteArray table = entity.key;
    const QByteArray code = QByteArray::number(codes.entity(entity));
    for (const char *suffix : {"_changed", "_removed", "_kept", "_same"})
        connection.exec("DROP TRIGGER IF EXISTS " + table + suffix);
    connection.exec(updateTrigger(entity, code, codes));
    connection.exec(aliveTrigger(entity, code, codes));
    connection.exec(deleteTrigger(table));
    connection.exec(identityTrigger(table));
}

} // namespace elo
