// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/page_factory.h"
#include "ui/theme/icons.h"
#include "ui/widgets/mnemonic.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace elo {

Actions::Actions(QWidget *window) : QObject(window), m_window(window)
{
    makeFileActions();
    makeEditActions();
    makeGoActions();
    makeViewActions();
    m_needFile = {backUp, exportRecords, printPapers, takeToEvent, devices, closeFile, customFields, find, palette};
    m_needFile.insert(m_needFile.end(), goTo.begin(), goTo.end());
    m_needWriting = {importList, bringBack, writePackage, typePaperList, newRecord, mergeRecord};
}

QAction *Actions::add(const QString &text, const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(key);
    m_window->addAction(action);
    m_all.push_back(action);
    return action;
}

QAction *Actions::addChoice(const QString &text, QActionGroup *group)
{
    QAction *action = add(text, {});
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

void Actions::makeFileActions()
{
    newFile = add(tr("&New office file…"), QStringLiteral("file_new"));
    openFile = add(tr("&Open…"), QStringLiteral("folder"), QKeySequence::Open);
    newSample = add(tr("Open the &sample forum…"), QStringLiteral("sample"));
    backUp = add(tr("&Back up…"), QStringLiteral("backup"));
    exportRecords = add(tr("&Export…"), QStringLiteral("export"), QKeySequence(QStringLiteral("Ctrl+E")));
    importList = add(tr("&Import a list…"), QStringLiteral("import"), QKeySequence(QStringLiteral("Ctrl+I")));
    printPapers = add(tr("Prin&t for an event…"), QStringLiteral("print"), QKeySequence::Print);
    typePaperList = add(tr("T&ype in a paper list…"), QStringLiteral("edit"));
    takeToEvent = add(tr("Take to an e&vent…"), QStringLiteral("laptop"));
    bringBack = add(tr("Bring bac&k…"), QStringLiteral("import"));
    writePackage = add(tr("&Write a package…"), QStringLiteral("export"));
    devices = add(tr("Co&mputers of this office…"), QStringLiteral("laptop"));
    closeFile = add(tr("&Close the file"), QStringLiteral("close"), QKeySequence(QStringLiteral("Ctrl+W")));
    customFields = add(tr("C&ustom fields…"), QStringLiteral("custom_field"));
    preferences = add(tr("&Preferences…"), QStringLiteral("settings"), QKeySequence(QStringLiteral("Ctrl+,")));
    quit = add(tr("&Quit"), QStringLiteral("quit"), QKeySequence(QStringLiteral("Ctrl+Q")));
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEditActions()
{
    undo = add({}, QStringLiteral("undo"), QKeySequence::Undo);
    redo = add({}, QStringLiteral("redo"));
    redo->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    find = add(tr("&Find on this page"), QStringLiteral("search"), QKeySequence::Find);
    newRecord = add(tr("&New record"), QStringLiteral("add"), QKeySequence::New);
    mergeRecord = add(tr("&Merge two people…"), QStringLiteral("duplicates"));
    setUndo({});
    setRedo({});
}

void Actions::makeGoActions()
{
    palette = add(tr("Find &anything…"), QStringLiteral("command"), QKeySequence(QStringLiteral("Ctrl+K")));
    back = add(tr("&Back"), QStringLiteral("back"), QKeySequence(QStringLiteral("Alt+Left")));
    forward = add(tr("&Forward"), QStringLiteral("forward"), QKeySequence(QStringLiteral("Alt+Right")));
    for (const QString &key : pages::keys()) {
        QAction *action = add(pages::label(key), key, pages::shortcut(key));
        action->setData(key);
        goTo.push_back(action);
    }
}

void Actions::makeViewActions()
{
    // Each language by its own name: whoever chose the wrong one must find the way back.
    auto *languages = new QActionGroup(this);
    portuguese = addChoice(QStringLiteral("Português"), languages);
    english = addChoice(QStringLiteral("English"), languages);
    auto *themes = new QActionGroup(this);
    themeSystem = addChoice(tr("Colours as the &system"), themes);
    themeLight = addChoice(tr("&Light colours"), themes);
    themeDark = addChoice(tr("&Dark colours"), themes);
    manual = add(tr("&Manual: where I am"), QStringLiteral("help"), QKeySequence::HelpContents);
    shortcuts = add(tr("&Keyboard shortcuts"), QStringLiteral("command"), QKeySequence(QStringLiteral("Shift+F1")));
    about = add(tr("&About Elo"), QStringLiteral("info"));
}

void Actions::fill(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addActions({newFile, openFile});
    m_recent = file->addMenu(icon(QStringLiteral("clock")), tr("Open &recent"));
    file->addAction(newSample);
    file->addSeparator();
    file->addActions({importList, typePaperList, exportRecords, printPapers, backUp});
    file->addSeparator();
    file->addActions({takeToEvent, bringBack, writePackage, devices});
    file->addSeparator();
    file->addActions({customFields, preferences, closeFile, quit});

    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({newRecord, find, mergeRecord});

    QMenu *go = bar.addMenu(tr("&Go"));
    go->addActions({palette, back, forward});
    go->addSeparator();
    for (QAction *action : goTo) {
        if (pages::beginsGroup(action->data().toString()))
            go->addSeparator();
        go->addAction(action);
    }

    QMenu *view = bar.addMenu(tr("&View"));
    view->addSection(tr("Language"));
    view->addActions({portuguese, english});
    view->addSection(tr("Colours"));
    view->addActions({themeSystem, themeLight, themeDark});

    QMenu *help = bar.addMenu(tr("&Help"));
    help->addActions({manual, shortcuts, about});
}

void Actions::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
        QAction *action =
            m_recent->addAction(withAmpersands(QFileInfo(path).fileName() + QStringLiteral("  –  ") + folder));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentFileChosen(path); });
    }
}

void Actions::setFileState(bool isOpen, bool isWritable)
{
    for (QAction *action : m_needFile)
        action->setEnabled(isOpen);
    for (QAction *action : m_needWriting)
        action->setEnabled(isOpen && isWritable);
}

void Actions::setUndo(const QString &what)
{
    undo->setEnabled(!what.isEmpty());
    undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(withAmpersands(what)));
}

void Actions::setRedo(const QString &what)
{
    redo->setEnabled(!what.isEmpty());
    redo->setText(what.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(withAmpersands(what)));
}

void Actions::setChoices(Language language, ThemeChoice theme)
{
    (language == Language::Portuguese ? portuguese : english)->setChecked(true);
    (theme == ThemeChoice::Light  ? themeLight
     : theme == ThemeChoice::Dark ? themeDark
                                  : themeSystem)
        ->setChecked(true);
}

std::vector<QAction *> Actions::commands() const
{
    std::vector<QAction *> found;
    for (QAction *action : m_all)
        if (action->isEnabled() && action != palette && !action->isChecked())
            found.push_back(action);
    return found;
}

} // namespace elo
