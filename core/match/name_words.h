// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <vector>

namespace elo {

/// The words that names are made of, as numbers, with how common each is: sharing Nhamirre says more than sharing
/// Silva.
class NameWords
{
public:
    struct Word
    {
        QString text;    ///< folded
        quint32 sound;   ///< words that may be spellings of each other share it
        quint32 count;   ///< people whose name has it
        quint32 letters; ///< which letters occur, one bit each: a quick look before edit distance
        bool isInitial() const { return text.size() == 1; }
    };

    /// The number of a folded word; new words get one.
    quint32 intern(const QString &text);
    void count(quint32 word) { ++m_words[word].count; }
    void setCount(quint32 word, quint32 count) { m_words[word].count = count; }

    /// Works out what sharing each word is worth. @param people how many names the counts are about.
    void settle(qint64 people);

    const Word &operator[](quint32 word) const { return m_words[word]; }
    size_t size() const { return m_words.size(); }
    /// People whose name has a word of this sound.
    quint32 countOfSound(quint32 sound) const { return m_soundCounts[sound]; }
    /// log2 of how much likelier a shared word is in two records of one person than in two of strangers.
    float bits(quint32 word) const { return m_bits[m_words[word].sound]; }

    /// Whether two words of different sound may be one with a slip of the pen: `Machva` and `Machava`, but neither
    /// Paulo and Paula nor Nhaca and Nhama, which are names of their own.
    bool areSlips(quint32 a, quint32 b) const;

private:
    std::vector<Word> m_words;
    QHash<QString, quint32> m_byText;
    QHash<QString, quint32> m_sounds;
    std::vector<quint32> m_soundCounts;
    std::vector<float> m_bits;
};

} // namespace elo
