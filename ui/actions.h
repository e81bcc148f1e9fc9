// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QObject>
#include <QStringList>
#include <vector>

class QMenu;
class QMenuBar;

namespace elo {

/// Every command of the window: what the menus show, what keys trigger, what the palette finds. Made anew when the
/// language changes. It knows no more than texts and keys; the window connects them.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    void fill(QMenuBar &bar);
    void setRecentFiles(const QStringList &paths);
    /// Commands that need an open file (and one that can be written) are off without one.
    void setFileState(bool isOpen, bool isWritable);
    /// @param what the sentence of the operation; empty: nothing to take back.
    void setUndo(const QString &what);
    void setRedo(const QString &what);
    /// Checks the entries of what is in use now.
    void setChoices(Language language, ThemeChoice theme);

    /// All that can be run now, for the palette.
    std::vector<QAction *> commands() const;

    QAction *newFile, *openFile, *newSample, *backUp, *exportRecords, *importList, *closeFile, *customFields, *preferences, *quit;
    QAction *takeToEvent, *bringBack, *writePackage, *devices;
    QAction *printPapers, *typePaperList;
    QAction *undo, *redo, *find, *newRecord, *mergeRecord;
    QAction *palette, *back, *forward;
    QAction *portuguese, *english;
    QAction *themeSystem, *themeLight, *themeDark;
    QAction *manual, *shortcuts, *about;
    std::vector<QAction *> goTo; ///< data: the key of the page

Q_SIGNALS:
    void recentFileChosen(const QString &path);

private:
    QAction *add(const QString &text, const QString &iconName, const QKeySequence &key = {});
    QAction *addChoice(const QString &text, class QActionGroup *group);
    void makeFileActions();
    void makeEditActions();
    void makeGoActions();
    void makeViewActions();

    QWidget *m_window;
    QMenu *m_recent = nullptr;
    std::vector<QAction *> m_all;
    std::vector<QAction *> m_needFile;
    std::vector<QAction *> m_needWriting;
};

} // namespace elo
