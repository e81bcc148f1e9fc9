// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>

class QWidget;

namespace elo {

class FileChooser;
class FileSession;
class Navigator;

/// What the File menu does with laptops that go to events, and with what they bring back. Nothing without an open
/// file.
class LaptopCommands : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    LaptopCommands(QWidget *window, FileSession &session, FileChooser &chooser, Navigator &navigator);

    /// @param event null: it can be chosen.
    void take(const Ref &event);
    void bringBack();
    void writePackage();
    void showDevices();

private:
    QWidget *m_window;
    FileSession &m_session;
    FileChooser &m_chooser;
    Navigator &m_navigator;
};

} // namespace elo
