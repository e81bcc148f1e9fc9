// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_kind.h"

#include <QHash>
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

/// Endings that are known to be harmless; whatever else there is, or comes, may be run by the desktop.
AttachmentKind kindOfEnding(const QString &ending)
{
    using enum AttachmentKind;
    static const QHash<QString, AttachmentKind> kEndings{
        {u"pdf"_s, Pdf},    {u"png"_s, Image},   {u"jpg"_s, Image},   {u"jpeg"_s, Image},  {u"gif"_s, Image},
        {u"bmp"_s, Image},  {u"tif"_s, Image},   {u"tiff"_s, Image},  {u"webp"_s, Image},  {u"heic"_s, Image},
        {u"txt"_s, Text},   {u"csv"_s, Text},    {u"md"_s, Text},     {u"ics"_s, Text},    {u"vcf"_s, Text},
        {u"log"_s, Text},   {u"docx"_s, Office}, {u"xlsx"_s, Office}, {u"pptx"_s, Office}, {u"odt"_s, Office},
        {u"ods"_s, Office}, {u"odp"_s, Office},  {u"rtf"_s, Office},
    };
    return kEndings.value(ending, Other);
}

} // namespace

AttachmentKind attachmentKind(const QString &mediaType, const QString &fileName)
{
    // Desktops choose a program by the name. Without an ending none is chosen by it.
    const QString ending = fileName.section(u'.', 1).isEmpty() ? QString() : fileName.section(u'.', -1).toLower();
    const AttachmentKind byContent = kindOf(mediaType);
    return ending.isEmpty() || kindOfEnding(ending) == byContent ? byContent : AttachmentKind::Other;
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
