// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/places/language.h"
#include "core/store/list_query.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <memory>
#include <vector>

namespace elo {

/// Finds the row ids of a list on a thread of its own, with its own read-only Workspace on the same file: the first
/// ones at once, all of them, and so the exact count, as soon as they are known. Of several requests only the newest
/// is answered: the others are skipped, or stopped in the middle of their statement.
class ListLoader : public QObject
{
    Q_OBJECT
public:
    using Ids = std::shared_ptr<std::vector<qint64>>;

    ListLoader(const QString &path, const QString &user, QObject *parent);
    ~ListLoader() override;

    /// @param firstRows so many are told of before the rest, if there are more; 0: none are.
    void request(const ListQuery &query, Language language, qint64 firstRows = 0);
    /// What is under way is of no use any more.
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void begun(const elo::ListLoader::Ids &ids); ///< the first rows; the rest is still looked for
    void loaded(const elo::ListLoader::Ids &ids);
    void failed(const elo::Error &error);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
    std::shared_ptr<std::atomic<quint64>> m_newest;
    bool m_busy = false;
};

} // namespace elo
