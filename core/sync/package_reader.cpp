// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/sync/package_header.h"
#include "core/sync/package_records.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <sodium.h>

namespace elo::sync {

namespace {

constexpr qint64 kSignature = crypto_sign_BYTES;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

void openPackage(QFile &file)
{
    // Asked before: opening a pipe would wait for whoever writes to it.
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        raise(ErrorCode::CannotRead, {file.fileName()});
}

/// Walks through an open file from its beginning; what is not there is cut off.
class Walk
{
public:
    explicit Walk(QFile &file) : m_file(file), m_end(file.size() - kSignature)
    {
        if (!file.seek(0))
            raise(ErrorCode::CannotRead, {file.fileName()});
    }

    QByteArray take(qint64 size)
    {
        if (size > m_end - m_file.pos())
            refusePackage("cut");
        const QByteArray bytes = m_file.read(size);
        if (bytes.size() != size)
            raise(ErrorCode::CannotRead, {m_file.fileName()});
        m_digest.addData(bytes);
        return bytes;
    }

    ReadHeader header()
    {
        if (m_file.peek(kPackageMagicSize) != QByteArray(kPackageMagic, kPackageMagicSize))
            refusePackage("not_a_package", m_file.fileName());
        take(kPackageMagicSize);
        const quint32 size = sizeFromBytes(take(4));
        if (size > kLongestHeader)
            refusePackage("not_a_package", m_file.fileName());
        const QByteArray bytes = take(size);
        m_headerDigest = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
        return headerFromBytes(bytes);
    }

    void skip(qint64 size)
    {
        if (size > m_end - m_file.pos() || !m_file.seek(m_file.pos() + size))
            refusePackage("cut");
    }

    /// The length of the block that follows.
    quint32 blockSize()
    {
        const quint32 size = sizeFromBytes(take(4));
        if (size < crypto_secretstream_xchacha20poly1305_ABYTES || size > kLongestBlock)
            refusePackage("altered");
        return size;
    }

    bool atEnd() const { return m_file.pos() >= m_end; }
    QByteArray digest() const { return m_digest.result(); }
    const QByteArray &headerDigest() const { return m_headerDigest; }
    QByteArray signature() { return m_file.read(kSignature); }

private:
    QFile &m_file;
    qint64 m_end;
    QCryptographicHash m_digest{QCryptographicHash::Blake2b_256};
    QByteArray m_headerDigest;
};

/// The compressed bytes of the blocks, one by one.
class Blocks
{
public:
    Blocks(Walk &walk, const OfficeKey &office, const QByteArray &salt) : m_walk(walk)
    {
        QByteArray key = packageKey(office, salt);
        const QByteArray header = walk.take(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
        const int begun = crypto_secretstream_xchacha20poly1305_init_pull(&m_stream, raw(header), raw(key));
        sodium_memzero(key.data(), size_t(key.size()));
        if (begun != 0)
            refusePackage("altered");
    }

    ~Blocks() { sodium_memzero(&m_stream, sizeof m_stream); }

    /// @returns false after the last one.
    bool next(QByteArray &block)
    {
        if (m_isOver)
            return false;
        const QByteArray sealed = m_walk.take(m_walk.blockSize());
        block.resize(sealed.size() - qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES));
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&m_stream, raw(block), nullptr, &tag, raw(sealed),
                                                       quint64(sealed.size()), raw(m_walk.headerDigest()),
                                                       quint64(m_walk.headerDigest().size())) != 0)
            refusePackage("altered");
        m_isOver = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (m_isOver && !m_walk.atEnd())
            refusePackage("altered");
        return true;
    }

private:
    Walk &m_walk;
    crypto_secretstream_xchacha20poly1305_state m_stream = {};
    bool m_isOver = false;
};

/// Every block of the package, and every record in them.
void readBlocks(Walk &walk, const OfficeKey &office, const QByteArray &salt, const PackageRecords::Take &take)
{
    Blocks blocks(walk, office, salt);
    PackageRecords records(take);
    QByteArray block;
    while (blocks.next(block))
        records.add(block);
    records.end();
}

void handTo(const PackageReader::Sink &sink, const PackageRecord &record)
{
    Result<void> taken;
    if (record.isOperation && sink.frame)
        taken = sink.frame({record.device, record.number, record.chain.toByteArray(), record.bytes.toByteArray()});
    else if (!record.isOperation && sink.content)
        taken = sink.content(QString::fromUtf8(record.hash), record.number, record.bytes.toByteArray());
    if (!taken)
        throw StoreFailure{taken.error()};
}

void note(std::map<Id, CarriedRange> &carried, const PackageRecord &record)
{
    if (!record.isOperation)
        return;
    const auto [at, isFirst] = carried.try_emplace(record.device, CarriedRange{record.number, record.number, true});
    CarriedRange &range = at->second;
    if (isFirst)
        return;
    range.isWhole = range.isWhole && record.number == range.last + 1;
    range.last = record.number;
}

} // namespace

struct PackageReader::State
{
    QFile file;
    OfficeKey office;
    PackageHeader header;
    QByteArray headerDigest;
    QByteArray digest; ///< of everything before the signature
    std::map<Id, CarriedRange> carried;
};

PackageReader::PackageReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}

PackageReader::PackageReader(PackageReader &&) noexcept = default;
PackageReader &PackageReader::operator=(PackageReader &&) noexcept = default;
PackageReader::~PackageReader() = default;

const PackageHeader &PackageReader::header() const
{
    return m_state->header;
}

const std::map<Id, CarriedRange> &PackageReader::carried() const
{
    return m_state->carried;
}

Result<PackageReader> PackageReader::open(const QString &path, const OfficeKey &office,
                                          const std::function<QByteArray(const Id &)> &pinnedKey)
{
    startSodium();
    return guarded([&] {
        auto state = std::make_unique<State>();
        state->file.setFileName(path);
        state->office = office;
        openPackage(state->file);
        Walk walk(state->file);
        const ReadHeader read = walk.header();
        state->header = read.header;
        state->headerDigest = walk.headerDigest();
        if (read.header.office != office.office)
            refusePackage("other_office");
        const QByteArray pinned = pinnedKey(read.header.maker);
        if (!pinned.isEmpty() && pinned != read.header.publicKey)
            refusePackage("unknown_device_key", idText(read.header.maker));
        readBlocks(walk, office, read.salt, [&](const PackageRecord &record) { note(state->carried, record); });
        state->digest = walk.digest();
        if (!isSignedBy(read.header.publicKey, state->digest, walk.signature()))
            refusePackage("altered");
        return PackageReader(std::move(state));
    });
}

Result<void> PackageReader::read(const Sink &sink) const
{
    return guarded([&] {
        // The same open file, but who may write to it may do so between the two passes. Blocks of another package do
        // not open under the header that was verified.
        Walk walk(m_state->file);
        const ReadHeader read = walk.header();
        if (walk.headerDigest() != m_state->headerDigest)
            refusePackage("altered");
        readBlocks(walk, m_state->office, read.salt, [&](const PackageRecord &record) { handTo(sink, record); });
        if (walk.digest() != m_state->digest)
            refusePackage("altered");
    });
}

bool isWholePackage(const QString &path)
{
    return guarded([&] {
               QFile file(path);
               openPackage(file);
               Walk walk(file);
               (void)walk.header();
               walk.skip(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
               while (!walk.atEnd())
                   walk.skip(walk.blockSize());
           })
        .has_value();
}

Result<PackageHeader> peekPackage(const QString &path)
{
    return guarded([&] {
        QFile file(path);
        openPackage(file);
        return Walk(file).header().header;
    });
}

} // namespace elo::sync
