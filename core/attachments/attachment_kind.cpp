// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_kind.h"

#include <QIODevice>
#include <QMimeDatabase>
#include <QSet>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &officeTypes()
{
    // Those whose files cannot carry macros, or whose programs ask before they run them.
    static const QSet<QString> kTypes{
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
        u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
        u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s,
        u"application/vnd.oasis.opendocument.text"_s,
        u"application/vnd.oasis.opendocument.spreadsheet"_s,
        u"application/vnd.oasis.opendocument.presentation"_s,
        u"application/rtf"_s,
        u"text/rtf"_s,
    };
    return kTypes;
}

AttachmentKind kindOf(const QString &mediaType)
{
    if (mediaType == u"application/pdf")
        return AttachmentKind::Pdf;
    if (officeTypes().contains(mediaType))
        return AttachmentKind::Office;
    // SVG and HTML may carry scripts and fetch from the network.
    if (mediaType.startsWith(u"image/"_s) && !mediaType.contains(u"svg"_s))
        return AttachmentKind::Image;
    if (mediaType == u"text/plain" || mediaType == u"text/csv" || mediaType == u"text/markdown" ||
        mediaType == u"text/calendar" || mediaType == u"text/vcard")
        return AttachmentKind::Text;
    return AttachmentKind::Other;
}

} // namespace

AttachmentKind attachmentKind(const QString &mediaType, const QString &fileName)
{
    const AttachmentKind byContent = kindOf(mediaType);
    const QMimeType byName = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    // A name that says nothing is no lie; one that says something else than the bytes is.
    if (byName.isDefault() || byName.name() == mediaType)
        return byContent;
    return kindOf(byName.name()) == byContent || byName.inherits(mediaType) ? byContent : AttachmentKind::Other;
}

QString mediaTypeOf(QIODevice &source, const QString &fileName)
{
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(&source);
    source.seek(0);
    // Documents of office programs are ZIP archives by their content, and tables are plain text; there the name tells
    // more, as long as it names a kind of what the content is.
    const QMimeType byName = types.mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    const bool isRefined = !byName.isDefault() && byName.inherits(byContent.name());
    return isRefined ? byName.name() : byContent.name();
}

} // namespace elo
