// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace elo {

/// What an operation of another device says of itself, by this file's row ids.
struct ReceivedHead
{
    Id id;
    qint64 device = 0;
    qint64 seq = 0;
    qint64 clock = 0;
    QString user;
    QString kind;
    QByteArray subject; ///< empty: none
    QString detail;     ///< null: none
    qint64 undoes = 0;  ///< 0: none
    QByteArray digest;
    QByteArray chain;
};

/// Operations of other devices being written, many in one database transaction, as they were on the device that made
/// them. What they say was decided by core/sync: here it only is written. Made by Workspace::receive only.
///
/// Everything throws StoreFailure.
class ReceivedTransaction : public Transaction
{
public:
    ReceivedTransaction(Connection &connection, const Schema &schema);

    /// Writes the head of an operation. @returns its row id. It is the current one from now on.
    qint64 receive(const ReceivedHead &head);
    /// Goes on with the rows or the values of one of them; ranges of the one before are written.
    void resume(qint64 operation);

    /// Adds a row of the current operation. @param record with id and number, and without a row id; it gets one.
    void addRow(Record &record);
    /// Writes a value of the current operation. @param fieldIndex -1: alive. @param held what is there: if it is the
    /// same value, that is written down all the same, since it is this operation's from then on.
    void writeValue(const Entity &entity, const Id &id, qint64 rid, int fieldIndex, const QVariant &stored,
                    const QVariant &held);
    /// Keeps the operation as it came, where that cannot be read from the rows and their changes.
    void keepPayload(qint64 operation, const QByteArray &payload);

    /// Whether it has written for so long that others should have a turn.
    bool isLong() const { return m_chunk.elapsed() > m_connection.longestHold(); }
    /// Whether the office's own fields are others now: what comes next can be read only in another transaction.
    bool hasDefined() const { return m_definesFields; }
    void commit();

private:
    void closeCurrent();
    void writeTheirRanges();

    qint64 m_clock = 0; ///< the latest of those received
};

} // namespace elo
