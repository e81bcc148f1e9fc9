// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QHash>
#include <QString>
#include <QStringView>
#include <optional>

namespace elo {

/// The words by which people mean the values of a choice: keys, labels in both languages, and what lists really say.
class ChoiceWords
{
public:
    ChoiceWords(const Entity &entity, const Field &field);

    /// @returns the key that the text means; empty for none, and for a text that means two. Exact words first; then a
    /// word inside a longer text ("Licenciatura em Direito").
    QString keyFor(QStringView text) const;

    /// Of words for the sex: whether a lone "M" is *masculino* or *mulher*, by the letters beside it. With both "H"
    /// and "F" beside it, it is neither. @param samples values of the column.
    void settleSex(const QStringList &samples);

private:
    void add(const QString &words, const QString &key);

    QHash<QString, QString> m_keys; ///< folded words → key
    bool m_isAgeBand;               ///< also understands ages and spans
    bool m_isEducation;             ///< also understands classes of school
    const Field *m_field;
};

/// "sim", "yes", "x", "1", "presente" … and their opposites; nothing for other texts.
std::optional<bool> yesOrNo(QStringView text);

/// Whether a cell says that there is nothing to say: "-", "N/A", "s/d", "desconhecido".
bool saysNothing(QStringView text);

} // namespace elo
