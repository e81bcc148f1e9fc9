// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"
#include "core/store/codec.h"
#include "core/store/connection.h"

#include <vector>

/// A field of a record as a register that several devices write. Which write holds follows from all of them, whatever
/// the order in which they came:
///
/// - A write that somebody replaced, knowing it, does not hold. The others are the heads.
/// - Of the heads that of the latest operation holds, by hybrid clock, then device.
/// - If the heads say different things and nobody decided, that is a conflict.
///
/// Everything throws StoreFailure.
namespace elo::sync {

/// Where a register is, by this file's row id. `field` -1: alive.
struct Register
{
    const Entity *entity = nullptr;
    qint64 record = 0;
    int field = -1;
};

/// A value that an operation gave a register. Of several by one operation the last counts.
struct Write
{
    qint64 operation = 0;
    qint64 seen = 0; ///< the operation whose value it replaced; 0: it was empty
    QVariant before;
    QVariant after;
};

/// Whether a register that holds this was written at all: "no" and nothing are what a row begins with.
bool isBlank(const Register &place, const QVariant &stored);

/// The operation whose value the register holds; 0: nobody wrote it. @param value what it holds.
qint64 writerOf(Connection &connection, const Codes &codes, const Register &place, const QVariant &value);
/// The same before an entry of the journal. @param value what it held then.
qint64 writerBefore(Connection &connection, const Codes &codes, const Register &place, qint64 change,
                    const QVariant &value);

/// What the register holds.
QVariant heldBy(Connection &connection, const Register &place);

/// Whether anything was written to it by a device that had seen another value than was here.
bool isDivergent(Connection &connection, const Codes &codes, const Register &place);

/// Whether whoever wrote an operation knew another.
bool knew(Connection &connection, qint64 operation, qint64 other);

/// All writes of a register, in the order in which they came to this file.
std::vector<Write> writesOf(Connection &connection, const Codes &codes, const Register &place);
/// Those that nobody replaced.
std::vector<Write> headsOf(const std::vector<Write> &writes);
/// The one of them that holds. @param heads not empty.
Write winnerOf(Connection &connection, const std::vector<Write> &heads);

} // namespace elo::sync
