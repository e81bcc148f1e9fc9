// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

#include <QObject>

namespace elo {

class SideBar;

/// The saved views in the side bar: shows them as they are in the file, opens, renames and removes them.
class SavedViewCommands : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the side bar.
    SavedViewCommands(const PageContext &context, SideBar *sideBar);

    void open(const Ref &view);
    void rename(const Ref &view);
    void remove(const Ref &view);

private:
    void refresh();
    void showMenu(const Ref &view, const QPoint &at);

    PageContext m_context;
    SideBar *m_sideBar;
};

} // namespace elo
