// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_loader.h"

#include "core/workspace.h"

#include <functional>

namespace elo {

/// Lives in the loader's thread, and so does the Workspace that it opens at the first request.
class ListLoader::Worker : public QObject
{
public:
    Worker(QString path, QString user, std::shared_ptr<std::atomic<quint64>> newest)
        : m_path(std::move(path)), m_user(std::move(user)), m_newest(std::move(newest))
    {
    }

    /// @param begun gets the first rows if there are more. @returns null if the request is overtaken.
    Result<Ids> find(quint64 number, const ListQuery &query, Language language, qint64 firstRows,
                     const std::function<void(Ids)> &begun)
    {
        if (*m_newest != number)
            return nullptr;
        if (auto ready = ensureOpen(); !ready)
            return std::unexpected(ready.error());
        m_workspace->setLanguage(language);
        m_workspace->noticeOtherWriters();
        if (firstRows > 0) {
            auto first = m_workspace->ids(query, firstRows);
            if (!first)
                return std::unexpected(first.error());
            const bool isAll = qint64(first->size()) < firstRows;
            Ids shared = std::make_shared<std::vector<qint64>>(std::move(*first));
            if (isAll)
                return shared;
            begun(std::move(shared));
            if (*m_newest != number)
                return nullptr;
        }
        auto ids = m_workspace->ids(query);
        if (!ids)
            return std::unexpected(ids.error());
        return std::make_shared<std::vector<qint64>>(std::move(*ids));
    }

    /// From any thread.
    void stop()
    {
        if (Workspace *running = m_running)
            running->interrupt();
    }

private:
    Result<void> ensureOpen()
    {
        if (m_workspace)
            return {};
        auto opened = Workspace::open(m_path, m_user, Workspace::Mode::ReadOnly);
        if (!opened)
            return std::unexpected(opened.error());
        m_workspace = std::move(*opened);
        m_running = m_workspace.get();
        return {};
    }

    QString m_path;
    QString m_user;
    std::shared_ptr<std::atomic<quint64>> m_newest;
    std::unique_ptr<Workspace> m_workspace;
    std::atomic<Workspace *> m_running = nullptr; ///< once it is open; it lives as long as the worker
};

ListLoader::ListLoader(const QString &path, const QString &user, QObject *parent)
    : QObject(parent), m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_worker = new Worker(path, user, m_newest);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("list"));
}

ListLoader::~ListLoader()
{
    cancel();
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_worker; // the thread never ran, so nothing else will
    }
}

void ListLoader::request(const ListQuery &query, Language language, qint64 firstRows)
{
    cancel();
    if (!m_thread.isRunning())
        m_thread.start();
    const quint64 number = *m_newest;
    m_busy = true;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, number, query, language, firstRows] {
        const auto tellFirst = [this, number](const Ids &first) {
            QMetaObject::invokeMethod(this, [this, number, first] {
                if (*m_newest == number)
                    Q_EMIT begun(first);
            });
        };
        const Result<Ids> ids = worker->find(number, query, language, firstRows, tellFirst);
        // `this` waits for the thread before it goes, and so outlives this call; the answer is queued to it.
        QMetaObject::invokeMethod(this, [this, number, ids] {
            if (*m_newest != number)
                return;
            m_busy = false;
            if (ids)
                Q_EMIT loaded(*ids);
            else
                Q_EMIT failed(ids.error());
        });
    });
}

void ListLoader::cancel()
{
    ++*m_newest;
    if (m_busy)
        m_worker->stop();
    m_busy = false;
}

} // namespace elo
