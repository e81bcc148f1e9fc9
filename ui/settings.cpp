// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include "ui/translation.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace elo {

namespace {
constexpr qsizetype kMostRecent = 8;
const auto kLanguage = QStringLiteral("language");
const auto kTheme = QStringLiteral("theme");
const auto kUser = QStringLiteral("user");
const auto kRecent = QStringLiteral("recent");
const auto kGeometry = QStringLiteral("window/geometry");
const auto kReminders = QStringLiteral("reminders/on");

/// A path is no key: it has slashes, and says whose file it is.
QString fileKey(const QString &group, const QString &path)
{
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    return group + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16));
}

QString remindedKey(const QString &path)
{
    return fileKey(QStringLiteral("reminders/"), path);
}

QString hubKey(const QString &path)
{
    return fileKey(QStringLiteral("hub/"), path);
}

QString folderKey(const QString &path)
{
    return fileKey(QStringLiteral("shared_folder/"), path);
}
} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("elo"), QStringLiteral("elo"))
{
}

Settings::Settings(const QString &ini) : m_settings(ini, QSettings::IniFormat) {}

std::optional<Language> Settings::language() const
{
    const QString code = m_settings.value(kLanguage).toString();
    if (code.isEmpty())
        return std::nullopt;
    return languageFromCode(code, Language::English);
}

void Settings::setLanguage(Language language)
{
    m_settings.setValue(kLanguage, languageCode(language));
}

ThemeChoice Settings::theme() const
{
    const QString theme = m_settings.value(kTheme).toString();
    return theme == u"light" ? ThemeChoice::Light : theme == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    m_settings.setValue(kTheme, theme == ThemeChoice::Light  ? QStringLiteral("light")
                                : theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                             : QStringLiteral("system"));
}

QString Settings::userName() const
{
    // The same name as on the command line, where a shared computer says who works there.
    if (const QString name = qEnvironmentVariable("ELO_USER").trimmed(); !name.isEmpty())
        return name;
    const QString name = m_settings.value(kUser).toString();
    if (!name.isEmpty())
        return name;
    const QString system = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return system.isEmpty() ? QStringLiteral("elo") : system;
}

void Settings::setUserName(const QString &name)
{
    m_settings.setValue(kUser, name.simplified());
}

bool Settings::hasUserName() const
{
    return !m_settings.value(kUser).toString().isEmpty();
}

QStringList Settings::recentFiles() const
{
    return m_settings.value(kRecent).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(kRecent, files.mid(0, kMostRecent));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(kRecent, files);
}

bool Settings::remindersOn() const
{
    return m_settings.value(kReminders, true).toBool();
}

void Settings::setRemindersOn(bool on)
{
    m_settings.setValue(kReminders, on);
}

QDateTime Settings::remindedUntil(const QString &path) const
{
    return QDateTime::fromString(m_settings.value(remindedKey(path)).toString(), Qt::ISODateWithMs);
}

void Settings::setRemindedUntil(const QString &path, const QDateTime &moment)
{
    m_settings.setValue(remindedKey(path), moment.toString(Qt::ISODateWithMs));
}

Settings::SyncPlaces Settings::syncPlaces(const QString &path) const
{
    return {m_settings.value(hubKey(path)).toString(), m_settings.value(folderKey(path)).toString()};
}

void Settings::setSyncPlaces(const QString &path, const SyncPlaces &places)
{
    m_settings.setValue(hubKey(path), places.hub);
    m_settings.setValue(folderKey(path), places.folder);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

QByteArray Settings::viewState(const QString &view) const
{
    return m_settings.value(QStringLiteral("views/") + view).toByteArray();
}

void Settings::setViewState(const QString &view, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("views/") + view, state);
}

} // namespace elo
