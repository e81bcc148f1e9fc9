// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_name.h"

#include "core/people/fold.h"

#include <algorithm>

namespace elo {
namespace {

using Words = QList<QStringView>;

constexpr std::u16string_view kParticles[] = {u"de", u"da", u"do", u"dos", u"das", u"e"};
/// Particles of other languages that Mozambicans abroad bear; those are filed as part of the surname.
constexpr std::u16string_view kForeignPrefixes[] = {u"van", u"von", u"der", u"den", u"ter",   u"du",
                                                    u"di",  u"al",  u"el",  u"bin", u"binti", u"ibn"};
constexpr std::u16string_view kSuffixes[] = {u"junior", u"jr",       u"filho",    u"filha",  u"neto",
                                             u"neta",   u"sobrinho", u"sobrinha", u"bisneto"};

template <size_t N>
bool isOneOf(QStringView folded, const std::u16string_view (&list)[N])
{
    const std::u16string_view wanted(folded.utf16(), size_t(folded.size()));
    return std::find(std::begin(list), std::end(list), wanted) != std::end(list);
}

bool isParticle(QStringView word)
{
    return isOneOf(fold(word), kParticles);
}
bool isPrefix(QStringView word)
{
    return isOneOf(fold(word), kForeignPrefixes);
}
bool isSuffix(QStringView word)
{
    return isOneOf(fold(word), kSuffixes);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u00B4';
}

/// The length of `d'` at the start of a word that goes on after it, or 0.
qsizetype elisionLength(QStringView word)
{
    return word.size() > 2 && (word[0] == u'd' || word[0] == u'D') && isApostrophe(word[1]) ? 2 : 0;
}

Words wordsOf(QStringView text)
{
    Words words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool space = i == text.size() || text[i].isSpace();
        if (!space && start < 0) {
            start = i;
        } else if (space && start >= 0) {
            words.append(text.sliced(start, i - start));
            start = -1;
        }
    }
    return words;
}

QString join(const Words &words, qsizetype from, qsizetype to)
{
    QString text;
    for (qsizetype i = from; i < to; ++i) {
        if (i > from)
            text += u' ';
        text += words[i];
    }
    return text;
}

/// Where the parts of a name in the order of writing begin: given [0, particles), particles [particles, surname),
/// surname [surname, suffix), suffix [suffix, size).
struct Marks
{
    qsizetype particles = 0;
    qsizetype surname = 0;
    qsizetype suffix = 0;
};

/// @param words at least two.
Marks findMarks(const Words &words)
{
    Marks marks;
    marks.suffix = words.size();
    while (marks.suffix > 2 && isSuffix(words[marks.suffix - 1]))
        --marks.suffix;
    marks.surname = marks.suffix - 1;
    while (marks.surname > 1 && isPrefix(words[marks.surname - 1]))
        --marks.surname;
    marks.particles = marks.surname;
    while (marks.particles > 1 && isParticle(words[marks.particles - 1]))
        --marks.particles;
    // `Costa e Silva` is one surname: the word before the `e` belongs to it, if a given name is left.
    if (marks.particles + 1 == marks.surname && marks.particles > 1 &&
        fold(words[marks.particles]) == QStringLiteral("e")) {
        --marks.particles;
        while (marks.particles > 1 && isParticle(words[marks.particles - 1]))
            --marks.particles;
    }
    return marks;
}

/// `Silva Júnior, Armando da`.
NameParts splitInverted(QStringView before, QStringView after)
{
    Words family = wordsOf(before);
    Words given = wordsOf(after);
    NameParts parts;
    qsizetype suffix = family.size();
    while (suffix > 1 && isSuffix(family[suffix - 1]))
        --suffix;
    parts.suffix = join(family, suffix, family.size());
    qsizetype particles = given.size();
    while (particles > 1 && isParticle(given[particles - 1]))
        --particles;
    parts.given = join(given, 0, particles);
    parts.family = joinName(join(given, particles, given.size()), join(family, 0, suffix));
    return parts;
}

} // namespace

QString sortKey(QStringView name)
{
    QString withoutElision;
    if (std::any_of(name.begin(), name.end(), isApostrophe)) {
        for (const QStringView word : wordsOf(name)) {
            withoutElision += word.sliced(elisionLength(word));
            withoutElision += u' ';
        }
        name = withoutElision;
    }
    const QString folded = fold(name);
    QString key;
    key.reserve(folded.size());
    for (const QStringView token : QStringView(folded).tokenize(u' ')) {
        if (isOneOf(token, kParticles))
            continue;
        if (!key.isEmpty())
            key += u' ';
        key += token;
    }
    return key.isEmpty() ? folded : key;
}

QString sortName(QStringView name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma >= 0) {
        const QString before = joinName(name.first(comma), {});
        const QString after = joinName(name.sliced(comma + 1), {});
        return before.isEmpty() || after.isEmpty() ? before + after : before + QStringLiteral(", ") + after;
    }
    const Words words = wordsOf(name);
    if (words.size() < 2)
        return join(words, 0, words.size());
    const Marks marks = findMarks(words);
    QString surname = join(words, marks.surname, words.size());
    QString given = join(words, 0, marks.surname);
    if (const qsizetype elision = elisionLength(surname)) {
        given += u' ' + surname.first(elision);
        surname.remove(0, elision);
    }
    return surname + QStringLiteral(", ") + given;
}

NameParts splitName(QStringView name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma >= 0) {
        const QStringView before = name.first(comma).trimmed();
        const QStringView after = name.sliced(comma + 1).trimmed();
        if (!before.isEmpty() && !after.isEmpty())
            return splitInverted(before, after);
        return splitName(before.isEmpty() ? after : before);
    }
    const Words words = wordsOf(name);
    if (words.size() < 2)
        return {join(words, 0, words.size()), {}, {}};
    const Marks marks = findMarks(words);
    return {join(words, 0, marks.particles), join(words, marks.particles, marks.suffix),
            join(words, marks.suffix, words.size())};
}

QString joinName(QStringView given, QStringView family)
{
    const Words words = wordsOf(given) + wordsOf(family);
    return join(words, 0, words.size());
}

} // namespace elo
