// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/paper/likely_event.h"
#include "core/workspace.h"
#include "ui/actions.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/custom_fields_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/merge_picker.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/paper_dialog.h"
#include "ui/dialogs/paper_lines_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/take_back.h"
#include "ui/file_commands.h"
#include "ui/help/manual_topics.h"
#include "ui/help/manual_window.h"
#include "ui/laptop_commands.h"
#include "ui/operation_text.h"
#include "ui/page.h"
#include "ui/page_factory.h"
#include "ui/pages/start_figures.h"
#include "ui/reminder_outlets.h"
#include "ui/settings.h"
#include "ui/side_bar.h"
#include "ui/sync/sharing.h"
#include "ui/translation.h"

#include <QDate>

// What the commands of the menus do; how one moves from page to page is in main_window.cpp.
namespace elo {

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&call) {
        connect(action, &QAction::triggered, this, [call] { call(); });
    };
    on(m_actions->newFile, [this] { m_files->createNew(); });
    on(m_actions->openFile, [this] { m_files->chooseAndOpen(); });
    on(m_actions->newSample, [this] { m_files->createSample(); });
    on(m_actions->backUp, [this] { m_files->backUp(); });
    on(m_actions->takeToEvent, [this] { m_laptops->take({}); });
    on(m_actions->bringBack, [this] { m_laptops->bringBack(); });
    on(m_actions->writePackage, [this] { m_laptops->writePackage(); });
    on(m_actions->devices, [this] { m_laptops->showDevices(); });
    on(m_actions->closeFile, [this] { m_files->closeFile(); });
    on(m_actions->exportRecords, [this] { exportRecords(); });
    on(m_actions->printPapers, [this] { printPapers(); });
    on(m_actions->typePaperList, [this] { typePaperList(); });
    on(m_actions->importList, [this] { openPage(pages::kImport); });
    on(m_actions->customFields, [this] { showCustomFields({}); });
    on(m_actions->preferences, [this] { showPreferences(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] { undoLast(); });
    on(m_actions->redo, [this] { redoLast(); });
    on(m_actions->find, [this] {
        if (m_page)
            m_page->focusSearch();
    });
    on(m_actions->newRecord, [this] { startNewRecord(); });
    on(m_actions->mergeRecord, [this] { mergeRecord(); });
    on(m_actions->palette, [this] { showPalette(); });
    on(m_actions->back, [this] { goBack(); });
    on(m_actions->forward, [this] { goForward(); });
    on(m_actions->portuguese, [this] { changeLanguage(Language::Portuguese); });
    on(m_actions->english, [this] { changeLanguage(Language::English); });
    on(m_actions->themeSystem, [this] { changeTheme(ThemeChoice::System); });
    on(m_actions->themeLight, [this] { changeTheme(ThemeChoice::Light); });
    on(m_actions->themeDark, [this] { changeTheme(ThemeChoice::Dark); });
    on(m_actions->manual, [this] { showManual(manual::topicOfPage(currentKey())); });
    on(m_actions->shortcuts, [this] { (new ShortcutsDialog(m_actions->findChildren<QAction *>(), this))->open(); });
    on(m_actions->about, [this] { showAbout(); });
    for (QAction *action : m_actions->goTo)
        on(action, [this, key = action->data().toString()] { openPage(key); });
    connect(m_actions, &Actions::recentFileChosen, m_files, &FileCommands::open);
}

// --- Undo ----------------------------------------------------------------------------------------------------

void MainWindow::refreshUndo()
{
    constexpr int kLongest = 60;
    Workspace &workspace = *m_session.workspace();
    const auto worded = [&](const std::optional<OperationInfo> &operation) {
        const QString text = operation ? operationText(*operation, workspace) : QString();
        return text.size() > kLongest ? text.left(kLongest) + u'…' : text;
    };
    m_actions->setUndo(worded(workspace.undoable()));
    m_actions->setRedo(worded(workspace.redoable()));
}

void MainWindow::undoLast()
{
    const auto target = m_session.workspace() ? m_session.workspace()->undoable() : std::nullopt;
    if (!target)
        return;
    // What is meant is what the menu named. A form that is saved before one leaves it is a newer operation.
    leaveThen([this, id = target->id] { undoOperation(id); });
}

void MainWindow::redoLast()
{
    const auto target = m_session.workspace() ? m_session.workspace()->redoable() : std::nullopt;
    if (!target)
        return;
    leaveThen([this, id = target->id] {
        // After a newer operation, such as a form that was saved, there is nothing to do again.
        if (const auto newest = m_session.workspace()->redoable(); newest && newest->id == id)
            undoOperation(id);
    });
}

void MainWindow::undoOperation(const Id &operation)
{
    takeBack({m_session.workspace(), this}, operation, this, [this](const Result<TakenBack> &done) {
        refreshUndo();
        if (done)
            notify(done->sentence);
        else
            showError(this, done.error());
    });
}

void MainWindow::refreshBadges()
{
    const qint64 overdue = start::overdueCount(*m_session.workspace(), QDate::currentDate());
    m_sideBar->setBadge(QStringLiteral("follow_up"), overdue, tr("%n overdue", nullptr, int(overdue)));
}

void MainWindow::startReminders(ReminderBanner *banner)
{
    if (m_session.workspace()->isReadOnly())
        return;
    ReminderOutlet *outlet = TrayOutlet::isThere() ? static_cast<ReminderOutlet *>(new TrayOutlet(m_stack))
                                                   : new BannerOutlet(*banner, m_stack);
    m_reminders = new Reminders(*m_session.workspace(), *m_parts.settings, *outlet, this);
    connect(outlet, &ReminderOutlet::opened, this, [this](const Ref &followUp) {
        show();
        raise();
        activateWindow();
        if (followUp.isNull())
            openPage(pages::kStart);
        else
            openRecord(followUp);
    });
    m_reminders->look();
}

