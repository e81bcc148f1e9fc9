// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/places/language.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

namespace elo {

class Workspace;

/// Reads from the office file on a thread of its own, with its own read-only Workspace. Of several requests only the
/// newest is answered: the others are skipped, or their answers dropped.
class WorkspaceReader : public QObject
{
    Q_OBJECT
public:
    WorkspaceReader(const QString &path, const QString &user, QObject *parent);
    ~WorkspaceReader() override;

    /// @param work runs on the thread and touches nothing but its Workspace and what it holds by value.
    /// @param done gets what it returned, on the thread of the caller.
    template <class T>
    void read(Language language, std::function<Result<T>(Workspace &)> work,
              std::function<void(const Result<T> &)> done)
    {
        request(language, [this, work = std::move(work), done = std::move(done)](const Result<Workspace *> &workspace,
                                                                                 quint64 number) {
            auto answer = std::make_shared<Result<T>>(workspace ? work(**workspace)
                                                                : Result<T>(std::unexpected(workspace.error())));
            deliver(number, [answer, done] { done(*answer); });
        });
    }

    /// What is under way is of no use any more.
    void cancel();
    bool isBusy() const { return m_busy; }

private:
    class Worker;
    using Task = std::function<void(const Result<Workspace *> &, quint64)>;
    void request(Language language, Task task);
    void deliver(quint64 number, std::function<void()> answer);

    QThread m_thread;
    Worker *m_worker;
    std::shared_ptr<std::atomic<quint64>> m_newest;
    bool m_busy = false;
};

} // namespace elo
