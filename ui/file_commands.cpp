// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_commands.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/documents.h"
#include "ui/file_chooser.h"
#include "ui/file_session.h"
#include "ui/settings.h"

#include <QDate>
#include <QFileInfo>
#include <QWidget>

namespace elo {

FileCommands::FileCommands(QWidget *window, FileSession &session, Settings &settings, FileChooser &chooser,
                           std::function<void(const std::function<void()> &)> leave)
    : QObject(window), m_window(window), m_session(session), m_settings(settings), m_chooser(chooser),
      m_leave(std::move(leave))
{
}

void FileCommands::chooseNew(const QString &title, const QString &suggestion,
                             const std::function<void(const QString &)> &then)
{
    m_chooser.chooseNew(m_window, title, tr("Office files (*.elo)"), inDocuments(suggestion), QStringLiteral("elo"),
                        then);
}

void FileCommands::createNew()
{
    chooseNew(tr("New office file"), tr("office.elo", "name of a file"),
              [this](const QString &path) { create(path, false); });
}

void FileCommands::createSample()
{
    chooseNew(tr("Where to put the sample forum"), tr("sample-forum.elo", "name of a file"),
              [this](const QString &path) { create(path, true); });
}

void FileCommands::create(const QString &path, bool withSample, const QString &officeName)
{
    m_leave([this, path, withSample, officeName] {
        if (const auto created = m_session.create(path, withSample, officeName); !created)
            showError(m_window, created.error());
    });
}

void FileCommands::chooseAndOpen()
{
    m_chooser.chooseExisting(m_window, tr("Open an office file"), tr("Office files (*.elo);;All files (*)"),
                             [this](const QString &path) { open(path); });
}

void FileCommands::open(const QString &path)
{
    m_leave([this, path] {
        if (const auto opened = m_session.open(path); !opened) {
            if (opened.error().code == ErrorCode::NotFound)
                m_settings.removeRecentFile(QFileInfo(path).absoluteFilePath());
            showError(m_window, opened.error());
        }
    });
}

void FileCommands::closeFile()
{
    m_leave([this] { m_session.close(); });
}

void FileCommands::backUp()
{
    if (!m_session.workspace())
        return;
    const QString name = QFileInfo(m_session.workspace()->path()).completeBaseName();
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    chooseNew(tr("Back up"), QStringLiteral("%1-%2.elo").arg(name, day), [this](const QString &path) {
        if (!m_session.workspace())
            return;
        if (const auto done = m_session.workspace()->backup(path); !done)
            showError(m_window, done.error());
        else
            Q_EMIT backedUp(path);
    });
}

} // namespace elo
