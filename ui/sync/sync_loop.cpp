// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_loop.h"

#include "core/sync/conflicts.h"
#include "core/sync/hub_error.h"
#include "core/workspace.h"

#include <algorithm>

namespace elo {

namespace {

bool isRule(const Error &error, QStringView rule)
{
    return error.code == ErrorCode::Refused && error.args.value(0) == rule;
}

/// It goes by without anybody's doing: another program writes, an import runs.
bool isPassing(const Error &error)
{
    return error.code == ErrorCode::InUse || isRule(error, u"import_running");
}

/// Trying again changes nothing before somebody did something; a wrong password may even lock the account.
bool isForSomebody(const Error &error)
{
    return isRule(error, u"hub_password") || isRule(error, u"cloned_device");
}

} // namespace

SyncLoop::SyncLoop(QString path, QString user, SyncPartnerMaker maker, std::shared_ptr<Job> job, const Pace &pace)
    : m_path(std::move(path)), m_user(std::move(user)), m_maker(std::move(maker)), m_job(std::move(job)),
      m_pace(pace), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SyncLoop::exchange);
}

SyncLoop::~SyncLoop() = default;

void SyncLoop::start()
{
    become(SyncState::Kind::Starting);
    exchange();
}

void SyncLoop::poke()
{
    // Out of reach, a change here does not bring the other side nearer.
    if (m_failures > 0)
        return;
    if (!m_timer.isActive() || m_timer.remainingTime() > m_pace.afterChangeMs)
        m_timer.start(m_pace.afterChangeMs);
}

void SyncLoop::retry()
{
    m_failures = 0;
    m_timer.start(0);
}

Result<void> SyncLoop::openFile()
{
    if (m_workspace)
        return {};
    auto opened = Workspace::open(m_path, m_user);
    if (!opened)
        return std::unexpected(opened.error());
    m_workspace = std::move(*opened);
    m_partners = m_maker();
    return {};
}

void SyncLoop::exchange()
{
    if (m_job->cancelled())
        return;
    auto done = openFile();
    if (done)
        done = exchangeAll();
    if (m_job->cancelled())
        return;
    if (!done)
        return settle(done.error());
    m_failures = 0;
    m_state.lastExchange = QDateTime::currentDateTime();
    become(SyncState::Kind::InStep);
    m_timer.start(m_pace.askMs);
}

Result<void> SyncLoop::exchangeAll()
{
    become(SyncState::Kind::Working);
    m_state.waiting = 0;
    qint64 moved = 0;
    qint64 received = 0;
    Result<void> outcome;
    for (const auto &partner : m_partners) {
        const auto done = partner->exchange(*m_workspace, m_job.get());
        if (done) {
            m_state.sent += done->sent;
            m_state.waiting += done->waiting;
            received += done->received;
            moved += done->sent + done->received;
        }
        // The others are not held up by one that fails.
        if (!done)
            outcome = std::unexpected(done.error());
        else if (const auto listening = partner->listen([this] { poke(); }); !listening)
            outcome = std::unexpected(listening.error());
    }
    m_state.received += received;
    if (received > 0)
        Q_EMIT tookIn();
    if (moved > 0 || !m_state.lastExchange.isValid())
        countConflicts();
    return outcome;
}

void SyncLoop::countConflicts()
{
    m_state.conflicts = int(sync::openDecisions(*m_workspace).value_or(0));
}

void SyncLoop::settle(const Error &error)
{
    if (isPassing(error)) // nobody need know; it is still at work
        return m_timer.start(m_pace.firstRetryMs);
    ++m_failures;
    const int doublings = std::min(m_failures - 1, 16);
    const auto pause = std::min(qint64(m_pace.firstRetryMs) << doublings, qint64(m_pace.lastRetryMs));
    if (isRule(error, u"hub_password"))
        become(SyncState::Kind::NeedsPassword, error);
    else
        become(sync::isHubAway(error) ? SyncState::Kind::Away : SyncState::Kind::Failed, error);
    if (!isForSomebody(error))
        m_timer.start(int(pause));
}

void SyncLoop::become(SyncState::Kind kind, const std::optional<Error> &error)
{
    // Every try to reach the other side is work; it is away since the first that failed.
    if (kind != SyncState::Kind::Working && kind != m_lasting) {
        m_lasting = kind;
        m_state.since = QDateTime::currentDateTime();
    }
    m_state.kind = kind;
    m_state.error = error;
    Q_EMIT stateChanged(m_state);
}

} // namespace elo
