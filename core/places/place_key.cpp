// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/place_key.h"

#include "core/people/fold.h"

#include <algorithm>

namespace elo {
namespace {

constexpr std::u16string_view kLittleWords[] = {u"the", u"and", u"of", u"de", u"do", u"da", u"dos", u"das", u"e"};

bool isLittleWord(QStringView token)
{
    const std::u16string_view wanted(token.utf16(), size_t(token.size()));
    return token.size() <= 3 && std::ranges::find(kLittleWords, wanted) != std::end(kLittleWords);
}

} // namespace

QString placeKey(QStringView text)
{
    QString folded = fold(text);
    if (!folded.contains(u' '))
        return folded;
    QString key;
    key.reserve(folded.size());
    for (const QStringView token : QStringView(folded).tokenize(u' ')) {
        if (isLittleWord(token))
            continue;
        if (!key.isEmpty())
            key += u' ';
        key += token;
    }
    return key.isEmpty() ? folded : key;
}

Parenthesised splitParentheses(QStringView text)
{
    const qsizetype open = text.indexOf(u'(');
    const qsizetype close = open < 0 ? -1 : text.indexOf(u')', open);
    if (close < 0)
        return {text, {}};
    return {text.first(open), text.sliced(open + 1, close - open - 1)};
}

} // namespace elo
