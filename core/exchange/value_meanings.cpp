// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_meanings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

QString keyOf(QStringView text)
{
    return text.toString().simplified().toCaseFolded();
}

} // namespace

void ValueMeanings::set(const QString &text, const std::optional<QString> &meaning)
{
    if (meaning)
        m_meanings.insert(keyOf(text), {text.simplified(), *meaning});
    else
        m_meanings.remove(keyOf(text));
}

std::optional<QString> ValueMeanings::of(QStringView text) const
{
    const auto found = m_meanings.constFind(keyOf(text));
    return found == m_meanings.constEnd() ? std::nullopt : std::optional(found->value);
}

QString ValueMeanings::applied(const QString &cell, const std::function<QStringList(const QString &)> &parts) const
{
    if (m_meanings.isEmpty())
        return cell;
    if (const auto whole = of(cell))
        return *whole;
    if (!parts)
        return cell;
    QStringList meant;
    bool isChanged = false;
    for (const QString &part : parts(cell)) {
        const auto meaning = of(part);
        isChanged = isChanged || meaning;
        if (const QString text = meaning.value_or(part); !text.isEmpty())
            meant << text;
    }
    return isChanged ? meant.join(u"; "_s) : cell;
}

QList<std::pair<QString, QString>> ValueMeanings::all() const
{
    QList<std::pair<QString, QString>> all;
    for (const Meaning &meaning : m_meanings)
        all.append({meaning.text, meaning.value});
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace elo
