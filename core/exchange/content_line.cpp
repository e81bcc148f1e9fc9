// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content_line.h"

#include "core/exchange/text_encoding.h"

#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Where the value of a line begins: after the first colon that is not in quotes. -1 if there is none.
qsizetype valueStart(const QByteArray &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ':' && !isQuoted)
            return i + 1;
    }
    return -1;
}

/// Splits at a character that does not stand in quotes.
QStringList splitOutsideQuotes(const QString &text, QChar separator)
{
    QStringList parts{QString()};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (c == separator && !isQuoted)
            parts.append(QString());
        else
            parts.back() += c;
    }
    return parts;
}

QByteArray withoutQuotedPrintable(const QByteArray &value)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < value.size(); ++i) {
        bool isHex = false;
        const int code = value[i] == '=' ? value.mid(i + 1, 2).toInt(&isHex, 16) : 0;
        const bool isByte = isHex && i + 2 < value.size();
        bytes += isByte ? char(code) : value[i];
        i += isByte ? 2 : 0;
    }
    return bytes;
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7F;
}

} // namespace

std::optional<ContentLine> ContentLine::parse(const QByteArray &line)
{
    const qsizetype start = valueStart(line);
    if (start < 0)
        return std::nullopt;
    const QStringList head = splitOutsideQuotes(QString::fromUtf8(line.first(start - 1)), u';');
    ContentLine parsed;
    const qsizetype dot = head.front().lastIndexOf(u'.');
    parsed.name = head.front().mid(dot + 1).trimmed().toUpper();
    parsed.group = head.front().left(std::max<qsizetype>(dot, 0)).trimmed();
    if (parsed.name.isEmpty() || !std::all_of(parsed.name.begin(), parsed.name.end(), [](QChar c) {
            return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber());
        }))
        return std::nullopt;
    for (const QString &parameter : head.sliced(1)) {
        const qsizetype equals = parameter.indexOf(u'=');
        QString name = equals < 0 ? u"TYPE"_s : parameter.left(equals).trimmed().toUpper();
        const QString values = equals < 0 ? parameter : parameter.mid(equals + 1);
        if (equals < 0 && (values.compare(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive) == 0 ||
                           values.compare(u"BASE64"_s, Qt::CaseInsensitive) == 0))
            name = u"ENCODING"_s;
        for (QString value : splitOutsideQuotes(values, u','))
            parsed.parameters.insert(name, value.remove(u'"').trimmed());
    }
    parsed.value = line.mid(start);
    return parsed;
}

bool ContentLine::hasType(QStringView type) const
{
    const QStringList types = parameters.values(u"TYPE"_s);
    return std::any_of(types.begin(), types.end(), [&](const QString &of) {
        // `TYPE="cell,voice"` is one value in the letter and two in the spirit.
        const QStringList words = of.split(u',');
        return std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return type.compare(word.trimmed(), Qt::CaseInsensitive) == 0;
        });
    });
}

QString ContentLine::decoded() const
{
    const bool isPrintable = parameters.value(u"ENCODING"_s).compare(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive) == 0;
    const QByteArray bytes = isPrintable ? withoutQuotedPrintable(value) : value;
    const QString charset = parameters.value(u"CHARSET"_s);
    QString text;
    if (const auto named = QStringConverter::encodingForName(charset.toLatin1().constData());
        named && !charset.isEmpty()) {
        text = QStringDecoder(*named)(bytes);
    } else {
        QStringDecoder utf8(QStringDecoder::Utf8);
        text = utf8(bytes);
        if (utf8.hasError()) { // old phones and Windows programs
            text.clear();
            Decoder decoder(Encoding::Windows1252);
            decoder.append(bytes, text);
            decoder.finish(text);
        }
    }
    return text.remove(QChar(u'\0'));
}

QString unescapedText(QStringView value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c != u'\\' || i + 1 == value.size()) {
            text += c;
            continue;
        }
        const QChar escaped = value[++i];
        text += escaped == u'n' || escaped == u'N' ? QChar(u'\n') : escaped;
    }
    return text;
}

QStringList unescapedParts(QStringView value, QChar separator)
{
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == u'\\') {
            ++i;
        } else if (i == value.size() || value[i] == separator) {
            parts.append(unescapedText(value.sliced(start, i - start)));
            start = i + 1;
        }
    }
    if (start < value.size() && start <= value.size() && (value.endsWith(u'\\')))
        parts.append(unescapedText(value.sliced(start))); // ends in a lone backslash
    return parts;
}

QString escapedText(const QString &text)
{
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            escaped += u"\\n"_s;
        else if (c == u'\\' || c == u',' || c == u';')
            (escaped += u'\\') += c;
        else if (!isControl(c) || c == u'\t')
            escaped += c;
    }
    return escaped;
}

QString parameterText(const QString &text)
{
    QString clean;
    for (const QChar c : text)
        if (c != u'"' && !isControl(c))
            clean += c;
    const bool needsQuotes = std::any_of(clean.begin(), clean.end(), [](QChar c) { return u":;,"_s.contains(c); });
    return needsQuotes ? u'"' + clean + u'"' : clean;
}

void appendFolded(QByteArray &out, const QString &line)
{
    constexpr qsizetype kOctets = 75; // without the line end
    const QByteArray bytes = line.toUtf8();
    qsizetype room = kOctets;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = std::min(at + room, bytes.size());
        while (end < bytes.size() && end > at && (quint8(bytes[end]) & 0xC0) == 0x80)
            --end; // a continuation byte: the character would be cut
        if (at > 0)
            out += "\r\n ";
        out += bytes.mid(at, end - at);
        at = end;
        room = kOctets - 1; // after the space
    }
    out += "\r\n";
}

} // namespace elo
