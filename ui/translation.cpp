// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation.h"

#include <QCoreApplication>
#include <QLocale>

namespace elo {

Translation::Translation() = default;

Translation::~Translation()
{
    if (QCoreApplication *app = QCoreApplication::instance()) {
        app->removeTranslator(&m_own);
    }
}

void Translation::install(Language language)
{
    m_language = language;
    const QString code = languageCode(language);
    // Mozambique where Qt knows it: Portuguese dates and numbers there are European, not Brazilian.
    QLocale::setDefault(language == Language::Portuguese ? QLocale(QLocale::Portuguese, QLocale::Mozambique)
                                                         : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication *app = QCoreApplication::instance();
    app->removeTranslator(&m_own);
    // English has a catalogue of its own for its plurals.
    if (m_own.load(QStringLiteral(":/i18n/elo_") + code))
        app->installTranslator(&m_own);
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Portuguese ? Language::Portuguese : Language::English;
}

QString languageCode(Language language)
{
    return language == Language::Portuguese ? QStringLiteral("pt") : QStringLiteral("en");
}

Language languageFromCode(const QString &code, Language otherwise)
{
    if (code == u"pt")
        return Language::Portuguese;
    return code == u"en" ? Language::English : otherwise;
}

} // namespace elo
