// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_archive.h"

#include <algorithm>
#include <minizip/unzip.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

std::unexpected<Error> bad(const QString &reason, const QString &part = {}, const QString &cause = {})
{
    return fail(ErrorCode::BadSource, part.isEmpty() ? QStringList{reason} : QStringList{reason, part}, cause);
}

/// minizip reads through these from a device of ours; `opaque` is the device.
zlib_filefunc64_def deviceFunctions(QIODevice *device)
{
    zlib_filefunc64_def functions{};
    functions.opaque = device;
    functions.zopen64_file = [](voidpf opaque, const void *, int) -> voidpf { return opaque; };
    functions.zread_file = [](voidpf opaque, voidpf, void *buffer, uLong size) -> uLong {
        const qint64 read = static_cast<QIODevice *>(opaque)->read(static_cast<char *>(buffer), qint64(size));
        return read < 0 ? 0 : uLong(read);
    };
    functions.zwrite_file = [](voidpf, voidpf, const void *, uLong) -> uLong { return 0; };
    functions.ztell64_file = [](voidpf opaque, voidpf) -> ZPOS64_T {
        return ZPOS64_T(static_cast<QIODevice *>(opaque)->pos());
    };
    functions.zseek64_file = [](voidpf opaque, voidpf, ZPOS64_T offset, int origin) -> long {
        auto *source = static_cast<QIODevice *>(opaque);
        const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? source->pos()
                            : origin == ZLIB_FILEFUNC_SEEK_END ? source->size()
                                                               : 0;
        return source->seek(from + qint64(offset)) ? 0 : -1;
    };
    functions.zclose_file = [](voidpf, voidpf) -> int { return 0; };
    functions.zerror_file = [](voidpf, voidpf) -> int { return 0; };
    return functions;
}

/// The open part of an archive, unpacked while it is read.
class PartDevice : public QIODevice
{
public:
    explicit PartDevice(unzFile zip) : m_zip(zip) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    ~PartDevice() override { finish(); }

    bool isSequential() const override { return true; }

    /// Ends the reading. @returns whether what was read to the end is what was packed.
    bool finish()
    {
        if (m_zip)
            m_isGood = unzCloseCurrentFile(m_zip) == UNZ_OK && m_isGood;
        m_zip = nullptr;
        return m_isGood;
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        constexpr qint64 kTogether = 1 << 20;
        const int read = m_zip ? unzReadCurrentFile(m_zip, data, unsigned(std::min(most, kTogether))) : 0;
        m_isGood = m_isGood && read >= 0;
        return read; // 0 at the end, negative for what cannot be read
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    unzFile m_zip;
    bool m_isGood = true;
};

} // namespace

void XlsxArchive::Closer::operator()(void *zip) const
{
    unzClose(zip);
}

XlsxArchive::XlsxArchive() = default;
XlsxArchive::XlsxArchive(XlsxArchive &&) noexcept = default;
XlsxArchive &XlsxArchive::operator=(XlsxArchive &&) noexcept = default;
XlsxArchive::~XlsxArchive() = default;

Result<XlsxArchive> XlsxArchive::open(std::unique_ptr<QIODevice> device)
{
    XlsxArchive archive;
    archive.m_device = std::move(device);
    auto functions = deviceFunctions(archive.m_device.get());
    archive.m_zip.reset(unzOpen2_64("", &functions));
    unzFile zip = archive.m_zip.get();
    unz_global_info64 global{};
    if (!zip || unzGetGlobalInfo64(zip, &global) != UNZ_OK || global.number_entry == 0)
        return bad(u"damaged_workbook"_s, u"zip"_s);
    if (global.number_entry > kMaxParts)
        return bad(u"unpacks_too_large"_s, u"zip"_s);
    int code = unzGoToFirstFile(zip);
    for (; code == UNZ_OK; code = unzGoToNextFile(zip)) {
        QByteArray name(512, Qt::Uninitialized);
        unz_file_info64 info{};
        unz64_file_pos place{};
        if (unzGetCurrentFileInfo64(zip, &info, name.data(), uLong(name.size()), nullptr, 0, nullptr, 0) != UNZ_OK ||
            unzGetFilePos64(zip, &place) != UNZ_OK || info.size_filename >= uLong(name.size()))
            return bad(u"damaged_workbook"_s, u"zip"_s);
        name.truncate(qsizetype(info.size_filename));
        constexpr uLong kEncrypted = 1;
        if (info.flag & kEncrypted)
            return bad(u"encrypted_workbook"_s);
        const QString key = QString::fromUtf8(name).toLower();
        if (archive.m_parts.contains(key)) // which of the two is meant depends on the program
            return bad(u"damaged_workbook"_s, QString::fromUtf8(name));
        archive.m_parts.insert(key, {place.pos_in_zip_directory, place.num_of_file, qint64(info.compressed_size),
                                     qint64(info.uncompressed_size)});
    }
    if (code != UNZ_END_OF_LIST_OF_FILE)
        return bad(u"damaged_workbook"_s, u"zip"_s, QString::number(code));
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
    const unz64_file_pos place{found->directory, found->number};
    if (unzGoToFilePos64(m_zip.get(), &place) != UNZ_OK || unzOpenCurrentFile(m_zip.get()) != UNZ_OK)
        return bad(u"damaged_workbook"_s, name);
    part.device = std::make_unique<PartDevice>(m_zip.get());
    return part;
}

Result<void> XlsxArchive::finish(Part &part, const QString &name)
{
    auto *file = static_cast<PartDevice *>(part.device.get());
    QByteArray rest(64 * 1024, Qt::Uninitialized);
    qint64 read = 0;
    for (qint64 left = part.limit; left > 0 && (read = file->read(rest.data(), rest.size())) > 0;)
        left -= read;
    if (!file->finish()) // compares the checksum
        return bad(u"damaged_workbook"_s, name, u"checksum"_s);
    return {};
}

} // namespace elo
