// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>
#include <functional>

namespace elo::lint {

inline QString root()
{
    return QStringLiteral(ELO_SOURCE_DIR);
}

/// The files of ours below these folders of the repository that end in one of the patterns.
inline QStringList filesBelow(const QStringList &folders, const QStringList &patterns)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator walk(root() + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found << walk.next();
    }
    found.sort();
    return found;
}

inline QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "path:line: text" for every line of the files that the test calls bad.
inline QStringList badLines(const QStringList &files, const std::function<bool(const QString &line)> &isBad)
{
    QStringList bad;
    for (const QString &path : files) {
        const QStringList lines = contents(path).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QString code = lines[i];
            if (const qsizetype comment = code.indexOf(QLatin1StringView("//")); comment >= 0)
                code.truncate(comment);
            if (isBad(code))
                bad << QStringLiteral("%1:%2: %3").arg(path).arg(i + 1).arg(lines[i].trimmed());
        }
    }
    return bad;
}

} // namespace elo::lint
