// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What has to hold for whatever lies on a stick or in the hub and says that it is of Elo: it is taken as what it is
// or refused with a reason, with little memory. An altered package does not get beyond its seal, so that each layer
// under it is fed by itself. The first byte of an input says which: F a file, H a header, Z compressed records, R
// records, O an operation.

#include "core/store/connection.h"
#include "core/sync/operation_wire.h"
#include "core/sync/package_header.h"
#include "core/sync/package_records.h"

#include <QFile>
#include <QTemporaryFile>
#include <optional>
#include <zstd.h>

namespace elo::fuzz {

inline const sync::OfficeKey &packageOffice()
{
    static const sync::OfficeKey kOffice{QUuid::fromString(u"0192f0c4-7d1e-7000-8000-0123456789ab"),
                                         QByteArray(32, 'k')};
    return kOffice;
}

/// @returns a complaint if the error is none that a user could be told.
inline std::optional<QString> checkRefusal(const Error &error)
{
    static const QStringList kReasons{QStringLiteral("not_a_package"), QStringLiteral("cut"),
                                      QStringLiteral("altered"),       QStringLiteral("other_office"),
                                      QStringLiteral("newer_package"), QStringLiteral("unknown_device_key")};
    if (error.code == ErrorCode::BadSource && kReasons.contains(error.args.value(0)))
        return {};
    return QStringLiteral("refused with %1 %2").arg(int(error.code)).arg(error.args.join(u' '));
}

inline std::optional<QString> checkPackageFile(const QByteArray &bytes)
{
    static QTemporaryFile file;
    if (!file.isOpen() && !file.open())
        return QStringLiteral("no temporary file");
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.flush();
    const auto nobody = [](const Id &) { return QByteArray(); };
    const auto package = sync::PackageReader::open(file.fileName(), packageOffice(), nobody);
    if (!package)
        return checkRefusal(package.error());
    if (!sync::isWholePackage(file.fileName()))
        return QStringLiteral("verified, but not whole");
    std::map<Id, qint64> last;
    const auto read = package->read({[&](const sync::Frame &frame) -> Result<void> {
                                         last[frame.device] = frame.seq;
                                         return {};
                                     },
                                     {}});
    if (!read)
        return QStringLiteral("verified, but not read");
    for (const auto &[device, range] : package->carried())
        if (last[device] != range.last)
            return QStringLiteral("it holds something else than was found");
    return {};
}

inline std::optional<QString> checkPackageHeader(const QByteArray &bytes)
{
    const auto first = guarded([&] { return sync::headerFromBytes(bytes); });
    if (!first)
        return checkRefusal(first.error());
    const auto again = guarded([&] { return sync::headerFromBytes(sync::headerBytes(first->header, first->salt)); });
    if (!again)
        return QStringLiteral("a header that was read and written cannot be read");
    if (again->salt != first->salt || again->header.office != first->header.office ||
        again->header.known != first->header.known || again->header.devices.size() != first->header.devices.size())
        return QStringLiteral("a header changes by being written");
    return {};
}

/// What the records say, in pieces of so many bytes; empty if they are refused.
inline std::optional<QByteArray> recordsOf(const QByteArray &compressed, qsizetype piece)
{
    QByteArray said("records");
    const auto read = guarded([&] {
        sync::PackageRecords records([&](const sync::PackageRecord &record) {
            said += record.isOperation ? 'o' : 'c';
            said += idBytes(record.device);
            said += record.hash.toByteArray() + QByteArray::number(record.number) + record.chain.toByteArray();
            said += QByteArray::number(qHash(record.bytes));
        });
        for (qsizetype at = 0; at < compressed.size(); at += piece)
            records.add(compressed.mid(at, piece));
        records.end();
    });
    return read ? std::optional(said) : std::nullopt;
}

inline std::optional<QString> checkCompressedRecords(const QByteArray &compressed)
{
    if (recordsOf(compressed, std::max<qsizetype>(1, compressed.size())) != recordsOf(compressed, 7))
        return QStringLiteral("what records say depends on where they are cut");
    return {};
}

inline QByteArray compressedBy(const QByteArray &plain)
{
    QByteArray bytes(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    bytes.resize(
        qsizetype(ZSTD_compress(bytes.data(), size_t(bytes.size()), plain.constData(), size_t(plain.size()), 1)));
    return bytes;
}

inline std::optional<QString> checkOperation(const QByteArray &bytes)
{
    qint64 read = 0;
    const auto done = guarded([&] {
        sync::OperationReader operation(bytes);
        sync::WireRow row;
        while (operation.nextRow(row))
            read += 1 + qint64(row.values.size());
        sync::WireChange change;
        while (operation.nextChange(change))
            ++read;
    });
    if (!done)
        return checkRefusal(done.error());
    return read > bytes.size() ? std::optional(QStringLiteral("more was read than is there")) : std::nullopt;
}

inline std::optional<QString> checkPackage(const QByteArray &input)
{
    const QByteArray bytes = input.mid(1);
    switch (input.isEmpty() ? '\0' : input[0]) {
    case 'F':
        return checkPackageFile(bytes);
    case 'H':
        return checkPackageHeader(bytes);
    case 'Z':
        return checkCompressedRecords(bytes);
    case 'R':
        return checkCompressedRecords(compressedBy(bytes));
    case 'O':
        return checkOperation(bytes);
    default:
        return {};
    }
}

} // namespace elo::fuzz
