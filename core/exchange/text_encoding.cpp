// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include "core/exchange/utf8_sequence.h"
#include "core/exchange/windows1252.h"

#include <QtEndian>
#include <algorithm>
#include <optional>
#include <utility>

namespace elo {

namespace {

constexpr qsizetype kHeadSize = 4096; ///< enough to see whether every other byte is zero
constexpr char16_t kReplacement = u'\uFFFD';

const uchar *bytePointer(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

/// UTF-16 without a mark: text of our languages has a zero in nearly every pair, always on the same side.
std::optional<Encoding> guessUtf16(QByteArrayView head)
{
    qsizetype zeros[2] = {0, 0};
    const qsizetype pairs = head.size() / 2;
    for (qsizetype i = 0; i < pairs * 2; ++i)
        zeros[i % 2] += head[i] == '\0';
    if (pairs >= 2 && zeros[1] * 2 > pairs && zeros[0] * 10 < zeros[1])
        return Encoding::Utf16LE;
    if (pairs >= 2 && zeros[0] * 2 > pairs && zeros[1] * 10 < zeros[0])
        return Encoding::Utf16BE;
    return std::nullopt;
}

/// Appends UTF-16 of either byte order; `bytes` holds whole units and no cut pair. Halves of pairs are replaced.
void decodeUtf16(QByteArrayView bytes, bool isBigEndian, QString &text)
{
    const qsizetype start = text.size();
    const qsizetype units = bytes.size() / 2;
    if (units == 0)
        return;
    text.resize(start + units);
    auto *out = reinterpret_cast<char16_t *>(text.data()) + start;
    if (isBigEndian)
        qFromBigEndian<char16_t>(bytes.data(), units, out);
    else
        qFromLittleEndian<char16_t>(bytes.data(), units, out);
    for (qsizetype i = 0; i < units; ++i) {
        if (!QChar::isSurrogate(out[i]))
            continue;
        if (QChar::isHighSurrogate(out[i]) && i + 1 < units && QChar::isLowSurrogate(out[i + 1]))
            ++i;
        else
            out[i] = kReplacement;
    }
}

void decodeWindows1252(QByteArrayView bytes, QString &text)
{
    const qsizetype start = text.size();
    text.resize(start + bytes.size());
    auto *out = reinterpret_cast<char16_t *>(text.data()) + start;
    std::transform(bytePointer(bytes), bytePointer(bytes) + bytes.size(), out, fromWindows1252);
}

/// Appends UTF-8 up to a sequence that is cut by the end, and returns the number of bytes used.
qsizetype decodeUtf8(QByteArrayView bytes, QString &text)
{
    const uchar *const begin = bytePointer(bytes);
    const uchar *const end = begin + bytes.size();
    const qsizetype start = text.size();
    text.resize(start + bytes.size()); // UTF-16 never has more units than UTF-8 has bytes
    auto *const textBegin = reinterpret_cast<char16_t *>(text.data());
    char16_t *out = textBegin + start;
    const uchar *p = begin;
    while (p < end) {
        const qsizetype ascii = asciiBlockLength(p, end);
        out = std::copy(p, p + ascii, out);
        p += ascii;
        // The bytes up to the next place worth looking for a block.
        for (const uchar *const stop = std::min(p + 8, end); p < stop;) {
            const Utf8Sequence sequence = readUtf8Sequence(p, end);
            if (sequence.state == Utf8Sequence::Cut) {
                text.resize(out - textBegin);
                return p - begin;
            }
            if (sequence.state == Utf8Sequence::Bad) {
                *out++ = fromWindows1252(*p);
            } else if (QChar::requiresSurrogates(sequence.codePoint)) {
                *out++ = QChar::highSurrogate(sequence.codePoint);
                *out++ = QChar::lowSurrogate(sequence.codePoint);
            } else {
                *out++ = char16_t(sequence.codePoint);
            }
            p += sequence.length;
        }
    }
    text.resize(out - textBegin);
    return bytes.size();
}

/// The number of bytes of `bytes` that hold whole UTF-16 units and no cut pair.
qsizetype wholeUtf16Length(QByteArrayView bytes, bool isBigEndian)
{
    const qsizetype whole = bytes.size() & ~qsizetype(1);
    if (whole == 0)
        return 0;
    const char *last = bytes.data() + whole - 2;
    const char16_t unit = isBigEndian ? qFromBigEndian<char16_t>(last) : qFromLittleEndian<char16_t>(last);
    return QChar::isHighSurrogate(unit) ? whole - 2 : whole;
}

void appendUtf8(QStringView text, QByteArray &bytes)
{
    const qsizetype start = bytes.size();
    bytes.resize(start + text.size() * 3);
    char *const bytesBegin = bytes.data();
    char *out = bytesBegin + start;
    const char16_t *const end = text.utf16() + text.size();
    for (const char16_t *p = text.utf16(); p < end; ++p) {
        char32_t c = *p;
        if (c < 0x80) {
            *out++ = char(c);
            continue;
        }
        if (c < 0x800) {
            *out++ = char(0xC0 | (c >> 6));
            *out++ = char(0x80 | (c & 0x3F));
            continue;
        }
        if (QChar::isSurrogate(c)) {
            const bool isPair = QChar::isHighSurrogate(c) && p + 1 < end && QChar::isLowSurrogate(p[1]);
            c = isPair ? QChar::surrogateToUcs4(*p, p[1]) : char32_t(kReplacement);
            p += isPair ? 1 : 0;
        }
        if (c < 0x10000) {
            *out++ = char(0xE0 | (c >> 12));
        } else {
            *out++ = char(0xF0 | (c >> 18));
            *out++ = char(0x80 | ((c >> 12) & 0x3F));
        }
        *out++ = char(0x80 | ((c >> 6) & 0x3F));
        *out++ = char(0x80 | (c & 0x3F));
    }
    bytes.resize(out - bytesBegin);
}

void appendUtf16(QStringView text, bool isBigEndian, QByteArray &bytes)
{
    if (text.isEmpty())
        return;
    const qsizetype start = bytes.size();
    bytes.resize(start + text.size() * 2);
    if (isBigEndian)
        qToBigEndian<char16_t>(text.utf16(), text.size(), bytes.data() + start);
    else
        qToLittleEndian<char16_t>(text.utf16(), text.size(), bytes.data() + start);
}

void appendWindows1252(QStringView text, QByteArray &bytes)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const int byte = toWindows1252(text[i].unicode());
        bytes.append(byte >= 0 ? char(byte) : '?');
        i += isPair ? 1 : 0; // one question mark for one character
    }
}

} // namespace

