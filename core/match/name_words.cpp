// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/name_words.h"

#include "core/people/person_name.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace elo {

namespace {

/// A file of forty people tells little of how common a name is. As if so many others with all different names were in
/// it too.
constexpr double kOthers = 1000;
/// No name is so common that sharing it says nothing, and none so rare that it proves more than this.
constexpr double kLeastBits = 2;
constexpr double kMostBits = 12;

quint32 lettersOf(const QString &text)
{
    quint32 letters = 0;
    for (const QChar c : text)
        letters |= 1u << (c >= u'a' && c <= u'z' ? c.unicode() - u'a' : 26 + c.unicode() % 6);
    return letters;
}

/// Endings that make the name of a man that of a woman.
bool differInGender(const QString &a, const QString &b)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    if (!longer.endsWith(u'a'))
        return longer.size() == shorter.size() && shorter.endsWith(u'a') &&
               QStringView(longer).chopped(1) == QStringView(shorter).chopped(1);
    return QStringView(longer).chopped(1) == shorter || // Daniel, Daniela
           (longer.size() == shorter.size() && QStringView(longer).chopped(1) == QStringView(shorter).chopped(1));
}

} // namespace

quint32 NameWords::intern(const QString &text)
{
    if (const auto known = m_byText.constFind(text); known != m_byText.constEnd())
        return *known;
    const QString key = soundKey(text);
    const QString sound = key.isEmpty() ? text : key;
    auto found = m_sounds.constFind(sound);
    if (found == m_sounds.constEnd())
        found = m_sounds.insert(sound, quint32(m_sounds.size()));
    const auto word = quint32(m_words.size());
    m_words.push_back({text, *found, 0, lettersOf(text)});
    m_byText.insert(text, word);
    return word;
}

void NameWords::settle(qint64 people)
{
    m_soundCounts.assign(size_t(m_sounds.size()), 0);
    for (const Word &word : m_words)
        m_soundCounts[word.sound] += word.count;
    m_bits.clear();
    for (const quint32 count : m_soundCounts)
        m_bits.push_back(
            float(std::clamp(std::log2((double(people) + kOthers) / (count + 1)), kLeastBits, kMostBits)));
}

bool NameWords::areSlips(quint32 a, quint32 b) const
{
    const Word &one = m_words[a];
    const Word &other = m_words[b];
    const auto shorter = std::min(one.text.size(), other.text.size());
    if (shorter < 4)
        return false;
    const int slips = shorter < 8 ? 1 : 2;
    if (std::popcount(one.letters ^ other.letters) > 2 * slips)
        return false;
    // Where many bear either of the two, they are two names.
    const quint32 rarer = std::min(one.count, other.count);
    const quint32 commoner = std::max(one.count, other.count);
    if (rarer > std::max<quint32>(3, commoner / 20))
        return false;
    return editDistance(one.text, other.text, slips) <= slips && !differInGender(one.text, other.text);
}

} // namespace elo
