// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/import_row.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace elo {

/// Reads a list on a thread of its own, some rows ahead of whoever stores them: reading values and phone numbers
/// takes as long as writing them. Rows come out in the order of the list.
class ImportPipeline
{
public:
    struct Batch
    {
        std::vector<ImportRow> rows;
        qint64 bytesRead = 0; ///< of the file, for progress
    };

    /// All arguments outlive the pipeline; they are only read. @param keepCells rows keep their cells.
    ImportPipeline(const ImportSession &session, const Schema &schema, const ImportLookups &lookups,
                   const QString &recordedBy, bool keepCells);
    /// Stops reading, wherever it is.
    ~ImportPipeline();
    ImportPipeline(const ImportPipeline &) = delete;
    ImportPipeline &operator=(const ImportPipeline &) = delete;

    /// The next rows, or nothing at the end. Errors: BadSource, CannotRead.
    Result<std::optional<Batch>> next();

private:
    void produce();
    bool push(Batch batch);
    void end(std::optional<Error> error);

    const ImportSession &m_session;
    const Schema &m_schema;
    const ImportLookups &m_lookups;
    QString m_recordedBy;
    bool m_keepCells;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches; ///< from here on: under the mutex
    std::optional<Error> m_error;
    bool m_isAtEnd = false;
    bool m_isStopped = false;

    std::thread m_thread; ///< last, so that it starts when everything else is there
};

} // namespace elo
