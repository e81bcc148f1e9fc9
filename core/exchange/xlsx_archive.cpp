// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_archive.h"

#include <algorithm>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

std::unexpected<Error> bad(const QString &reason, const QString &part = {}, const QString &cause = {})
{
    return fail(ErrorCode::BadSource, part.isEmpty() ? QStringList{reason} : QStringList{reason, part}, cause);
}

} // namespace

XlsxArchive::XlsxArchive() = default;
XlsxArchive::XlsxArchive(XlsxArchive &&) noexcept = default;
XlsxArchive &XlsxArchive::operator=(XlsxArchive &&) noexcept = default;
XlsxArchive::~XlsxArchive() = default;

Result<XlsxArchive> XlsxArchive::open(std::unique_ptr<QIODevice> device)
{
    XlsxArchive archive;
    archive.m_device = std::move(device);
    archive.m_zip = std::make_unique<QuaZip>(archive.m_device.get());
    archive.m_zip->setAutoClose(false);
    if (!archive.m_zip->open(QuaZip::mdUnzip))
        return bad(u"damaged_workbook"_s, u"zip"_s, QString::number(archive.m_zip->getZipError()));
    if (archive.m_zip->getEntriesCount() > kMaxParts)
        return bad(u"unpacks_too_large"_s, u"zip"_s);
    const QList<QuaZipFileInfo64> entries = archive.m_zip->getFileInfoList64();
    if (entries.isEmpty())
        return bad(u"damaged_workbook"_s, u"zip"_s);
    constexpr quint16 kEncrypted = 1;
    for (const QuaZipFileInfo64 &entry : entries) {
        if (entry.flags & kEncrypted)
            return bad(u"encrypted_workbook"_s);
        const QString name = entry.name.toLower();
        if (archive.m_parts.contains(name)) // which of the two is meant depends on the program
            return bad(u"damaged_workbook"_s, entry.name);
        archive.m_parts.insert(name, {entry.name, qint64(entry.compressedSize), qint64(entry.uncompressedSize)});
    }
    return archive;
}

Result<XlsxArchive::Part> XlsxArchive::part(const QString &name)
{
    const auto found = m_parts.constFind(name.toLower());
    if (found == m_parts.constEnd())
        return bad(u"damaged_workbook"_s, name, u"missing part"_s);
    Part part;
    part.size = found->size;
    part.limit = std::min(kMaxPartBytes, std::max(kSmallPart, found->packed * kMaxRatio));
    if (part.size < 0 || part.size > part.limit)
        return bad(u"unpacks_too_large"_s, name);
    if (!m_zip->setCurrentFile(found->name, QuaZip::csSensitive))
        return bad(u"damaged_workbook"_s, name);
    auto file = std::make_unique<QuaZipFile>(m_zip.get());
    if (!file->open(QIODevice::ReadOnly))
        return bad(u"damaged_workbook"_s, name, QString::number(file->getZipError()));
    part.device = std::move(file);
    return part;
}

Result<void> XlsxArchive::finish(Part &part, const QString &name)
{
    auto *file = static_cast<QuaZipFile *>(part.device.get());
    QByteArray rest(64 * 1024, Qt::Uninitialized);
    qint64 read = 0;
    for (qint64 left = part.limit; left > 0 && (read = file->read(rest.data(), rest.size())) > 0;)
        left -= read;
    file->close(); // compares the checksum
    if (read < 0 || file->getZipError() != UNZ_OK)
        return bad(u"damaged_workbook"_s, name, u"checksum"_s);
    return {};
}

} // namespace elo
