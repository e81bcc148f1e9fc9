// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/fold.h"

#include <QVarLengthArray>
#include <array>

namespace elo {
namespace {

constexpr char16_t kSeparator = 0;
constexpr char16_t kDrop = 1;
constexpr char16_t kTableEnd = 0x180;

/// What one character becomes: one or two characters, or a separator, or nothing.
struct Folded
{
    char16_t first = kSeparator;
    char16_t second = 0;
};

constexpr void fill(std::array<Folded, kTableEnd> &table, char16_t from, std::u16string_view letters)
{
    for (size_t i = 0; i < letters.size(); ++i)
        table[from + i].first = letters[i];
}

/// Basic Latin, Latin-1 and Latin Extended-A: every letter of the languages that the records are mostly written in.
constexpr std::array<Folded, kTableEnd> makeTable()
{
    std::array<Folded, kTableEnd> table{};
    for (char16_t c = u'0'; c <= u'9'; ++c)
        table[c].first = c;
    for (char16_t c = u'a'; c <= u'z'; ++c)
        table[c].first = table[c - u'a' + u'A'].first = c;
    for (const char16_t apostrophe : {u'\'', u'`', u'\u00B4'})
        table[apostrophe].first = kDrop;
    table[0xAD].first = kDrop; // a soft hyphen is no character of the word
    table[0xAA].first = u'a';
    table[0xBA].first = u'o';
    table[0xB2].first = u'2';
    table[0xB3].first = u'3';
    table[0xB9].first = u'1';
    table[0xB5].first = u'\u03BC'; // the micro sign is the Greek letter
    for (const char16_t block : {u'\u00C0', u'\u00E0'}) {
        fill(table, block, u"aaaaaa.ceeeeiiiidnooooo.ouuuuy..");
        table[block + 0x06] = {u'a', u'e'};
        table[block + 0x17] = {kSeparator, 0}; // × and ÷
        table[block + 0x1E] = {u't', u'h'};
    }
    table[0xDF] = {u's', u's'};
    table[0xFF].first = u'y';
    fill(table, 0x100,
         u"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnn"
         u"oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs");
    table[0x132] = table[0x133] = {u'i', u'j'};
    table[0x152] = table[0x153] = {u'o', u'e'};
    return table;
}

constexpr std::array<Folded, kTableEnd> kTable = makeTable();
static_assert(kTable[u'\u017F'].first == u's' && kTable[u'\u017E'].first == u'z' && kTable[u'\u0141'].first == u'l');
static_assert(kTable[u'\u00FD'].first == u'y' && kTable[u'\u00D8'].first == u'o' && kTable[u'\u00E7'].first == u'c');

/// Collects the folded text; a separator is only written before the next letter.
class Output
{
public:
    void letter(char16_t c)
    {
        if (m_pendingSpace && !m_text.isEmpty())
            m_text.append(u' ');
        m_pendingSpace = false;
        m_text.append(c);
    }
    void folded(Folded f)
    {
        if (f.first > kDrop) {
            letter(f.first);
            if (f.second)
                m_text.append(f.second);
        } else if (f.first == kSeparator) {
            separator();
        }
    }
    void separator() { m_pendingSpace = true; }
    QString text() const { return QString(reinterpret_cast<const QChar *>(m_text.constData()), m_text.size()); }

private:
    QVarLengthArray<char16_t, 120> m_text;
    bool m_pendingSpace = false;
};

/// Letters that have no decomposition but are another's variant: hooks of West African and Central European spelling.
char16_t plainLetter(char32_t c)
{
    switch (c) {
    case U'\u0253':
        return u'b';
    case U'\u0256':
    case U'\u0257':
        return u'd';
    case U'\u0259':
    case U'\u025B':
        return u'e';
    case U'\u0263':
        return u'g';
    case U'\u0199':
        return u'k';
    case U'\u0254':
        return u'o';
    case U'\u01B4':
        return u'y';
    default:
        return 0;
    }
}

bool isApostrophe(char32_t c)
{
    return (c >= 0x2B9 && c <= 0x2BF) || c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032 || c == 0x2035 ||
           c == 0xA78C;
}

/// Accents go, the vowel signs of scripts that are not written without them stay: accents belong to every script
/// ("inherited"). The voicing marks of kana do too, but they make another letter.
bool isAccent(char32_t c)
{
    return c != 0x3099 && c != 0x309A && QChar::category(c) == QChar::Mark_NonSpacing &&
           QChar::script(c) == QChar::Script_Inherited;
}

/// Any other script, by Unicode's compatibility decomposition and case folding.
void foldOther(QStringView run, Output &out)
{
    // Twice folded: the decomposition of a letter-like symbol (ℌ) is a capital again.
    const QString text = run.toString().toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (c < kTableEnd) {
            out.folded(kTable[c]);
        } else if (const char16_t plain = plainLetter(c)) {
            out.letter(plain);
        } else if (isApostrophe(c) || isAccent(c) || QChar::category(c) == QChar::Other_Format) {
            continue;
        } else if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            for (const char16_t unit : QChar::fromUcs4(c))
                out.letter(unit);
        } else {
            out.separator();
        }
    }
}

} // namespace

QString fold(QStringView text)
{
    Output out;
    const char16_t *p = text.utf16();
    const char16_t *const end = p + text.size();
    bool otherScript = false;
    while (p != end) {
        const char16_t c = *p;
        if (c < kTableEnd) {
            out.folded(kTable[c]);
            ++p;
        } else if (c >= 0x300 && c <= 0x36F) { // decomposed accents, as macOS writes them
            ++p;
        } else {
            const char16_t *run = p;
            while (p != end && *p >= kTableEnd)
                ++p;
            foldOther(QStringView(run, p), out);
            otherScript = true;
        }
    }
    const QString folded = out.text();
    // Hangul and kana were taken apart by the decomposition.
    return otherScript ? folded.normalized(QString::NormalizationForm_C) : folded;
}

QStringList foldedTokens(QStringView text)
{
    const QString folded = fold(text);
    return folded.isEmpty() ? QStringList() : folded.split(u' ');
}

} // namespace elo
