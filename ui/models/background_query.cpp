// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/background_query.h"

#include "core/workspace.h"

namespace elo {

/// Lives in the thread, and so does the Workspace that it opens at the first question.
class BackgroundQuery::Worker : public QObject
{
public:
    Worker(QString path, QString user) : m_path(std::move(path)), m_user(std::move(user)) {}

    Result<Workspace *> workspace(Language language)
    {
        if (!m_workspace) {
            auto opened = Workspace::open(m_path, m_user, Workspace::Mode::ReadOnly);
            if (!opened)
                return std::unexpected(opened.error());
            m_workspace = std::move(*opened);
            m_running = m_workspace.get();
        }
        m_workspace->setLanguage(language);
        m_workspace->noticeOtherWriters();
        return m_workspace.get();
    }

    /// From any thread.
    void stop()
    {
        if (Workspace *running = m_running)
            running->interrupt();
    }

private:
    QString m_path;
    QString m_user;
    std::unique_ptr<Workspace> m_workspace;
    std::atomic<Workspace *> m_running = nullptr; ///< once it is open; it lives as long as the worker
};

BackgroundQuery::BackgroundQuery(const QString &path, const QString &user, QObject *parent)
    : QObject(parent), m_worker(new Worker(path, user)), m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("query"));
}

BackgroundQuery::~BackgroundQuery()
{
    cancel();
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_worker; // the thread never ran, so nothing else will
    }
}

void BackgroundQuery::cancel()
{
    ++*m_newest;
    if (m_busy)
        m_worker->stop();
    m_busy = false;
}

void BackgroundQuery::run(Language language, Work work)
{
    cancel();
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    const quint64 number = *m_newest;
    m_busy = true;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, newest = m_newest, number, language, work] {
        if (*newest != number)
            return;
        auto answer = work(worker->workspace(language));
        // `this` waits for the thread before it goes, and so outlives this call; the answer is queued to it.
        QMetaObject::invokeMethod(this, [this, number, answer] {
            if (*m_newest != number)
                return;
            m_busy = false;
            answer();
        });
    });
}

} // namespace elo
