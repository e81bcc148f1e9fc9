// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/places/language.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace elo {

class Settings;
class Workspace;

/// The office file that the window works in, or none. Opening another one lets go of the first only when the second
/// is open: a wrong file changes nothing.
class FileSession : public QObject
{
    Q_OBJECT
public:
    FileSession(Settings &settings, Language language, QObject *parent = nullptr);
    ~FileSession() override;

    Workspace *workspace() const { return m_workspace.get(); }

    /// A protected file is opened for reading. Errors: those of Workspace::open.
    Result<void> open(const QString &path);
    /// An empty office file, or the forum as sample data. Errors: those of Workspace::create.
    /// @param officeName may be empty.
    Result<void> create(const QString &path, bool withSample, const QString &officeName = {});
    /// The same file for another user name: the journal names who opened it.
    Result<void> reopen();
    void close();

    void setLanguage(Language language);

Q_SIGNALS:
    void aboutToChange(); ///< whoever holds the workspace lets go of it now
    void changed();       ///< another file is open, or none

private:
    void replace(std::unique_ptr<Workspace> workspace);

    Settings &m_settings;
    Language m_language;
    std::unique_ptr<Workspace> m_workspace;
    QTimer m_watch;
};

} // namespace elo
