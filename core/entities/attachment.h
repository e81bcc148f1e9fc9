// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// A file that belongs to a thing: scanned statutes, minutes, a photograph. The bytes stand once in the office file
/// under the digest that names them, however many attachments have them (core/store/attachment_store.h).
struct Attachment : Stored
{
    QString owner; ///< Ref of any thing
    QString fileName;
    QString mediaType;
    std::optional<qint64> size; ///< bytes
    QString content;            ///< BLAKE2b-256 of the bytes, hexadecimal
    QString note;
    QDate addedOn;
};

Entity attachmentEntity();

} // namespace elo
