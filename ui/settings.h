// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QSettings>
#include <QStringList>
#include <optional>

namespace elo {

/// What belongs to the person at this computer and not to the office file.
class Settings
{
public:
    Settings();                            ///< the user's own settings file
    explicit Settings(const QString &ini); ///< a file of its own, for tests

    std::optional<Language> language() const; ///< nothing until one was chosen
    void setLanguage(Language language);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// Who works here, as the journal names them; the system's user name until one was entered.
    QString userName() const;
    void setUserName(const QString &name);
    bool hasUserName() const;

    /// Newest first, as absolute paths; files that are gone stay until they are opened in vain.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// Whether people are reminded of follow-ups; yes until it was switched off.
    bool remindersOn() const;
    void setRemindersOn(bool on);
    /// Up to which moment reminders of a file were shown on this computer; invalid: none were.
    QDateTime remindedUntil(const QString &path) const;
    void setRemindedUntil(const QString &path, const QDateTime &moment);

    /// Where this computer keeps an office file in step: the hub's address (core/sync/hub_address.h, never with a
    /// password) and a folder that others reach, too. Empty: nowhere.
    struct SyncPlaces
    {
        QString hub;
        QString folder;
        bool isEmpty() const { return hub.isEmpty() && folder.isEmpty(); }
        friend bool operator==(const SyncPlaces &, const SyncPlaces &) = default;
    };
    SyncPlaces syncPlaces(const QString &path) const;
    void setSyncPlaces(const QString &path, const SyncPlaces &places);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// State of a view by its name ("columns/member", "splitter/records"): the views know its form.
    QByteArray viewState(const QString &view) const;
    void setViewState(const QString &view, const QByteArray &state);

private:
    mutable QSettings m_settings;
};

} // namespace elo
