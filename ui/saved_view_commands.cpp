// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saved_view_commands.h"

#include "core/views/saved_views.h"
#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/save_view_dialog.h"
#include "ui/navigator.h"
#include "ui/side_bar.h"
#include "ui/theme/icons.h"

#include <QMenu>

namespace elo {

SavedViewCommands::SavedViewCommands(const PageContext &context, SideBar *sideBar)
    : QObject(sideBar), m_context(context), m_sideBar(sideBar)
{
    connect(sideBar, &SideBar::viewChosen, this, &SavedViewCommands::open);
    connect(sideBar, &SideBar::viewRenameWanted, this, &SavedViewCommands::rename);
    connect(sideBar, &SideBar::viewRemoveWanted, this, &SavedViewCommands::remove);
    connect(sideBar, &SideBar::viewMenuWanted, this, &SavedViewCommands::showMenu);
    connect(context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"saved_view"))
            refresh();
    });
    refresh();
}

void SavedViewCommands::refresh()
{
    std::vector<SideBar::View> shown;
    if (const auto found = views::seenBy(*m_context.workspace, m_context.workspace->user()))
        for (const Record &view : *found) {
            const Entity *entity = m_context.workspace->schema().find(view.text(u"entity"));
            shown.push_back({Ref{view.entity->name(), view.id}, view.text(u"name"),
                             entity ? entity->pluralText() : QString(), view.text(u"owner").isEmpty()});
        }
    m_sideBar->setViews(shown);
}

void SavedViewCommands::open(const Ref &view)
{
    const Schema &schema = m_context.workspace->schema();
    const auto record = m_context.workspace->record(view);
    const auto query = record ? views::queryOf(*record, schema) : std::unexpected(record.error());
    if (!query) {
        showError(m_sideBar->window(), query.error());
        return;
    }
    m_context.navigator->openPage(query->entity, {{QStringLiteral("query"), QVariant::fromValue(*query)},
                                                  {QStringLiteral("columns"), views::columnsOf(*record, schema)}});
    m_sideBar->setCurrentView(view);
}

void SavedViewCommands::rename(const Ref &view)
{
    (new SaveViewDialog(m_context, view, m_sideBar->window()))->open();
}

void SavedViewCommands::remove(const Ref &view)
{
    const QString name = m_context.workspace->title(view);
    if (const auto removed = m_context.workspace->remove(view); !removed) {
        showError(m_sideBar->window(), removed.error());
        return;
    }
    if (const auto operation = m_context.workspace->undoable())
        m_context.navigator->notify(tr("View removed: %1").arg(name), operation->id);
}

void SavedViewCommands::showMenu(const Ref &view, const QPoint &at)
{
    auto *menu = new QMenu(m_sideBar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("view")), tr("Open"), this, [this, view] { open(view); });
    menu->addAction(icon(QStringLiteral("edit")), tr("Rename…"), this, [this, view] { rename(view); });
    menu->addAction(icon(QStringLiteral("delete")), tr("Remove"), this, [this, view] { remove(view); });
    menu->popup(at);
}

} // namespace elo
