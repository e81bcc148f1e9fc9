// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/package_file.h"

class QIODevice;

/// The parts of a package that its writer and its reader have in common. Everything throws StoreFailure.
namespace elo::sync {

inline constexpr char kPackageMagic[] = "ELOPACK1";
inline constexpr qsizetype kPackageMagicSize = 8;
inline constexpr qsizetype kSalt = 16;
/// Of a header; what says that it is longer is none.
inline constexpr quint32 kLongestHeader = 1 << 20;
/// Of a sealed block, which holds compressed bytes.
inline constexpr quint32 kLongestBlock = (1 << 18) + 64;

/// What a record begins with.
inline constexpr char kOperationRecord = 'o';
inline constexpr char kContentRecord = 'c';
/// So far back zstd may look (2 MiB): what asks a reader for more memory was not written here.
inline constexpr int kWindowLog = 21;

QByteArray headerBytes(const PackageHeader &header, const QByteArray &salt);
struct ReadHeader
{
    PackageHeader header;
    QByteArray salt;
};
ReadHeader headerFromBytes(const QByteArray &bytes);

/// The key of one package.
QByteArray packageKey(const OfficeKey &office, const QByteArray &salt);

QByteArray sizeBytes(quint32 size);
quint32 sizeFromBytes(const QByteArray &bytes);

/// @param detail what the sentence names
[[noreturn]] void refusePackage(const char *reason, const QString &detail = {});

} // namespace elo::sync