// --- Commands ------------------------------------------------------------------------------------------------

void MainWindow::startNewRecord()
{
    if (!m_session.workspace())
        return;
    // On a page without records of its own, a new record is a member: what people add most.
    const Entity *entity = m_session.workspace()->schema().find(currentKey());
    newRecord(entity ? entity->name() : QStringLiteral("member"));
}

/// The member that is shown, if there is one, is the first of the two.
void MainWindow::mergeRecord()
{
    if (!m_session.workspace())
        return;
    leaveThen([this] {
        Ref shown = m_page ? Ref::fromText(m_page->state().value(QStringLiteral("ref")).toString()) : Ref();
        if (shown.entity != QLatin1StringView("member"))
            shown = {};
        askMergeWith({m_session.workspace(), this}, shown, this);
    });
}

void MainWindow::exportRecords()
{
    if (!m_session.workspace())
        return;
    const Entity *entity = m_session.workspace()->schema().find(currentKey());
    ListQuery query;
    query.entity = entity ? entity->name() : QStringLiteral("member");
    if (const QVariant shown = m_page ? m_page->state().value(QStringLiteral("query")) : QVariant();
        shown.canConvert<ListQuery>())
        query = shown.value<ListQuery>();
    (new ExportDialog({m_session.workspace(), this}, query, this))->open();
}

/// The event that is shown; on other pages the one that people most likely work for. Null, and said so, if there is
/// none.
Ref MainWindow::eventAtHand()
{
    const Ref shown = m_page ? Ref::fromText(m_page->state().value(QStringLiteral("ref")).toString()) : Ref();
    if (shown.entity == QLatin1StringView("event"))
        return shown;
    const auto likely = likelyEvent(*m_session.workspace());
    if (!likely)
        showError(this, likely.error());
    else if (likely->isNull())
        showMessage(this, tr("There is no event yet"),
                    tr("Badges, lists and certificates are printed for an event. Record one first."));
    return likely.value_or(Ref());
}

void MainWindow::printPapers()
{
    if (!m_session.workspace())
        return;
    leaveThen([this] {
        if (const Ref event = eventAtHand(); !event.isNull())
            (new PaperDialog({m_session.workspace(), this}, event, {}, this))->open();
    });
}

void MainWindow::typePaperList()
{
    if (!m_session.workspace())
        return;
    leaveThen([this] {
        if (const Ref event = eventAtHand(); !event.isNull())
            (new PaperLinesDialog({m_session.workspace(), this}, event, this))->open();
    });
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(m_session.workspace(), m_actions->commands(), this);
    connect(palette, &CommandPalette::recordChosen, this, &MainWindow::openRecord);
    connect(palette, &CommandPalette::commandChosen, this, [](QAction *command) { command->trigger(); });
    palette->open();
}

/// @param arguments "entity": whose fields; "edit": a record, or "new": true, to go on with afterwards.
void MainWindow::showCustomFields(const QVariantMap &arguments)
{
    if (!m_session.workspace())
        return;
    leaveThen([this, arguments] {
        const QString entity = arguments.value(QStringLiteral("entity"), currentKey()).toString();
        m_defining = true;
        auto *dialog = new CustomFieldsDialog(*m_session.workspace(), entity, this);
        connect(dialog, &QDialog::finished, this, [this, entity, arguments] {
            m_defining = false;
            renewPages();
            if (arguments.contains(QStringLiteral("edit")) || arguments.contains(QStringLiteral("new")))
                goTo({entity, arguments});
        });
        dialog->open();
    });
}

void MainWindow::showPreferences()
{
    Workspace *workspace = m_session.workspace();
    const bool canName = workspace && !workspace->isReadOnly();
    auto *dialog = new SettingsDialog(*m_parts.settings, m_parts.translation->language(),
                                      canName ? std::optional(workspace->officeName()) : std::nullopt, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, canName] {
        if (canName)
            nameOffice(dialog->officeName());
        applyPreferences(dialog->userName(), dialog->language(), dialog->theme());
    });
    connect(dialog, &SettingsDialog::sharingRequested, m_sharing, &Sharing::setUp);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_parts.settings->setRemindersOn(dialog->remindersOn());
        if (m_reminders)
            m_reminders->look();
    });
    dialog->open();
}

void MainWindow::nameOffice(const QString &name)
{
    Workspace *workspace = m_session.workspace();
    if (!workspace || name == workspace->officeName())
        return;
    if (const auto named = workspace->setOfficeName(name); !named)
        showError(this, named.error());
    if (m_page)
        entitle();
}

void MainWindow::applyPreferences(const QString &user, Language language, ThemeChoice theme)
{
    changeTheme(theme);
    const bool isAnother = !user.isEmpty() && user != m_parts.settings->userName();
    m_parts.settings->setUserName(user);
    if (!isAnother && language == m_parts.translation->language())
        return;
    leaveThenRebuild([this, isAnother, language] {
        if (const auto opened = isAnother ? m_session.reopen() : Result<void>(); !opened)
            showError(this, opened.error());
        switchLanguage(language);
    });
}

void MainWindow::showManual(const QString &topic)
{
    if (!m_manual)
        m_manual = new ManualWindow(m_parts.translation->language(), this);
    m_manual->openTopic(topic);
}

void MainWindow::showAbout()
{
    showMessage(this, tr("Elo %1").arg(QStringLiteral(ELO_VERSION)),
                tr("The office's work with Mozambicans abroad: members, associations, missions, events and what was "
                   "promised to them.") +
                    u'\n' + tr("Free software under the GNU General Public License, version 3 or later."));
}

} // namespace elo
