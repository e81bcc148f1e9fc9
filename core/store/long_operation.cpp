// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/long_operation.h"

#include "core/store/device.h"
#include "core/store/transaction.h"
#include "core/store/undo.h"

#include <QDateTime>
#include <sqlite3.h>

namespace elo {

bool LongOperation::begin(const QString &office, qint64 rid, const Id &id)
{
    auto lock = std::make_unique<QLockFile>(office + u'.' + idText(id) + QStringLiteral(".writing"));
    lock->setStaleLockTime(0); // an import may take an hour; whether its program runs is what counts
    if (!lock->tryLock(0))
        return false;
    m_rid = rid;
    m_id = id;
    m_lock = std::move(lock);
    return true;
}

void LongOperation::end()
{
    m_lock.reset();
}

namespace long_operations {

namespace {

struct Unfinished
{
    qint64 rid;
    Id id;
};

std::vector<Unfinished> unfinished(Connection &connection)
{
    std::vector<Unfinished> found;
    Query query(connection, "SELECT rid, id FROM operation WHERE seq < 0 ORDER BY rid");
    while (query.next())
        found.push_back({query.integer(0), query.id(1)});
    return found;
}

/// Asked by id too: the row id of an operation that left no trace is given to the next one.
bool isUnfinished(Connection &connection, qint64 rid, const Id &id)
{
    return !connection.scalar("SELECT 1 FROM operation WHERE seq < 0 AND rid = ? AND id = ?", {rid, idBytes(id)})
                .isNull();
}

/// A file that was copied while the operation was written has another device: what is made of the operation here is
/// not what its writer makes of it there, so it gets an id and a place in the chain of this one.
void makeOwn(Connection &connection, LongOperation &operation)
{
    connection.exec("BEGIN IMMEDIATE");
    try {
        const qint64 device = currentDevice(connection);
        if (connection.scalar("SELECT device FROM operation WHERE rid = ?", {operation.rid()}) != device) {
            const Id id = newId(QDateTime::currentMSecsSinceEpoch());
            if (!operation.begin(connection.path(), operation.rid(), id))
                raise(ErrorCode::InUse, {connection.path()});
            Query(connection, "UPDATE operation SET device = ?, id = ? WHERE rid = ?")
                .bind(device)
                .bind(id)
                .bind(operation.rid())
                .run();
        }
        connection.exec("COMMIT");
    } catch (...) {
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

} // namespace

bool any(Connection &connection)
{
    return !unfinished(connection).empty();
}

std::vector<qint64> abandoned(Connection &connection)
{
    std::vector<qint64> found;
    for (const auto &[rid, id] : unfinished(connection))
        if (LongOperation operation; operation.begin(connection.path(), rid, id) && isUnfinished(connection, rid, id))
            found.push_back(rid);
    return found;
}

void takeBack(Connection &connection, const Schema &schema, LongOperation &operation)
{
    if (isUnfinished(connection, operation.rid(), operation.id())) {
        makeOwn(connection, operation);
        undoUnfinished(connection, schema, operation);
    }
    operation.end();
}

void takeBackAbandoned(Connection &connection, const Schema &schema)
{
    for (const auto &[rid, id] : unfinished(connection)) {
        LongOperation operation;
        if (operation.begin(connection.path(), rid, id)) // another program may have taken it back meanwhile
            takeBack(connection, schema, operation);
    }
}

} // namespace long_operations
} // namespace elo
