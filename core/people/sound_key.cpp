// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/fold.h"
#include "core/people/person_name.h"

#include <algorithm>

namespace elo {
namespace {

/// Words whose c was a ç before folding. The index holds folded words, so the cedilla cannot be asked for; these
/// cover the names and endings in which it is common.
constexpr std::u16string_view kCedillaStems[] = {u"goncal",   u"lourenco", u"mendonca",  u"braganca",  u"esperanca",
                                                 u"conceica", u"assunca",  u"anunciaca", u"encarnaca", u"ascensa",
                                                 u"graca",    u"franca",   u"mocambi",   u"valenca",   u"constanca",
                                                 u"alianca",  u"bonanca",  u"eca"};

bool isVowel(char16_t c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u';
}
bool isFront(char16_t c)
{
    return c == u'e' || c == u'i' || c == u'y';
}
bool isAsciiLetter(char16_t c)
{
    return c >= u'a' && c <= u'z';
}

/// Reads one folded word from left to right and writes its sounds.
class SoundWriter
{
public:
    explicit SoundWriter(QStringView word) : m_word(word), m_cedilla(findCedilla(word)) {}

    void write(QString &out)
    {
        m_start = out.size();
        while (m_at < m_word.size())
            next(out);
        ending(out);
    }

private:
    /// @returns the position of the c that stands for ç, or -1.
    static qsizetype findCedilla(QStringView word)
    {
        if (word.endsWith(u"cao") || word.endsWith(u"coes"))
            return word.lastIndexOf(u'c');
        for (const std::u16string_view stem : kCedillaStems) {
            if (word.startsWith(QStringView(stem)))
                return qsizetype(stem.rfind(u'c'));
        }
        return -1;
    }

    char16_t peek(qsizetype offset = 0) const
    {
        return m_at + offset < m_word.size() ? m_word[m_at + offset].unicode() : u'\0';
    }

    /// The sound of `c`; doubled sounds are one.
    void put(QString &out, char16_t c) const
    {
        if (out.size() == m_start || out.back() != QChar(c))
            out += QChar(c);
    }

    bool skip(char16_t c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    void next(QString &out)
    {
        const qsizetype here = m_at;
        const char16_t c = peek();
        ++m_at;
        switch (c) {
        case u'h':
            return;
        case u'y':
            return put(out, u'i');
        case u'w':
            return put(out, u'u');
        case u'z':
            return put(out, skip(u'h') ? u'x' : u's');
        case u'c':
            return writeC(out, here);
        case u'k':
            return put(out, u'k');
        case u'q':
            return writeQ(out);
        case u's':
            return put(out, skip(u'h') ? u'x' : u's');
        case u'p':
            return put(out, skip(u'h') ? u'f' : u'p');
        case u't':
            return writeT(out);
        case u'd':
            return writeD(out);
        case u'g':
            return writeG(out);
        case u'm':
        case u'n':
            return writeNasal(out, c);
        case u'o':
            // Lourenço and Lorenço, Sousa and Sosa; `oua` is a glide and stays.
            if (peek() == u'u' && !isVowel(peek(1)))
                ++m_at;
            return put(out, u'o');
        default:
            return put(out, c);
        }
    }

    void writeC(QString &out, qsizetype at)
    {
        if (skip(u'h'))
            return put(out, u'x');
        put(out, isFront(peek()) || at == m_cedilla ? u's' : u'k');
    }

    void writeQ(QString &out)
    {
        if (peek() == u'u' && isFront(peek(1)))
            ++m_at; // Quive and Kive
        put(out, u'k');
    }

    /// tch, tsh and tx are x.
    void writeT(QString &out)
    {
        if (peek() == u'x' || (peek(1) == u'h' && (peek() == u'c' || peek() == u's')))
            return;
        put(out, u't');
    }

    /// The lateral of Mondlane and Dhlovo is written with and without its h and its l; dj is j.
    void writeD(QString &out)
    {
        if (peek() == u'j')
            return;
        skip(u'h');
        if (skip(u'l'))
            skip(u'h');
        put(out, u'd');
    }

    void writeG(QString &out)
    {
        if (isFront(peek()))
            return put(out, u'j');
        if (peek() == u'u' && isFront(peek(1)))
            ++m_at;
        put(out, u'g');
    }

    /// m and n sound alike before a consonant and at the end; nh, ny and ni before a vowel are one sound.
    void writeNasal(QString &out, char16_t c)
    {
        if (c == u'n' && (peek() == u'h' || peek() == u'y' || peek() == u'i') && isVowel(peek(1))) {
            ++m_at;
            return put(out, u'n');
        }
        qsizetype ahead = 0;
        while (peek(ahead) == u'h')
            ++ahead;
        const char16_t after = peek(ahead);
        const bool beforeVowel = isVowel(after) || after == u'y' || after == u'w';
        put(out, c == u'm' && (beforeVowel || after == u'm') ? u'm' : u'n');
    }

    /// Unstressed endings are heard alike: e as i, o as u.
    void ending(QString &out) const
    {
        if (out.size() < m_start + 2)
            return;
        if (out.back() == u'e')
            out.back() = u'i';
        else if (out.back() == u'o')
            out.back() = u'u';
        if (out[out.size() - 2] == out.back())
            out.chop(1);
    }

    QStringView m_word;
    qsizetype m_cedilla;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
};

} // namespace

QString soundKey(QStringView token)
{
    const bool folded = std::all_of(token.begin(), token.end(), [](QChar c) { return isAsciiLetter(c.unicode()); });
    const QString text = folded ? QString() : fold(token);
    QString key;
    key.reserve(token.size());
    for (const QStringView word : (folded ? token : QStringView(text)).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!key.isEmpty())
            key += u' ';
        SoundWriter(word).write(key);
    }
    return key;
}

} // namespace elo
