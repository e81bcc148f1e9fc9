// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/workspace.h"

#include <QThread>
#include <functional>
#include <memory>
#include <optional>

namespace elo {

/// A long piece of work (import, export, edit of many records) on a thread of its own, with its own Workspace on the
/// same file, so that the window stays alive. Progress and the wish to stop go through job().
class WorkspaceTask : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<void>(Workspace &, Job *)>;

    explicit WorkspaceTask(QObject *parent) : QObject(parent) {}
    /// Stops the work and waits for it.
    ~WorkspaceTask() override;

    /// Starts the work; one at a time. `finished` gets what it failed with, in the thread of this object. The work
    /// may only touch what it was given.
    void start(const Workspace &workspace, Workspace::Mode mode, Work work,
               std::function<void(const std::optional<Error> &)> finished);
    bool isRunning() const { return m_thread != nullptr; }
    const Job &job() const { return *m_job; }
    void cancel() { m_job->cancel(); }

private:
    std::shared_ptr<Job> m_job = std::make_shared<Job>();
    QThread *m_thread = nullptr;
};

} // namespace elo
