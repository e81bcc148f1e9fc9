// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/phone_text.h"

#include <algorithm>

namespace elo {
namespace {

bool isDecimal(QChar c)
{
    return phoneDigit(c) >= 0 && (c.unicode() < 0x80 || c.category() == QChar::Number_DecimalDigit);
}

bool isPlus(QChar c)
{
    return c == u'+' || c == u'\uFF0B';
}

/// Where the number begins: the first digit, or the plus or parenthesis just before it.
qsizetype numberStart(QStringView text)
{
    const auto digit = std::find_if(text.begin(), text.end(), isDecimal);
    qsizetype start = digit - text.begin();
    while (start > 0 && (isPlus(text[start - 1]) || text[start - 1] == u'(' || text[start - 1].isSpace()))
        --start;
    return start;
}

/// Where it ends: at a letter, a list mark or a sign that dials on.
qsizetype numberEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && !text[end].isLetter() && !QStringView(u";,#*=|&").contains(text[end]))
        ++end;
    // A slash and one or two digits is a second line of the same number.
    const qsizetype slash = text.first(end).lastIndexOf(u'/');
    if (slash > start) {
        const QStringView behind = text.sliced(slash + 1, end - slash - 1).trimmed();
        if (behind.size() <= 2 && std::all_of(behind.begin(), behind.end(), isDecimal))
            return slash;
    }
    return end;
}

} // namespace

PhoneText readPhoneText(QStringView typed)
{
    PhoneText phone;
    const qsizetype start = numberStart(typed);
    const qsizetype end = numberEnd(typed, start);
    phone.digits.reserve(size_t(end - start));
    for (qsizetype i = start; i < end; ++i) {
        const QChar c = typed[i];
        if (isDecimal(c)) {
            const bool bracketed =
                c == u'0' && i > start && i + 1 < end && typed[i - 1] == u'(' && typed[i + 1] == u')';
            if (bracketed && !phone.digits.empty())
                phone.bracketedZero = int(phone.digits.size());
            phone.digits += char('0' + phoneDigit(c));
        } else if (isPlus(c) && phone.digits.empty()) {
            phone.international = true;
        }
    }
    if (!phone.international && phone.digits.size() > 4 && phone.digits.starts_with("00") && phone.digits[2] != '0') {
        phone.international = true;
        phone.digits.erase(0, 2);
        phone.bracketedZero = phone.bracketedZero > 2 ? phone.bracketedZero - 2 : -1;
    }
    return phone;
}

} // namespace elo
