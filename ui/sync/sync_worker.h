// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/sync_loop.h"

#include <QPointer>
#include <QThread>

namespace elo {

/// The window's side of keeping in step: owns the thread in which SyncLoop works and tells how it goes.
class SyncWorker : public QObject
{
    Q_OBJECT
public:
    SyncWorker(const Workspace &workspace, SyncPartnerMaker maker, QObject *parent, const SyncLoop::Pace &pace = {});
    /// Stops the work. What waits for an answer from the network is not waited for: everything that is written is
    /// written whole, and the next time goes on from there.
    ~SyncWorker() override;

    const SyncState &state() const { return m_state; }
    /// The user wrote something.
    void noteChange();
    void retry();

Q_SIGNALS:
    void stateChanged();
    void tookIn();

private:
    std::shared_ptr<Job> m_job = std::make_shared<Job>();
    QThread *m_thread;
    QPointer<SyncLoop> m_loop;
    SyncState m_state;
};

} // namespace elo
