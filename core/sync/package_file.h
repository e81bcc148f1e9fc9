// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/frame.h"
#include "core/sync/office_key.h"
#include "core/sync/version_vector.h"

#include <QDateTime>
#include <functional>
#include <memory>
#include <vector>

/// Packages: one file that carries operations and the contents of attachments from one file of an office to another.
///
///     "ELOPACK1" | size of the header | header (CBOR) | blocks: size, sealed bytes | signature
///
/// The blocks are one zstd stream, sealed by a key that follows from the office's (secretstream of libsodium,
/// XChaCha20- Poly1305), each bound to the header and to the one before; the last is marked as the last. The
/// signature of the device that made it (Ed25519) is over the BLAKE2b digest of everything before it. So nothing of a
/// package that was cut, altered, put together from two or made by another office is taken for good.
namespace elo::sync {

/// A device as packages introduce it.
struct DeviceEntry
{
    Id id;
    qint64 block = 0;     ///< of record numbers
    QByteArray publicKey; ///< empty if it never signed anything
};

struct PackageHeader
{
    Id office;
    Id maker;
    QByteArray publicKey; ///< the maker's
    int schema = 0;       ///< version of the tables of the file that it was made from
    Id scope;             ///< the event whose people the maker's file is about; null: the whole office
    QDateTime made;
    VersionVector known; ///< what the maker has
    std::vector<DeviceEntry> devices;
};

/// Writes a package beside its target; it takes its place when finish() says so. Memory does not grow with it.
class PackageWriter
{
public:
    /// Office and maker of the header are filled from the keys. Errors: CannotWrite, DiskFull.
    static Result<PackageWriter> create(const QString &path, PackageHeader header, const OfficeKey &office,
                                        const DeviceKey &maker);
    PackageWriter(PackageWriter &&) noexcept;
    PackageWriter &operator=(PackageWriter &&) noexcept;
    ~PackageWriter();

    Result<void> add(const Frame &frame);
    /// A piece of a content, each in order, of at most a megabyte.
    Result<void> addContent(const QString &hash, qint64 size, const QByteArray &piece);
    Result<void> finish();

private:
    struct State;
    explicit PackageWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Reads a package that was verified as a whole before anything of it is handed out.
class PackageReader
{
public:
    /// @param pinnedKey gives the public key under which a device is known here, or nothing.
    /// Errors: CannotRead; BadSource with "not_a_package", "cut", "altered", "other_office",
    /// "newer_package", "unknown_device_key" (the maker is known by another key).
    static Result<PackageReader> open(const QString &path, const OfficeKey &office,
                                      const std::function<QByteArray(const Id &)> &pinnedKey);

    const PackageHeader &header() const { return m_header; }

    struct Sink
    {
        std::function<Result<void>(Frame)> frame;
        std::function<Result<void>(const QString &hash, qint64 size, const QByteArray &piece)> content;
    };
    Result<void> read(const Sink &sink) const;

private:
    PackageReader() = default;
    QString m_path;
    PackageHeader m_header;
    OfficeKey m_office;
};

/// Whether a package is all there, by its sizes alone: quick, and no proof of what it says.
bool isWholePackage(const QString &path);

/// The header of a package without its being verified, for lists of files: who made it and what it is said to hold.
Result<PackageHeader> peekPackage(const QString &path);

} // namespace elo::sync
