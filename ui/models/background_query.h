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

/// Asks the office file what takes too long for the window, on a thread of its own with its own read-only Workspace.
/// Of several questions only the newest is answered: the others are skipped or stopped, and their answers dropped.
class BackgroundQuery : public QObject
{
    Q_OBJECT
public:
    /// @param path of the office file.
    BackgroundQuery(const QString &path, const QString &user, QObject *parent);
    ~BackgroundQuery() override;

    /// @param question runs on the thread: a function from Workspace & to Result<T>; it must own what it needs.
    /// @param answer gets the Result<T> in this object's thread, unless another question was asked meanwhile.
    template <class Question, class Answer>
    void ask(Language language, Question question, Answer answer)
    {
        using R = std::invoke_result_t<Question, Workspace &>;
        run(language, [question = std::move(question), answer = std::move(answer)](Result<Workspace *> workspace) {
            auto found =
                std::make_shared<R>(workspace ? question(**workspace) : R(std::unexpected(workspace.error())));
            return [answer, found] { answer(*found); };
        });
    }

    /// Stops what is under way, which is of no use any more.
    void cancel();
    bool isBusy() const { return m_busy; }

private:
    class Worker;
    /// What runs on the thread gives back what is to run here.
    using Work = std::function<std::function<void()>(Result<Workspace *>)>;
    void run(Language language, Work work);

    QThread m_thread;
    Worker *m_worker;
    std::shared_ptr<std::atomic<quint64>> m_newest;
    bool m_busy = false;
};

} // namespace elo
