// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace elo {

class Settings;

/// The choices of the person at this computer.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(const Settings &settings, Language language, QWidget *parent);

    QString userName() const;
    Language language() const;
    ThemeChoice theme() const;
    bool remindersOn() const;

private:
    QLineEdit *m_user;
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
