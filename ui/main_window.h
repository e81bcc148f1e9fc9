// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/file_session.h"
#include "ui/navigation_history.h"
#include "ui/navigator.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace elo {

class Actions;
class FileChooser;
class FileCommands;
class LaptopCommands;
class ManualWindow;
class Page;
class PasswordStore;
class Reminders;
class Settings;
class Sharing;
class SideBar;
class StatusBar;
class Translation;
struct Changes;

/// What the window works with. None is owned; all outlive it.
struct WindowParts
{
    Settings *settings = nullptr;
    Translation *translation = nullptr;
    FileChooser *chooser = nullptr;
    Scheme systemScheme = Scheme::Light;
    PasswordStore *passwords = nullptr; ///< null: the desktop's keychain
};

/// The window: side bar, pages, menus, status bar, and how one gets from page to page. What the pages do is theirs;
/// what happens to files is FileCommands'.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens an office file; errors are shown over the window.
    void openFile(const QString &path);

    void openRecord(const Ref &ref) override;
    void openList(const ListQuery &query) override;
    void newRecord(const QString &entity, const QVariantMap &values = {}, const Ref &about = {}) override;
    void openPage(const QString &key, const QVariantMap &arguments = {}) override;
    void notify(const QString &sentence, const Id &undoable = {}) override;

    /// Texts, menus and pages in another language, standing where one stood.
    void changeLanguage(Language language);
    void changeTheme(ThemeChoice theme);

    FileSession &session() { return m_session; }
    Sharing &sharing() { return *m_sharing; }
    Page *currentPage() const { return m_page; }
    QString currentKey() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void tearDown();
    void buildShell();
    void buildWelcome();
    void connectActions();
    void connectWorkspace();
    void showPlace(const Place &place);
    void goTo(const Place &place);
    void goBack();
    void goForward();
    void leaveThen(const std::function<void()> &proceed);
    void leaveThenRebuild(const std::function<void()> &proceed);
    void switchLanguage(Language language);
    void rebuild();
    void renewPages();
    void showCustomFields(const QVariantMap &arguments);
    void refreshUndo();
    void refreshBadges();
    void refreshNavigation();
    void entitle(); ///< the window, by its page and the office
    void undoLast();
    void redoLast();
    void undoOperation(const Id &operation);
    void startReminders(class ReminderBanner *banner);
    void startNewRecord();
    void mergeRecord();
    void exportRecords();
    void printPapers();
    void typePaperList();
    Ref eventAtHand();
    void showPalette();
    void showPreferences();
    void showAbout();
    void showManual(const QString &topic);
    void rebuildManual();
    void nameOffice(const QString &name);
    void applyPreferences(const QString &user, Language language, ThemeChoice theme);

    WindowParts m_parts;
    FileSession m_session;
    FileCommands *m_files = nullptr;
    LaptopCommands *m_laptops = nullptr;
    Sharing *m_sharing = nullptr;
    Actions *m_actions = nullptr;
    SideBar *m_sideBar = nullptr;
    StatusBar *m_statusBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    Reminders *m_reminders = nullptr;
    QHash<QString, Page *> m_pages; ///< made when first gone to
    Page *m_page = nullptr;
    NavigationHistory m_history;
    ManualWindow *m_manual = nullptr; ///< when it was first asked for; stays beside the work
    bool m_mayClose = false;
    bool m_pagesStale = false; ///< the office's own fields are others than when the pages were made
    bool m_defining = false;   ///< the dialog of those fields is open
};

} // namespace elo
