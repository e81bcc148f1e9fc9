// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <memory>

namespace elo {

/// The largest file that may be attached.
inline constexpr qint64 kLargestAttachment = qint64(50) * 1024 * 1024;

/// A file that somebody wants to attach, looked at and held open.
///
/// Refused are: links and whatever is no regular file ("attachment_no_file"), empty files ("attachment_empty"), too
/// large ones ("attachment_too_large", name, megabytes). A link could make the program read what its user never
/// chose.
class AttachmentSource
{
public:
    static Result<AttachmentSource> open(const QString &path);

    QIODevice &device() { return *m_file; }            ///< at its beginning
    const QString &fileName() const { return m_name; } ///< harmless, see harmlessFileName()
    const QString &mediaType() const { return m_mediaType; }
    const QString &content() const { return m_content; } ///< BLAKE2b-256, hexadecimal
    qint64 size() const { return m_size; }

private:
    std::unique_ptr<QFile> m_file;
    QString m_name;
    QString m_mediaType;
    QString m_content;
    qint64 m_size = 0;
};

} // namespace elo
