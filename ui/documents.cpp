// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace elo {

QString inDocuments(const QString &name)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return (QFileInfo(documents).isDir() ? QDir(documents) : QDir::home()).filePath(name);
}

} // namespace elo
