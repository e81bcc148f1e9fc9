// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace elo {

class Settings;

/// The choices of the person at this computer, and the name of the office whose file is open.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param officeName of the file that is open for writing; nothing: none is.
    SettingsDialog(const Settings &settings, Language language, const std::optional<QString> &officeName,
                   QWidget *parent);

    QString userName() const;
    QString officeName() const; ///< empty without a file
    Language language() const;
    ThemeChoice theme() const;
    bool remindersOn() const;

Q_SIGNALS:
    void sharingRequested(); ///< the hub and the shared folder have a dialog of their own

private:
    QLineEdit *m_user;
    QLineEdit *m_office;
    QComboBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_reminders;
};

/// The keys of all commands, for those who learn them; texts and keys come from the actions themselves.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<class QAction *> &actions, QWidget *parent);
};

} // namespace elo
