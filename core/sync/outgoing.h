// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/schema.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/sync/version_vector.h"

#include <functional>
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

/// The operation as it travels (core/sync/operation_wire.h): as it came from another device, or read from the rows
/// and their changes.
QByteArray wireOf(Connection &connection, const Codes &codes, qint64 operation);

/// Digests of the contents of attachments that an operation added.
std::vector<QString> contentsOf(Connection &connection, const Codes &codes, qint64 operation);

} // namespace elo::sync
