// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_values_loader.h"

#include "ui/workspace_task.h"

#include <algorithm>

namespace elo {

ImportValuesLoader::ImportValuesLoader(const Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_task(new WorkspaceTask(this))
{
}

ImportValuesLoader::~ImportValuesLoader() = default;

void ImportValuesLoader::startOver(const ImportSession &session)
{
    m_texts.reset();
    m_readings.reset();
    refresh(session);
}

void ImportValuesLoader::refresh(const ImportSession &session)
{
    m_session = session;
    m_isStale = m_task->isRunning();
    if (m_isStale)
        m_task->cancel();
    else
        run();
}

void ImportValuesLoader::stop()
{
    m_session.reset();
    if (m_task->isRunning())
        m_task->cancel();
}

void ImportValuesLoader::run()
{
    auto texts = std::make_shared<std::vector<import_values::Texts>>();
    auto readings = std::make_shared<Readings>();
    m_task->start(
        m_workspace, Workspace::Mode::ReadOnly,
        [session = *m_session, counted = m_texts, texts, readings](Workspace &own, Job *job) -> Result<void> {
            if (counted) {
                *texts = *counted;
            } else {
                auto now = import_values::count(session, job);
                if (!now)
                    return std::unexpected(now.error());
                *texts = std::move(*now);
            }
            for (int column = 0; column < int(texts->size()); ++column) {
                if (job->cancelled())
                    return fail(ErrorCode::Cancelled);
                if (!import_values::isChoosable(session, own.schema(), column))
                    continue;
                auto read = import_values::readingsOf(session, own, column, (*texts)[size_t(column)]);
                if (!read)
                    return std::unexpected(read.error());
                readings->insert(column, std::move(*read));
            }
            return {};
        },
        [this, texts, readings](const std::optional<Error> &error) {
            if (!m_session)
                return;
            if (m_isStale) {
                m_isStale = false;
                run();
                return;
            }
            if (error)
                return; // the rehearsal meets the same error, and says so
            m_texts = texts;
            m_readings = readings;
            Q_EMIT ready();
        });
}

std::vector<import_values::Reading> ImportValuesLoader::readings(int column) const
{
    return m_readings ? m_readings->value(column) : std::vector<import_values::Reading>();
}

int ImportValuesLoader::unread(int column) const
{
    if (!m_readings)
        return 0;
    const auto found = m_readings->constFind(column);
    return found == m_readings->constEnd()
               ? 0
               : int(std::count_if(found->begin(), found->end(), [](const auto &r) { return r.isUnread(); }));
}

bool ImportValuesLoader::isWhole(int column) const
{
    return !m_texts || (*m_texts)[size_t(column)].isWhole;
}

} // namespace elo
