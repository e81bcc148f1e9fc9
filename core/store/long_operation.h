// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QLockFile>
#include <memory>
#include <optional>

namespace elo {

class Connection;
class Schema;

/// That an operation is being written in chunks. In the file it is marked by a negative seq; beside the file there is
/// a lock for as long as its writer lives, by which other programs know whether to leave it alone or to take it back.
class LongOperation
{
public:
    /// Takes the lock. @returns false if it cannot be had: then the operation may not be written in chunks.
    bool begin(const QString &office, qint64 rid, const Id &id);
    /// It is whole, or has been taken back.
    void end();

    bool isUnfinished() const { return m_lock != nullptr; }
    qint64 rid() const { return m_rid; }
    const Id &id() const { return m_id; }

private:
    qint64 m_rid = 0;
    Id m_id;
    std::unique_ptr<QLockFile> m_lock;
};

/// Everything throws StoreFailure.
namespace long_operations {

/// Whether any operation is unfinished, whoever writes it.
bool any(Connection &connection);

/// Unfinished operations whose writer is gone, by their row ids.
std::vector<qint64> abandoned(Connection &connection);

/// Takes an unfinished operation back: what its chunks wrote is as it was before, but for what others did something
/// with meanwhile. It stays in the journal as one that was interrupted. In chunks itself; if it is interrupted, the
/// next one goes on.
void takeBack(Connection &connection, const Schema &schema, LongOperation &operation);

/// The same of all that are abandoned.
void takeBackAbandoned(Connection &connection, const Schema &schema);

} // namespace long_operations
} // namespace elo
