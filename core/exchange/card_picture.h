// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace elo {

/// A picture that a row of a list carries: where it stands in the file, and what it is. The bytes are read again when
/// they are needed; a thousand cards with pictures would not fit into memory.
struct SourcePicture
{
    qint64 offset = 0; ///< of the property in the file
    qint64 length = 0; ///< with its folded lines
    QString mediaType;
    QString content; ///< BLAKE2b-256 of the bytes, hexadecimal
    qint64 size = 0;
};

/// Reads the pictures of vCards: base64 of versions 2.1 and 3, data: addresses of version 4.
namespace card_picture {

/// Reasons why a picture is not kept.
inline constexpr char kElsewhere[] = "photo_not_kept"; ///< an address on the network: nothing is fetched
inline constexpr char kBroken[] = "photo_broken";      ///< no base64, or no picture
inline constexpr char kTooLarge[] = "photo_too_large"; ///< more than may be attached

/// What a picture may take in the file: base64 with line ends.
extern const qint64 kLongestProperty;

/// A property with the lines it is folded into, as they stand in the file → one line.
QByteArray unfolded(const QByteArray &lines);

/// What a property PHOTO holds. @param line unfolded. On failure: BadSource with one of the reasons.
Result<QByteArray> bytesOf(const QByteArray &line);

/// Takes a picture down without keeping it. @param lines of the property, as they stand in the file at `offset`.
/// Errors: BadSource with one of the reasons.
Result<SourcePicture> lookAt(const QByteArray &lines, qint64 offset, qint64 length);

/// The bytes of a picture. Errors: NotFound, CannotRead; BadSource if the file is not what it was.
Result<QByteArray> read(const QString &path, const SourcePicture &picture);

/// What the attachment is called: after whom it shows.
QString fileName(const QString &person, const SourcePicture &picture);

} // namespace card_picture
} // namespace elo
