// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/phone.h"
#include "core/places/phone_text.h"

#include <algorithm>

namespace elo {
namespace {

/// The fewest digits that are a number by themselves; less is a group of one.
constexpr qsizetype kWholeNumber = 6;

/// Between two parts of a cell. A soft one may also stand inside a number.
struct Separator
{
    qsizetype at = -1;
    qsizetype length = 0;
    bool soft = false;
};

qsizetype digitCount(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return phoneDigit(c) >= 0; });
}

/// @returns the length of ` ou `, ` or `, ` e `, ` and ` at the position of a space, or 0.
qsizetype wordAt(QStringView text, qsizetype at)
{
    if (!text[at].isSpace())
        return 0;
    qsizetype end = at;
    while (end < text.size() && text[end].isSpace())
        ++end;
    const qsizetype start = end;
    while (end < text.size() && text[end].isLetter())
        ++end;
    if (end == text.size() || !text[end].isSpace())
        return 0;
    const QStringView word = text.sliced(start, end - start);
    for (const QStringView known : {u"ou", u"or", u"e", u"and"}) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return end - at;
    }
    return 0;
}

Separator nextSeparator(QStringView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u';') {
            // RFC 3966 writes an extension behind a semicolon.
            if (!text.sliced(at + 1).startsWith(u"ext=", Qt::CaseInsensitive))
                return {at, 1, false};
        } else if (c == u'|' || c == u'\n' || c == u'\r' || c == u'\u2028') {
            return {at, 1, false};
        } else if (c == u'/' || c == u',') {
            return {at, 1, true};
        } else if (const qsizetype length = wordAt(text, at)) {
            return {at, length, true};
        }
    }
    return {};
}

} // namespace

QStringList splitPhones(QStringView cell)
{
    QStringList phones;
    qsizetype start = 0;
    const auto take = [&](qsizetype end) {
        const QStringView part = cell.sliced(start, end - start).trimmed();
        if (digitCount(part) > 0)
            phones.append(part.toString());
    };
    for (Separator separator = nextSeparator(cell, 0); separator.at >= 0;) {
        const qsizetype behind = separator.at + separator.length;
        const Separator following = nextSeparator(cell, behind);
        bool splits = true;
        if (separator.soft) {
            const qsizetype before = digitCount(cell.sliced(start, separator.at - start));
            const qsizetype after =
                digitCount(cell.sliced(behind, (following.at < 0 ? cell.size() : following.at) - behind));
            splits = before >= kWholeNumber && after >= kWholeNumber;
        }
        if (splits) {
            take(separator.at);
            start = behind;
        }
        separator = following;
    }
    take(cell.size());
    return phones;
}

} // namespace elo
