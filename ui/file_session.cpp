// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_session.h"

#include "core/sample/forum_sample.h"
#include "core/workspace.h"
#include "ui/settings.h"

#include <QFile>
#include <QFileInfo>

namespace elo {

FileSession::FileSession(Settings &settings, Language language, QObject *parent)
    : QObject(parent), m_settings(settings), m_language(language)
{
    // Another program (the command line, a second window) may write to the same file; looking costs next to nothing.
    m_watch.setInterval(1000);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_workspace)
            m_workspace->noticeOtherWriters();
    });
}

FileSession::~FileSession() = default;

Result<void> FileSession::open(const QString &path)
{
    if (m_workspace && QFileInfo(m_workspace->path()) == QFileInfo(path))
        return {};
    auto opened = Workspace::open(path, m_settings.userName());
    if (!opened && opened.error().code == ErrorCode::ReadOnly)
        opened = Workspace::open(path, m_settings.userName(), Workspace::Mode::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    m_settings.addRecentFile(path);
    replace(std::move(*opened));
    return {};
}

Result<void> FileSession::create(const QString &path, bool withSample, const QString &officeName)
{
    auto created = Workspace::create(path, m_settings.userName());
    if (!created)
        return std::unexpected(created.error());
    if (withSample) {
        if (auto filled = fillSampleForum(**created); !filled) {
            created->reset();
            QFile::remove(path); // half a sample is of no use
            return std::unexpected(filled.error());
        }
    }
    if (!officeName.isEmpty())
        if (auto named = (*created)->setOfficeName(officeName); !named)
            return std::unexpected(named.error());
    m_settings.addRecentFile(path);
    replace(std::move(*created));
    return {};
}

Result<void> FileSession::reopen()
{
    if (!m_workspace)
        return {};
    const QString path = m_workspace->path();
    auto opened = Workspace::open(path, m_settings.userName(),
                                  m_workspace->isReadOnly() ? Workspace::Mode::ReadOnly : Workspace::Mode::ReadWrite);
    if (!opened)
        return std::unexpected(opened.error());
    replace(std::move(*opened));
    return {};
}

void FileSession::close()
{
    replace(nullptr);
}

void FileSession::setLanguage(Language language)
{
    m_language = language;
    if (m_workspace)
        m_workspace->setLanguage(language);
}

void FileSession::replace(std::unique_ptr<Workspace> workspace)
{
    Q_EMIT aboutToChange();
    m_workspace = std::move(workspace);
    if (m_workspace) {
        m_workspace->setLanguage(m_language);
        m_watch.start();
    } else {
        m_watch.stop();
    }
    Q_EMIT changed();
}

} // namespace elo