qsizetype byteOrderMarkLength(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return 3;
    return head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF") ? 2 : 0;
}

void EncodingDetector::add(QByteArrayView bytes)
{
    if (m_head.size() < kHeadSize) {
        const QByteArrayView head = bytes.first(std::min(bytes.size(), kHeadSize - m_head.size()));
        m_head.append(head.data(), head.size());
    }
    if (m_pending.isEmpty()) {
        count(bytes);
        return;
    }
    // A sequence was cut: join it with what can belong to it, then go on behind that.
    QByteArray seam = std::exchange(m_pending, {});
    const qsizetype taken = std::min<qsizetype>(bytes.size(), 3);
    seam.append(bytes.data(), taken);
    count(seam);
    if (taken == bytes.size())
        return;
    // What is cut once more are new bytes only: a cut sequence has three at the most.
    const qsizetype again = std::exchange(m_pending, {}).size();
    count(bytes.sliced(taken - again));
}

void EncodingDetector::count(QByteArrayView bytes)
{
    const uchar *p = bytePointer(bytes);
    const uchar *const end = p + bytes.size();
    while (p < end) {
        p += asciiBlockLength(p, end);
        for (const uchar *const stop = std::min(p + 8, end); p < stop;) {
            const Utf8Sequence sequence = readUtf8Sequence(p, end);
            if (sequence.state == Utf8Sequence::Cut) {
                m_pending = QByteArray(reinterpret_cast<const char *>(p), end - p);
                return;
            }
            m_badBytes += sequence.state == Utf8Sequence::Bad;
            m_sequences += sequence.length > 1;
            p += sequence.length;
        }
    }
}

Encoding EncodingDetector::result(bool isWhole) const
{
    if (m_head.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (m_head.startsWith("\xFF\xFE"))
        return Encoding::Utf16LE;
    if (m_head.startsWith("\xFE\xFF"))
        return Encoding::Utf16BE;
    if (const auto utf16 = guessUtf16(m_head))
        return *utf16;
    const qsizetype bad = m_badBytes + (isWhole ? m_pending.size() : 0);
    // In a Windows-1252 text, valid sequences come about by chance once in thousands of accents.
    return bad == 0 || m_sequences >= bad ? Encoding::Utf8 : Encoding::Windows1252;
}

Encoding detectEncoding(QByteArrayView head, bool isWhole)
{
    EncodingDetector detector;
    detector.add(head);
    return detector.result(isWhole);
}

void Decoder::append(QByteArrayView bytes, QString &text)
{
    if (m_pending.isEmpty()) {
        decode(bytes, text);
        return;
    }
    QByteArray joined = std::exchange(m_pending, {});
    joined.append(bytes.data(), bytes.size());
    decode(joined, text);
}

void Decoder::decode(QByteArrayView bytes, QString &text)
{
    const qsizetype start = text.size();
    qsizetype used = bytes.size();
    switch (m_encoding) {
    case Encoding::Utf8:
        used = decodeUtf8(bytes, text);
        break;
    case Encoding::Windows1252:
        decodeWindows1252(bytes, text);
        break;
    case Encoding::Utf16LE:
    case Encoding::Utf16BE: {
        const bool isBigEndian = m_encoding == Encoding::Utf16BE;
        used = wholeUtf16Length(bytes, isBigEndian);
        decodeUtf16(bytes.first(used), isBigEndian, text);
        break;
    }
    }
    m_pending = bytes.sliced(used).toByteArray();
    if (m_skipsMark && text.size() > start) {
        m_skipsMark = false;
        if (text[start] == QChar(QChar::ByteOrderMark))
            text.remove(start, 1);
    }
}

void Decoder::finish(QString &text)
{
    const QByteArray rest = std::exchange(m_pending, {});
    if (rest.isEmpty())
        return;
    if (m_encoding == Encoding::Utf8)
        decodeWindows1252(rest, text);
    else
        text.append(QChar(kReplacement)); // half a pair or half a unit
}

void appendEncoded(QStringView text, Encoding encoding, QByteArray &bytes)
{
    switch (encoding) {
    case Encoding::Utf8:
        return appendUtf8(text, bytes);
    case Encoding::Utf16LE:
    case Encoding::Utf16BE:
        return appendUtf16(text, encoding == Encoding::Utf16BE, bytes);
    case Encoding::Windows1252:
        return appendWindows1252(text, bytes);
    }
}

} // namespace elo
