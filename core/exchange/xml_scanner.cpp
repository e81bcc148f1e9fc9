// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_scanner.h"

#include <QStringEncoder>
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr qsizetype kChunk = 256 * 1024;
constexpr QByteArrayView kUtf8Mark("\xEF\xBB\xBF");

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool endsName(char c)
{
    return isSpace(c) || c == '=' || c == '>' || c == '/' || c == '<' || c == '"' || c == '\'';
}

QByteArrayView withoutPrefix(QByteArrayView name)
{
    const auto *colon = static_cast<const char *>(std::memchr(name.data(), ':', size_t(name.size())));
    return colon ? name.sliced(colon + 1 - name.data()) : name;
}

bool isAboutNamespaces(QByteArrayView name)
{
    return name.startsWith("xmlns") && (name.size() == 5 || name[5] == ':');
}

/// What XML lets a document contain.
bool isCharacter(uint code)
{
    const bool isControl = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    return !isControl && !isSurrogate && code != 0xFFFE && code != 0xFFFF && code <= 0x10FFFF;
}

/// What a declaration says, `<?xml version="1.0" encoding="…"?>`; empty if it says nothing.
QByteArray declaredEncoding(QByteArrayView head)
{
    const qsizetype end = head.indexOf("?>");
    if (!head.startsWith("<?xml") || end < 0)
        return {};
    const QByteArrayView declaration = head.first(end);
    qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return {};
    const qsizetype quote = std::min(size_t(declaration.indexOf('"', at)), size_t(declaration.indexOf('\'', at)));
    if (quote < 0)
        return {};
    const qsizetype close = declaration.indexOf(declaration[quote], quote + 1);
    return close < 0 ? QByteArray() : declaration.sliced(quote + 1, close - quote - 1).toByteArray();
}

} // namespace

XmlScanner::XmlScanner(QIODevice &source, QString name, qint64 limit)
    : m_source(source), m_partName(std::move(name)), m_limit(limit)
{
}

std::unexpected<Error> XmlScanner::refuse(const QString &cause)
{
    if (!m_error)
        m_error = Error{ErrorCode::BadSource,
                        {m_total > m_limit ? u"unpacks_too_large"_s : u"damaged_workbook"_s, m_partName},
                        cause};
    m_token = Token::None;
    return std::unexpected(*m_error);
}

XmlScanner::Step XmlScanner::fail(const char *cause)
{
    refuse(QString::fromLatin1(cause));
    return Step::Done;
}

/// Workbooks are UTF-8 or UTF-16; some programs write others.
void XmlScanner::noteEncoding(const QByteArray &head)
{
    if (head.startsWith(kUtf8Mark))
        return;
    auto encoding = QStringConverter::encodingForData(head, u'<');
    if (!encoding) {
        const QByteArray declared = declaredEncoding(head);
        if (declared.isEmpty() || declared.compare("utf-8", Qt::CaseInsensitive) == 0 ||
            declared.compare("us-ascii", Qt::CaseInsensitive) == 0)
            return;
        encoding = QStringConverter::encodingForName(declared.constData());
        if (!encoding) {
            refuse(u"encoding"_s);
            return;
        }
    }
    if (*encoding != QStringConverter::Utf8)
        m_decoder.emplace(*encoding);
}

QByteArray XmlScanner::decoded(QByteArray bytes)
{
    const QString text = m_decoder->decode(bytes);
    if (m_decoder->hasError())
        refuse(u"encoding"_s);
    return text.toUtf8();
}

/// Brings more of the source into the buffer, behind what is left of it. @returns false if there is no more.
bool XmlScanner::fill()
{
    if (m_isAtEnd || m_error)
        return false;
    m_buffer.remove(0, m_at);
    m_at = 0;
    if (m_buffer.size() > kMaxTokenBytes) {
        refuse(u"a token without an end"_s);
        return false;
    }
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + kChunk);
    const qint64 read = m_source.read(m_buffer.data() + before, kChunk);
    m_buffer.resize(before + std::max<qsizetype>(qsizetype(read), 0));
    m_total += std::max<qint64>(read, 0);
    if (read < 0)
        refuse(u"cannot be read"_s);
    if (m_total > m_limit)
        refuse(u"too large"_s);
    m_isAtEnd = read <= 0;
    if (m_error || m_isAtEnd)
        return false;
    if (!std::exchange(m_hasBegun, true)) {
        noteEncoding(m_buffer);
        if (m_buffer.startsWith(kUtf8Mark))
            m_at = kUtf8Mark.size();
    }
    if (m_decoder)
        m_buffer = m_buffer.first(before) + decoded(m_buffer.mid(before));
    return !m_error;
}

