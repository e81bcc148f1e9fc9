// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_source.h"

#include "core/attachments/attachment_kind.h"
#include "core/attachments/attachment_name.h"

#include <QCryptographicHash>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace elo {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> refused(const QString &rule, const QString &path)
{
    return fail(ErrorCode::Refused,
                {rule, harmlessFileName(path), QString::number(kLargestAttachment / (1024 * 1024))});
}

/// Opens a regular file and nothing else. What is looked at is what is open: the name may mean another file by now.
Result<std::unique_ptr<QFile>> openRegular(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return fail(ErrorCode::NotFound, {path});
#ifdef Q_OS_UNIX
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return errno == ELOOP ? refused(u"attachment_no_file"_s, path)
                              : Result<std::unique_ptr<QFile>>(fail(ErrorCode::CannotRead, {path}));
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return refused(u"attachment_no_file"_s, path);
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return fail(ErrorCode::CannotRead, {path}, file->errorString());
    }
    return file;
#else
    if (info.isSymLink() || info.isShortcut() || info.isJunction() || !info.isFile())
        return refused(u"attachment_no_file"_s, path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {path}, file->errorString());
    return file;
#endif
}

} // namespace

Result<AttachmentSource> AttachmentSource::open(const QString &path)
{
    auto file = openRegular(path);
    if (!file)
        return std::unexpected(file.error());
    AttachmentSource source;
    source.m_file = std::move(*file);
    source.m_size = source.m_file->size();
    if (source.m_size == 0)
        return refused(u"attachment_empty"_s, path);
    if (source.m_size > kLargestAttachment)
        return refused(u"attachment_too_large"_s, path);
    source.m_name = harmlessFileName(path);
    source.m_mediaType = mediaTypeOf(*source.m_file, source.m_name);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!hash.addData(source.m_file.get()) || !source.m_file->seek(0))
        return fail(ErrorCode::CannotRead, {path}, source.m_file->errorString());
    source.m_content = QString::fromLatin1(hash.result().toHex());
    return source;
}

} // namespace elo
