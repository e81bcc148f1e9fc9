// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card_picture.h"

#include "core/attachments/attachment_kind.h"
#include "core/attachments/attachment_name.h"
#include "core/attachments/attachment_source.h"
#include "core/exchange/content_line.h"
#include "core/exchange/source_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMimeDatabase>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo::card_picture {

namespace {

std::unexpected<Error> refused(const char *reason)
{
    return fail(ErrorCode::BadSource, {QString::fromLatin1(reason)});
}

Result<QByteArray> fromBase64(QByteArray text)
{
    text.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\\'; });
    if (text.size() / 4 * 3 > kLargestAttachment + 3)
        return refused(kTooLarge);
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && !decoded.decoded.isEmpty() ? Result<QByteArray>(std::move(decoded.decoded)) : refused(kBroken);
}

bool isBase64(const ContentLine &line)
{
    const QString encoding = line.parameters.value(u"ENCODING"_s);
    return encoding.compare(u"b"_s, Qt::CaseInsensitive) == 0 ||
           encoding.compare(u"BASE64"_s, Qt::CaseInsensitive) == 0;
}

/// `https:`, `file:`, `cid:`; a base64 text has no colon.
bool isAddress(const QByteArray &value)
{
    return value.left(32).contains(':');
}

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

} // namespace

const qint64 kLongestProperty = kLargestAttachment / 3 * 4 + kLargestAttachment / 16 + 4096;

QByteArray unfolded(const QByteArray &lines)
{
    QByteArray line;
    line.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i] == '\r' || lines[i] == '\n')
            continue;
        const bool isFold = (lines[i] == ' ' || lines[i] == '\t') && i > 0 && lines[i - 1] == '\n';
        if (!isFold)
            line += lines[i];
    }
    return line;
}

Result<QByteArray> bytesOf(const QByteArray &line)
{
    const auto property = ContentLine::parse(line);
    if (!property)
        return refused(kBroken);
    const QByteArray value = property->value.trimmed();
    if (value.left(5).toLower() == "data:") {
        // vCard 4 escapes the comma of the address, or does not.
        const qsizetype comma = value.indexOf(',');
        if (comma < 0)
            return refused(kBroken);
        const QByteArray head = value.first(comma).toLower();
        return head.contains("base64") ? fromBase64(value.sliced(comma + 1))
                                       : QByteArray::fromPercentEncoding(value.sliced(comma + 1));
    }
    if (!isBase64(*property) && isAddress(value))
        return refused(kElsewhere);
    return fromBase64(value);
}

Result<SourcePicture> lookAt(const QByteArray &lines, qint64 offset, qint64 length)
{
    if (lines.size() > kLongestProperty)
        return refused(kTooLarge); // and cut off
    auto bytes = bytesOf(unfolded(lines));
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->size() > kLargestAttachment)
        return refused(kTooLarge);
    QBuffer device(&*bytes);
    device.open(QIODevice::ReadOnly);
    SourcePicture picture{offset, length, mediaTypeOf(device, {}), digestOf(*bytes), bytes->size()};
    // By what it is, not by what the card says that it is.
    if (attachmentKind(picture.mediaType, {}) != AttachmentKind::Image)
        return refused(kBroken);
    return picture;
}

Result<QByteArray> read(const QString &path, const SourcePicture &picture)
{
    auto file = openSourceFile(path);
    if (!file)
        return std::unexpected(file.error());
    if (!(*file)->seek(picture.offset))
        return fail(ErrorCode::CannotRead, {path}, (*file)->errorString());
    auto bytes = bytesOf(unfolded((*file)->read(picture.length)));
    if (!bytes || digestOf(*bytes) != picture.content)
        return fail(ErrorCode::CannotRead, {path}, u"the file was written to meanwhile"_s);
    return bytes;
}

QString fileName(const QString &person, const SourcePicture &picture)
{
    const QString ending = QMimeDatabase().mimeTypeForName(picture.mediaType).preferredSuffix();
    const QString name = person.isEmpty() ? QCoreApplication::translate("VCard", "Photograph") : person;
    // A name with a dot would have an ending of its own.
    return harmlessFileName(QString(name).replace(u'.', u' ').simplified() + u'.' + ending);
}

} // namespace elo::card_picture
