// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/long_operation.h"

#include "core/store/transaction.h"
#include "core/store/undo.h"

namespace elo {

bool LongOperation::begin(const QString &office, qint64 rid, const Id &id)
{
    auto lock = std::make_unique<QLockFile>(office + u'.' + idText(id) + QStringLiteral(".writing"));
    lock->setStaleLockTime(0); // an import may take an hour; whether its program runs is what counts
    if (!lock->tryLock(0))
        return false;
    m_rid = rid;
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

bool isUnfinished(Connection &connection, qint64 rid)
{
    return !connection.scalar("SELECT 1 FROM operation WHERE seq < 0 AND rid = ?", {rid}).isNull();
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
        if (LongOperation operation; operation.begin(connection.path(), rid, id) && isUnfinished(connection, rid))
            found.push_back(rid);
    return found;
}

void takeBack(Connection &connection, const Schema &schema, LongOperation &operation)
{
    if (isUnfinished(connection, operation.rid()))
        undoUnfinished(connection, schema, operation);
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
