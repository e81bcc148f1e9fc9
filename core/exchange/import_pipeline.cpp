// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_pipeline.h"

namespace elo {

namespace {

constexpr size_t kBatchRows = 128;
constexpr size_t kBatchesAhead = 16; ///< bounds the memory: some two thousand rows

} // namespace

ImportPipeline::ImportPipeline(const ImportSession &session, const Schema &schema, const ImportLookups &lookups,
                               const QString &recordedBy, bool keepCells)
    : m_session(session), m_schema(schema), m_lookups(lookups), m_recordedBy(recordedBy), m_keepCells(keepCells),
      m_thread([this] { produce(); })
{
}

ImportPipeline::~ImportPipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<std::optional<ImportPipeline::Batch>> ImportPipeline::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_batches.empty() || m_isAtEnd; });
    if (m_batches.empty()) {
        if (m_error)
            return std::unexpected(*m_error);
        return std::nullopt;
    }
    Batch batch = std::move(m_batches.front());
    m_batches.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return batch;
}

bool ImportPipeline::push(Batch batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_batches.size() < kBatchesAhead || m_isStopped; });
    if (m_isStopped)
        return false;
    m_batches.push_back(std::move(batch));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void ImportPipeline::end(std::optional<Error> error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
        m_isAtEnd = true;
    }
    m_changed.notify_all();
}

void ImportPipeline::produce()
{
    auto opened = m_session.source().rows();
    if (!opened)
        return end(opened.error());
    RowReader &reader = **opened;
    ImportRowReader rows(m_session, m_schema, m_lookups, m_recordedBy);
    Batch batch;
    for (qsizetype index = 0;; ++index) {
        auto row = reader.next();
        if (!row)
            return end(row.error());
        if (!*row)
            break;
        batch.rows.push_back(rows.read(index, std::move(**row)));
        if (!m_keepCells)
            batch.rows.back().cells.clear();
        if (batch.rows.size() < kBatchRows)
            continue;
        batch.bytesRead = reader.bytesRead();
        if (!push(std::exchange(batch, {})))
            return;
    }
    batch.bytesRead = reader.bytesTotal();
    if (!batch.rows.empty() && !push(std::move(batch)))
        return;
    end(std::nullopt);
}

} // namespace elo
