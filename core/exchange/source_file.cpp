// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_file.h"

#include <QFile>
#include <QFileInfo>

namespace elo {

Result<std::unique_ptr<QIODevice>> openSourceFile(const QString &path, QIODevice::OpenMode mode)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, {path});
    if (!info.isFile())
        return fail(ErrorCode::CannotRead, {path}, QStringLiteral("not a regular file"));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(mode))
        return fail(ErrorCode::CannotRead, {path}, file->errorString());
    return file;
}

} // namespace elo
