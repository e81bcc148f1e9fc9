// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <functional>
#include <optional>

namespace elo {

/// What the texts of one column of a list mean, as the user said: another text that the field reads (a key, a code, a
/// Ref), or nothing at all. It holds for every row. Capitals and spaces make no difference, accents and signs do.
class ValueMeanings
{
public:
    /// @param meaning empty: the text says nothing; nullopt: forget what was said.
    void set(const QString &text, const std::optional<QString> &meaning);
    std::optional<QString> of(QStringView text) const;
    bool isEmpty() const { return m_meanings.isEmpty(); }

    /// The cell as it is meant. @param parts splits a cell that holds several values; null for one value.
    QString applied(const QString &cell, const std::function<QStringList(const QString &)> &parts) const;

    /// Texts as they were given, in order, with their meanings.
    QList<std::pair<QString, QString>> all() const;

private:
    struct Meaning
    {
        QString text;
        QString value;
    };
    QHash<QString, Meaning> m_meanings; ///< by the text in small letters
};

} // namespace elo
