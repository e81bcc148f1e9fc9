// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>
#include <functional>
#include <memory>

class QIODevice;

namespace elo {

/// A file that takes the place of another when it is complete, readable by its owner alone (mode 0600).
///
/// It is written beside its target under a random name and renamed over it by commit(), so the target is the old file
/// or the whole new one, never a part, and a power cut leaves one of the two. What is not committed is removed.
/// QSaveFile does neither of what matters here: it leaves files readable by everyone and writes through links.
/// A target that is a symbolic link is *replaced*, and the file it points to is left alone: somebody else may have
/// put the link there. A target that is no regular file (a folder, a device, a pipe) is refused.
class PrivateFile
{
public:
    /// Creates the empty file beside `path`. Errors: CannotWrite (no such folder, no right to write there, target
    /// write protected or no regular file), DiskFull; both with `path`.
    static Result<PrivateFile> create(const QString &path);

    PrivateFile(PrivateFile &&) noexcept;
    PrivateFile &operator=(PrivateFile &&) noexcept;
    ~PrivateFile();

    /// Where to write, in large pieces: there is no buffer. Open until commit(); the first failed write is remembered
    /// even if later ones succeed.
    QIODevice &device();
    /// The file's present path, for libraries that open it themselves. They must not delete and create it anew.
    QString temporaryPath() const;

    /// Brings everything to the disk and renames the file over its target. Errors: DiskFull or CannotWrite with the
    /// target's path; the target is then as it was before.
    Result<void> commit();

private:
    class Staged;
    PrivateFile(QString path, std::unique_ptr<Staged> staged);

    QString m_path;
    std::unique_ptr<Staged> m_staged;
};

/// Writes `path` through a PrivateFile: `write` gets the open device, and what it fails with is handed on with the
/// target left as it was. A device error that `write` did not notice is an error all the same.
/// Errors: those of PrivateFile and of `write`.
Result<void> writePrivately(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

/// The error for a device on which a write failed: DiskFull where there is no room, else CannotWrite; with `path`.
Error writeError(const QIODevice &device, const QString &path);

} // namespace elo
