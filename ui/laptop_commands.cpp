// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptop_commands.h"

#include "core/sync/exchange.h"
#include "core/workspace.h"
#include "ui/dialogs/bring_back_dialog.h"
#include "ui/dialogs/devices_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/take_dialog.h"
#include "ui/dialogs/write_package_dialog.h"
#include "ui/file_session.h"

namespace elo {

LaptopCommands::LaptopCommands(QWidget *window, FileSession &session, FileChooser &chooser, Navigator &navigator)
    : QObject(window), m_window(window), m_session(session), m_chooser(chooser), m_navigator(navigator)
{
}

void LaptopCommands::take(const Ref &event)
{
    Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    if (!sync::scopeOf(*workspace).isNull()) {
        showMessage(m_window, tr("Take to an event"),
                    tr("This file is itself one about an event. Files for laptops are made in the office, which has "
                       "everybody."));
        return;
    }
    (new TakeDialog(*workspace, event, m_chooser, m_window))->open();
}

void LaptopCommands::bringBack()
{
    if (!m_session.workspace())
        return;
    auto *dialog = new BringBackDialog({m_session.workspace(), &m_navigator}, m_chooser, m_window);
    dialog->open();
    dialog->choose();
}

void LaptopCommands::writePackage()
{
    if (m_session.workspace())
        (new WritePackageDialog(*m_session.workspace(), m_chooser, m_window))->open();
}

void LaptopCommands::showDevices()
{
    if (m_session.workspace())
        (new DevicesDialog(*m_session.workspace(), m_window))->open();
}

} // namespace elo
