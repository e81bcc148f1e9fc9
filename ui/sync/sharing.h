// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"
#include "ui/sync/sync_state.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace elo {

class FileChooser;
class FileSession;
class Navigator;
class PasswordStore;
class SyncButton;
class SyncPanel;
class SyncWorker;

/// Keeps the file that is open in step with where it is set to be, while it is open; shows how that goes in the
/// status bar and lets people set it up. It goes on while the window is built anew in another language.
class Sharing : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QWidget *window;
        FileSession &session;
        Settings &settings;
        FileChooser &chooser;
        Navigator &navigator;
        PasswordStore &passwords;
    };
    explicit Sharing(const Parts &parts);
    ~Sharing() override;

    /// The button of a status bar, which was just made.
    void showIn(SyncButton *button);
    /// Asks where to.
    void setUp();
    const SyncState &state() const { return m_state; }

private:
    void start();
    void stop();
    void begin(const Settings::SyncPlaces &places, const QString &password);
    void take();
    void becomeWithout(SyncState::Kind kind);
    void refresh();
    void openPanel();
    void askPassword();
    void keep(const Settings::SyncPlaces &places, const QString &password);

    Parts m_parts;
    SyncState m_state;
    QTimer m_showWorking; ///< what is over before anybody can read it is not shown
    SyncWorker *m_worker = nullptr;
    bool m_hasPassword = false; ///< for the hub, with which the worker began
    QPointer<SyncButton> m_button;
    QPointer<SyncPanel> m_panel;
    int m_start = 0; ///< answers to an earlier start come too late
};

} // namespace elo
