// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QTranslator>

namespace elo {

/// The texts of the program and of Qt's own buttons (ui/qt_texts.cpp) in one language. It belongs to the application
/// object's owner (main or a test) and must outlive every window.
class Translation
{
public:
    Translation();
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

    /// Switches texts and the default locale (numbers, dates, first day of the week). Texts already shown stay:
    /// windows rebuild themselves.
    void install(Language language);
    Language language() const { return m_language; }

private:
    QTranslator m_own;
    Language m_language = Language::English;
};

/// The language that the system speaks, as far as we speak it: English unless it is Portuguese.
Language systemLanguage();

/// "pt" or "en", for settings and file names.
QString languageCode(Language language);
Language languageFromCode(const QString &code, Language otherwise);

} // namespace elo
