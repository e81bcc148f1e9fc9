// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "ui/sync/sync_partner.h"
#include "ui/sync/sync_state.h"

#include <QObject>
#include <QTimer>

namespace elo {

/// The background work of keeping in step, in a thread of its own with a Workspace of its own: after a change here,
/// after news from the other side, and by a timer. Out of reach it tries again, ever more seldom.
class SyncLoop : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        int afterChangeMs = 300;  ///< what is typed quickly goes together
        int askMs = 20'000;       ///< for news that nobody told of
        int firstRetryMs = 2'000; ///< doubled with every failure
        int lastRetryMs = 120'000;
    };

    SyncLoop(QString path, QString user, SyncPartnerMaker maker, std::shared_ptr<Job> job, const Pace &pace);
    ~SyncLoop() override;

    void start();
    /// Something was written in the file, or is new on the other side.
    void poke();
    /// Somebody wants it now.
    void retry();

Q_SIGNALS:
    void stateChanged(const elo::SyncState &state);
    void tookIn(); ///< the file has operations that it did not have

private:
    Result<void> openFile();
    Result<void> exchangeAll();
    void countConflicts();
    void exchange();
    void settle(const Error &error);
    void become(SyncState::Kind kind, const std::optional<Error> &error = {});

    QString m_path;
    QString m_user;
    SyncPartnerMaker m_maker;
    std::shared_ptr<Job> m_job;
    Pace m_pace;
    QTimer m_timer;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<std::unique_ptr<SyncPartner>> m_partners;
    SyncState m_state;
    SyncState::Kind m_lasting = SyncState::Kind::Off; ///< the last one but Working
    int m_failures = 0;
};

} // namespace elo