bool XmlScanner::next()
{
    m_token = Token::None;
    if (m_error)
        return false;
    if (std::exchange(m_endsAtOnce, false)) {
        m_token = Token::End;
        m_openEnds.pop_back();
        m_open.truncate(m_openEnds.empty() ? 0 : m_openEnds.back());
        return true; // the name is still that of its start
    }
    for (;;) {
        const Step done = m_at < m_buffer.size() ? step() : Step::NeedsMore;
        if (m_error)
            return false;
        if (done == Step::Done)
            return true;
        if (done == Step::NeedsMore && !fill()) {
            if (!m_error && (m_at < m_buffer.size() || !m_openEnds.empty() || !m_hasRoot))
                refuse(u"cut"_s);
            return false;
        }
    }
}

XmlScanner::Step XmlScanner::step()
{
    return m_buffer[m_at] == '<' ? scanMarkup() : scanText();
}

XmlScanner::Step XmlScanner::scanText()
{
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_at);
    const auto *end = static_cast<const char *>(std::memchr(rest.data(), '<', size_t(rest.size())));
    if (!end && !(m_isAtEnd && m_openEnds.empty()))
        return Step::NeedsMore;
    const QByteArrayView raw = end ? rest.first(end - rest.data()) : rest;
    m_at += raw.size();
    if (m_openEnds.empty()) {
        if (!std::all_of(raw.begin(), raw.end(), isSpace))
            return fail("text outside of the document");
        return Step::Skipped;
    }
    if (!meant(raw, m_keptText, m_text))
        return fail("a reference that is none, or bytes that are no text");
    m_token = Token::Text;
    return Step::Done;
}

XmlScanner::Step XmlScanner::scanMarkup()
{
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_at);
    constexpr qsizetype kLongestBeginning = 9; // <![CDATA[
    if (rest.size() < kLongestBeginning && !m_isAtEnd && !rest.contains('>'))
        return Step::NeedsMore;
    if (rest.startsWith("</"))
        return scanEnd();
    if (rest.startsWith("<?"))
        return skipPast("?>", 2);
    if (rest.startsWith("<!--"))
        return skipPast("-->", 4);
    if (rest.startsWith("<![CDATA["))
        return scanCharacterData();
    if (rest.startsWith("<!"))
        return fail("a document type");
    return scanStart();
}

XmlScanner::Step XmlScanner::skipPast(QByteArrayView end, qsizetype from)
{
    const qsizetype found = m_buffer.indexOf(end, m_at + from);
    if (found < 0)
        return Step::NeedsMore;
    m_at = found + end.size();
    return Step::Skipped;
}

XmlScanner::Step XmlScanner::scanCharacterData()
{
    constexpr qsizetype kBeginning = 9;
    const qsizetype from = m_at + kBeginning;
    const qsizetype end = m_buffer.indexOf("]]>", from);
    if (end < 0)
        return Step::NeedsMore;
    if (m_openEnds.empty())
        return fail("text outside of the document");
    m_keptText = m_buffer.mid(from, end - from);
    m_keptText.replace("\r\n", "\n").replace('\r', '\n');
    m_text = m_keptText;
    m_at = end + 3;
    if (!m_text.isValidUtf8())
        return fail("bytes that are no text");
    m_token = Token::Text;
    return Step::Done;
}

XmlScanner::Step XmlScanner::scanEnd()
{
    const qsizetype end = m_buffer.indexOf('>', m_at);
    if (end < 0)
        return Step::NeedsMore;
    QByteArrayView name = QByteArrayView(m_buffer).sliced(m_at + 2, end - m_at - 2);
    while (!name.isEmpty() && isSpace(name.back()))
        name.chop(1);
    const qsizetype begin = m_openEnds.size() < 2 ? 0 : m_openEnds[m_openEnds.size() - 2];
    if (m_openEnds.empty() || QByteArrayView(m_open).sliced(begin) != name)
        return fail("an end that does not match");
    m_name = withoutPrefix(name);
    m_open.truncate(begin);
    m_openEnds.pop_back();
    m_at = end + 1;
    m_token = Token::End;
    return Step::Done;
}

