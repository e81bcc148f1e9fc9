// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <cerrno>
#include <filesystem>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace elo {

using namespace Qt::StringLiterals;

namespace {

/// Below this a volume counts as full: platforms on which QFile does not tell why a write failed leave a bit over.
constexpr qint64 kNoRoomLeft = qint64(16) * 1024;

bool isVolumeFull(const QString &folder)
{
    const QStorageInfo volume(folder);
    return volume.isValid() && volume.isReady() && volume.bytesAvailable() < kNoRoomLeft;
}

Error failure(bool isDiskFull, const QString &path, const QString &cause)
{
    return {isDiskFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite, {path}, cause};
}

bool isNoRoom(int error)
{
#ifdef EDQUOT
    if (error == EDQUOT) // the user's share of the volume is used up
        return true;
#endif
    return error == ENOSPC;
}

/// Brings the content to the disk, so that the rename does not get there first. 0 or the errno.
int syncContent(const QFile &file)
{
#ifdef Q_OS_UNIX
    while (::fsync(file.handle()) != 0) {
        if (errno != EINTR)
            return errno;
    }
#else
    Q_UNUSED(file); // Windows: closing the file and renaming it is what QSaveFile does there, too
#endif
    return 0;
}

/// Brings the new name to the disk. Best effort: some network file systems cannot, and the file is there already.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder);
#endif
}

/// Why nothing may be put at `path`, or an empty text.
QString objection(const QFileInfo &target)
{
    if (target.fileName().isEmpty())
        return u"no file name"_s;
    // Looks through a link on purpose: /dev/stdout is one, and replacing it would be a bad surprise.
    if (target.exists() && !target.isFile())
        return u"not a regular file"_s;
    if (target.exists() && !target.isSymLink() && !target.isWritable())
        return u"write protected"_s;
    return {};
}

} // namespace

/// The file beside the target. QFile forgets an error at the next write that works; this one keeps the first.
class PrivateFile::Staged : public QFile
{
public:
    using QFile::QFile;
    ~Staged() override
    {
        if (m_isInPlace)
            return;
        close();
        QFile::remove(fileName()); // remove() of the object refuses if closing met an error
    }

    void setInPlace() { m_isInPlace = true; }
    const std::optional<Error> &firstError() const { return m_firstError; }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        // Of a write that half fits on the disk QFile reports half and no error. Only the next one says why.
        qint64 total = 0;
        while (total < length) {
            const qint64 written = QFile::writeData(data + total, length - total);
            if (written <= 0) {
                if (!m_firstError)
                    m_firstError = writeError(*this, fileName());
                return total > 0 ? total : -1;
            }
            total += written;
        }
        return total;
    }

private:
    bool m_isInPlace = false;
    std::optional<Error> m_firstError;
};

PrivateFile::PrivateFile(QString path, std::unique_ptr<Staged> staged)
    : m_path(std::move(path)), m_staged(std::move(staged))
{
}

PrivateFile::PrivateFile(PrivateFile &&) noexcept = default;
PrivateFile &PrivateFile::operator=(PrivateFile &&) noexcept = default;
PrivateFile::~PrivateFile() = default;

Result<PrivateFile> PrivateFile::create(const QString &path)
{
    const QFileInfo target(path);
    if (const QString reason = objection(target); !reason.isEmpty())
        return std::unexpected(failure(false, path, reason));

    // A name of its own rather than one made from the target's, which may be as long as the file system allows.
    const QString name = u".elo-%1.part"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
    auto staged = std::make_unique<Staged>(target.absoluteDir().filePath(name));
    // NewOnly neither follows a link nor takes over a file that somebody else put there. The mode is given with the
    // creation: set afterwards, there would be a moment in which others could open the file.
    // Unbuffered: what QFile fails to write from its buffer it tries again later, and then maybe at another place.
    const auto mode = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered;
    if (!staged->open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        staged->setInPlace(); // not ours: nothing to remove
        return std::unexpected(failure(isVolumeFull(target.absolutePath()), path, staged->errorString()));
    }
    return PrivateFile(path, std::move(staged));
}

QIODevice &PrivateFile::device()
{
    return *m_staged;
}

QString PrivateFile::temporaryPath() const
{
    return m_staged->fileName();
}

Result<void> PrivateFile::commit()
{
    if (const auto &first = m_staged->firstError())
        return std::unexpected(failure(first->code == ErrorCode::DiskFull, m_path, first->cause));
    if (const int error = syncContent(*m_staged); error != 0) {
        const QString cause = qt_error_string(error);
        return std::unexpected(failure(isNoRoom(error), m_path, cause));
    }
    m_staged->close();

    // QFile::rename() does not replace; this does, at one stroke, and never follows a link.
    const QFileInfo target(m_path);
    std::error_code error;
    std::filesystem::rename(QFileInfo(*m_staged).filesystemAbsoluteFilePath(), target.filesystemAbsoluteFilePath(),
                            error);
    if (error)
        return std::unexpected(failure(false, m_path, QString::fromStdString(error.message())));
    m_staged->setInPlace();
    syncFolder(target.absolutePath());
    return {};
}

Result<void> writePrivately(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    auto file = PrivateFile::create(path);
    if (!file)
        return std::unexpected(std::move(file.error()));
    if (auto written = write(file->device()); !written) {
        // A writer knows only the temporary file; the user knows the target.
        Error error = std::move(written.error());
        if (error.code == ErrorCode::DiskFull || error.code == ErrorCode::CannotWrite)
            error.args = QStringList{path};
        return std::unexpected(std::move(error));
    }
    return file->commit();
}

Error writeError(const QIODevice &device, const QString &path)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    if (file == nullptr)
        return failure(false, path, device.errorString());
    const bool isDiskFull =
        file->error() == QFileDevice::ResourceError || isVolumeFull(QFileInfo(file->fileName()).absolutePath());
    return failure(isDiskFull, path, file->errorString());
}

} // namespace elo
