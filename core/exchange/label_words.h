// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QString>
#include <memory>

class QTranslator;

namespace elo {

/// The words of the schema in one language, whatever the window speaks: lists come in either language, and an export
/// in English is made in a Portuguese window. Texts that are not translated stay English.
class LabelWords
{
public:
    explicit LabelWords(Language language);
    LabelWords(LabelWords &&) noexcept;
    LabelWords &operator=(LabelWords &&) noexcept;
    ~LabelWords();

    /// @param context "Field", "Choice", "Entity" …; @param source the English text.
    QString text(const char *context, const char *source) const;

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace elo
