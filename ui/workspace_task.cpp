// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace_task.h"

namespace elo {

WorkspaceTask::~WorkspaceTask()
{
    if (!m_thread)
        return;
    m_job->cancel();
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

void WorkspaceTask::start(const Workspace &workspace, Workspace::Mode mode, Work work,
                          std::function<void(const std::optional<Error> &)> finished)
{
    Q_ASSERT(!m_thread);
    m_job = std::make_shared<Job>();
    auto failure = std::make_shared<std::optional<Error>>();
    m_thread = QThread::create([path = workspace.path(), user = workspace.user(), language = workspace.language(),
                                mode, work = std::move(work), job = m_job, failure] {
        auto own = Workspace::open(path, user, mode);
        if (!own) {
            *failure = own.error();
            return;
        }
        (*own)->setLanguage(language);
        if (auto done = work(**own, job.get()); !done)
            *failure = done.error();
    });
    m_thread->setObjectName(QStringLiteral("task"));
    connect(m_thread, &QThread::finished, this, [this, failure, finished = std::move(finished)] {
        m_thread->deleteLater();
        m_thread = nullptr;
        finished(*failure);
    });
    m_thread->start();
}

} // namespace elo
