// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/schema.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/sync/version_vector.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

/// What a file has to tell others. Everything throws StoreFailure.
namespace elo::sync {

/// An operation that may be told.
struct OwnedOperation
{
    qint64 rid = 0;
    Id device;
    qint64 seq = 0;
    qint64 clock = 0;
    QByteArray chain;
};

/// What the file has of each device.
VersionVector versionVector(Connection &connection);

/// Operations beyond what somebody knows, in an order in which they can be taken in. What was written while a long
/// operation was not yet whole waits for that one.
std::vector<OwnedOperation> operationsBeyond(Connection &connection, const VersionVector &known);

/// Makes operations as they travel (core/sync/operation_wire.h): as they came from another device, or read from the
/// rows and their changes. For many of them: what it learns of one it knows of the next.
class WireSource
{
public:
    WireSource(Connection &connection, const Codes &codes) : m_connection(connection), m_codes(codes) {}

    /// @param operation row id
    QByteArray wireOf(qint64 operation);
    /// Digests of the contents of attachments that the operation added.
    std::vector<QString> contentsOf(qint64 operation);

private:
    friend class WireMaker;
    struct Origin
    {
        Id device;
        qint64 deviceRid = 0;
        qint64 seq = 0;
    };
    const Origin &originOf(qint64 operation);

    Connection &m_connection;
    const Codes &m_codes;
    std::unordered_map<qint64, Origin> m_origins;
    std::optional<std::unordered_set<qint64>> m_attaching; ///< operations that added attachments
};

} // namespace elo::sync
