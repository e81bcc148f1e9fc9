// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QIODevice;

namespace elo {

/// What a window may do with an attachment of a media type.
enum class AttachmentKind {
    Image,  ///< shown
    Text,   ///< the beginning is shown
    Pdf,    ///< opened elsewhere without a question
    Office, ///< the same: documents, sheets and slides without macros
    Other,  ///< opened only after a question: it may be a program
};

/// The kind by what the file says it is *and* by its name: "photo.jpg.exe" is no photograph, whatever its bytes.
AttachmentKind attachmentKind(const QString &mediaType, const QString &fileName);

/// The media type by the content alone, as the name may lie. @param source open, at its beginning; it is put back.
QString mediaTypeOf(QIODevice &source, const QString &fileName);

} // namespace elo
