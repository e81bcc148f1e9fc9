// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QString>
#include <span>

namespace elo {

struct Choice;

/// The two languages of a report side by side: a report may be asked for in either, whatever the window speaks.
class Words
{
public:
    explicit Words(Language language) : m_language(language) {}
    Language language() const { return m_language; }
    QString operator()(const char16_t *portuguese, const char16_t *english) const
    {
        return QString::fromUtf16(m_language == Language::Portuguese ? portuguese : english);
    }

private:
    Language m_language;
};

/// Labels of the choices that stand in the report, in its language. Empty for a key that has none.
QString capacityText(QStringView key, const Words &say);
QString stageText(QStringView key, const Words &say);
QString followUpStateText(QStringView key, const Words &say);

} // namespace elo
