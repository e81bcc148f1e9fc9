// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>

namespace elo::sync {

/// One operation on its way between files, as whoever carries it sees it: who made it, which of his it is, and bytes
/// that only files of the same office can read. To the hub each operation goes sealed (core/sync/office_key.h); a
/// package seals all that it holds as a whole. Carriers look at nothing else.
struct Frame
{
    Id device;
    qint64 seq = 0;
    QByteArray chain; ///< 32 bytes: the value of the device's chain with this operation; another one under the same
                      ///< device and number means that the file was cloned
    QByteArray bytes; ///< the operation (core/sync/operation_wire.h), sealed for the hub
};

/// The content of an attachment on its way, by its digest. Sealed as well.
struct ContentFrame
{
    QString hash;
    qint64 size = 0; ///< of the content itself
    QByteArray bytes;
};

} // namespace elo::sync
