// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/label_words.h"

#include <QTranslator>

namespace elo {

LabelWords::LabelWords(Language language)
{
    if (language == Language::English)
        return;
    auto translator = std::make_unique<QTranslator>();
    // The catalogue ships inside the program. Where it is not linked in (tests of core) English remains.
    if (translator->load(QStringLiteral(":/i18n/elo_pt.qm")))
        m_translator = std::move(translator);
}

LabelWords::LabelWords(LabelWords &&) noexcept = default;
LabelWords &LabelWords::operator=(LabelWords &&) noexcept = default;
LabelWords::~LabelWords() = default;

QString LabelWords::text(const char *context, const char *source) const
{
    const QString translated = m_translator ? m_translator->translate(context, source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

} // namespace elo
