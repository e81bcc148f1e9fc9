// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>

class QWidget;

namespace elo {

class FileChooser;
class FileSession;
class Settings;

/// What the File menu does with office files. Each step asks first whether the page may be left.
class FileCommands : public QObject
{
    Q_OBJECT
public:
    /// @param leave calls what it is given once unsaved input is settled.
    FileCommands(QWidget *window, FileSession &session, Settings &settings, FileChooser &chooser,
                 std::function<void(const std::function<void()> &)> leave);

    void createNew();
    void createSample();
    /// A file at a place that is known already. @param officeName may be empty.
    void create(const QString &path, bool withSample, const QString &officeName = {});
    void chooseAndOpen();
    /// A file that is gone leaves the list of recent files.
    void open(const QString &path);
    void closeFile();
    void backUp();

Q_SIGNALS:
    void backedUp(const QString &path);

private:
    void chooseNew(const QString &title, const QString &suggestion, const std::function<void(const QString &)> &then);

    QWidget *m_window;
    FileSession &m_session;
    Settings &m_settings;
    FileChooser &m_chooser;
    std::function<void(const std::function<void()> &)> m_leave;
};

} // namespace elo
