// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/received_transaction.h"
#include "core/sync/incoming.h"
#include "core/sync/operation_wire.h"
#include "core/sync/registers.h"

#include <map>
#include <set>

namespace elo::sync {

/// Writes arriving operations in one transaction. Everything throws StoreFailure.
class Applier
{
public:
    Applier(ReceivedTransaction &transaction, Received &received);

    /// Takes an operation in, or lets it wait, or finds that it is here.
    void arrive(const Arrival &arrival);
    /// Takes in what has waited and need not wait any more. @returns whether there was something.
    bool drain();

private:
    struct Device
    {
        qint64 rid = 0;
        qint64 known = 0;
        QByteArray chain;      ///< of the last known operation
        bool hasPlace = false; ///< this file took it for its own, or for that of a file that it was copied from
    };
    /// A row that an operation writes to.
    struct Found
    {
        qint64 rid = 0;
        bool isAlive = false;
        QVariant held;
    };
    struct Taken
    {
        Arrival arrival;
        WireHead head;
        qint64 rid = 0;
        bool isKept = false; ///< its payload is kept
    };

    void noteCopied();
    Device &device(const Id &id);
    bool isReady(const WireHead &head);
    void keepWaiting(const Arrival &arrival);
    bool drain(const Id &id);
    std::vector<Taken> waitingGroup(const Id &id);
    void checkKnown(const Device &device, const Arrival &arrival);
    void verify(const Taken &taken, const QByteArray &previousChain) const;

    void apply(std::vector<Taken> group);
    void writeHead(Taken &taken);
    void addRows(Taken &taken);
    void addRow(const Entity &entity, const std::vector<int> &fields, const WireRow &row, bool isFew);
    void meetRow(Taken &taken, const Entity &entity, qint64 record, const std::vector<int> &fields,
                 const WireRow &row);
    void writeChanges(Taken &taken);
    void writeChange(Taken &taken, const Register &place, const WireChange &change, const Found &found);
    void diverge(Taken &taken, const Register &place, const Id &id, const Write &write);
    Found find(const Entity &entity, const Id &id, int field);

    qint64 ridOf(const Entity &entity, const Id &id);
    qint64 operationOf(const Taken &taken, const Seen &seen);
    void noteRemoval(const Register &place, qint64 operation);
    void noteOrphans(const Register &place);
    void noteWrite(const Register &place, qint64 operation);
    void noteOwner(const Record &part);
    void collide(const Entity &entity, qint64 record, qint64 removal, qint64 other);

    ReceivedTransaction &m_transaction;
    Connection &m_connection;
    const Codes &m_codes;
    Received &m_received;
    bool m_isPartial;
    bool m_hasDiverged; ///< some field of the file was written to by several who did not know of each other
    std::map<std::pair<Id, qint64>, qint64> m_operations; ///< row ids of those that were taken in here
    std::map<Id, Device> m_devices;
    std::set<std::pair<const Entity *, qint64>> m_appeared; ///< or went, by the group
};

} // namespace elo::sync
