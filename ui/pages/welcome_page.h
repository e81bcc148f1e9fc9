// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include "ui/pages/first_start.h"

#include <QWidget>

class QLineEdit;

namespace elo {

class Settings;

/// What stands in the window when no office file is open: who works here, in which language, and the ways in.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(Settings &settings, Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    void newFile();
    void firstFile(const elo::FirstFile &first);
    void openFile();
    void openSample();
    void openRecent(const QString &path);
    void languageChosen(elo::Language language);

private:
    QWidget *makePerson();
    QWidget *makeRecent();

    Settings &m_settings;
    Language m_language;
    QLineEdit *m_user = nullptr;
};

} // namespace elo
