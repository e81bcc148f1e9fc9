// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheet_guard.h"

#include <QChar>

namespace elo {

namespace {

constexpr qsizetype kExactDigits = 15; ///< what a spreadsheet's number keeps; a longer one would come back changed

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDangerous(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'\uFF1D': // the same signs at full width, which East Asian versions of Excel take for them
    case u'\uFF0B':
    case u'\uFF0D':
    case u'\uFF20':
        return true;
    default:
        return false;
    }
}

/// True for -5, -0,25 and -1200.5; false for -05 and -1.50, of which a spreadsheet would drop a zero.
bool isPlainNegativeNumber(QStringView text)
{
    if (!text.startsWith(u'-'))
        return false;
    qsizetype digits = 0;
    qsizetype fraction = -1; // digits after the point, -1 before it
    for (const QChar c : text.sliced(1)) {
        if (isDigit(c)) {
            ++digits;
            fraction += fraction >= 0 ? 1 : 0;
        } else if ((c == u'.' || c == u',') && fraction < 0 && digits > 0) {
            fraction = 0;
        } else {
            return false;
        }
    }
    const qsizetype whole = digits - qMax<qsizetype>(fraction, 0);
    const bool isPadded = (whole > 1 && text[1] == u'0') || (fraction > 0 && text.back() == u'0');
    return digits > 0 && digits <= kExactDigits && fraction != 0 && !isPadded;
}

/// True if a dangerous character follows after any number of apostrophes.
bool startsDangerously(QStringView text)
{
    for (const QChar c : text) {
        if (c != u'\'')
            return isDangerous(c);
    }
    return false;
}

} // namespace

bool needsGuard(QStringView text)
{
    return startsDangerously(text) && !isPlainNegativeNumber(text);
}

QString guardCell(QStringView text)
{
    return needsGuard(text) ? u'\'' + text.toString() : text.toString();
}

QString unguardCell(QStringView text)
{
    const bool isGuarded = text.startsWith(u'\'') && startsDangerously(text.sliced(1));
    return (isGuarded ? text.sliced(1) : text).toString();
}

} // namespace elo
