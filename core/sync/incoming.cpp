// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/incoming.h"

#include "core/store/records.h"
#include "core/sync/applier.h"
#include "core/sync/twins.h"
#include "core/workspace.h"

namespace elo::sync {

namespace {

/// So much is held in memory at most, but for one operation that is longer.
constexpr size_t kOperationsTogether = 4000;
constexpr qsizetype kBytesTogether = qsizetype(4) << 20;

} // namespace

Incoming::Incoming(Workspace &workspace, Job *job) : m_workspace(workspace), m_job(job) {}

Result<void> Incoming::take(Arrival arrival)
{
    m_batchBytes += arrival.operation.size();
    m_batch.push_back(std::move(arrival));
    return m_batch.size() < kOperationsTogether && m_batchBytes < kBytesTogether ? Result<void>() : flush();
}

Result<void> Incoming::flush()
{
    size_t at = 0;
    while (at < m_batch.size()) {
        if (m_job && m_job->cancelled())
            return fail(ErrorCode::Cancelled);
        const Received before = m_received;
        size_t next = at;
        auto done = m_workspace.receive([&](ReceivedTransaction &transaction) {
            Applier applier(transaction, m_received);
            do {
                applier.arrive(m_batch[next++]);
            } while (next < m_batch.size() && !transaction.isLong() && !transaction.hasDefined());
        });
        if (!done) {
            m_received = before;
            m_batch.clear(); // finish() would meet it again
            m_batchBytes = 0;
            return done;
        }
        if (m_job)
            m_job->setDone(m_job->done() + qint64(next - at));
        at = next;
    }
    m_batch.clear();
    m_batchBytes = 0;
    return {};
}

Result<bool> Incoming::drain()
{
    bool any = false;
    const Received before = m_received;
    auto done = m_workspace.receive(
        [&](ReceivedTransaction &transaction) { any = Applier(transaction, m_received).drain(); });
    if (done)
        return any;
    m_received = before;
    return std::unexpected(done.error());
}

Result<Received> Incoming::finish()
{
    if (auto flushed = flush(); !flushed)
        return std::unexpected(flushed.error());
    const auto waiting = [&] {
        return guarded([&] { return m_workspace.connection().scalar("SELECT count(*) FROM waiting").toLongLong(); });
    };
    for (bool any = waiting().value_or(0) > 0; any;) {
        const auto drained = drain();
        if (!drained)
            return std::unexpected(drained.error());
        any = *drained;
    }
    const auto left = waiting();
    if (!left)
        return std::unexpected(left.error());
    m_received.waiting = *left;
    if (auto noted = noteTwins(m_workspace); !noted)
        return std::unexpected(noted.error());
    if (m_received.objection)
        return std::unexpected(*std::exchange(m_received.objection, {}));
    return m_received;
}

} // namespace elo::sync
