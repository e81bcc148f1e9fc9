// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/frame.h"
#include "core/sync/office_key.h"
#include "core/sync/version_vector.h"

#include <QDateTime>
#include <functional>
#include <map>
#include <memory>
#include <vector>

/// Packages: one file that carries operations and the contents of attachments from one file of an office to another.
///
///     "ELOPACK1" | size of the header | header (CBOR) | blocks: size, sealed bytes | signature
///
/// The blocks are one zstd stream, sealed by a key that follows from the office's (secretstream of libsodium,
/// XChaCha20-Poly1305), each bound to the header and to the one before; the last is marked as the last. The
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

/// The numbers of a device's operations in a package.
struct CarriedRange
{
    qint64 first = 0;
    qint64 last = 0;
    bool isWhole = true; ///< without a gap, in order
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
    /// A piece of a content, each in order, of at most a megabyte. A content that is in the package already is left
    /// out: two records may have the same attachment.
    Result<void> addContent(const QString &hash, qint64 size, const QByteArray &piece);
    Result<void> finish();

private:
    struct State;
    explicit PackageWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Reads a package that was verified as a whole before anything of it is handed out. It holds the file open from then
/// on and notices if somebody writes something else into it.
class PackageReader
{
public:
    /// @param pinnedKey gives the public key under which a device is known here, or nothing.
    /// Errors: CannotRead (no file that can be read, or not a regular one); BadSource with "not_a_package" and the
    /// path, "cut", "altered", "other_office", "newer_package" and its format, "unknown_device_key" (the maker is
    /// known by another key) and the device.
    static Result<PackageReader> open(const QString &path, const OfficeKey &office,
                                      const std::function<QByteArray(const Id &)> &pinnedKey);
    PackageReader(PackageReader &&) noexcept;
    PackageReader &operator=(PackageReader &&) noexcept;
    ~PackageReader();

    const PackageHeader &header() const;
    /// Which operations it holds, as found in it: neither its name nor its header is asked.
    const std::map<Id, CarriedRange> &carried() const;

    struct Sink
    {
        std::function<Result<void>(Frame)> frame;
        std::function<Result<void>(const QString &hash, qint64 size, const QByteArray &piece)> content;
    };
    /// Hands out everything in order. Errors: those of the sink; CannotRead; BadSource{"altered"} if the file is no
    /// longer what was verified.
    Result<void> read(const Sink &sink) const;

private:
    struct State;
    explicit PackageReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Whether a package is all there, by its sizes alone: quick, and no proof of what it says.
bool isWholePackage(const QString &path);

/// The header of a package without its being verified, for lists of files: who made it and what it is said to hold.
Result<PackageHeader> peekPackage(const QString &path);

} // namespace elo::sync
