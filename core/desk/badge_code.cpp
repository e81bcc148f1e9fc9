// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/badge_code.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr QStringView kPrefix = u"ELO";
constexpr qsizetype kIdBytes = 16;
constexpr qsizetype kLetters = 26; // of 5 bits: 128 bits, and two that are 0
constexpr qsizetype kLength = 3 + kLetters + 1;
constexpr int kBitsOfLetter = 5;
constexpr char16_t kBase32[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr char16_t kChecked[] = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr int kChecks = 36;

/// ISO 7064's "hybrid system" 37,36: doubles what it has in a ring of 37 and adds the next in a ring of 36.
int doubled(int sum)
{
    return ((sum == 0 ? kChecks : sum) * 2) % (kChecks + 1);
}

/// @returns 1 for a text that ends with its check character; nullopt for other characters than capitals and digits.
std::optional<int> checkSum(QStringView text)
{
    int sum = kChecks / 2;
    for (const QChar c : text) {
        const qsizetype value = QStringView(kChecked).indexOf(c);
        if (value < 0)
            return std::nullopt;
        sum = (doubled(sum) + int(value)) % kChecks;
    }
    return sum;
}

QChar checkCharacter(QStringView text)
{
    return kChecked[(1 - doubled(checkSum(text).value_or(0)) + kChecks) % kChecks];
}

QString encoded(const QByteArray &bytes)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | quint8(byte);
        for (count += 8; count >= kBitsOfLetter; count -= kBitsOfLetter)
            text += kBase32[(bits >> (count - kBitsOfLetter)) & 31U];
    }
    if (count > 0)
        text += kBase32[(bits << (kBitsOfLetter - count)) & 31U];
    return text;
}

/// @returns the bytes of whole letters; empty for another alphabet, or if bits are left that are not 0.
QByteArray decoded(QStringView letters)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar c : letters) {
        const qsizetype value = QStringView(kBase32).indexOf(c);
        if (value < 0)
            return {};
        bits = (bits << kBitsOfLetter) | quint32(value);
        count += kBitsOfLetter;
        if (count >= 8) {
            count -= 8;
            bytes += char((bits >> count) & 0xFFU);
        }
    }
    return (bits & ((1U << count) - 1)) == 0 ? bytes : QByteArray();
}

QString tidied(QStringView text)
{
    QString tidy;
    for (const QChar c : text)
        if (!c.isSpace())
            tidy += c >= u'a' && c <= u'z' ? c.toUpper() : c;
    return tidy;
}

} // namespace

QString badgeCode(const Id &participation)
{
    if (participation.isNull())
        return {};
    const QString code = kPrefix.toString() + encoded(idBytes(participation));
    return code + checkCharacter(code);
}

Id idOfBadge(QStringView text)
{
    const QString code = tidied(text);
    if (code.size() != kLength || !code.startsWith(kPrefix) || checkSum(code) != 1)
        return {};
    const QByteArray bytes = decoded(QStringView(code).mid(kPrefix.size(), kLetters));
    return bytes.size() == kIdBytes ? QUuid::fromRfc4122(bytes) : Id();
}

bool looksLikeBadge(QStringView text)
{
    // "Elo…" may begin a name; no name has so many letters and digits in a word as half a badge has.
    const QString code = tidied(text);
    return code.size() > kLength / 2 && code.startsWith(kPrefix) && checkSum(code).has_value() &&
           text.trimmed().indexOf(u' ') < 0;
}

} // namespace elo
