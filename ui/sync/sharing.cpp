// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sharing.h"

#include "core/sync/hub_address.h"
#include "core/workspace.h"
#include "ui/file_session.h"
#include "ui/navigator.h"
#include "ui/sync/password_dialog.h"
#include "ui/sync/password_store.h"
#include "ui/sync/sharing_dialog.h"
#include "ui/sync/sync_button.h"
#include "ui/sync/sync_panel.h"
#include "ui/sync/sync_partners.h"
#include "ui/sync/sync_worker.h"

namespace elo {

namespace {

constexpr int kWorkingMs = 700;

/// Under which a password is kept: who logs in where.
QString passwordKey(const QString &hub)
{
    const auto typed = sync::parseHubAddress(hub);
    if (!typed)
        return {};
    const auto &address = typed->address;
    return QStringLiteral("%1@%2:%3/%4").arg(address.user, address.host).arg(address.port).arg(address.database);
}

} // namespace

Sharing::Sharing(const Parts &parts) : QObject(parts.window), m_parts(parts)
{
    m_showWorking.setSingleShot(true);
    m_showWorking.setInterval(kWorkingMs);
    connect(&m_showWorking, &QTimer::timeout, this, &Sharing::refresh);
    connect(&parts.session, &FileSession::aboutToChange, this, &Sharing::stop);
    connect(&parts.session, &FileSession::changed, this, &Sharing::start);
}

Sharing::~Sharing()
{
    stop();
}

void Sharing::showIn(SyncButton *button)
{
    m_button = button;
    connect(button, &SyncButton::clicked, this, &Sharing::openPanel);
    refresh();
}

// --- The work ------------------------------------------------------------------------------------------------

void Sharing::start()
{
    stop();
    const Workspace *workspace = m_parts.session.workspace();
    if (!workspace)
        return;
    const auto places = m_parts.settings.syncPlaces(workspace->path());
    if (workspace->isReadOnly() || places.isEmpty())
        return becomeWithout(SyncState::Kind::Off);
    if (places.hub.isEmpty())
        return begin(places, {});
    becomeWithout(SyncState::Kind::Starting);
    m_parts.passwords.read(passwordKey(places.hub),
                           [self = QPointer(this), places, which = m_start](const QString &password) {
                               if (self && which == self->m_start)
                                   self->begin(places, password);
                           });
}

void Sharing::stop()
{
    ++m_start;
    m_showWorking.stop();
    delete m_worker;
    m_worker = nullptr;
    m_hasPassword = false;
    m_state = {};
}

void Sharing::begin(const Settings::SyncPlaces &places, const QString &password)
{
    Workspace *workspace = m_parts.session.workspace();
    m_hasPassword = !password.isEmpty();
    m_worker = new SyncWorker(*workspace, syncPartners(places.hub, password, places.folder), this);
    connect(m_worker, &SyncWorker::stateChanged, this, &Sharing::take);
    connect(m_worker, &SyncWorker::tookIn, workspace, &Workspace::noticeOtherWriters);
    connect(workspace, &Workspace::changed, m_worker, &SyncWorker::noteChange);
}

void Sharing::take()
{
    m_state = m_worker->state();
    if (m_state.kind != SyncState::Kind::Working) {
        m_showWorking.stop();
        refresh();
    } else if (!m_showWorking.isActive()) {
        m_showWorking.start();
    }
}

void Sharing::becomeWithout(SyncState::Kind kind)
{
    m_state = {};
    m_state.kind = kind;
    m_state.since = QDateTime::currentDateTime();
    refresh();
}

// --- What is seen of it --------------------------------------------------------------------------------------

void Sharing::refresh()
{
    if (m_button)
        m_button->tell(m_state);
    if (m_panel)
        m_panel->tell(m_state, m_parts.session.workspace() && !m_parts.session.workspace()->isReadOnly());
}

void Sharing::openPanel()
{
    if (!m_panel) {
        m_panel = new SyncPanel(m_button); // goes with it, and comes in the language of the next one
        connect(m_panel, &SyncPanel::setUpRequested, this, &Sharing::setUp);
        connect(m_panel, &SyncPanel::passwordRequested, this, &Sharing::askPassword);
        connect(m_panel, &SyncPanel::retryRequested, this, [this] {
            if (m_worker)
                m_worker->retry();
        });
        connect(m_panel, &SyncPanel::conflictsRequested, this,
                [this] { m_parts.navigator.openPage(QStringLiteral("conflicts")); });
    }
    refresh();
    m_panel->openAbove(*m_button);
}

void Sharing::setUp()
{
    const Workspace *workspace = m_parts.session.workspace();
    if (!workspace || workspace->isReadOnly())
        return;
    const auto places = m_parts.settings.syncPlaces(workspace->path());
    auto *dialog = new SharingDialog(places, m_hasPassword, m_parts.chooser, m_parts.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(dialog->places(), dialog->password()); });
    dialog->open();
}

void Sharing::askPassword()
{
    const Workspace *workspace = m_parts.session.workspace();
    if (!workspace)
        return;
    const auto places = m_parts.settings.syncPlaces(workspace->path());
    const auto typed = sync::parseHubAddress(places.hub);
    if (!typed)
        return setUp();
    auto *dialog = new PasswordDialog(typed->address.user, typed->address.host, m_parts.window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, places] { keep(places, dialog->password()); });
    dialog->open();
}

void Sharing::keep(const Settings::SyncPlaces &places, const QString &password)
{
    const Workspace *workspace = m_parts.session.workspace();
    if (!workspace)
        return;
    m_parts.settings.setSyncPlaces(workspace->path(), places);
    if (places.hub.isEmpty() || password.isEmpty())
        return start();
    m_parts.passwords.write(passwordKey(places.hub), password, [self = QPointer(this), which = m_start](bool isKept) {
        if (!self || which != self->m_start)
            return;
        if (!isKept)
            self->m_parts.navigator.notify(tr("This computer has no keychain: the password of the hub is asked for "
                                              "each time."));
        self->start();
    });
}

} // namespace elo
