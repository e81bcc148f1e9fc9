// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/workspace.h"
#include "ui/actions.h"
#include "ui/conflicts_badge.h"
#include "ui/file_commands.h"
#include "ui/help/manual_window.h"
#include "ui/laptop_commands.h"
#include "ui/page_factory.h"
#include "ui/pages/start_figures.h"
#include "ui/pages/welcome_page.h"
#include "ui/reminder_outlets.h"
#include "ui/saved_view_commands.h"
#include "ui/settings.h"
#include "ui/side_bar.h"
#include "ui/status_bar.h"
#include "ui/sync/password_store.h"
#include "ui/sync/sharing.h"
#include "ui/theme/icons.h"
#include "ui/translation.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>

namespace elo {

namespace {
const auto kNewKey = QStringLiteral("new");
} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent), m_parts(parts), m_session(*parts.settings, parts.translation->language())
{
    setWindowIcon(appIcon());
    setMinimumSize(640, 420);
    resize(QSize(1240, 780).boundedTo(screen()->availableSize() - QSize(16, 40)));
    if (const QByteArray geometry = m_parts.settings->windowGeometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    m_files = new FileCommands(this, m_session, *m_parts.settings, *m_parts.chooser,
                               [this](const auto &proceed) { leaveThenRebuild(proceed); });
    connect(m_files, &FileCommands::backedUp, this,
            [this](const QString &path) { notify(tr("Backed up to %1").arg(QFileInfo(path).fileName())); });
    m_laptops = new LaptopCommands(this, m_session, *m_parts.chooser, *this);
    if (!m_parts.passwords)
        m_parts.passwords = new KeychainPasswords(this);
    m_sharing = new Sharing({this, m_session, *m_parts.settings, *m_parts.chooser, *this, *m_parts.passwords});
    connect(&m_session, &FileSession::aboutToChange, this, &MainWindow::tearDown);
    connect(&m_session, &FileSession::changed, this, [this] {
        m_history.clear();
        build();
        if (m_session.workspace())
            goTo({pages::kStart, {}});
    });
    build();
}

MainWindow::~MainWindow()
{
    // Pages hold the workspace; the session is a member and would go first.
    delete m_sharing;
    tearDown();
}

void MainWindow::build()
{
    m_actions = new Actions(this);
    m_actions->fill(*menuBar());
    m_actions->setRecentFiles(m_parts.settings->recentFiles());
    m_actions->setChoices(m_parts.translation->language(), m_parts.settings->theme());
    connectActions();
    if (m_session.workspace())
        buildShell();
    else
        buildWelcome();
    refreshNavigation();
}

void MainWindow::tearDown()
{
    delete m_reminders; // it reads the workspace
    m_reminders = nullptr;
    m_page = nullptr;
    m_pagesStale = false; // whatever is built now is built of the fields as they are
    m_pages.clear();
    // The central widget may be in the middle of a signal (a click on the welcome page), so it goes later; but pages
    // must not outlive the workspace, so they go now.
    if (m_stack) {
        delete takeCentralWidget();
        m_stack = nullptr;
    } else if (QWidget *old = takeCentralWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_sideBar = nullptr;
    if (m_statusBar) {
        setStatusBar(nullptr);
        m_statusBar = nullptr;
    }
    if (m_actions) {
        for (QAction *action : actions())
            removeAction(action);
        menuBar()->clear();
        for (QMenu *menu : menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
            menu->deleteLater();
        m_actions->deleteLater();
        m_actions = nullptr;
    }
}

void MainWindow::buildShell()
{
    Workspace &workspace = *m_session.workspace();
    m_sideBar = new SideBar;
    m_stack = new QStackedWidget;
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sideBar);
    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    auto *banner = new ReminderBanner;
    pages->addWidget(banner);
    pages->addWidget(m_stack, 1);
    row->addLayout(pages, 1);
    setCentralWidget(centre);
    m_statusBar = new StatusBar;
    m_statusBar->setFile(workspace.path(), workspace.user(), workspace.isReadOnly());
    m_statusBar->setLastSave(workspace.lastSave());
    setStatusBar(m_statusBar);
    m_sharing->showIn(m_statusBar->syncButton());
    connect(m_statusBar, &StatusBar::undoRequested, this, &MainWindow::undoOperation);
    connect(m_sideBar, &SideBar::pageChosen, this, [this](const QString &key) {
        goTo({key, {}});
        m_sideBar->setFocus(); // arrow keys go on from here
    });
    new SavedViewCommands({&workspace, this}, m_sideBar);
    new ConflictsBadge(workspace, m_sideBar);
    m_actions->setFileState(true, !workspace.isReadOnly());
    connect(&workspace, &Workspace::schemaChanged, m_actions, [this] {
        m_pagesStale = true;
        QMetaObject::invokeMethod(this, &MainWindow::renewPages, Qt::QueuedConnection); // a page may be at work
    });
    connect(&workspace, &Workspace::changed, m_actions, [this](const Changes &changes) {
        refreshUndo();
        if (changes.touches(u"follow_up"))
            refreshBadges();
        m_statusBar->setLastSave(m_session.workspace()->lastSave());
    });
    refreshUndo();
    refreshBadges();
    startReminders(banner);
}

void MainWindow::buildWelcome()
{
    auto *welcome = new WelcomePage(*m_parts.settings, m_parts.translation->language());
    connect(welcome, &WelcomePage::newFile, m_files, &FileCommands::createNew);
    connect(welcome, &WelcomePage::firstFile, m_files,
            [this](const FirstFile &first) { m_files->create(first.path, first.withSample, first.officeName); });
    connect(welcome, &WelcomePage::openFile, m_files, &FileCommands::chooseAndOpen);
    connect(welcome, &WelcomePage::openSample, m_files, &FileCommands::createSample);
    connect(welcome, &WelcomePage::openRecent, m_files, &FileCommands::open);
    connect(welcome, &WelcomePage::languageChosen, this, &MainWindow::changeLanguage);
    setCentralWidget(welcome);
    welcome->setFocus();
    m_actions->setFileState(false, false);
    setWindowTitle(QStringLiteral("Elo"));
}

void MainWindow::openFile(const QString &path)
{
    m_files->open(path);
}

QString MainWindow::currentKey() const
{
    const auto place = m_history.current();
    return place ? place->page : QString();
}

// --- From page to page ---------------------------------------------------------------------------------------

void MainWindow::leaveThen(const std::function<void()> &proceed)
{
    if (m_page)
        m_page->leave(proceed);
    else
        proceed();
}

void MainWindow::leaveThenRebuild(const std::function<void()> &proceed)
{
    if (!m_page)
        return proceed();
    // The page may call back from the middle of its own code, and what follows deletes the page: it runs afterwards.
    m_page->leave([this, proceed] { QMetaObject::invokeMethod(this, proceed, Qt::QueuedConnection); });
}

void MainWindow::goTo(const Place &place)
{
    if (!m_stack || !pages::keys().contains(place.page))
        return;
    leaveThen([this, place] {
        if (m_page)
            m_history.updateCurrent(m_page->state());
        m_history.go(place);
        showPlace(place);
    });
    // Somebody who stays because of unsaved input stays in the side bar too.
    if (m_sideBar)
        m_sideBar->setCurrentKey(currentKey());
}

void MainWindow::goBack()
{
    leaveThen([this] {
        if (m_page)
            m_history.updateCurrent(m_page->state());
        if (const auto place = m_history.back())
            showPlace(*place);
    });
}

void MainWindow::goForward()
{
    leaveThen([this] {
        if (m_page)
            m_history.updateCurrent(m_page->state());
        if (const auto place = m_history.forward())
            showPlace(*place);
    });
}

void MainWindow::showPlace(const Place &place)
{
    if (m_pagesStale) // left with unsaved input settled; the page that called may still be at work
        QMetaObject::invokeMethod(this, &MainWindow::renewPages, Qt::QueuedConnection);
    Page *&page = m_pages[place.page];
    if (!page) {
        page = pages::make(place.page, {m_session.workspace(), this}, m_stack);
        if (!page) {
            m_pages.remove(place.page);
            return;
        }
        m_stack->addWidget(page);
    }
    m_page = page;
    m_stack->setCurrentWidget(page);
    page->enter(place.arguments);
    m_sideBar->setCurrentKey(place.page);
    entitle();
    refreshNavigation();
}

void MainWindow::entitle()
{
    const QString office = m_session.workspace()->officeName();
    const QString file = QFileInfo(m_session.workspace()->path()).completeBaseName();
    setWindowTitle(
        tr("%1 – %2 – Elo", "page, office or file").arg(m_page->title(), office.isEmpty() ? file : office));
}

void MainWindow::refreshNavigation()
{
    m_actions->back->setEnabled(m_history.canGoBack());
    m_actions->forward->setEnabled(m_history.canGoForward());
}

void MainWindow::openRecord(const Ref &ref)
{
    Workspace &workspace = *m_session.workspace();
    Ref thing = ref;
    // A part leads to what owns it; an attendance to its participation and that to its event.
    for (int depth = 0; depth < 4; ++depth) {
        const Entity *entity = workspace.schema().find(thing.entity);
        if (!entity || entity->isThing())
            break;
        const auto record = workspace.record(thing);
        const auto owners = entity->flagged(FieldFlag::Owner);
        if (!record || owners.empty())
            return;
        const Field &owner = entity->fields[size_t(owners.front())];
        const QVariant value = record->values[size_t(owners.front())];
        thing = owner.type == FieldType::AnyReference
                    ? Ref::fromText(value.toString())
                    : Ref{QString::fromLatin1(owner.targets.front()), value.toUuid()};
    }
    thing = workspace.representative(thing); // who was merged is shown as who stands for both
    if (!thing.isNull())
        goTo({thing.entity, {{QStringLiteral("ref"), thing.text()}}});
}

void MainWindow::openList(const ListQuery &query)
{
    goTo({query.entity, {{QStringLiteral("query"), QVariant::fromValue(query)}}});
}

void MainWindow::newRecord(const QString &entity, const QVariantMap &values, const Ref &about)
{
    goTo({entity, {{kNewKey, true}, {QStringLiteral("values"), values}, {QStringLiteral("about"), about.text()}}});
}

void MainWindow::openPage(const QString &key, const QVariantMap &arguments)
{
    if (key == pages::kCustomFields)
        return showCustomFields(arguments);
    if (key == pages::kTakeToEvent)
        return m_laptops->take(Ref::fromText(arguments.value(QStringLiteral("event")).toString()));
    if (key == pages::kManual)
        return showManual(arguments.value(QStringLiteral("topic")).toString());
    goTo({key, arguments});
}

void MainWindow::notify(const QString &sentence, const Id &undoable)
{
    if (m_statusBar)
        m_statusBar->notify(sentence, undoable);
}

// --- Language, theme, closing --------------------------------------------------------------------------------

void MainWindow::changeLanguage(Language language)
{
    m_actions->setChoices(m_parts.translation->language(), m_parts.settings->theme());
    if (language != m_parts.translation->language())
        leaveThenRebuild([this, language] { switchLanguage(language); });
}

void MainWindow::switchLanguage(Language language)
{
    if (language == m_parts.translation->language())
        return;
    if (m_page)
        m_history.updateCurrent(m_page->state());
    m_parts.settings->setLanguage(language);
    m_parts.translation->install(language);
    m_session.setLanguage(language);
    rebuild();
    rebuildManual();
}

/// Everything anew, standing where one stood.
void MainWindow::rebuild()
{
    tearDown();
    build();
    if (const auto place = m_history.current(); place && m_session.workspace())
        showPlace(*place);
}

/// Pages with the office's fields as they are now. Somebody who is typing keeps the page until he leaves it: what is
/// saved from it is fitted into the new fields.
void MainWindow::renewPages()
{
    if (!m_pagesStale || m_defining || !m_session.workspace() || (m_page && m_page->hasUnsavedInput()))
        return;
    if (m_page)
        m_history.updateCurrent(m_page->state());
    rebuild();
}

/// In the other language, at the same topic.
void MainWindow::rebuildManual()
{
    if (!m_manual)
        return;
    const bool shown = m_manual->isVisible();
    const QString topic = m_manual->topic();
    delete std::exchange(m_manual, nullptr);
    if (shown)
        showManual(topic);
}

void MainWindow::changeTheme(ThemeChoice theme)
{
    m_parts.settings->setTheme(theme);
    applyTheme(*qApp, schemeOf(theme, m_parts.systemScheme));
    m_actions->setChoices(m_parts.translation->language(), theme);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The page may answer at once or after a question; only the second needs another close().
    struct Answer
    {
        bool asking = true;
        bool granted = false;
    };
    const auto answer = std::make_shared<Answer>();
    if (!m_mayClose)
        leaveThen([this, answer] {
            answer->granted = true;
            if (!answer->asking) {
                m_mayClose = true;
                close();
            }
        });
    answer->asking = false;
    if (!m_mayClose && !answer->granted) {
        event->ignore();
        return;
    }
    m_mayClose = false;
    m_parts.settings->setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace elo
