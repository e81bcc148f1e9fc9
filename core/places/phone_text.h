// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <string>

namespace elo {

/// What of a written phone number is the number: ASCII digits without marks, words and extension. Internal to
/// core/places.
struct PhoneText
{
    std::string digits;         ///< without `+` and `00`
    bool international = false; ///< written with `+` or `00`
    int bracketedZero = -1;     ///< position of a zero written `(0)`, as in `+44 (0)20 …`; -1 without one
};

/// Reads full-width and other scripts' digits, skips words before the number (`Tel.:`), and stops at what follows it:
/// an extension, a remark, the short second ending of `84 123 4567/8`.
PhoneText readPhoneText(QStringView typed);

/// The value of a decimal digit of any script, or -1.
inline int phoneDigit(QChar c)
{
    return c.unicode() < 0x80 ? (c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1) : c.digitValue();
}

} // namespace elo