XmlScanner::Step XmlScanner::scanStart()
{
    const char *const begin = m_buffer.constData() + m_at + 1;
    const char *const end = m_buffer.constData() + m_buffer.size();
    const char *at = std::find_if(begin, end, endsName);
    if (at == end)
        return Step::NeedsMore;
    const QByteArrayView name(begin, at - begin);
    if (name.isEmpty() || (*at != '>' && *at != '/' && !isSpace(*at)))
        return fail("no name of an element");
    if (m_openEnds.empty() && m_hasRoot)
        return fail("a second document");
    if (m_openEnds.size() >= kMaxDepth)
        return fail("nested too deeply");
    m_attributes.clear();
    m_keptValues.clear();
    if (const Step read = scanAttributes(at); read != Step::Done || m_error)
        return read;
    m_hasRoot = true;
    m_name = withoutPrefix(name);
    m_open += name;
    m_openEnds.push_back(m_open.size());
    m_token = Token::Start;
    return Step::Done;
}

/// From behind the name to behind the tag.
XmlScanner::Step XmlScanner::scanAttributes(const char *at)
{
    const char *const end = m_buffer.constData() + m_buffer.size();
    const auto skipSpace = [&] {
        while (at != end && isSpace(*at))
            ++at;
        return at != end;
    };
    for (;;) {
        if (!skipSpace())
            return Step::NeedsMore;
        if (*at == '/' || *at == '>') {
            m_endsAtOnce = *at == '/';
            if (m_endsAtOnce && ++at == end) {
                m_endsAtOnce = false;
                return Step::NeedsMore;
            }
            if (*at != '>')
                return fail("a slash within a tag");
            m_at = at + 1 - m_buffer.constData();
            return Step::Done;
        }
        const char *const begin = at;
        at = std::find_if(at, end, endsName);
        const QByteArrayView name(begin, at - begin);
        if (!skipSpace())
            return Step::NeedsMore;
        if (name.isEmpty() || *at++ != '=')
            return fail("an attribute without a value");
        if (!skipSpace())
            return Step::NeedsMore;
        const char quote = *at++;
        if (quote != '"' && quote != '\'')
            return fail("a value without quotes");
        const auto *close = static_cast<const char *>(std::memchr(at, quote, size_t(end - at)));
        if (!close)
            return Step::NeedsMore;
        Attribute attribute{withoutPrefix(name), QByteArrayView(at, close - at)};
        at = close + 1;
        if (attribute.value.contains('<'))
            return fail("a tag within a value");
        if (isAboutNamespaces(name))
            continue;
        if (m_attributes.size() >= kMaxAttributes)
            return fail("too many attributes");
        if (QByteArray kept; !meant(attribute.value, kept, attribute.value)) {
            return fail("a reference that is none, or bytes that are no text");
        } else if (!kept.isEmpty()) {
            m_keptValues.push_back(std::move(kept)); // its bytes stay where they are
            attribute.value = m_keptValues.back();
        }
        m_attributes.push_back(attribute);
    }
}

QByteArrayView XmlScanner::attribute(QByteArrayView name) const
{
    for (const Attribute &attribute : m_attributes)
        if (attribute.name == name)
            return attribute.value;
    return {};
}

/// Resolves references and line ends. `value` is `raw` where there are none, otherwise in `kept`.
bool XmlScanner::meant(QByteArrayView raw, QByteArray &kept, QByteArrayView &value)
{
    value = raw;
    if (!raw.isValidUtf8())
        return false;
    const bool hasReference = std::memchr(raw.data(), '&', size_t(raw.size())) != nullptr;
    if (!hasReference && std::memchr(raw.data(), '\r', size_t(raw.size())) == nullptr)
        return true;
    kept.resize(0);
    kept.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\r') {
            kept += '\n';
            i += i + 1 < raw.size() && raw[i + 1] == '\n' ? 1 : 0;
        } else if (raw[i] == '&') {
            constexpr qsizetype kLongest = 12;
            const qsizetype end = raw.sliced(i, std::min(kLongest, raw.size() - i)).indexOf(';');
            if (end < 0 || !appendReference(raw.sliced(i + 1, end - 1), kept))
                return false;
            i += end;
        } else {
            kept += raw[i];
        }
    }
    value = kept;
    return true;
}

/// Only the five that XML itself has, and numbers: others need a document type, and can explode.
bool XmlScanner::appendReference(QByteArrayView reference, QByteArray &to) const
{
    static constexpr struct
    {
        QByteArrayView name;
        char character;
    } kNamed[] = {{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &named : kNamed) {
        if (reference == named.name) {
            to += named.character;
            return true;
        }
    }
    if (!reference.startsWith('#'))
        return false;
    const bool isHex = reference.size() > 1 && reference[1] == 'x';
    bool isNumber = false;
    const uint code = reference.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || !isCharacter(code))
        return false;
    const char32_t character = code;
    to += QString::fromUcs4(&character, 1).toUtf8();
    return true;
}

} // namespace elo
