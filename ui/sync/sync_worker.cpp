// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_worker.h"

#include "core/workspace.h"

namespace elo {

namespace {
constexpr int kPatienceMs = 1500; // for whoever closes the window
}

SyncWorker::SyncWorker(const Workspace &workspace, SyncPartnerMaker maker, QObject *parent,
                       const SyncLoop::Pace &pace)
    : QObject(parent), m_thread(new QThread)
{
    qRegisterMetaType<SyncState>();
    m_state.kind = SyncState::Kind::Starting;
    m_state.since = QDateTime::currentDateTime();
    m_thread->setObjectName(QStringLiteral("sync"));
    m_loop = new SyncLoop(workspace.path(), workspace.user(), std::move(maker), m_job, pace);
    m_loop->moveToThread(m_thread);
    connect(m_thread, &QThread::started, m_loop, &SyncLoop::start);
    connect(m_thread, &QThread::finished, m_loop, &QObject::deleteLater); // in its thread, with what it holds
    connect(m_loop, &SyncLoop::stateChanged, this, [this](const SyncState &state) {
        m_state = state;
        Q_EMIT stateChanged();
    });
    connect(m_loop, &SyncLoop::tookIn, this, &SyncWorker::tookIn);
    m_thread->start(QThread::LowPriority);
}

SyncWorker::~SyncWorker()
{
    m_job->cancel();
    m_loop->disconnect(this);
    m_thread->quit();
    if (m_thread->wait(kPatienceMs))
        delete m_thread;
    else // it ends when the network has answered or is given up; until then it is nobody's
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void SyncWorker::noteChange()
{
    QMetaObject::invokeMethod(m_loop, &SyncLoop::poke);
}

void SyncWorker::retry()
{
    QMetaObject::invokeMethod(m_loop, &SyncLoop::retry);
}

} // namespace elo
