// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QIODevice>
#include <memory>

namespace elo {

/// The parts of a zipped package. Nothing is ever unpacked to the disk, so the names in it can point nowhere; what is
/// read is counted, so that a small file cannot become an endless one.
///
/// Errors are BadSource: {"not_a_workbook"}, {"damaged_workbook", part}, {"encrypted_workbook"},
/// {"unpacks_too_large", part}.
class XlsxArchive
{
public:
    static constexpr int kMaxParts = 10'000;
    static constexpr qint64 kMaxPartBytes = qint64(2) * 1024 * 1024 * 1024;
    /// Text of a sheet packs 10 to 30 times; a part that packs more than this is a trap, unless it is small.
    static constexpr qint64 kMaxRatio = 200;
    static constexpr qint64 kSmallPart = 64 * 1024 * 1024;

    /// @param device is open for reading and seekable.
    static Result<XlsxArchive> open(std::unique_ptr<QIODevice> device);
    XlsxArchive(XlsxArchive &&) noexcept;
    XlsxArchive &operator=(XlsxArchive &&) noexcept;
    ~XlsxArchive();

    /// Names are compared without regard to case, as packages have them; no leading slash.
    bool has(const QString &part) const { return m_parts.contains(part.toLower()); }

    struct Part
    {
        std::unique_ptr<QIODevice> device;
        qint64 size = 0;  ///< unpacked, as the archive says
        qint64 limit = 0; ///< what may be read of it
    };
    /// Opens a part. There is one open part at a time: destroy the one before.
    Result<Part> part(const QString &name);

    /// Reads what is left of a part. @returns an error if its bytes are not those that were packed.
    static Result<void> finish(Part &part, const QString &name);

private:
    XlsxArchive();

    struct Entry
    {
        quint64 directory = 0; ///< where the archive's list of parts tells of it
        quint64 number = 0;
        qint64 packed = 0;
        qint64 size = 0;
    };
    struct Closer
    {
        void operator()(void *zip) const;
    };
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<void, Closer> m_zip; ///< minizip's handle; after the device, which it uses
    QHash<QString, Entry> m_parts;       ///< by the name in lower case
};

} // namespace elo
